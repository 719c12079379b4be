/** What a dotted module name stands for among the loaded files. */
export type ModuleTarget =
  { readonly kind: "file"; readonly path: string } | { readonly kind: "directory"; readonly path: string };

/** Directories that are commonly put on the import path although they are no parents of the importing file. */
const SOURCE_ROOTS = new Set(["src", "lib", "backend", "app", "server", "api", "python", "packages", "services"]);

/** Top-level names of the standard library that share a name with a component or a common module of a project. */
const STANDARD = new Set([
  "types",
  "logging",
  "enum",
  "typing",
  "abc",
  "queue",
  "email",
  "token",
  "secrets",
  "platform",
  "calendar",
  "code",
  "test",
  "site",
  "select",
  "operator",
  "statistics",
  "string",
  "time",
  "json",
  "http",
  "html",
  "io",
  "os",
  "re",
  "sys",
  "uuid",
  "copy",
  "math",
  "random",
  "errno",
  "resource",
  "signal",
  "profile",
  "schema",
  "contextlib",
  "dataclasses",
  "datetime",
  "functools",
  "collections",
  "asyncio",
]);

export const dirname = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
export const basename = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
export const joinPath = (directory: string, name: string): string =>
  directory === "" ? name : name === "" ? directory : `${directory}/${name}`;

/** A Python file's name without its ending. */
export const stem = (path: string): string => basename(path).replace(/\.pyi?$/, "");

/**
 * Finds modules by name. The import path is not known, so it is guessed: a name `a.b` may be rooted at any directory above
 * the importing file, at a conventional source root, or, where just one loaded file fits two or more segments, there.
 */
export class ModuleIndex {
  readonly #files: ReadonlySet<string>;
  readonly #directories = new Set<string>([""]);
  /** Last segment → module paths without ending (`app/users/store`; a package stands for its `__init__`). */
  readonly #byTail = new Map<string, string[]>();
  readonly #cache = new Map<string, ModuleTarget | null>();

  constructor(paths: Iterable<string>) {
    const files = new Set<string>();
    for (const path of paths) {
      files.add(path);
      for (
        let directory = dirname(path);
        directory !== "" && !this.#directories.has(directory);
        directory = dirname(directory)
      ) {
        this.#directories.add(directory);
      }
    }
    this.#files = files;
    const add = (module: string): void => {
      const tail = basename(module);
      const known = this.#byTail.get(tail);
      if (known) known.push(module);
      else this.#byTail.set(tail, [module]);
    };
    for (const path of files) if (stem(path) !== "__init__") add(path.replace(/\.pyi?$/, ""));
    for (const directory of this.#directories) if (directory !== "") add(directory);
  }

  /** The file or namespace directory at a path without ending, or null. */
  at(module: string): ModuleTarget | null {
    for (const candidate of [`${module}.py`, `${module}/__init__.py`, `${module}.pyi`, `${module}/__init__.pyi`]) {
      if (this.#files.has(candidate)) return { kind: "file", path: candidate };
    }
    if (module === "" && this.#files.has("__init__.py")) return { kind: "file", path: "__init__.py" };
    return this.#directories.has(module) ? { kind: "directory", path: module } : null;
  }

  /** The submodule `name` of a package's directory, or null. */
  submodule(directory: string, name: string): ModuleTarget | null {
    return this.at(joinPath(directory, name));
  }

  /** `from ..a.b import …` seen from a file: `level` dots, then `module`. */
  relative(importer: string, level: number, module: string): ModuleTarget | null {
    let directory = dirname(importer);
    for (let step = 1; step < level; step++) {
      if (directory === "") return null;
      directory = dirname(directory);
    }
    return this.at(joinPath(directory, module.replaceAll(".", "/")));
  }

  /** `import a.b` seen from a file; null where it is no loaded module, or where several fit equally. */
  absolute(importer: string, module: string): ModuleTarget | null {
    const key = `${dirname(importer)}\n${module}`;
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    const found = this.#findAbsolute(importer, module);
    this.#cache.set(key, found);
    return found;
  }

  #findAbsolute(importer: string, module: string): ModuleTarget | null {
    const relativePath = module.replaceAll(".", "/");
    const segments = module.split(".");
    const suffix = `/${relativePath}`;
    const candidates = (this.#byTail.get(segments[segments.length - 1] as string) ?? []).filter(
      (path) => path === relativePath || path.endsWith(suffix),
    );
    if (candidates.length === 0) return null;
    const rootOf = (path: string): string => path.slice(0, Math.max(0, path.length - relativePath.length - 1));
    const home = dirname(importer);
    const above = candidates.filter((path) => {
      const root = rootOf(path);
      if (!(root === "" || home === root || home.startsWith(`${root}/`))) return false;
      // Inside a package, `import types` means the standard library's.
      if (segments.length > 1 || root === "") return segments.length > 1 || !STANDARD.has(module);
      return !STANDARD.has(module) && !this.#files.has(`${root}/__init__.py`);
    });
    // The shallowest root above the importer: packages nest, the import path does not.
    const byDepth = (a: string, b: string): number => rootOf(a).length - rootOf(b).length;
    const chosen = above.sort(byDepth)[0];
    if (chosen !== undefined) return this.at(chosen);
    const conventional = candidates.filter((path) => SOURCE_ROOTS.has(basename(rootOf(path))));
    if (conventional.length === 1 && !STANDARD.has(module)) return this.at(conventional[0] as string);
    return candidates.length === 1 && segments.length > 1 ? this.at(candidates[0] as string) : null;
  }
}
