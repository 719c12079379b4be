import type { ComponentName, Config } from "../contract";
import type { ClassFact, FileFacts, FunctionFact } from "../facts/fileFacts";
import { callee, calledName, dottedName } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { ClassInfo } from "./classes";
import { componentFromContent } from "./snippets";
import {
  dependenciesIn,
  type Dependency,
  findHandlers,
  findInclusions,
  findRouters,
  type Handler,
  type Inclusion,
  type RouterInfo,
} from "./http";
import { type FeaturePackage, type FileComponent, isTestPath, type LayerGroup, readLayout } from "./layout";
import { ModuleIndex } from "./modules";
import { ProjectFile } from "./projectFile";
import { type ProjectSettings, readSettings } from "./settings";
import { type SessionKind, sessionKindOf } from "./sessions";
import { type Resolved, Symbols } from "./symbols";
import { type TypeRef, typeOfNode } from "./types";
import { Values } from "./values";

/** A file's facts under its path. */
export interface LinkedFile {
  readonly path: string;
  readonly facts: FileFacts;
}

/**
 * What all loaded files say together. Made anew whenever a file's facts change; everything beyond the layout is answered lazily.
 * Rules read this and nothing below it.
 */
export class Project {
  readonly files: readonly ProjectFile[];
  readonly modules: ModuleIndex;
  readonly symbols: Symbols;
  readonly values: Values;
  readonly features: readonly FeaturePackage[];
  readonly layers: readonly LayerGroup[];
  readonly settings: ProjectSettings;
  /** True where just one Python file is loaded. */
  readonly isSnippet: boolean;
  readonly #byPath = new Map<string, ProjectFile>();
  readonly #infos = new Map<ClassFact, ClassInfo>();
  readonly #files = new Map<FunctionFact, ProjectFile>();
  #inclusions: readonly Inclusion[] | null = null;
  #factories: ReadonlySet<FunctionFact> | null = null;
  #dependencies: readonly Dependency[] | null = null;

