import type { ProjectFile } from "../project/projectFile";
import { type NamingRule, reportableVerdicts } from "../project/naming";
import type { RuleContext } from "./defineRule";

/** The check that NAM001–NAM006 share: each reports the verdicts that are its own. */
export function reportNames(
  file: ProjectFile,
  rule: NamingRule,
  { project, report }: RuleContext<unknown, "name">,
): void {
  for (const info of file.classes) {
    if (!info.isStore && !info.isService) continue;
    for (const { method, verdict, canRename } of reportableVerdicts(project, info)) {
      if (verdict.rule !== rule) continue;
      report({
        file,
        node: method.nameNode,
        message: "name",
        data: { method: `${info.name}.${method.name}`, name: verdict.name },
        fix: canRename
          ? (edits) => void edits.renameSymbol({ kind: "function", file, fact: method }, verdict.name)
          : null,
      });
    }
  }
}
