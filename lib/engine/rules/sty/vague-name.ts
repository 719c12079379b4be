import type { FunctionFact } from "../../facts/fileFacts";
import { calledName, usesOf } from "../../facts/expressions";
import type { ProjectFile } from "../../project/projectFile";
import { targets } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import type { SyntaxTable } from "../../syntax/table";
import { defineRule } from "../defineRule";

const VAGUE = new Set([
  "foo",
  "bar",
  "baz",
  "tmp",
  "temp",
  "thing",
  "stuff",
  "obj",
  "var",
  "do_it",
  "do_stuff",
  "do_something",
  "handle_it",
  "my_func",
  "my_var",
]);
const NUMBERED = /^(?:data|val|test)\d+$/;
const LONGEST = "do_something".length;
const COUNTERS = "ijk";
const MATHEMATICAL = "xyn";
const TYPE_VARIABLES = new Set(["TypeVar", "ParamSpec", "TypeVarTuple", "NewType"]);
const NUMBERS = /\b(?:int|float|complex|Decimal|Fraction|ndarray|Series|Tensor)\b/;
const ARITHMETIC = new Set<number>([Kind.binary_operator, Kind.unary_operator, Kind.augmented_assignment]);
/** Methods whose parameters' names are Pydantic's own. */
const PYDANTIC_HOOKS = new Set(["from_orm", "parse_obj", "model_validate", "model_construct"]);

/** How a name comes to be bound. */
type BindingKind = "variable" | "parameter" | "loop" | "except" | "with";

export const vagueName = defineRule({
  code: "STY001",
  name: "vague-name",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["P2", "C7"],
  summary: "A name says nothing of what it stands for.",
  rationale: `A reader of \`tmp\` or \`d\` has to find where it comes from and carry that in mind until the end of the function. A name that says
what the thing is costs its author seconds once, and saves every reader after that the search.`,
  whenNotToUse: "In formulas that follow a paper's letters; a comment that names the paper helps then.",
  messages: {
    vague: "`{name}` says nothing of what it is: name it after what it holds or does.",
    letter: "`{name}` is a single letter: write out what it stands for.",
  },
  file(file, { project, report }) {
    const { table, facts } = file;
    const check = (node: number, binding: BindingKind, fn: FunctionFact | null, seen: Set<string>): void => {
      if (node < 0) return;
      const length = (table.end[node] as number) - (table.start[node] as number);
      if (length > LONGEST) return;
      const isLetter = length === 1;
      if (!isLetter && length < 3) return;
      const name = table.textOf(node);
      if (isLetter ? isFineLetter(file, name, node, binding, fn) : !VAGUE.has(name) && !NUMBERED.test(name)) return;
      if (seen.has(name)) return;
      seen.add(name);
      report({ file, node, message: isLetter ? "letter" : "vague", data: { name } });
    };

    for (const info of facts.classes) {
      if (info.name.length === 1 || VAGUE.has(info.name.toLowerCase()))
        report({
          file,
          node: info.nameNode,
          message: info.name.length === 1 ? "letter" : "vague",
          data: { name: info.name },
        });
    }
    const module = new Set<string>();
    for (const variable of facts.variables) {
      const isType = table.kind[variable.value] === Kind.call && TYPE_VARIABLES.has(calledName(table, variable.value));
      if (!isType && table.kind[variable.nameNode] === Kind.identifier)
        check(variable.nameNode, "variable", null, module);
    }
    for (const fn of facts.functions) {
      const { name } = fn;
      if (name.length === 1 ? name !== "_" : VAGUE.has(name) || NUMBERED.test(name))
        report({ file, node: fn.nameNode, message: name.length === 1 ? "letter" : "vague", data: { name } });
      const seen = new Set<string>();
      if (!hasGivenSignature(fn)) {
        for (const parameter of fn.parameters) {
          const { length } = parameter.name;
          if (length > LONGEST || length === 2) continue;
          // The names of an override's parameters are its base's.
          if (length !== 1 && !VAGUE.has(parameter.name)) continue;
          if (fn.owner && project.classInfo(fn.owner).hasUnknownBase) continue;
          check(parameter.nameNode, "parameter", fn, seen);
        }
      }
      for (const assignment of fn.assignments) {
        // What is bound is an assignment's first child, `:=` included.
        const left = assignment + 1;
        if (table.kind[left] === Kind.identifier) check(left, "variable", fn, seen);
        else for (const target of targets(table, left)) check(target, "variable", fn, seen);
      }
      for (const loop of fn.loops) {
        if (table.kind[loop] !== Kind.for_statement) continue;
        const left = loop + 1;
        if (isItemsPair(table, loop)) continue;
        if (table.kind[left] === Kind.identifier) check(left, "loop", fn, seen);
        else for (const target of targets(table, left)) check(target, "loop", fn, seen);
      }
      for (const item of fn.withItems) check(aliasOf(table, table.firstChild(item)), "with", fn, seen);
      for (const clause of fn.excepts) {
        const alias = table.child(clause, Field.alias);
        if (table.kind[alias] === Kind.identifier) check(alias, "except", fn, seen);
        else check(aliasOf(table, table.childOfKind(clause, Kind.as_pattern)), "except", fn, seen);
      }
    }
  },
});

