import type { FunctionFact } from "../../facts/fileFacts";
import { callArguments, calledName, callee, receiver, usesOf } from "../../facts/expressions";
import type { EditBuilder } from "../editBuilder";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { sessionCalls } from "../../project/sessionCalls";
import { lastAssignedValue } from "../../project/statements";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const ADDS: ReadonlySet<string> = new Set(["add", "add_all"]);
const GENERATED: ReadonlySet<string> = new Set(["id", "uuid", "pk", "created_at", "updated_at"]);
/** What sends pending objects to the database: asked for, or by a query, which flushes first. */
const FLUSHES = /^(?:flush|commit|refresh|execute|scalar|scalars|get|get_one|stream|merge|begin_nested|run_sync)$/;

export const unflushedRead = defineRule({
  code: "STO009",
  name: "unflushed-read",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["S2"],
  summary: "An attribute that the database fills in is read before the object was flushed.",
  rationale: `\`add\` only notes that the object shall be saved. Until the session is flushed there is no row, so \`booking.id\` is still
\`None\`, and it goes on as \`None\` into foreign keys, logs and responses.`,
  whenNotToUse: "Where the model fills the attribute itself when it is made.",
  messages: {
    unflushed: "`{read}` is read before the session was flushed, so the database has not filled it in: flush first.",
  },
  file(file, { project, report }) {
    for (const fn of file.facts.functions) {
      for (const added of sessionCalls(project, file, fn, ADDS)) {
        const node = firstUnflushedRead(project, file, fn, added.node);
        if (node < 0) continue;
        const isAsync = added.kind !== "sync";
        report({
          file,
          node,
          message: "unflushed",
          data: { read: file.table.textOf(node) },
          fix: isAsync && !fn.isAsync ? null : (edits) => flushAfter(file, added.node, isAsync, edits),
        });
      }
    }
  },
});

/** The first read of a generated attribute of what was added, before anything flushes; -1 where there is none. */
function firstUnflushedRead(project: Project, file: ProjectFile, fn: FunctionFact, call: number): number {
  const { table } = file;
  const given = callArguments(table, call)[0]?.value ?? -1;
  if (given < 0 || table.kind[given] !== Kind.identifier) return -1;
  const name = table.textOf(given);
  const after = table.next[call] as number;
  const until = nextFlush(file, fn, after);
  const isMany = calledName(table, call) === "add_all";
  const made = isMany ? itemsMade(file, fn, name, call) : lastAssignedValue(file, name, call, fn);
  if (made < 0 || !isPlainModel(project, file, fn, made)) return -1;
  const names = isMany ? loopNames(file, fn, name, after) : [name];
  const reads = names
    .flatMap((one) => usesOf(table, fn.body, one))
    .filter((use) => use >= after && use < until)
    .map((use) => table.parent[use] as number)
    .concat(isMany ? indexedReads(file, fn, name) : [])
    .filter((read) => read >= after && read < until && isGeneratedRead(file, read))
    .sort((a, b) => a - b);
  return (
    reads.find((read) => {
      const attribute = table.textOf(table.child(read, Field.attribute));
      if (sets(file, made, attribute) || isAssigned(file, fn, name, attribute, read)) return false;
      return !isOtherBranch(file, call, read) && !isRebound(file, fn, name, call, read);
    }) ?? -1
  );
}

function isGeneratedRead(file: ProjectFile, node: number): boolean {
  const { table } = file;
  if (table.kind[node] !== Kind.attribute || !GENERATED.has(table.textOf(table.child(node, Field.attribute))))
    return false;
  return table.field[node] !== Field.left;
}

/** The node from which on the session may have been flushed. */
function nextFlush(file: ProjectFile, fn: FunctionFact, after: number): number {
  const { table } = file;
  for (const call of fn.calls) {
    if (call < after) continue;
    const object = receiver(table, call);
    // A method of the class, or a function of the module, may flush.
    const mayFlush =
      FLUSHES.test(calledName(table, call)) || (object >= 0 && /^(?:self|cls)$/.test(table.textOf(object)));
    if (mayFlush || (object < 0 && table.kind[table.parent[call] as number] === Kind.await)) return call;
  }
  return Number.MAX_SAFE_INTEGER;
}

