import { calledName } from "../../facts/expressions";
import type { EditBuilder } from "../editBuilder";
import {
  type ColumnInfo,
  columnNamed,
  constraintsOf,
  hasColumnKeyword,
  hasUnknownType,
  hasUnreadableTableArguments,
  isBooleanColumn,
  isSqlModel,
} from "../../project/columns";
import type { ClassInfo } from "../../project/classes";
import { type ColumnFilter, filtersIn } from "../../project/filters";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { functionsIn } from "../../project/sessionCalls";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const LEADING = new Set(["Index", "UniqueConstraint", "PrimaryKeyConstraint"]);

export const unindexedFilterColumn = defineRule({
  code: "MOD004",
  name: "unindexed-filter-column",
  severity: "warning",
  scope: "project",
  fix: "unsafe",
  refs: ["S7", "F3"],
  summary: "A store filters on a column that has no index.",
  rationale: `Without an index the database reads the whole table to find the rows of one customer. With a hundred rows nobody notices;
with a million each such query takes seconds and holds a connection all the while. Foreign keys are no exception: most databases do not index them by themselves.`,
  whenNotToUse: "For tables that stay small, or columns written far more often than they are searched.",
  messages: { unindexed: "`{method}` filters on `{model}.{column}`, which has no index: add `index=True`." },
  project(project, { report }) {
    const seen = new Set<number | string>();
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const store of file.stores) {
        for (const fn of functionsIn(store)) {
          const filters = filtersIn(project, file, fn);
          for (const filter of filters) {
            // `WHERE uuid = … AND quantity >= …`: the key has found the one row already.
            if (
              !filter.isEquality &&
              !isNullCheck(file, filter) &&
              filters.some((other) => isKey(project, other, filter.model))
            )
              continue;
            const key = `${filter.model.file.path}:${filter.model.fact.node}:${filter.column}`;
            if (seen.has(key)) continue;
            seen.add(key);
            const column = columnNamed(project, filter.model, filter.column);
            if (!column || column.info.file.isTest || isServed(project, filter.model, column)) continue;
            const place = `${column.info.file.path}:${column.fact.nameNode}`;
            if (seen.has(place)) continue;
            seen.add(place);
            report({
              file: column.info.file,
              node: column.fact.nameNode,
              message: "unindexed",
              data: { method: `${store.name}.${fn.name}`, model: filter.model.name, column: filter.column },
              related: [{ file, node: filter.node, text: `\`${store.name}.${fn.name}\` filters on it here.` }],
              fix: (edits) => addIndex(column, filter.model, edits),
            });
          }
        }
      }
    }
  },
});

/** `.is_(None)` */
const isNullCheck = (file: ProjectFile, filter: ColumnFilter): boolean =>
  file.table.kind[filter.node] === Kind.call && calledName(file.table, filter.node) === "is_";

/** Whether the filter asks for one row by the model's primary key or another unique column. */
function isKey(project: Project, filter: ColumnFilter, model: ClassInfo): boolean {
  if (filter.model !== model || !filter.isEquality) return false;
  const column = columnNamed(project, model, filter.column);
  return column !== null && hasColumnKeyword(project, column, ["primary_key", "unique"]);
}

/** Whether some index serves the column, or may for all that can be told, or none is wanted. */
function isServed(project: Project, model: ClassInfo, column: ColumnInfo): boolean {
  if (hasColumnKeyword(project, column, ["primary_key", "unique", "index"])) return true;
  if (isBooleanColumn(project, column) || hasUnknownType(project, column) || hasUnreadableTableArguments(model))
    return true;
  return constraintsOf(project, model).some(
    ({ kind, columns }) => LEADING.has(kind) && isNamed(column, columns[0] ?? null),
  );
}

/** Whether a constraint's column is this one, by its attribute or by the name it has in the database. */
function isNamed(column: ColumnInfo, name: string | null): boolean {
  if (name === null) return false;
  if (name === column.fact.name) return true;
  if (column.call < 0) return false;
  const { table } = column.info.file;
  const first = table.firstChild(table.child(column.call, Field.arguments));
  return first >= 0 && table.kind[first] === Kind.string && table.textOf(first).slice(1, -1) === name;
}

function addIndex(column: ColumnInfo, model: ClassInfo, edits: EditBuilder): void {
  const { file } = column.info;
  const { table } = file;
  const sqlModel = isSqlModel(model);
  if (column.call >= 0) {
    const list = table.child(column.call, Field.arguments);
    const given = table.children(list);
    const existing = given.find(
      (one) => table.kind[one] === Kind.keyword_argument && table.textOf(table.child(one, Field.name)) === "index",
    );
    const nested = sqlModel && given.some((one) => /^sa_column\b/.test(table.textOf(one)));
    const last = given[given.length - 1];
    if (nested) edits.refuse();
    else if (existing !== undefined) edits.replace(file, existing, "index=True");
    else if (last === undefined) edits.insert(file, (table.end[list] as number) - 1, "index=True");
    else edits.insertAfter(file, last, ", index=True");
    return;
  }
  const name = sqlModel ? "Field" : "mapped_column";
  const given = column.fact.value >= 0 ? `default=${table.textOf(column.fact.value)}, ` : "";
  if (column.fact.value >= 0) edits.replace(file, column.fact.value, `${name}(${given}index=True)`);
  else edits.insertAfter(file, column.fact.annotation, ` = ${name}(index=True)`);
  edits.addImport(file, sqlModel ? "sqlmodel" : "sqlalchemy.orm", name);
}
