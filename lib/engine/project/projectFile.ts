import type { ComponentName } from "../contract";
import type { FileFacts, FunctionFact, ImportFact } from "../facts/fileFacts";
import { Field, Kind } from "../syntax/kinds";
import type { SyntaxTable } from "../syntax/table";
import type { ClassInfo } from "./classes";
import type { ComponentOrigin, FeaturePackage } from "./layout";
import type { Handler, RouterInfo } from "./http";
import type { ModuleTarget } from "./modules";
import type { Resolved } from "./symbols";
import type { TypeRef } from "./types";
import type { Value } from "./values";

/** One Python file within a project. What depends on other files is filled in by `Project` when it links. */
export class ProjectFile {
  component: ComponentName | null = null;
  /** True where it is the only Python file that is loaded. */
  isSnippet = false;
  componentOrigin: ComponentOrigin | null = null;
  feature: FeaturePackage | null = null;
  /** Information on each class, in source order. */
  classes: readonly ClassInfo[] = [];
  routers: readonly RouterInfo[] = [];
  handlers: readonly Handler[] = [];
  /** Annotations resolved so far, by node; kept by `typeOfNode`. */
  readonly types = new Map<number, { readonly within: FunctionFact | null; readonly type: TypeRef }>();
  /** Names resolved so far, by scope (null for the module); kept by `Symbols`. */
  readonly resolved = new Map<FunctionFact | null, Map<string, Resolved | null>>();
  /** What imports bind, as far as resolved; kept by `Symbols`. */
  readonly importTargets = new Map<ImportFact, { readonly module: ModuleTarget | null }>();
  /** Values of expressions, by node; kept by `Values`. */
  readonly values = new Map<number, { readonly within: FunctionFact | null; readonly value: Value }>();
  #stores: readonly ClassInfo[] | null = null;
  #services: readonly ClassInfo[] | null = null;
  /** Whether any function has imports of its own. */
  readonly hasLocalImports: boolean;
  readonly #locals = new Map<FunctionFact, ReadonlySet<string>>();

  constructor(
    readonly path: string,
    readonly facts: FileFacts,
    readonly isTest: boolean,
  ) {
    this.hasLocalImports = facts.imports.some((fact) => fact.within !== null);
  }

  get table(): SyntaxTable {
    return this.facts.table;
  }

  /** Classes whose kind is Store. */
  get stores(): readonly ClassInfo[] {
    return (this.#stores ??= this.classes.filter((info) => info.isStore));
  }

  get services(): readonly ClassInfo[] {
    return (this.#services ??= this.classes.filter((info) => info.isService));
  }

  /** Names that a function binds in its own body: assignment, loop, `with` and `except` targets, minus `global`/`nonlocal` ones. */
  localNames(fn: FunctionFact): ReadonlySet<string> {
    const known = this.#locals.get(fn);
    if (known) return known;
    const names = new Set<string>();
    const { table } = this;
    const end = fn.body < 0 ? 0 : (table.next[fn.body] as number);
    for (let node = Math.max(0, fn.body); node < end; node++) {
      const kind = table.kind[node];
      if (kind === Kind.function_definition || kind === Kind.class_definition || kind === Kind.lambda) {
        node = (table.next[node] as number) - 1;
      } else if (
        kind === Kind.assignment ||
        kind === Kind.for_statement ||
        kind === Kind.for_in_clause ||
        kind === Kind.augmented_assignment
      ) {
        for (const target of targets(table, table.child(node, Field.left))) names.add(table.textOf(target));
      } else if (kind === Kind.named_expression) {
        names.add(table.textOf(table.child(node, Field.name)));
      } else if (kind === Kind.as_pattern_target) {
        for (const target of targets(table, table.firstChild(node))) names.add(table.textOf(target));
      }
    }
    this.#locals.set(fn, names);
    return names;
  }
}

/** The identifiers that an assignment's left side binds. */
export function targets(table: SyntaxTable, left: number): number[] {
  if (left < 0) return [];
  switch (table.kind[left]) {
    case Kind.identifier:
      return [left];
    case Kind.pattern_list:
    case Kind.tuple_pattern:
    case Kind.list_pattern:
    case Kind.list_splat_pattern:
    case Kind.tuple:
    case Kind.list:
    case Kind.parenthesized_expression:
      return table.children(left).flatMap((child) => targets(table, child));
    default:
      return [];
  }
}
