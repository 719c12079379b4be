import {
  columnOf,
  constraintsOf,
  hasColumnKeyword,
  hasUnknownType,
  hasUnreadableTableArguments,
  type ColumnInfo,
} from "../../project/columns";
import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { argument } from "../../facts/expressions";
import { defineRule } from "../defineRule";

const NATURAL_KEYS: ReadonlySet<string> = new Set(["email", "username", "slug", "uuid", "sku", "external_id"]);

export const naturalKeyNotUnique = defineRule({
  code: "MOD005",
  name: "natural-key-not-unique",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["S21"],
  summary: "A column that identifies a record is not unique.",
  rationale: `A check in the service does not hold: two requests that come at once both find no such e-mail address and both insert it. From
then on \`scalar_one()\` raises for that user, and somebody merges two accounts by hand. Only the database can promise that a value is there once.`,
  whenNotToUse: "Where the name is the same but the value may repeat, such as the e-mail address of a letter's sender.",
  messages: {
    unique:
      "`{model}.{column}` reads as if it named one record, and nothing keeps it unique: add `unique=True` or a `UniqueConstraint`.",
  },
  // Constraints may stand in a `__table_args__` method of a base class in another file.
  reads: "bodies",
  file(file, { project, report }) {
    for (const model of file.classes) {
      if (!model.isOrmModel) continue;
      for (const fact of model.fact.fields) {
        if (!NATURAL_KEYS.has(fact.name)) continue;
        const column = columnOf(project, model, fact);
        if (!column || isUnique(project, model, column)) continue;
        report({ file, node: fact.nameNode, message: "unique", data: { model: model.name, column: fact.name } });
      }
    }
  },
});

function isUnique(project: Project, model: ClassInfo, column: ColumnInfo): boolean {
  if (hasColumnKeyword(project, column, ["unique", "primary_key", "foreign_key"])) return true;
  const { table } = model.file;
  if (column.call >= 0 && /\bForeignKey\b/.test(table.textOf(column.call))) return true;
  if (hasUnknownType(project, column) || hasUnreadableTableArguments(model)) return true;
  const name = new RegExp(`\\b${column.fact.name}\\b`);
  return constraintsOf(project, model).some(({ kind, file, call }) => {
    const isKey =
      kind === "UniqueConstraint" ||
      kind === "PrimaryKeyConstraint" ||
      (kind === "Index" && file.table.textOf(argument(file.table, call, "unique")) === "True");
    // An index over an expression, `func.lower(email)`, keeps it unique as well.
    return (
      isKey &&
      name.test(file.table.textOf(call).replace(/^\w+\(\s*["'][^"']*["']/, (text) => (kind === "Index" ? "" : text)))
    );
  });
}
