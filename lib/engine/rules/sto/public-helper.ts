import type { FunctionFact } from "../../facts/fileFacts";
import { calledName } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { isCanonicalName, isNamedMethod, namingVerdict } from "../../project/naming";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { withNested } from "../../project/sessionCalls";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const publicHelper = defineRule({
  code: "STO016",
  name: "public-helper",
  severity: "info",
  scope: "project",
  fix: "unsafe",
  refs: ["S11", "S12"],
  summary: "A store's helper is public although only its own class calls it.",
  rationale: `A public name is an offer: somebody will take it up, and from then on the helper cannot change with the method that it helps. The
underscore keeps the list of what a store can do as short as it is.`,
  whenNotToUse: "Where callers outside the project use the store.",
  messages: { helper: "Only `{store}` itself calls `{method}`: call it `_{method}`." },
  project(project, { report }) {
    // A lone file shows nobody who might call the store.
    if (project.isSnippet) return;
    const candidates = project.files.flatMap((file) =>
      file.isTest ? [] : file.stores.flatMap((store) => helpersOf(project, store)),
    );
    if (candidates.length === 0) return;
    const { classes } = project;
    const references = referencesByName(project, new Set(candidates.map(({ method }) => method.name)));
    for (const { store, method } of candidates) {
      const uses = references.get(method.name) ?? [];
      if (uses.length === 0 || !uses.every((use) => isOwnUse(store, use))) continue;
      // A method that subclasses give their own shape is part of what the class offers them.
      if (classes.some((info) => info !== store && info.fact.method(method.name) && info.lineage.includes(store)))
        continue;
      report({
        file: store.file,
        node: method.nameNode,
        message: "helper",
        data: { store: store.name, method: method.name },
        fix: store.method(`_${method.name}`)
          ? null
          : (edits) => void edits.renameSymbol({ kind: "function", file: store.file, fact: method }, `_${method.name}`),
      });
    }
  },
});

const PLAIN_DECORATORS: ReadonlySet<string> = new Set(["staticmethod", "classmethod"]);

/** The public methods of a store's own class whose names are free of the canonical set, and that no base or subclass knows of. */
function helpersOf(project: Project, store: ClassInfo): { store: ClassInfo; method: FunctionFact }[] {
  const { table } = store.file;
  if (store.hasUnknownBase) return [];
  const called = new Set(
    store.fact.methods.flatMap((method) =>
      withNested(method).flatMap((fn) => fn.calls.map((call) => calledName(table, call))),
    ),
  );
  return store.fact.methods.flatMap((method) => {
    if (!called.has(method.name)) return [];
    if (!isNamedMethod(store, method) || isCanonicalName(method.name) || namingVerdict(project, store, method))
      return [];
    if (method.decorators.some((node) => !PLAIN_DECORATORS.has(table.textOf(node)))) return [];
    if (store.lineage.slice(1).some((base) => base.fact.method(method.name))) return [];
    return [{ store, method }];
  });
}

interface Use {
  readonly file: ProjectFile;
  readonly node: number;
  readonly isSelf: boolean;
}

/** Where the project says `.name` or `"name"`, tests included. */
function referencesByName(project: Project, names: ReadonlySet<string>): Map<string, Use[]> {
  const found = new Map<string, Use[]>();
  const add = (name: string, use: Use): void => {
    const known = found.get(name);
    if (known) known.push(use);
    else found.set(name, [use]);
  };
  for (const file of project.files) {
    const { table } = file;
    if (![...names].some((name) => table.text.includes(name))) continue;
    for (let node = 0; node < table.count; node++) {
      const kind = table.kind[node];
      if (kind === Kind.attribute) {
        const name = table.textOf(table.child(node, Field.attribute));
        if (!names.has(name)) continue;
        const object = table.textOf(table.child(node, Field.object));
        add(name, { file, node, isSelf: object === "self" || object === "cls" });
      } else if (kind === Kind.string_content) {
        const name = table.textOf(node);
        if (names.has(name)) add(name, { file, node, isSelf: false });
      }
    }
  }
  return found;
}

/** A call on `self` (or by the class's name) within the class that defines the method. */
function isOwnUse(store: ClassInfo, use: Use): boolean {
  const { table } = use.file;
  if (use.file !== store.file || !table.contains(store.fact.body, use.node)) return false;
  const byName =
    table.kind[use.node] === Kind.attribute && table.textOf(table.child(use.node, Field.object)) === store.name;
  return use.isSelf || byName;
}
