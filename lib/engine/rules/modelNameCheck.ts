import type { ProjectFile } from "../project/projectFile";
import { type ModelNameVerdict, modelNameVerdict } from "../project/modelNames";
import type { Project } from "../project/project";
import type { RuleContext } from "./defineRule";

/** The check that PAY003 and PAY004 share: each reports the verdicts that are its own. */
export function reportModelNames(
  project: Project,
  rule: ModelNameVerdict["rule"],
  { report }: RuleContext<unknown, "name" | "both">,
): void {
  const taken = new Set(project.classes.map((info) => info.name));
  for (const file of project.files) {
    for (const info of file.classes) {
      const verdict = modelNameVerdict(project, info);
      if (verdict?.rule !== rule) continue;
      const { name } = verdict;
      report({
        file,
        node: info.fact.nameNode,
        message: verdict.isBoth ? "both" : "name",
        data: {
          model: info.name,
          name: name ?? "",
          stem: info.name.replace(/(?:Schema|Model|Payload|Response|DTO)$/, "") || info.name,
        },
        fix:
          name !== null && !taken.has(name) && isFree(file, name)
            ? (edits) => void edits.renameSymbol({ kind: "class", file, fact: info.fact }, name)
            : null,
      });
    }
  }
}

/** Whether nothing in the file goes by the name already. */
const isFree = (file: ProjectFile, name: string): boolean => !file.facts.bindings.has(name);
