import { callee } from "../../facts/expressions";
import type { EditBuilder } from "../editBuilder";
import type { ClassInfo } from "../../project/classes";
import { isColumnCall, isMappedAnnotation, isSqlModel } from "../../project/columns";
import { mappedType, type MappedType } from "../../project/columnTypes";
import type { FieldFact } from "../../facts/fileFacts";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";

export const unmappedColumn = defineRule({
  code: "MOD001",
  name: "unmapped-column",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["S19"],
  summary: "A column of an ORM model has no `Mapped[...]` annotation.",
  rationale: `Without it a type checker takes \`booking.seats\` for a \`Column\`, so it sees neither a wrong type nor a \`None\` that may come
from the database. \`Mapped[Optional[str]]\` says in one place what the attribute holds and whether it may be empty, to people, to the type checker and to the
table's definition alike.`,
  whenNotToUse: "In models that must still run on SQLAlchemy 1.3.",
  messages: {
    unmapped:
      "The column `{model}.{column}` has no `Mapped[...]` annotation: write `{column}: {annotation} = mapped_column(...)`.",
  },
  file(file, { project, report }) {
    for (const model of file.classes) {
      if (!(model.isOrmModel || model.kind === "declarative-base") || isSqlModel(model)) continue;
      for (const fact of model.fact.fields) {
        if (isMappedAnnotation(file, fact.annotation) || !isColumnCall(project, file, fact.value)) continue;
        const type = mappedType(project, file, model, fact);
        report({
          file,
          node: fact.nameNode,
          message: "unmapped",
          data: { model: model.name, column: fact.name, annotation: `Mapped[${type?.text ?? "..."}]` },
          fix: type ? (edits) => annotate(file, model, fact, type, edits) : null,
        });
      }
    }
  },
});

function annotate(file: ProjectFile, model: ClassInfo, fact: FieldFact, type: MappedType, edits: EditBuilder): void {
  const { table } = file;
  // `a = b = Column(...)` has no place for an annotation.
  if (model.fact.fields.some((other) => other !== fact && other.node === fact.node)) {
    edits.refuse();
    return;
  }
  const annotation = `Mapped[${type.text}]`;
  if (fact.annotation >= 0) edits.replace(file, fact.annotation, annotation);
  else edits.insertAfter(file, fact.nameNode, `: ${annotation}`);
  if (/(^|\.)Column$/.test(table.textOf(callee(table, fact.value)))) {
    edits.replace(file, callee(table, fact.value), "mapped_column");
    edits.addImport(file, "sqlalchemy.orm", "mapped_column");
  }
  edits.addImport(file, "sqlalchemy.orm", "Mapped");
  for (const { module, name } of type.imports) edits.addImport(file, module, name);
}
