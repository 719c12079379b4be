import { type Base, type ClassInfo, lastPart } from "../../project/classes";
import { SHARED_DIRECTORIES } from "../../project/componentNames";
import { defineRule } from "../defineRule";

const MEANT_TO_BE_INHERITED = /^_*(?:Base|Abstract|Generic)|(?:Mixin|Protocol)$/;

export const implementationInheritance = defineRule({
  code: "ARC007",
  name: "implementation-inheritance",
  severity: "info",
  scope: "project",
  fix: null,
  refs: ["C8"],
  summary: "A store or service inherits from another concrete store or service.",
  rationale: `The subclass gets every method of its parent, wanted or not, and a change of one private helper up there changes behaviour down
here without a line of diff. A class that holds the other one and calls it says what it uses, and can be given a fake in a test.`,
  whenNotToUse: "Where the subclass really is a special case of its parent and stands in for it everywhere.",
  messages: {
    inherits:
      "`{name}` inherits from the concrete `{base}`: hold one and call it, or move what both share into a `Base…` class.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const info of [...file.stores, ...file.services]) {
        const base = info.bases.find(isConcrete);
        if (base?.kind !== "class") continue;
        report({
          file,
          node: info.fact.nameNode,
          message: "inherits",
          data: { name: info.name, base: base.info.name },
          related: [{ file: base.info.file, node: base.info.fact.nameNode, text: "the class it inherits from" }],
        });
      }
    }
  },
});

/** A Store or Service class that was not written to be inherited from. */
function isConcrete(base: Base): boolean {
  if (base.kind !== "class" || base.subscripted) return false;
  const { info } = base;
  if ((!info.isStore && !info.isService) || MEANT_TO_BE_INHERITED.test(info.name)) return false;
  if (info.fact.typeParameters.length > 0 || isAbstract(info)) return false;
  return !info.file.path
    .split("/")
    .slice(0, -1)
    .some((segment) => SHARED_DIRECTORIES.has(segment));
}

/** An `ABC`, a generic, or a class with abstract methods of its own. */
function isAbstract(info: ClassInfo): boolean {
  const { table } = info.file;
  return (
    info.bases.some((base) => base.kind !== "class" && /^(?:ABC|Generic)$/.test(lastPart(base.name ?? ""))) ||
    /(?:^|\.)ABCMeta$/.test(table.textOf(info.fact.keywords.get("metaclass") ?? -1)) ||
    info.fact.methods.some((method) =>
      method.decorators.some((node) => /(?:^|\.)abstract\w+$/.test(table.textOf(node))),
    )
  );
}
