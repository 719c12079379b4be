import type { FunctionFact } from "../facts/fileFacts";
import { callee } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import type { Resolved } from "./symbols";

/** An identifier that stands for a symbol, or a word within a quoted annotation. */
export interface Reference {
  readonly file: ProjectFile;
  readonly node: number;
  /** The word's offsets in the file's text (UTF-16, 0-based, end exclusive) where it is only a part of the node. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** Every identifier of the project that is resolved to the class, function, method or module-level variable; its definition first. */
export function referencesTo(project: Project, symbol: Resolved): Reference[] {
  switch (symbol.kind) {
    case "class":
      return [
        { file: symbol.file, node: symbol.fact.nameNode },
        ...nameReferences(project, symbol, symbol.fact.name, symbol.fact.nameNode),
      ];
    case "function":
      return symbol.fact.owner
        ? methodReferences(project, symbol.file, symbol.fact)
        : [
            { file: symbol.file, node: symbol.fact.nameNode },
            ...nameReferences(project, symbol, symbol.fact.name, symbol.fact.nameNode),
          ];
    case "variable":
      return [
        { file: symbol.file, node: symbol.binding.nameNode },
        ...nameReferences(project, symbol, symbol.name, symbol.binding.nameNode),
      ];
    case "module":
    case "external":
    case "builtin":
      return [];
  }
}

const sameSymbol = (a: Resolved | null, b: Resolved): boolean => {
  if (a === null || a.kind !== b.kind) return false;
  if (a.kind === "class" && b.kind === "class") return a.fact === b.fact;
  if (a.kind === "function" && b.kind === "function") return a.fact === b.fact;
  return (
    a.kind === "variable" && b.kind === "variable" && a.file === b.file && a.binding.nameNode === b.binding.nameNode
  );
};

function nameReferences(project: Project, symbol: Resolved, name: string, definition: number): Reference[] {
  const found: Reference[] = [];
  for (const file of project.files) {
    const { table } = file;
    if (!table.text.includes(name)) continue;
    for (let node = 0; node < table.count; node++) {
      if (table.kind[node] === Kind.string && symbol.kind === "class")
        found.push(...quotedReferences(project, symbol, name, file, node));
      if (table.kind[node] !== Kind.identifier || table.textOf(node) !== name) continue;
      if (node === definition && sameFile(symbol, file)) continue;
      if (standsFor(project, file, node, name, symbol)) found.push({ file, node });
    }
  }
  return found;
}

/** The words of a string that stand for a class, where the string is an annotation or a part of one: `"OrderStore"`, `list["Order"]`. */
function quotedReferences(
  project: Project,
  symbol: Resolved,
  name: string,
  file: ProjectFile,
  node: number,
): Reference[] {
  const { table, facts } = file;
  const text = table.textOf(node);
  if (!text.includes(name) || table.ancestor(node, [Kind.type]) < 0) return [];
  const found: Reference[] = [];
  for (const match of text.matchAll(/[\p{L}_][\p{L}\p{N}_.]*/gu)) {
    const word = match[0];
    if (word !== name && !word.endsWith(`.${name}`)) continue;
    if (!sameSymbol(project.symbols.resolve(file, word, facts.functionAt(node)), symbol)) continue;
    const end = (table.start[node] as number) + match.index + word.length;
    found.push({ file, node, part: { start: end - name.length, end } });
  }
  return found;
}

const sameFile = (symbol: Resolved, file: ProjectFile): boolean =>
  (symbol.kind === "class" || symbol.kind === "function" || symbol.kind === "variable") && symbol.file === file;

function standsFor(project: Project, file: ProjectFile, node: number, name: string, symbol: Resolved): boolean {
  const { table, facts } = file;
  const parent = table.parent[node] as number;
  const parentKind = table.kind[parent];
  const field = table.field[node];
  if (parentKind === Kind.keyword_argument && field === Field.name) return false;
  if ((parentKind === Kind.default_parameter || parentKind === Kind.typed_default_parameter) && field === Field.name)
    return false;
  if (parentKind === Kind.function_definition || parentKind === Kind.class_definition) return false;
  // The imported name in `from m import name [as other]`.
  const statement = table.ancestor(node, [Kind.import_from_statement, Kind.import_statement]);
  if (statement >= 0) {
    const fact = facts.imports.find(
      (candidate) => candidate.statement === statement && table.contains(candidate.node, node),
    );
    return fact?.name === name && sameSymbol(project.symbols.imported(file, fact), symbol);
  }
  if (parentKind === Kind.attribute && field === Field.attribute) {
    return sameSymbol(project.symbols.resolveNode(file, parent, facts.functionAt(node)), symbol);
  }
  // An alias `import name as other` means that a bare `name` here is another thing.
  const binding = facts.bindings.get(name);
  if (binding?.kind === "import" && binding.fact.alias && binding.fact.name !== name) return false;
  return sameSymbol(project.symbols.resolve(file, name, facts.functionAt(node)), symbol);
}

function methodReferences(project: Project, home: ProjectFile, method: FunctionFact): Reference[] {
  // Overrides in subclasses go by the same name.
  const family = new Set([method]);
  const found: Reference[] = [{ file: home, node: method.nameNode }];
  for (const info of project.classes) {
    const own = info.fact.method(method.name);
    if (own && own !== method && info.lineage.some((ancestor) => ancestor.fact === method.owner)) {
      family.add(own);
      found.push({ file: info.file, node: own.nameNode });
    }
  }
  for (const file of project.files) {
    const { table, facts } = file;
    if (!table.text.includes(method.name)) continue;
    for (let node = 0; node < table.count; node++) {
      if (table.kind[node] !== Kind.attribute) continue;
      const name = table.child(node, Field.attribute);
      if (table.textOf(name) !== method.name) continue;
      const within = facts.functionAt(node);
      const object = table.child(node, Field.object);
      const owner = project.values.of(file, object, within).info;
      const direct = project.symbols.resolveNode(file, object, within);
      const reached =
        owner?.method(method.name)?.fact ??
        (direct?.kind === "class" ? project.classInfo(direct.fact).method(method.name)?.fact : undefined) ??
        superMethod(project, file, object, within, method.name);
      if (reached && family.has(reached)) found.push({ file, node: name });
    }
  }
  return found;
}

/** `super().name`: the method of the next class up. */
function superMethod(
  project: Project,
  file: ProjectFile,
  object: number,
  within: FunctionFact | null,
  name: string,
): FunctionFact | undefined {
  const { table } = file;
  if (table.kind[object] !== Kind.call || table.textOf(callee(table, object)) !== "super") return undefined;
  const own = project.values.selfClass(within);
  for (const info of own?.lineage.slice(1) ?? []) {
    const found = info.fact.method(name);
    if (found) return found;
  }
  return undefined;
}
