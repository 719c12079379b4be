import type { RuffConfiguration } from "./ruffConfiguration";
import { stringsOf, tableAt, type TomlTable } from "./toml";

/** Our codes as prefixes, with their first digit: `ASY` alone would stand for Ruff's `ASYNC` too. */
const externalCodes: readonly string[] =
  "PKG0 ARC0 NAM0 PAY0 MOD0 STO0 SVC0 RTR0 ERR0 TYP0 ASY0 SEC0 PRF0 STY0 TST0 SYN0 SUP0".split(" ");

/** FastAPI's functions that are called in a parameter's default (B008). */
const immutableCalls: readonly string[] = "Depends Query Path Body Header Cookie Form File Security"
  .split(" ")
  .flatMap((name) => [`fastapi.${name}`, `fastapi.params.${name}`, `fastapi.param_functions.${name}`]);

/** Decorators of Pydantic and SQLAlchemy whose function takes the class (N805), by their last name. */
const classMethodDecorators: readonly string[] = [
  "validator",
  "root_validator",
  "field_validator",
  "declared_attr",
  "expression",
];

/** Keys of the project's `lint` table that select rules or name paths: both are decided here, and Ruff is told single codes. */
const decidedHere: ReadonlySet<string> = new Set(
  (
    "select ignore extend-select extend-ignore fixable extend-fixable unfixable extend-unfixable extend-safe-fixes extend-unsafe-fixes " +
    "per-file-ignores extend-per-file-ignores exclude"
  ).split(" "),
);

/** The settings object that Ruff's `Workspace` takes: the project's own, with what FastAPI, Pydantic and our codes need added. */
export function workspaceSettings(
  configuration: RuffConfiguration,
  codes: readonly string[],
  firstParty: readonly string[],
): TomlTable {
  const own = Object.fromEntries(Object.entries(configuration.lint).filter(([key]) => !decidedHere.has(key)));
  const table = (name: string): TomlTable => tableAt(own, name);
  return {
    ...configuration.table,
    ...(configuration.targetVersion === undefined ? {} : { "target-version": configuration.targetVersion }),
    lint: {
      ...own,
      select: codes,
      ignore: [],
      external: [...stringsOf(own.external), ...externalCodes],
      isort: {
        ...table("isort"),
        "known-first-party": [...new Set([...stringsOf(table("isort")["known-first-party"]), ...firstParty])],
      },
      pydocstyle: { ...table("pydocstyle"), convention: configuration.convention },
      "flake8-bugbear": {
        ...table("flake8-bugbear"),
        "extend-immutable-calls": [...stringsOf(table("flake8-bugbear")["extend-immutable-calls"]), ...immutableCalls],
      },
      "pep8-naming": {
        ...table("pep8-naming"),
        "classmethod-decorators": [
          ...stringsOf(table("pep8-naming")["classmethod-decorators"]),
          ...classMethodDecorators,
        ],
      },
      // The conventions' own constructors annotate their parameters and leave the `-> None` out (ANN204).
      "flake8-annotations": { "mypy-init-return": true, ...table("flake8-annotations") },
    },
  };
}

/** What is left of a project's settings when Ruff refuses them: nothing but the selection and our own needs. */
export function withoutOwnSettings(configuration: RuffConfiguration): RuffConfiguration {
  return { ...configuration, table: {}, lint: {}, targetVersion: undefined };
}
