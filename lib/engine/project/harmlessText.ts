import type { FunctionFact } from "../facts/fileFacts";
import { callArguments, calledName, callee, receiver } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import { lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

const MAX_DEPTH = 6;

/** What a function (or, without one, the module) gives a name: by assignment, or appended by `+=`. */
export function assignedValues(
  file: ProjectFile,
  name: string,
  within: FunctionFact | null,
): { value: number; appended: boolean }[] {
  const { table } = file;
  if (within === null) {
    return file.facts.variables
      .filter((one) => table.textOf(one.nameNode) === name)
      .map(({ value }) => ({ value, appended: false }));
  }
  if (!file.localNames(within).has(name)) return [];
  const found = within.assignments.flatMap((node) => {
    const isNamed = table.kind[node] === Kind.named_expression;
    const left = table.child(node, isNamed ? Field.name : Field.left);
    const value = table.child(node, isNamed ? Field.value : Field.right);
    return value >= 0 && table.textOf(left) === name ? [{ value, appended: false }] : [];
  });
  for (const node of table.descendants(within.body, Kind.augmented_assignment)) {
    if (table.textOf(table.child(node, Field.left)) !== name || file.facts.functionAt(node) !== within) continue;
    found.push({ value: table.child(node, Field.right), appended: true });
  }
  return found;
}

/** Whether the expression cannot carry what a user sent: literals, constants of the module, numbers, and what is made of these alone. */
export function isHarmless(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
  depth = 0,
): boolean {
  const { table } = file;
  const inner = table.unwrap(node);
  if (inner < 0) return true;
  if (depth > MAX_DEPTH) return false;
  const harmless = (one: number): boolean => isHarmless(project, file, one, within, depth + 1);
  switch (table.kind[inner]) {
    case Kind.integer:
    case Kind.float:
    case Kind.true:
    case Kind.false:
    case Kind.none:
      return true;
    case Kind.string:
      return table.descendants(inner, Kind.interpolation).every((one) => harmless(table.child(one, Field.expression)));
    case Kind.concatenated_string:
    case Kind.list:
    case Kind.tuple:
      return table.children(inner).every(harmless);
    case Kind.binary_operator: {
      const operator = table.textOf(table.child(inner, Field.operator));
      // `"?, " * count` repeats a literal.
      if (operator === "*") return harmless(table.child(inner, Field.left));
      return harmless(table.child(inner, Field.left)) && harmless(table.child(inner, Field.right));
    }
    case Kind.conditional_expression: {
      const [first, , last] = table.children(inner);
      return first !== undefined && last !== undefined && harmless(first) && harmless(last);
    }
    case Kind.generator_expression:
    case Kind.list_comprehension:
      return harmless(table.child(inner, Field.body));
    case Kind.attribute:
      return /\.(?:__tablename__|__table__(?:\.(?:full)?name)?)$/.test(table.textOf(inner));
    case Kind.call:
      return isHarmlessCall(project, file, inner, within, harmless);
    case Kind.identifier:
      return isHarmlessName(project, file, inner, within, depth);
    default:
      return false;
  }
}

function isHarmlessCall(
  project: Project,
  file: ProjectFile,
  call: number,
  within: FunctionFact | null,
  harmless: (node: number) => boolean,
): boolean {
  const { table } = file;
  const name = calledName(table, call);
  const object = receiver(table, call);
  if (object < 0) {
    const symbol = project.symbols.resolveNode(file, callee(table, call), within);
    return symbol?.kind === "builtin" && /^(?:int|float|len|bool)$/.test(lastPart(symbol.name));
  }
  if (name === "join" || name === "format") {
    return harmless(object) && callArguments(table, call).every(({ value }) => harmless(value));
  }
  return false;
}

function isHarmlessName(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
  depth: number,
): boolean {
  const { table } = file;
  const name = table.textOf(node);
  if (within && file.localNames(within).has(name)) {
    const values = assignedValues(file, name, within);
    const loops = loopSources(file, name, within);
    if (values.length + loops.length === 0) return false;
    return (
      values.every(
        ({ value }) => !table.contains(value, node) && isHarmless(project, file, value, within, depth + 1),
      ) &&
      loops.every(({ iterable, isFirst }) => isHarmlessIterable(project, file, iterable, isFirst, within, depth + 1))
    );
  }
  const symbol = project.symbols.resolve(file, name, within);
  if (symbol?.kind !== "variable" || symbol.binding.value < 0) return false;
  return isHarmless(project, symbol.file, symbol.binding.value, null, depth + 1);
}

interface LoopSource {
  readonly iterable: number;
  /** Whether the name is the first of several targets: the number that `enumerate` gives. */
  readonly isFirst: boolean;
}

/** What the loops and comprehensions that bind the name run over. */
function loopSources(file: ProjectFile, name: string, within: FunctionFact): LoopSource[] {
  const { table } = file;
  const clauses = [
    ...within.loops.filter((loop) => table.kind[loop] === Kind.for_statement),
    ...within.comprehensions.flatMap((one) =>
      table.children(one).filter((child) => table.kind[child] === Kind.for_in_clause),
    ),
  ];
  return clauses.flatMap((clause) => {
    const left = table.child(clause, Field.left);
    const iterable = table.child(clause, Field.right);
    if (table.textOf(left) === name) return [{ iterable, isFirst: false }];
    const names = table.descendants(left, Kind.identifier).map((one) => table.textOf(one));
    return names.includes(name) ? [{ iterable, isFirst: names[0] === name }] : [];
  });
}

/** `range(5)`, `enumerate(values)` for its number, or a list of harmless things. */
function isHarmlessIterable(
  project: Project,
  file: ProjectFile,
  iterable: number,
  isFirst: boolean,
  within: FunctionFact,
  depth: number,
): boolean {
  const { table } = file;
  if (table.kind[iterable] === Kind.call && receiver(table, iterable) < 0) {
    const name = calledName(table, iterable);
    if (name === "range") return true;
    if (name === "enumerate") return isFirst;
  }
  return isHarmless(project, file, iterable, within, depth);
}
