import { rootError } from "../../project/errors";
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
        // Another base may bring it along.
        const others = info.bases.filter((base) => !(base.kind === "class" && base.info === root));
        if (
          others.some(
            (base) => base.kind !== "class" || base.info.lineage.some((one) => ownStatus(project, one) !== undefined),
          )
        )
          continue;
        report({ file, node: info.fact.nameNode, message: "missing", data: { name: info.name, root: root.name } });
      }
    }
  },
});
