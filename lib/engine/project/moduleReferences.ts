import type { ImportFact } from "../facts/fileFacts";
import { dottedName } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** A place where a segment of a module's name is written. */
export interface ModuleReference {
  readonly file: ProjectFile;
  /** The identifier of the segment. */
  readonly node: number;
  /** Whether the import binds the segment as a name that the file's code goes on using: `from . import repository`. */
  readonly bindsName: boolean;
}

/**
 * Every place where the last segment of a module or package is written: in `import`s of it or of what it holds, and, for
 * `import a.b.c`, in the code that spells the name out.
 *
 * @param module the path without ending; a package's folder, or a file's without `.py`
 */
export function moduleReferences(project: Project, module: string): ModuleReference[] {
  const segment = module.slice(module.lastIndexOf("/") + 1);
  const found: ModuleReference[] = [];
  for (const file of project.files) {
    if (!file.table.text.includes(segment)) continue;
    for (const fact of file.facts.imports) {
      const node = inModuleName(project, file, fact, module);
      if (node >= 0) {
        found.push({ file, node, bindsName: false });
        if (fact.name === null && !fact.alias) found.push(...spelledOut(file, fact, node));
      }
      if (fact.name === segment && namesModule(project, file, fact, module))
        found.push({ file, node: lastIdentifier(file, fact.node), bindsName: !fact.alias });
    }
  }
  const seen = new Set<string>();
  return found.filter(({ file, node }) => {
    const key = `${file.path} ${node}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The identifier of the module's segment within `import a.b.c` or `from a.b.c import …`, or -1. */
function inModuleName(project: Project, file: ProjectFile, fact: ImportFact, module: string): number {
  const target = project.symbols.importedModule(file, fact);
  if (!target) return -1;
  const path = target.kind === "file" ? target.path.replace(/(?:\/__init__)?\.pyi?$/, "") : target.path;
  if (path !== module && !path.startsWith(`${module}/`)) return -1;
  const below = path === module ? 0 : path.slice(module.length + 1).split("/").length;
  const name = moduleNameNode(file, fact);
  const segments = file.table.children(name).filter((node) => file.table.kind[node] === Kind.identifier);
  return segments[segments.length - 1 - below] ?? -1;
}

/** The dotted name of the module in an import, or -1 where only dots are written. */
function moduleNameNode(file: ProjectFile, fact: ImportFact): number {
  const { table } = file;
  if (fact.name === null) return fact.node;
  const from = table.child(fact.statement, Field.module_name);
  return table.kind[from] === Kind.relative_import ? table.childOfKind(from, Kind.dotted_name) : from;
}

function namesModule(project: Project, file: ProjectFile, fact: ImportFact, module: string): boolean {
  const symbol = project.symbols.imported(file, fact);
  if (symbol?.kind !== "module") return false;
  const path =
    symbol.target.kind === "file" ? symbol.target.path.replace(/(?:\/__init__)?\.pyi?$/, "") : symbol.target.path;
  return path === module;
}

function lastIdentifier(file: ProjectFile, node: number): number {
  const identifiers = file.table.descendants(node, Kind.identifier);
  return identifiers[identifiers.length - 1] ?? node;
}

/** For `import a.b.c`: the attribute `c` in each `a.b.c` of the file's code. */
function spelledOut(file: ProjectFile, fact: ImportFact, segmentNode: number): ModuleReference[] {
  const { table } = file;
  const prefix = table.text.slice(table.start[fact.node], table.end[segmentNode]).replace(/\s/g, "");
  const found: ModuleReference[] = [];
  for (let node = 0; node < table.count; node++) {
    if (table.kind[node] !== Kind.attribute || dottedName(table, node) !== prefix) continue;
    found.push({ file, node: table.child(node, Field.attribute), bindsName: false });
  }
  return found;
}