/** The identifier after `as`, or -1. */
function aliasOf(table: SyntaxTable, pattern: number): number {
  if (table.kind[pattern] !== Kind.as_pattern) return -1;
  const target = table.firstChild(table.child(pattern, Field.alias));
  return table.kind[target] === Kind.identifier ? target : -1;
}

/** Dunder methods other than constructors, and Pydantic's own: the names of their parameters are given. */
function hasGivenSignature(fn: FunctionFact): boolean {
  const isDunder = fn.name.startsWith("__") && fn.name.endsWith("__");
  return (
    (isDunder && fn.name !== "__init__" && fn.name !== "__new__" && fn.name !== "__call__") ||
    PYDANTIC_HOOKS.has(fn.name)
  );
}

/** `for k, v in record.items()`. */
function isItemsPair(table: SyntaxTable, loop: number): boolean {
  const left = loop + 1;
  if ((table.end[left] as number) - (table.start[left] as number) > "(k, v)".length) return false;
  const right = table.child(loop, Field.right);
  return (
    table.kind[right] === Kind.call && calledName(table, right) === "items" && /^\(?k,\s*v\)?$/.test(table.textOf(left))
  );
}

function isFineLetter(
  file: ProjectFile,
  letter: string,
  node: number,
  binding: BindingKind,
  fn: FunctionFact | null,
): boolean {
  if (letter === "_") return true;
  if (letter === "e") return binding === "except" || binding === "with";
  if (letter === "f" && binding === "with") return true;
  if (COUNTERS.includes(letter) && fn && (binding === "loop" || countsInLoop(file, letter, fn))) return true;
  if (letter === "v" && fn && isValidator(file, fn)) return true;
  return MATHEMATICAL.includes(letter) && isMathematical(file, letter, node, binding, fn);
}

/** Whether a loop of the function uses the name, as `while i < n` does. */
const countsInLoop = (file: ProjectFile, letter: string, fn: FunctionFact): boolean =>
  fn.loops.some((loop) => usesOf(file.table, loop, letter).length > 0);

/** A validator or serializer: by its decorators, by its name, or by what it is given to. */
const isValidator = (file: ProjectFile, fn: FunctionFact): boolean =>
  /valid|serializ|parse|check|coerce|normali[sz]e|convert/.test(fn.name) ||
  fn.decorators.some((node) => /validator|serializer|validates/.test(file.table.textOf(node))) ||
  ["Validator", "Serializer", "Discriminator"].some((word) => file.table.text.includes(`${word}(${fn.name}`));

/** Whether the name is a number that is computed with, or one coordinate of a pair. */
function isMathematical(
  file: ProjectFile,
  letter: string,
  node: number,
  binding: BindingKind,
  fn: FunctionFact | null,
): boolean {
  const { table } = file;
  if (binding === "parameter") {
    const annotation = fn?.parameter(letter)?.annotation ?? -1;
    if (annotation >= 0) return NUMBERS.test(table.textOf(annotation));
  }
  const scope = fn ? fn.body : 0;
  if (letter !== "n" && isPair(file, letter, fn)) return true;
  return usesOf(table, scope, letter).some((use) => {
    if (use === node) return false;
    let up = table.parent[use] as number;
    while (table.kind[up] === Kind.parenthesized_expression) up = table.parent[up] as number;
    if (ARITHMETIC.has(table.kind[up] as number)) return true;
    const call = table.parent[up] as number;
    return table.kind[call] === Kind.call && /^(?:math|np|numpy|range)\b/.test(table.textOf(call + 1));
  });
}

/** `x` and `y` side by side in one function. */
function isPair(file: ProjectFile, letter: string, fn: FunctionFact | null): boolean {
  const other = letter === "x" ? "y" : "x";
  if (!fn) return file.facts.bindings.has(other);
  return fn.parameter(other) !== null || file.localNames(fn).has(other);
}