/** Whether the expression makes a model by naming its fields, so that what is not named is left to the database. */
function isPlainModel(project: Project, file: ProjectFile, fn: FunctionFact, node: number): boolean {
  const { table } = file;
  const made = table.unwrap(node);
  if (table.kind[made] !== Kind.call || callArguments(table, made).some(({ name }) => name === "**" || name === "*"))
    return false;
  const symbol = project.symbols.resolveNode(file, callee(table, made), fn);
  if (symbol?.kind === "class") {
    const info = project.classInfo(symbol.fact);
    return (
      info.isOrmModel &&
      !info.method("__init__") &&
      !info.hasExternalBase("MappedAsDataclass") &&
      !info.hasExternalBase("SQLModel")
    );
  }
  return (
    (symbol === null || symbol.kind === "external") &&
    /^[A-Z]\w*[a-z]\w*$/.test(calledName(table, made)) &&
    receiver(table, made) < 0
  );
}

/** Whether the constructor's call sets the attribute. */
const sets = (file: ProjectFile, made: number, attribute: string): boolean =>
  callArguments(file.table, file.table.unwrap(made)).some(({ name }) => name === attribute);

/** `x.id = …`, or `setattr(x, …)`, before the read. */
function isAssigned(file: ProjectFile, fn: FunctionFact, name: string, attribute: string, read: number): boolean {
  const { table } = file;
  return (
    fn.assignments.some(
      (node) => node < read && table.textOf(table.child(node, Field.left)) === `${name}.${attribute}`,
    ) || fn.calls.some((call) => call < read && calledName(table, call) === "setattr")
  );
}

/** For `add_all(xs)`: the expression that makes each of the `xs`, or -1. */
function itemsMade(file: ProjectFile, fn: FunctionFact, name: string, before: number): number {
  const { table } = file;
  const value = table.unwrap(lastAssignedValue(file, name, before, fn));
  if (value < 0) return -1;
  if (table.kind[value] === Kind.list_comprehension) return table.child(value, Field.body);
  if (table.kind[value] === Kind.list && table.firstChild(value) >= 0) return table.firstChild(value);
  return -1;
}

/** The variables of loops and comprehensions over `name`. */
function loopNames(file: ProjectFile, fn: FunctionFact, name: string, after: number): string[] {
  const { table } = file;
  return [...fn.loops, ...fn.comprehensions].flatMap((loop) => {
    if (loop < after && !table.contains(loop, after)) return [];
    const clause = table.kind[loop] === Kind.for_statement ? loop : table.childOfKind(loop, Kind.for_in_clause);
    const left = table.child(clause, Field.left);
    return table.textOf(table.child(clause, Field.right)) === name && table.kind[left] === Kind.identifier
      ? [table.textOf(left)]
      : [];
  });
}

/** `xs[0].id` */
function indexedReads(file: ProjectFile, fn: FunctionFact, name: string): number[] {
  const { table } = file;
  return usesOf(table, fn.body, name).flatMap((use) => {
    const up = table.parent[use] as number;
    return table.kind[up] === Kind.subscript && table.field[use] === Field.value ? [table.parent[up] as number] : [];
  });
}

const BRANCHES: readonly number[] = [Kind.if_statement, Kind.match_statement, Kind.try_statement];

/** Whether the two stand in different branches of one statement, so that never both run. */
function isOtherBranch(file: ProjectFile, first: number, second: number): boolean {
  const { table } = file;
  for (let up = table.parent[first] as number, below = first; up >= 0; below = up, up = table.parent[up] as number) {
    if (!table.contains(up, second)) continue;
    return (
      BRANCHES.includes(table.kind[up] as number) &&
      !table.contains(below, second) &&
      table.field[below] !== Field.condition
    );
  }
  return false;
}

function isRebound(file: ProjectFile, fn: FunctionFact, name: string, after: number, before: number): boolean {
  return fn.assignments.some(
    (node) => node > after && node < before && file.table.textOf(file.table.child(node, Field.left)) === name,
  );
}

function flushAfter(file: ProjectFile, call: number, isAsync: boolean, edits: EditBuilder): void {
  const { table } = file;
  const statement = table.ancestor(call, [Kind.expression_statement]);
  if (statement < 0) {
    edits.refuse();
    return;
  }
  const { lines } = table;
  const start = table.start[statement] as number;
  const lineStart = lines.lineStart(lines.lineAt(start));
  const indent = table.text.slice(lineStart, start);
  if (indent.trim() !== "") {
    edits.refuse();
    return;
  }
  const session = table.textOf(receiver(table, call));
  edits.insertAfter(file, statement, `\n${indent}${isAsync ? "await " : ""}${session}.flush()`);
}
