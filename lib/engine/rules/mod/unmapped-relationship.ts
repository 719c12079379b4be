import { isLibraryCall, isMappedAnnotation } from "../../project/columns";
import { defineRule } from "../defineRule";

const RELATIONSHIP: ReadonlySet<string> = new Set(["relationship"]);

export const unmappedRelationship = defineRule({
  code: "MOD002",
  name: "unmapped-relationship",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["S19"],
  summary: "A relationship of an ORM model has no `Mapped[...]` annotation.",
  rationale: `Without it neither the reader nor a type checker can tell whether \`clinic.visits\` is one visit, a list of them, or may be
\`None\`. \`Mapped[list["Visit"]]\` says so, and SQLAlchemy takes its own configuration from the same words.`,
  whenNotToUse: "In models that must still run on SQLAlchemy 1.3.",
  messages: {
    unmapped:
      "The relationship `{model}.{relationship}` has no `Mapped[...]` annotation: write `{relationship}: Mapped[...] = relationship(...)`.",
  },
  file(file, { project, report }) {
    for (const model of file.classes) {
      if (!model.isOrmModel && model.kind !== "declarative-base") continue;
      for (const fact of model.fact.fields) {
        if (isMappedAnnotation(file, fact.annotation) || !isLibraryCall(project, file, fact.value, RELATIONSHIP))
          continue;
        const data = { model: model.name, relationship: fact.name };
        report({ file, node: fact.nameNode, message: "unmapped", data });
      }
    }
  },
});
