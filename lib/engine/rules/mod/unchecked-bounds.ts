import type { FieldFact } from "../../facts/fileFacts";
import type { ClassInfo } from "../../project/classes";
import {
  type ColumnInfo,
  columnNamed,
  constraintsOf,
  hasColumnKeyword,
  hasUnreadableTableArguments,
} from "../../project/columns";
import type { Project } from "../../project/project";
import { typeOfNode } from "../../project/types";
import { defineRule } from "../defineRule";

const NUMBERS: ReadonlySet<string> = new Set(["int", "float", "Decimal"]);
const NUMERIC_COLUMN =
  /\b(?:Integer|BigInteger|SmallInteger|INTEGER|BIGINT|SMALLINT|Float|Double|FLOAT|REAL|Numeric|NUMERIC|DECIMAL)\b/;
const BOUND = /\bField\(.*\b(?:ge|gt|le|lt)\s*=/s;

export const uncheckedBounds = defineRule({
  code: "MOD006",
  name: "unchecked-bounds",
  severity: "info",
  scope: "project",
  fix: null,
  refs: ["S22"],
  summary: "A payload bounds a number that the model's column does not.",
  rationale: `The payload guards one door. A background job, a migration or a colleague at the database's prompt writes past it, and a negative
amount in one row spoils every sum from then on. A check constraint holds at every door.`,
  whenNotToUse: "Where the bound is one of the form, such as a page's size, and not one of the data.",
  messages: {
    bounds:
      "`{payload}` bounds `{column}`, and the column `{model}.{column}` takes any number: add a `CheckConstraint` for it.",
  },
  project(project, { report }) {
    const reported = new Set<string>();
    for (const payload of project.classes) {
      if (payload.file.isTest || !payload.isPydanticModel || !/Payload$/.test(payload.name)) continue;
      const bounded = payload.allFields.filter(({ info, fact }) => isBoundedNumber(project, info, fact));
      if (bounded.length === 0) continue;
      for (const model of modelsBeside(project, payload)) {
        for (const { fact } of bounded) {
          const column = columnNamed(project, model, fact.name);
          if (!column || !isNumericColumn(project, column) || isChecked(project, model, column)) continue;
          const place = `${column.info.file.path}:${column.fact.nameNode}`;
          if (reported.has(place)) continue;
          reported.add(place);
          report({
            file: column.info.file,
            node: column.fact.nameNode,
            message: "bounds",
            data: { payload: payload.name, column: fact.name, model: model.name },
          });
        }
      }
    }
  },
});

/** The ORM models of the payload's feature, or of its file where that is all there is. */
function modelsBeside(project: Project, payload: ClassInfo): ClassInfo[] {
  const { feature } = payload.file;
  if (!feature) return payload.file.classes.filter((info) => info.isOrmModel);
  return feature.files.flatMap((path) => project.file(path)?.classes.filter((info) => info.isOrmModel) ?? []);
}

function isBoundedNumber(project: Project, info: ClassInfo, fact: FieldFact): boolean {
  const { table } = info.file;
  const type = typeOfNode(project, info.file, fact.annotation);
  if (!type || !NUMBERS.has(type.name)) return false;
  return BOUND.test(table.textOf(fact.value)) || type.metadata.some((text) => BOUND.test(text));
}

function isNumericColumn(project: Project, column: ColumnInfo): boolean {
  const { file } = column.info;
  if (column.call >= 0) {
    const text = file.table.textOf(column.call);
    if (/\bForeignKey\b/.test(text) || hasColumnKeyword(project, column, ["primary_key", "foreign_key"])) return false;
    if (NUMERIC_COLUMN.test(text)) return true;
  }
  const type = typeOfNode(project, file, column.fact.annotation);
  const inner = type?.name === "Mapped" ? type.args[0] : type;
  return inner !== undefined && inner !== null && NUMBERS.has(inner.name);
}

/** Whether a check constraint mentions the column, beside the column or in the table's arguments. */
function isChecked(project: Project, model: ClassInfo, column: ColumnInfo): boolean {
  if (column.call >= 0 && /\bCheckConstraint\b/.test(column.info.file.table.textOf(column.call))) return true;
  if (hasUnreadableTableArguments(model)) return true;
  const name = new RegExp(`\\b${column.fact.name}\\b`);
  return constraintsOf(project, model).some(
    ({ kind, file, call }) => kind === "CheckConstraint" && name.test(file.table.textOf(call)),
  );
}
