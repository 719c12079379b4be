import type { ClassFact, ImportFact } from "../../facts/fileFacts";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const BUILTINS: ReadonlyMap<string, string> = new Map([
  ["List", "list"],
  ["Dict", "dict"],
  ["Set", "set"],
  ["FrozenSet", "frozenset"],
  ["Tuple", "tuple"],
  ["Type", "type"],
]);

export const legacyGeneric = defineRule({
  code: "TYP003",
  name: "legacy-generic",
  severity: "warning",
  scope: "file",
  fix: "safe",
  refs: ["C2", "T14"],
  summary: "A generic alias of `typing` is used where the builtin does the same.",
  rationale: `Since Python 3.9 \`list[int]\` is a type. The alias needs an import, has been deprecated ever since, and a code base that
uses both spellings makes each reader wonder whether the difference means something.`,
  whenNotToUse: "In a library that still runs on Python 3.8.",
  tests: "also",
  messages: { generic: "`{legacy}` is the old spelling: write `{builtin}`." },
  file(file, { report }) {
    const { table, facts } = file;
    for (const fact of facts.imports) {
      if (fact.module !== "typing" && fact.module !== "typing_extensions") continue;
      const uses =
        fact.name === null ? attributeUses(file, fact.local) : BUILTINS.has(fact.name) ? nameUses(file, fact) : [];
      const free = uses.filter((use) => !isShadowed(file, use.node, use.builtin));
      for (const use of free) {
        report({
          file,
          node: use.node,
          message: "generic",
          data: { legacy: table.textOf(use.node), builtin: use.builtin },
          fix: (edits) => {
            // All uses at once: the import can go only with the last of them, and a half-changed file helps nobody.
            for (const one of free) edits.replace(file, one.node, one.builtin);
            if (fact.name !== null && free.length === uses.length && !(facts.exported ?? []).includes(fact.local))
              edits.removeImport(file, fact);
          },
        });
      }
    }
  },
});

interface Use {
  readonly node: number;
  readonly builtin: string;
}

function nameUses(file: ProjectFile, fact: ImportFact): Use[] {
  const { table } = file;
  const builtin = BUILTINS.get(fact.name ?? "") ?? "";
  const found: Use[] = [];
  for (let node = 0; node < table.count; node++) {
    if (
      table.kind[node] !== Kind.identifier ||
      !table.text.startsWith(fact.local, table.start[node]) ||
      table.textOf(node) !== fact.local
    )
      continue;
    const parent = table.parent[node] as number;
    const parentKind = table.kind[parent];
    if (parentKind === Kind.dotted_name || parentKind === Kind.aliased_import) continue;
    if (parentKind === Kind.attribute && table.field[node] === Field.attribute) continue;
    if (parentKind === Kind.keyword_argument && table.field[node] === Field.name) continue;
    found.push({ node, builtin });
  }
  return found;
}

/** `typing.List`, for `import typing`. */
function attributeUses(file: ProjectFile, module: string): Use[] {
  const { table } = file;
  const found: Use[] = [];
  for (let node = 0; node < table.count; node++) {
    const kind = table.kind[node];
    if (kind !== Kind.attribute && kind !== Kind.member_type) continue;
    const text = table.textOf(node);
    if (!text.startsWith(`${module}.`)) continue;
    const builtin = BUILTINS.get(text.slice(module.length + 1));
    if (builtin !== undefined) found.push({ node, builtin });
  }
  return found;
}

/** Whether the builtin's name means something else there: a method `list` of the class around, or a name of the module. */
function isShadowed(file: ProjectFile, node: number, builtin: string): boolean {
  if (file.facts.bindings.has(builtin)) return true;
  const hides = (info: ClassFact): boolean => info.method(builtin) !== null || info.field(builtin) !== null;
  return file.facts.classes.some((info) => file.table.contains(info.body, node) && hides(info));
}
