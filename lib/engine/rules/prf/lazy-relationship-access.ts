import type { FunctionFact } from "../../facts/fileFacts";
import { argument, callArguments, calledName, usesOf, withoutAwait } from "../../facts/expressions";
import { stringValue } from "../../facts/strings";
import type { ClassInfo } from "../../project/classes";
import { isLibraryCall } from "../../project/columns";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { reachOf, type ReachedFunction } from "../../project/reach";
import { fetchChain } from "../../project/results";
import { functionsIn, withNested } from "../../project/sessionCalls";
import { builderOf, lastAssignedValue, modelsOf, statementOf } from "../../project/statements";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const RELATIONSHIP: ReadonlySet<string> = new Set(["relationship", "Relationship"]);
const EAGER_LAZY = /^["']?(?:joined|selectin|subquery|immediate|False)["']?$/;
const EAGER = /^(?:joinedload|selectinload|subqueryload|contains_eager|immediateload)$/;

export const lazyRelationshipAccess = defineRule({
  code: "PRF002",
  name: "lazy-relationship-access",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["S8", "S9"],
  summary: "A loop reads a relationship that the query did not load.",
  rationale: `Each read of a relationship that is not loaded is a query of its own: one for the list and one for each of its rows. With an
asynchronous session it is worse, for the read happens outside \`await\` and raises \`MissingGreenlet\`.`,
  whenNotToUse: "Where the rows were loaded before in the same session and only the first read costs anything.",
  messages: {
    lazy: "`{read}` is loaded anew for each row: add `.options(selectinload({model}.{relationship}))` to the query.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const info of [...file.stores, ...file.services]) {
        for (const fn of functionsIn(info)) {
          for (const loop of [...fn.loops, ...fn.comprehensions]) {
            for (const { target, iterable, scope } of clausesOf(file, loop)) {
              const reads = attributeReads(file, scope, target);
              const rows = reads.length === 0 ? null : rowsOf(project, file, fn, info, iterable);
              if (!rows) continue;
              for (const node of reads) {
                const name = file.table.textOf(file.table.child(node, Field.attribute));
                if (!isLazy(project, rows.model, name) || isLoaded(rows, name, file, fn)) continue;
                const data = { read: file.table.textOf(node), model: rows.model.name, relationship: name };
                report({ file, node, message: "lazy", data });
              }
            }
          }
        }
      }
    }
  },
});

interface Clause {
  readonly target: number;
  readonly iterable: number;
  readonly scope: number;
}

/** The variables of a `for` or of a comprehension's clauses, with what they run over and where they are read. */
function clausesOf(file: ProjectFile, loop: number): Clause[] {
  const { table } = file;
  if (table.kind[loop] === Kind.while_statement) return [];
  const isStatement = table.kind[loop] === Kind.for_statement;
  const clauses = isStatement
    ? [loop]
    : table.children(loop).filter((child) => table.kind[child] === Kind.for_in_clause);
  return clauses.flatMap((clause) => {
    const target = table.child(clause, Field.left);
    if (table.kind[target] !== Kind.identifier) return [];
    return [
      { target, iterable: table.child(clause, Field.right), scope: isStatement ? table.child(loop, Field.body) : loop },
    ];
  });
}

/** `row.visits` for the loop's variable, not assigned to and not called. */
function attributeReads(file: ProjectFile, scope: number, target: number): number[] {
  const { table } = file;
  return usesOf(table, scope, table.textOf(target)).flatMap((use) => {
    const up = table.parent[use] as number;
    if (use === target || table.kind[up] !== Kind.attribute || table.field[use] !== Field.object) return [];
    const above = table.parent[up] as number;
    const isCalled = table.kind[above] === Kind.call && table.field[up] === Field.function;
    return isCalled || (table.kind[above] === Kind.assignment && table.field[up] === Field.left) ? [] : [up];
  });
}

interface Rows {
  readonly model: ClassInfo;
  /** Functions that built and ran the query. */
  readonly functions: readonly ReachedFunction[];
}

