import { type ClassInfo, SERVICE_SYNONYM_SUFFIXES, STORE_SYNONYM_SUFFIXES } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { referencesTo } from "../../project/references";
import { defineRule } from "../defineRule";
import type { EditBuilder } from "../editBuilder";

const MIN_METHODS = 2;

export const layerClassName = defineRule({
  code: "ARC005",
  name: "layer-class-name",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["A1", "A2"],
  summary: "A store or service class has a name that does not end in `Store` or `Service`.",
  rationale: `\`OrderRepository\`, \`OrderDAO\` and \`OrderStore\` are three words for one thing, and whoever joins looks for the difference.
With one ending for each layer, a name in a constructor already says what may be called on it and what may not.`,
  whenNotToUse: "For a class whose name a framework or a published interface prescribes.",
  messages: { rename: "`{name}` is a {layer} by another name: call it `{newName}`." },
  file(file, { project, report }) {
    for (const layer of ["store", "service"] as const) {
      const members = layer === "store" ? file.stores : file.services;
      const newNames = new Map(members.map((info) => [info, nameFor(file, layer, info, members.length === 1)]));
      for (const [info, newName] of newNames) {
        if (newName === null) continue;
        const isShared = [...newNames].some(([other, name]) => other !== info && name === newName);
        report({
          file,
          node: info.fact.nameNode,
          message: "rename",
          data: { name: info.name, layer, newName },
          // Two classes of a module that would end with one name wait until somebody has told them apart.
          fix: isShared ? null : (edits) => rename(project, info, newName, edits),
        });
      }
    }
  },
});

/** The name the class should have, or null where its own will do. */
function nameFor(file: ProjectFile, layer: "store" | "service", info: ClassInfo, isOnly: boolean): string | null {
  const ending = layer === "store" ? "Store" : "Service";
  const synonyms: readonly string[] = layer === "store" ? STORE_SYNONYM_SUFFIXES : SERVICE_SYNONYM_SUFFIXES;
  const { name } = info;
  if (name.endsWith(ending)) return null;
  const synonym = synonyms.find((suffix) => name.endsWith(suffix));
  if (synonym !== undefined) return `${name.slice(0, -synonym.length)}${ending}`;
  if (file.component !== layer || !isOnly || name.startsWith("_") || info.publicMethods.length < MIN_METHODS)
    return null;
  return `${name}${ending}`;
}

/** Renames everywhere; not where the new name is taken, or where the old one is exported by a string. */
function rename(project: Project, info: ClassInfo, newName: string, edits: EditBuilder): void {
  const symbol = { kind: "class", file: info.file, fact: info.fact } as const;
  const files = new Set(referencesTo(project, symbol).map((reference) => reference.file));
  const isUnsure = [...files].some(
    ({ facts }) => facts.bindings.has(newName) || (facts.exported?.includes(info.name) ?? false),
  );
  if (isUnsure) edits.refuse();
  else edits.renameSymbol(symbol, newName);
}
