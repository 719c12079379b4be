import type { Config } from "../contract";

/** Settings that several rules share, with their defaults filled in. */
export interface ProjectSettings {
  /** The name of the root error (`errors.base`). */
  readonly errorBase: string;
  /** Parameters that say who asks, besides the payload (`payload.contextParameters`). */
  readonly contextParameters: ReadonlySet<string>;
  /** Who commits (`store.commit`). */
  readonly commit: "store" | "caller";
  readonly allowSyncHandlers: boolean;
  readonly duplicationMinTokens: number;
  /** Pydantic's major as set, or as a requirement says; null where neither does. */
  readonly pydantic: 1 | 2 | null;
  /** pytest runs `async` tests without a mark. */
  readonly asyncioAuto: boolean;
}

const CONTEXT_PARAMETERS = [
  "user_id",
  "current_user",
  "user",
  "tenant_id",
  "org_id",
  "organization_id",
  "session",
  "db",
];

export function readSettings(config: Config, otherFiles: ReadonlyMap<string, string>): ProjectSettings {
  const pydantic = config.pydantic === "1" ? 1 : config.pydantic === "2" ? 2 : requiredPydantic(otherFiles);
  return {
    errorBase: config.errors?.base ?? "AppError",
    contextParameters: new Set(config.payload?.contextParameters ?? CONTEXT_PARAMETERS),
    commit: config.store?.commit ?? "store",
    allowSyncHandlers: config.async?.allowSyncHandlers ?? false,
    duplicationMinTokens: config.duplication?.minTokens ?? 40,
    pydantic,
    asyncioAuto: [...otherFiles].some(
      ([path, text]) =>
        /(^|\/)(pyproject\.toml|pytest\.ini|setup\.cfg|tox\.ini)$/.test(path) &&
        /^\s*asyncio_mode\s*=\s*["']?auto\b/m.test(text),
    ),
  };
}

/** The major that `pyproject.toml` or a requirements file asks for. */
function requiredPydantic(otherFiles: ReadonlyMap<string, string>): 1 | 2 | null {
  for (const [path, text] of [...otherFiles].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!/(^|\/)(pyproject\.toml|requirements[^/]*\.txt|setup\.cfg)$/.test(path)) continue;
    const match =
      /^[\s"']*pydantic(?:\[[^\]]*\])?["']?\s*(?:=\s*(?:\{[^}]*?version\s*=\s*)?["'])?\s*(==|~=|>=|\^|~|<|<=|>)?\s*v?(\d+)/m.exec(
        text,
      );
    if (!match) continue;
    const [, operator, digits] = match;
    const major = Number(digits);
    if (operator === "<" && major === 2) return 1;
    if (operator === "<" || operator === "<=") return major === 1 ? 1 : 2;
    if (operator === ">=" || operator === ">") return major >= 2 ? 2 : /pydantic[^\n]*<\s*2\b/.test(text) ? 1 : null;
    return major >= 2 ? 2 : 1;
  }
  return null;
}
