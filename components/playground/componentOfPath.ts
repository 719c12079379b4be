import type { ComponentName } from "@/lib/engine";

/** Other names that modules of a component go by; the rule PKG002 speaks of them, the badge shows what they are. */
const names: Record<ComponentName, readonly string[]> = {
  models: ["models", "model", "entity", "entities", "orm", "tables"],
  store: ["store", "repository", "repositories", "repo", "dao", "crud", "stores", "queries"],
  service: ["service", "services", "manager", "managers", "usecases", "use_cases", "logic"],
  types: ["types", "schemas", "schema", "dtos", "dto", "payloads", "serializers"],
  errors: ["errors", "exceptions", "exception", "error"],
  routes: [
    "routes",
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

const componentByName = new Map<string, ComponentName>(
  (Object.entries(names) as [ComponentName, readonly string[]][]).flatMap(([component, synonyms]) =>
    synonyms.map((name): [string, ComponentName] => [name, component]),
  ),
);

/** The component that a Python file's name says it is (`store.py`, `user_store.py`, `store/queries.py`), or null where it says nothing. */
export function componentOfPath(path: string): ComponentName | null {
  const match = /^(?:.*\/)?([^/]+)\.pyi?$/.exec(path);
  const module = match?.[1];
  if (module === undefined || /^test_|_test$|^conftest$/.test(module) || /(^|\/)tests?\//.test(path)) return null;
  const own = componentByName.get(module);
  if (own) return own;
  const prefixed = /^.+_(models|store|service|types|errors|routes)$/.exec(module)?.[1];
  if (prefixed) return prefixed as ComponentName;
  const folder = path.split("/").at(-2);
  return folder !== undefined && folder in names ? (folder as ComponentName) : null;
}
