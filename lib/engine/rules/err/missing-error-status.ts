import { BUILTIN_EXCEPTIONS } from "../../project/builtins";
import type { ClassInfo } from "../../project/classes";
import { rootError } from "../../project/errors";
import type { Project } from "../../project/project";
import { ownStatus } from "../../project/statusCodes";
import { defineRule } from "../defineRule";

export const missingErrorStatus = defineRule({
  code: "ERR002",
  name: "missing-error-status",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["E2"],
  summary: "A class right below the root error sets no status code.",
  rationale: `It inherits the root's 500, so what the client did wrong is answered as if the server had failed: monitoring raises an alarm, clients
try again, and nobody learns what to mend.`,
  whenNotToUse: "For an error that is truly an internal one; say so by `status_code = 500`.",
  messages: {
    missing:
      "`{name}` sets no `status_code` and so answers as `{root}` does: write `status_code = ...` for what it means.",
  },
  project(project, { report }) {
    const root = rootError(project);
    if (!root) return;
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const info of file.classes) {
        const isDirect = info.bases.some((base) => base.kind === "class" && base.info === root);
        if (!isDirect || ownStatus(project, info) !== undefined) continue;
        if (mayBringStatus(project, info, root)) continue;
        report({ file, node: info.fact.nameNode, message: "missing", data: { name: info.name, root: root.name } });
      }
    }
  },
});

/** Whether another base than the root has a status, or may have one because it is not known. */
function mayBringStatus(project: Project, info: ClassInfo, root: ClassInfo): boolean {
  return info.bases.some((base) => {
    if (base.kind === "class") {
      return (
        base.info !== root && base.info.lineage.some((one) => one !== root && ownStatus(project, one) !== undefined)
      );
    }
    return base.kind === "unknown" || !BUILTIN_EXCEPTIONS.has(base.name);
  });
}
