import { dottedName } from "../../facts/expressions";
import { BUILTIN_EXCEPTIONS } from "../../project/builtins";
import type { ClassInfo } from "../../project/classes";
import { isDomainError, rootError } from "../../project/errors";
import type { Project } from "../../project/project";
import { defineRule } from "../defineRule";
import { moduleOfClass } from "../classImport";
import type { EditBuilder } from "../editBuilder";

export const errorBase = defineRule({
  code: "ERR001",
  name: "error-base",
  severity: "error",
  scope: "project",
  fix: "unsafe",
  refs: ["E1", "E3", "G6"],
  summary: "A feature's exception does not belong to the application's family of errors.",
  rationale: `One global handler answers the whole family: it reads the status, the message and the details that the root error promises. An
exception that stands outside of it has none of these, so the same failure that should be a 404 with a telling body reaches the client as a bare 500.`,
  whenNotToUse: "For an exception that never leaves its module, where it steers a loop or a parser.",
  messages: {
    base: "`{name}` derives from `{base}`, outside the application's errors: derive it from `{root}`.",
    inherited:
      "`{name}` derives from `{parent}`, which is outside the application's errors: derive that one from `{root}`.",
  },
  project(project, { report }) {
    const root = rootError(project);
    for (const file of project.files) {
      if (file.isTest || file.feature === null) continue;
      for (const info of file.classes) {
        if (!info.isException || info === root || isWarning(info) || isDomainError(project, info) !== false) continue;
        const builtins = info.fact.bases.filter((_, index) => {
          const base = info.bases[index];
          return base?.kind === "external" && BUILTIN_EXCEPTIONS.has(base.name);
        });
        const parent = info.bases.find((base) => base.kind === "class" && base.info.isException);
        const first = builtins[0] ?? -1;
        report({
          file,
          node: info.fact.nameNode,
          message: first >= 0 ? "base" : "inherited",
          data: {
            name: info.name,
            base: dottedName(file.table, first) ?? "",
            parent: parent?.kind === "class" ? parent.info.name : "",
            root: root?.name ?? project.settings.errorBase,
          },
          fix: root && builtins.length === 1 ? baseFix(project, info, first, root) : null,
        });
      }
    }
  },
});

/** A warning category is shown, not raised. */
const isWarning = (info: ClassInfo): boolean => info.externalBases.some((name) => /Warning$/.test(name));

/** Puts the root error in the place of the builtin one; null where it cannot be had there. */
function baseFix(
  project: Project,
  info: ClassInfo,
  base: number,
  root: ClassInfo,
): ((edits: EditBuilder) => void) | null {
  const { file } = info;
  // A class statement needs its base when it runs, and the root must not come to need the class in turn.
  if (root.file === file && root.fact.node > info.fact.node) return null;
  const module = moduleOfClass(project, file, root);
  if (module === null) return null;
  return (edits) => {
    edits.replace(file, base, root.name);
    if (module !== "") edits.addImport(file, module, root.name);
  };
}
