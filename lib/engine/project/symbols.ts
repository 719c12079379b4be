import type { Binding, ClassFact, FunctionFact, ImportFact, VariableBinding } from "../facts/fileFacts";
import { dottedName } from "../facts/expressions";
import { dirname, type ModuleIndex, type ModuleTarget, stem } from "./modules";
import type { ProjectFile } from "./projectFile";
import { BUILTIN_NAMES } from "./builtins";

/** What a name stands for. */
export type Resolved =
  | { readonly kind: "class"; readonly file: ProjectFile; readonly fact: ClassFact }
  | { readonly kind: "function"; readonly file: ProjectFile; readonly fact: FunctionFact }
  | { readonly kind: "variable"; readonly file: ProjectFile; readonly binding: VariableBinding; readonly name: string }
  | { readonly kind: "module"; readonly target: ModuleTarget }
  /** Not among the loaded files: the dotted name as imported (`sqlalchemy.orm.Session`); relative ones keep their dots. */
  | { readonly kind: "external"; readonly name: string }
  | { readonly kind: "builtin"; readonly name: string };

/** Follows names through a file's bindings, imports, re-exports and modules. What cannot be followed is null: unknown. */
export class Symbols {
  constructor(
    readonly modules: ModuleIndex,
    readonly fileAt: (path: string) => ProjectFile | undefined,
  ) {}

  /** What a dotted expression means at a place: `within` is the function it stands in. */
  resolve(file: ProjectFile, name: string, within: FunctionFact | null = null): Resolved | null {
    let scope = file.resolved.get(within);
    if (!scope) file.resolved.set(within, (scope = new Map()));
    const known = scope.get(name);
    if (known !== undefined) return known;
    const found = this.#resolve(file, name, within);
    scope.set(name, found);
    return found;
  }