/** The model whose records an expression holds, and where they were queried; null where that is not known. */
function rowsOf(project: Project, file: ProjectFile, fn: FunctionFact, info: ClassInfo, iterable: number): Rows | null {
  const { table } = file;
  let at = withoutAwait(table, iterable);
  if (table.kind[at] === Kind.identifier) {
    const name = table.textOf(at);
    const bound = lastAssignedValue(file, name, at, fn);
    at = withoutAwait(table, bound >= 0 ? bound : unpackedValue(file, fn, name, at));
  }
  if (at < 0 || table.kind[at] !== Kind.call) return null;
  const chain = fetchChain(project, file, at, fn);
  if (chain) {
    if (chain.method !== "scalars" && !chain.accessors.includes("scalars")) return null;
    const statement = statementOf(project, file, chain.statement, fn);
    const model = statement ? wholeModel(project, file, statement.root, fn) : null;
    const reach = reachOf(project, info, fn);
    return model && !reach.open ? { model, functions: reach.functions } : null;
  }
  const method = project.values.method(file, at, fn);
  if (!method?.on.isStore) return null;
  const reach = reachOf(project, method.on, method.fact);
  if (reach.open) return null;
  const models = new Set<ClassInfo>();
  for (const one of reach.functions) {
    for (const call of one.fn.calls) {
      if (calledName(one.file.table, call) !== "select") continue;
      const model = wholeModel(project, one.file, call, one.fn);
      if (model) models.add(model);
    }
  }
  const [model, ...others] = [...models];
  return model && others.length === 0 ? { model, functions: reach.functions } : null;
}

/** The right side of `rows, total = …` for its first name. */
function unpackedValue(file: ProjectFile, fn: FunctionFact, name: string, before: number): number {
  const { table } = file;
  let value = -1;
  for (const node of fn.assignments) {
    if (node >= before) break;
    const left = table.child(node, Field.left);
    if (table.kind[left] === Kind.pattern_list && table.textOf(table.firstChild(left)) === name)
      value = table.child(node, Field.right);
  }
  return value;
}

/** The model of `select(Model)`; null for a select of columns or of several. */
function wholeModel(project: Project, file: ProjectFile, root: number, fn: FunctionFact): ClassInfo | null {
  if (builderOf(project, file, root, fn) !== "select") return null;
  const given = callArguments(file.table, root);
  const first = given[0];
  if (given.length !== 1 || !first || file.table.kind[first.value] !== Kind.identifier) return null;
  return modelsOf(project, file, root, fn)[0] ?? null;
}

/** Whether the attribute is a relationship that is loaded only when it is read. */
function isLazy(project: Project, model: ClassInfo, name: string): boolean {
  const found = model.field(name);
  if (!found || !isLibraryCall(project, found.info.file, found.fact.value, RELATIONSHIP)) return false;
  const { table } = found.info.file;
  if (/\b(?:DynamicMapped|WriteOnlyMapped)\b/.test(table.textOf(found.fact.annotation))) return false;
  const lazy = argument(table, found.fact.value, "lazy");
  if (/\blazy["']\s*:/.test(table.textOf(found.fact.value))) return false;
  return (
    lazy < 0 ||
    !(
      EAGER_LAZY.test(table.textOf(lazy)) ||
      stringValue(table, lazy) === "dynamic" ||
      stringValue(table, lazy) === "write_only"
    )
  );
}

/** Whether the query loads the relationship, or may: by options that cannot be read. */
function isLoaded(rows: Rows, name: string, file: ProjectFile, fn: FunctionFact): boolean {
  const mentions = new RegExp(`(?:\\.|["'])${name}\\b`);
  const loads = (home: ProjectFile, call: number): boolean => {
    const { table } = home;
    const called = calledName(table, call);
    if (EAGER.test(called)) return mentions.test(table.textOf(call));
    if (called === "refresh") return mentions.test(table.textOf(call));
    if (called !== "options") return false;
    return callArguments(table, call).some(
      ({ name: keyword, value }) => keyword === "*" || table.kind[value] !== Kind.call,
    );
  };
  if (rows.functions.some((one) => one.fn.calls.some((call) => loads(one.file, call)))) return true;
  return withNested(fn).some((one) =>
    one.calls.some((call) => calledName(file.table, call) === "refresh" && loads(file, call)),
  );
}