  /**
   * @param linked the Python files
   * @param otherFiles configuration files that say something about the project (`pyproject.toml`, `pytest.ini`, …)
   */
  constructor(linked: readonly LinkedFile[], config: Config, otherFiles: ReadonlyMap<string, string> = new Map()) {
    const sorted = [...linked].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.files = sorted.map(({ path, facts }) => new ProjectFile(path, facts, isTestPath(path)));
    for (const file of this.files) this.#byPath.set(file.path, file);
    this.modules = new ModuleIndex(this.#byPath.keys());
    this.symbols = new Symbols(this.modules, (path) => this.#byPath.get(path));
    this.values = new Values(this);
    this.isSnippet = this.files.length === 1;
    this.settings = readSettings(config, otherFiles);
    for (const file of this.files) this.#linkClasses(file);
    const layout = readLayout([...this.#byPath.keys()], (path) => this.#buildsApplication(path));
    this.features = layout.features;
    this.layers = layout.layers;
    for (const file of this.files) {
      const found = this.#componentOf(file, layout.components, config);
      file.isSnippet = this.isSnippet;
      file.component = found?.component ?? null;
      file.componentOrigin = found?.origin ?? null;
      file.feature = layout.featureOf.get(file.path) ?? null;
      for (const fact of file.facts.functions) this.#files.set(fact, file);
    }
    for (const file of this.files) file.routers = findRouters(this, file);
    for (const file of this.files) file.handlers = findHandlers(this, file);
  }

  file(path: string): ProjectFile | undefined {
    return this.#byPath.get(path);
  }

  /** The file a function is defined in. */
  fileOf(fact: FunctionFact): ProjectFile | undefined {
    return this.#files.get(fact);
  }

  classInfo(fact: ClassFact): ClassInfo {
    const info = this.#infos.get(fact);
    if (!info) throw new Error(`The class ${fact.name} is of no file of this project.`);
    return info;
  }

  /** Every class of the project. */
  get classes(): readonly ClassInfo[] {
    return this.files.flatMap((file) => file.classes);
  }

  get handlers(): readonly Handler[] {
    return this.files.flatMap((file) => file.handlers);
  }

  /** The package's files of one component, in path order. */
  componentFiles(feature: FeaturePackage, component: ComponentName): readonly ProjectFile[] {
    return (feature.components.get(component) ?? []).flatMap((path) => this.#byPath.get(path) ?? []);
  }

  /** The type that an annotation means; null where there is none. */
  type(file: ProjectFile, node: number, within: FunctionFact | null = null): TypeRef | null {
    return typeOfNode(this, file, node, within);
  }

  /** The router or application that an expression names. */
  routerOf(file: ProjectFile, node: number, within: FunctionFact | null): RouterInfo | null {
    if (node < 0) return null;
    const name = dottedName(file.table, node);
    if (name === null) return null;
    for (let scope = within; scope; scope = scope.parent) {
      const local = file.routers.find((router) => router.within === scope && router.name === name);
      if (local) return local;
      if (scope.parameter(name)) return null;
    }
    const found = this.symbols.resolve(file, name, within);
    if (found?.kind !== "variable") return null;
    return found.file.routers.find((router) => router.within === null && router.call === found.binding.value) ?? null;
  }

  /** All `include_router` calls whose router is known. */
  get inclusions(): readonly Inclusion[] {
    return (this.#inclusions ??= findInclusions(this));
  }

  /** Every `Depends(...)` and `Security(...)` in the signatures and at the module level of the project's files. */
  get dependencies(): readonly Dependency[] {
    return (this.#dependencies ??= this.files.flatMap((file) => {
      const { table, facts } = file;
      const of = (calls: readonly number[], within: FunctionFact | null): Dependency[] =>
        calls
          .filter((call) => isDependsCall(calledName(table, call)))
          .flatMap((call) => dependenciesIn(this, file, call, within).slice(0, 1));
      return [...of(facts.calls, null), ...facts.functions.flatMap((fn) => of(fn.signatureCalls, fn.parent))];
    }));
  }

  /** Whether a function is a dependency factory: named by some `Depends(...)`, or by convention. Handlers are none. */
  isDependencyFactory(fact: FunctionFact): boolean {
    this.#factories ??= new Set(
      this.dependencies.flatMap((dependency) =>
        dependency.symbol?.kind === "function" ? [dependency.symbol.fact] : [],
      ),
    );
    return this.#factories.has(fact) || /^(get_\w+_(service|store)|get_db|get_session)$/.test(fact.name);
  }

  /** Whether the class's constructor (own or inherited in the project) takes a session. */
  takesSession(info: ClassInfo): boolean {
    return this.sessionParameter(info) !== null;
  }

  /** The constructor's session parameter, own or inherited, with its kind. */
  sessionParameter(
    info: ClassInfo,
  ): { readonly constructor: FunctionFact; readonly name: string; readonly kind: SessionKind } | null {
    const found = info.method("__init__");
    if (!found) return null;
    for (const parameter of found.fact.parameters.slice(1)) {
      const type = typeOfNode(this, found.info.file, parameter.annotation, found.fact);
      const kind = type
        ? sessionKindOf(type)
        : /^(db|session|db_session)$/.test(parameter.name) && parameter.annotation < 0
          ? "by-name"
          : null;
      if (kind) return { constructor: found.fact, name: parameter.name, kind };
    }
    return null;
  }

  #linkClasses(file: ProjectFile): void {
    file.classes = file.facts.classes.map((fact) => {
      const info = new ClassInfo(file, fact, this.symbols, (other) => this.#infos.get(other));
      info.takesSession = () => this.takesSession(info);
      this.#infos.set(fact, info);
      return info;
    });
  }

  #componentOf(file: ProjectFile, byPath: ReadonlyMap<string, FileComponent>, config: Config): FileComponent | null {
    const told = config["treat-as"]?.[file.path];
    if (told) return { component: told, origin: "told" };
    const found = byPath.get(file.path) ?? null;
    if (found || !this.isSnippet || file.isTest) return found;
    const component = componentFromContent(this, file);
    for (const info of file.classes) info.forgetKind();
    return component ? { component, origin: "content" } : null;
  }

  #buildsApplication(path: string): boolean {
    const file = this.#byPath.get(path);
    if (!file) return false;
    const { table, facts } = file;
    if (!table.text.includes("FastAPI(")) return false;
    const isApplication = (call: number): boolean =>
      table.kind[callee(table, call)] !== Kind.call && calledName(table, call) === "FastAPI";
    return facts.calls.some(isApplication) || facts.functions.some((fn) => fn.calls.some(isApplication));
  }
}

const isDependsCall = (name: string): boolean => name === "Depends" || name === "Security";

export type { Resolved };