  #resolve(file: ProjectFile, name: string, within: FunctionFact | null): Resolved | null {
    const segments = name.split(".");
    let found = this.#first(file, segments[0] as string, within);
    for (let index = 1; index < segments.length && found; index++)
      found = this.#attribute(found, segments[index] as string);
    return found;
  }

  /** The same for an expression node; null for anything but a chain of names. */
  resolveNode(file: ProjectFile, node: number, within: FunctionFact | null = null): Resolved | null {
    const name = dottedName(file.table, node);
    return name === null ? null : this.resolve(file, name, within);
  }

  /** The module that an import statement names (for `from x import y`: x), or null where it is not loaded. */
  importedModule(file: ProjectFile, fact: ImportFact): ModuleTarget | null {
    const known = file.importTargets.get(fact);
    if (known) return known.module;
    const module =
      fact.level > 0
        ? this.modules.relative(file.path, fact.level, fact.module)
        : this.modules.absolute(file.path, fact.module);
    file.importTargets.set(fact, { module });
    return module;
  }

  /** What an import binds. */
  imported(file: ProjectFile, fact: ImportFact, depth = 0): Resolved | null {
    if (depth > MAX_IMPORT_DEPTH) return null;
    const module = this.importedModule(file, fact);
    if (fact.name === null) {
      // `import a.b` binds `a`; with an alias it binds `a.b`.
      if (fact.alias) return module ? { kind: "module", target: module } : { kind: "external", name: fact.module };
      const top = this.modules.absolute(file.path, fact.local);
      return top && module ? { kind: "module", target: top } : { kind: "external", name: fact.local };
    }
    if (!module)
      return {
        kind: "external",
        name: `${".".repeat(fact.level)}${fact.module}${fact.module === "" ? "" : "."}${fact.name}`,
      };
    return this.member(module, fact.name, depth + 1);
  }

  /** A module's member: what it defines, imports, or holds as a submodule. */
  member(module: ModuleTarget, name: string, depth = 0): Resolved | null {
    if (depth > MAX_IMPORT_DEPTH) return null;
    if (module.kind === "directory") {
      const target = this.modules.submodule(module.path, name);
      return target ? { kind: "module", target } : null;
    }
    const file = this.fileAt(module.path);
    if (!file) return null;
    const binding = file.facts.bindings.get(name);
    if (binding) {
      const found = this.#bound(file, binding, name, depth);
      if (found) return found;
    } else {
      for (const fact of file.facts.imports) {
        if (fact.name !== "*" || fact.within !== null) continue;
        const source = this.importedModule(file, fact);
        if (!source) continue;
        const found = this.member(source, name, depth + 1);
        if (found) return found;
      }
    }
    if (stem(module.path) === "__init__") {
      const target = this.modules.submodule(dirname(module.path), name);
      if (target) return { kind: "module", target };
    }
    return null;
  }

  #bound(file: ProjectFile, binding: Binding, name: string, depth: number): Resolved | null {
    switch (binding.kind) {
      case "import":
        return this.imported(file, binding.fact, depth);
      case "class":
        return { kind: "class", file, fact: binding.fact };
      case "function":
        return { kind: "function", file, fact: binding.fact };
      case "variable": {
        // `router = orders_router`: follow the plain alias.
        const alias = dottedName(file.table, binding.value);
        if (alias !== null && alias !== name && depth < MAX_IMPORT_DEPTH && binding.annotation < 0) {
          const found = this.#follow(file, alias, depth + 1);
          if (found) return found;
        }
        return { kind: "variable", file, binding, name };
      }
    }
  }

  #follow(file: ProjectFile, alias: string, depth: number): Resolved | null {
    const [head, ...rest] = alias.split(".");
    const binding = file.facts.bindings.get(head as string);
    let found = binding ? this.#bound(file, binding, head as string, depth) : null;
    for (const segment of rest) found = found ? this.#attribute(found, segment) : null;
    return found;
  }

  #first(file: ProjectFile, name: string, within: FunctionFact | null): Resolved | null {
    for (let scope = within; scope; scope = scope.parent) {
      if (scope.parameter(name) !== null) return null;
      const local = file.hasLocalImports
        ? file.facts.imports.find((fact) => fact.within === scope && fact.local === name)
        : undefined;
      if (local) return this.imported(file, local);
      if (file.localNames(scope).has(name)) return null;
      const nested = scope.nested.find((fact) => fact.name === name);
      if (nested) return { kind: "function", file, fact: nested };
    }
    const isClassOfFunction = within !== null && file.facts.classes.some((fact) => fact.within === within);
    // What no function binds means the same everywhere in the module.
    if (within !== null && !isClassOfFunction) return this.resolve(file, name, null);
    const binding = file.facts.bindings.get(name);
    if (binding) return this.#bound(file, binding, name, 0);
    for (const fact of file.facts.imports) {
      if (fact.name !== "*" || fact.within !== null) continue;
      const source = this.importedModule(file, fact);
      const found = source ? this.member(source, name, 1) : null;
      if (found) return found;
      if (!source) return BUILTIN_NAMES.has(name) ? { kind: "builtin", name } : null;
    }
    const local = file.facts.classes.find(
      (fact) => fact.name === name && fact.within !== null && fact.within === within,
    );
    if (local) return { kind: "class", file, fact: local };
    return BUILTIN_NAMES.has(name) ? { kind: "builtin", name } : null;
  }

  #attribute(of: Resolved, name: string): Resolved | null {
    switch (of.kind) {
      case "module":
        return this.member(of.target, name);
      case "external":
        return { kind: "external", name: `${of.name}.${name}` };
      case "class": {
        const nested = of.fact.nested.find((fact) => fact.name === name);
        if (nested) return { kind: "class", file: of.file, fact: nested };
        const method = of.fact.method(name);
        return method ? { kind: "function", file: of.file, fact: method } : null;
      }
      case "function":
      case "variable":
      case "builtin":
        return null;
    }
  }
}

const MAX_IMPORT_DEPTH = 16;
