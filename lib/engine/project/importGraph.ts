import type { ImportFact } from "../facts/fileFacts";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** Which module imports which when it is loaded, and by which import; the first one where there are several. */
export type ImportGraph = ReadonlyMap<ProjectFile, ReadonlyMap<ProjectFile, ImportFact>>;

/** The imports at module level; those in functions and for types only do not run then. Test modules are left out. */
export function importGraph(project: Project): ImportGraph {
  const graph = new Map<ProjectFile, Map<ProjectFile, ImportFact>>();
  for (const file of project.files) {
    if (file.isTest) continue;
    const edges = new Map<ProjectFile, ImportFact>();
    for (const fact of file.facts.imports) {
      if (fact.typeOnly || fact.within !== null) continue;
      const target = importedFile(project, file, fact);
      if (target && target !== file && !target.isTest && !edges.has(target)) edges.set(target, fact);
    }
    graph.set(file, edges);
  }
  return graph;
}

/** The module that has to be loaded for an import: the submodule, where the imported name is one. */
function importedFile(project: Project, file: ProjectFile, fact: ImportFact): ProjectFile | undefined {
  const module = project.symbols.importedModule(file, fact);
  if (!module) return undefined;
  if (fact.name !== null && fact.name !== "*") {
    const own = module.kind === "file" ? project.file(module.path)?.facts.bindings.has(fact.name) : false;
    const symbol = own ? null : project.symbols.imported(file, fact);
    if (symbol?.kind === "module") return symbol.target.kind === "file" ? project.file(symbol.target.path) : undefined;
  }
  return module.kind === "file" ? project.file(module.path) : undefined;
}

/**
 * One ring for each strongly connected component: the shortest through its alphabetically first module, beginning there.
 * Components by Tarjan's algorithm (1972), without recursion; the ring by breadth-first search.
 */
export function shortestCycles(graph: ImportGraph): ProjectFile[][] {
  return stronglyConnected(graph).flatMap((component) => {
    if (component.length < 2) return [];
    const first = [...component].sort((a, b) => (a.path < b.path ? -1 : 1))[0] as ProjectFile;
    const ring = shortestRing(graph, first, new Set(component));
    return ring ? [ring] : [];
  });
}

function stronglyConnected(graph: ImportGraph): ProjectFile[][] {
  const index = new Map<ProjectFile, number>();
  const low = new Map<ProjectFile, number>();
  const onStack = new Set<ProjectFile>();
  const stack: ProjectFile[] = [];
  const components: ProjectFile[][] = [];
  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const work: { file: ProjectFile; edges: Iterator<ProjectFile> }[] = [];
    const open = (file: ProjectFile): void => {
      index.set(file, index.size);
      low.set(file, index.get(file) as number);
      stack.push(file);
      onStack.add(file);
      work.push({ file, edges: (graph.get(file) ?? new Map<ProjectFile, ImportFact>()).keys() });
    };
    open(root);
    for (let top = work[work.length - 1]; top; top = work[work.length - 1]) {
      const next = top.edges.next();
      if (next.done !== true) {
        const target = next.value;
        if (!index.has(target)) open(target);
        else if (onStack.has(target))
          low.set(top.file, Math.min(low.get(top.file) as number, index.get(target) as number));
        continue;
      }
      work.pop();
      const above = work[work.length - 1];
      if (above) low.set(above.file, Math.min(low.get(above.file) as number, low.get(top.file) as number));
      if (low.get(top.file) !== index.get(top.file)) continue;
      const component: ProjectFile[] = [];
      for (let member = stack.pop(); member; member = stack.pop()) {
        onStack.delete(member);
        component.push(member);
        if (member === top.file) break;
      }
      components.push(component);
    }
  }
  return components;
}

function shortestRing(graph: ImportGraph, start: ProjectFile, within: ReadonlySet<ProjectFile>): ProjectFile[] | null {
  const before = new Map<ProjectFile, ProjectFile>();
  const queue = [start];
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const target of graph.get(file)?.keys() ?? []) {
      if (target === start) {
        const ring = [file];
        for (let back = before.get(file); back; back = before.get(back)) ring.unshift(back);
        return ring;
      }
      if (!within.has(target) || before.has(target)) continue;
      before.set(target, file);
      queue.push(target);
    }
  }
  return null;
}

/** The files an import reaches: where the imported name is defined (behind re-exports), or the module itself. */
export function importedFiles(project: Project, file: ProjectFile, fact: ImportFact): ProjectFile[] {
  const module = project.symbols.importedModule(file, fact);
  const moduleFile = module?.kind === "file" ? project.file(module.path) : undefined;
  if (fact.name === null || fact.name === "*") return moduleFile ? [moduleFile] : [];
  const symbol = project.symbols.imported(file, fact);
  if (symbol?.kind === "class" || symbol?.kind === "function" || symbol?.kind === "variable") return [symbol.file];
  if (symbol?.kind === "module") {
    const target = symbol.target.kind === "file" ? project.file(symbol.target.path) : undefined;
    return target ? [target] : [];
  }
  // A third-party name that passes through a project module is imported from there.
  return moduleFile ? [moduleFile] : [];
}
