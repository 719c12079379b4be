import type { ComponentName } from "../contract";

/** The components of a feature package, from the canonical order of reports. */
export const COMPONENTS: readonly ComponentName[] = ["models", "store", "service", "types", "errors", "routes"];

/** Module names that mean a component but are not its canonical name. */
export const SYNONYMS: Readonly<Record<ComponentName, readonly string[]>> = {
  models: ["model", "entity", "entities", "orm", "tables"],
  store: ["repository", "repositories", "repo", "dao", "crud", "stores", "queries"],
  service: ["services", "manager", "managers", "usecases", "use_cases", "logic"],
  types: ["schemas", "schema", "dtos", "dto", "payloads", "serializers"],
  errors: ["exceptions", "exception", "error"],
  routes: [
    "router",
    "routers",
    "route",
    "views",
    "view",
    "handler",
    "handlers",
    "controllers",
    "controller",
    "api",
    "endpoints",
  ],
};

const BY_NAME = new Map<string, ComponentName>(
  COMPONENTS.flatMap((component) => [component, ...SYNONYMS[component]].map((name) => [name, component] as const)),
);

/** The component that a module or sub-package name stands for, canonical or synonym. */
export function componentOfName(name: string): ComponentName | null {
  return BY_NAME.get(name) ?? null;
}

export const isCanonical = (name: string): boolean => (COMPONENTS as readonly string[]).includes(name);

/** `user_store` → `store`: a word, an underscore, a canonical name. */
export function componentOfTellingPrefix(name: string): ComponentName | null {
  const match = /^[A-Za-z0-9]\w*_(models|store|service|types|errors|routes)$/.exec(name);
  return (match?.[1] as ComponentName | undefined) ?? null;
}

/** Directories that are never feature packages. */
export const SHARED_DIRECTORIES = new Set([
  "core",
  "common",
  "shared",
  "utils",
  "lib",
  "db",
  "database",
  "config",
  "migrations",
  "alembic",
  "tests",
  "test",
]);

/** Sibling folders that PKG004 takes for layers. */
export const LAYER_FOLDERS = new Set([
  "models",
  "services",
  "stores",
  "repositories",
  "schemas",
  "routers",
  "routes",
  "api",
  "crud",
]);
