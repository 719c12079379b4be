import type { FunctionFact } from "../facts/fileFacts";
import { calledName } from "../facts/expressions";
import { type ClassInfo, lastPart, SERVICE_SYNONYM_SUFFIXES, STORE_SYNONYM_SUFFIXES } from "./classes";
import type { Project } from "./project";
import { isCollection, type TypeRef, typeOfNode } from "./types";

/** The rule that speaks of a method's name. */
export type NamingRule = "NAM001" | "NAM002" | "NAM003" | "NAM004" | "NAM005" | "NAM006";

/** What a method should be called, and which rule says so. */
export interface NamingVerdict {
  readonly rule: NamingRule;
  readonly name: string;
}

/** The canonical names, `update_*` aside. */
const CANONICAL = new Set([
  "get_one",
  "get_list",
  "get_plist",
  "create_one",
  "create_batch",
  "delete_one",
  "delete_batch",
]);

export const isCanonicalName = (name: string): boolean => CANONICAL.has(name) || /^update_\w+$/.test(name);

/** Parameters and fields that page through a list; `limit` alone means "the first n". */
export const PAGING_NAMES: ReadonlySet<string> = new Set([
  "limit",
  "offset",
  "skip",
  "page",
  "page_size",
  "per_page",
  "cursor",
]);

/** `OrderItem` → `order_item`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
}

export function singular(noun: string): string {
  if (/ies$/.test(noun)) return noun.replace(/ies$/, "y");
  if (/(s|x|z|ch|sh)es$/.test(noun)) return noun.replace(/es$/, "");
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A feature's nouns (*F* of the specification), in the singular and the plural, snake case. */
export interface FeatureNouns {
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
}

const SUFFIXES = ["Store", "Service", ...STORE_SYNONYM_SUFFIXES, ...SERVICE_SYNONYM_SUFFIXES];

const nounsByClass = new WeakMap<ClassInfo, FeatureNouns>();

/** The nouns of a class: its package's name, its own name without its suffix, and the package's only ORM model's name. */
export function nounsOf(project: Project, info: ClassInfo): FeatureNouns {
  const known = nounsByClass.get(info);
  if (known) return known;
  const nouns = readNouns(project, info);
  nounsByClass.set(info, nouns);
  return nouns;
}

function readNouns(project: Project, info: ClassInfo): FeatureNouns {
  const nouns: string[] = [];
  const suffix = SUFFIXES.find((one) => info.name.endsWith(one) && info.name !== one);
  if (suffix) nouns.push(snakeCase(info.name.slice(0, -suffix.length)));
  const { feature } = info.file;
  if (feature) {
    if (feature.name !== null) nouns.push(snakeCase(feature.name));
    const models = feature.files.flatMap((path) => project.file(path)?.classes.filter((one) => one.isOrmModel) ?? []);
    if (models.length === 1) nouns.push(snakeCase((models[0] as ClassInfo).name));
  }
  return {
    singular: new Set(nouns.map(singular)),
    plural: new Set(
      nouns
        .flatMap((noun) => [plural(singular(noun)), plural(noun)])
        .filter((noun) => !nouns.map(singular).includes(noun)),
    ),
  };
}

const READ = "(?:get|fetch|find|read|load|retrieve|lookup)";
const LIST = "(?:list|all|get_all|fetch_all|find_all|get_many|find_many|list_all|filter)";
const CREATE = "(?:create|add|insert|save|new)";
const CREATE_BATCH =
  "(?:create_many|create_all|bulk_create|batch_create|create_multi|add_all|add_many|insert_many|bulk_insert)";
const DELETE = "(?:delete|remove|destroy|drop)";
const DELETE_BATCH = "(?:delete_many|delete_all|bulk_delete|batch_delete|remove_all|remove_many)";

/** Expressions made once: names are judged at every keystroke. */
const bareExpressions = new Map<string, RegExp>();
const restExpressions = new Map<string, RegExp>();

function made(cache: Map<string, RegExp>, verbs: string, source: string): RegExp {
  const known = cache.get(verbs);
  if (known) return known;
  const expression = new RegExp(source);
  cache.set(verbs, expression);
  return expression;
}

const isBare = (name: string, verbs: string): boolean => made(bareExpressions, verbs, `^${verbs}$`).test(name);

/** The rest of a name after one of the verbs and an underscore, or null. The longest verb is taken. */
function restAfter(name: string, verbs: string): string | null {
  return made(restExpressions, verbs, `^${verbs}_(\\w+)$`).exec(name)?.[1] ?? null;
}

/** Methods that NAM rules look at: public, no dunder, no property, not `sync_*`, no overload stub. */
export function isNamedMethod(info: ClassInfo, method: FunctionFact): boolean {
  if (method.name.startsWith("_") || method.name.startsWith("sync_")) return false;
  const { table } = info.file;
  return !method.decorators.some((node) =>
    /(?:^|\.)(?:\w*property|overload|setter|getter|deleter|validator)\b/.test(table.textOf(node)),
  );
}

const verdicts = new WeakMap<ClassInfo, Map<FunctionFact, NamingVerdict | null>>();

/** What the canonical set would call a method of a Store or Service class; null where its name is canonical or says something else. */
export function namingVerdict(project: Project, info: ClassInfo, method: FunctionFact): NamingVerdict | null {
  const known = verdicts.get(info) ?? new Map<FunctionFact, NamingVerdict | null>();
  verdicts.set(info, known);
  const cached = known.get(method);
  if (cached !== undefined) return cached;
  const verdict = judgeName(project, info, method);
  known.set(method, verdict);
  return verdict;
}

/** First words of the names that some verdict could speak of. */
const JUDGED_WORDS = new Set(
  `get fetch find read load retrieve lookup list all filter paginate create add insert save new bulk batch delete remove
  destroy drop update edit modify patch change`.split(/\s+/),
);

/** A quick look before the exact one: most methods are canonical, or begin with no verb of the set. */
function mayBeMisnamed(name: string): boolean {
  if (isCanonicalName(name)) return name === "get_list";
  const end = name.indexOf("_");
  return JUDGED_WORDS.has(end < 0 ? name : name.slice(0, end));
}

function judgeName(project: Project, info: ClassInfo, method: FunctionFact): NamingVerdict | null {
  const { name } = method;
  if (!mayBeMisnamed(name) || !isNamedMethod(info, method)) return null;
  const nouns = nounsOf(project, info);
  const isSingle = isSingleRead(name, nouns);
  const returns = typeOfNode(project, info.file, method.returnType, method);
  const isList = isListRead(name, nouns) || (isSingle && returns !== null && givesCollection(returns));
  const pages = paginates(project, info, method, returns);
  if (name === "get_list" && pages) return { rule: "NAM003", name: "get_plist" };
  if (isCanonicalName(name)) return null;
  if (isList && pages) return { rule: "NAM003", name: "get_plist" };
  if (isPageName(name) && !(isSingle && !pages)) return { rule: "NAM003", name: "get_plist" };
  if (isList) return { rule: "NAM002", name: "get_list" };
  if (isSingle) return pages || (returns && isNoRecord(returns)) ? null : { rule: "NAM001", name: "get_one" };
  return writeVerdict(info, method, nouns);
}

const isPageName = (name: string): boolean => /^(?:paginate|get_page|get_paginated|list_paginated)$/.test(name);

function isSingleRead(name: string, nouns: FeatureNouns): boolean {
  if (name === "get_one") return false;
  if (isBare(name, READ)) return true;
  const rest = restAfter(name, READ);
  if (rest === null) return false;
  if (/^(?:by_\w+|one|single|item|record|object|entity|details?)$/.test(rest)) return true;
  const subject = /^(\w+?)(?:_by_\w+)?$/.exec(rest)?.[1] ?? rest;
  return nouns.singular.has(subject);
}

function isListRead(name: string, nouns: FeatureNouns): boolean {
  if (isBare(name, LIST)) return true;
  const rest = restAfter(
    name,
    `(?:get_all|fetch_all|find_all|get_many|find_many|list_all|list|all|filter|get|fetch|find|read|load|retrieve|lookup)`,
  );
  return rest !== null && nouns.plural.has(rest);
}

function writeVerdict(info: ClassInfo, method: FunctionFact, nouns: FeatureNouns): NamingVerdict | null {
  const { name } = method;
  const isOne = (verbs: string): boolean => isBare(name, verbs) || nouns.singular.has(restAfter(name, verbs) ?? "");
  const isMany = (verbs: string, batch: string): boolean =>
    isBare(name, batch) ||
    nouns.plural.has(restAfter(name, batch) ?? "") ||
    nouns.plural.has(restAfter(name, verbs) ?? "");
  if (isMany(CREATE, CREATE_BATCH))
    return name.startsWith("save") && !addsRow(info, method) ? null : { rule: "NAM004", name: "create_batch" };
  if (isOne(CREATE))
    return name.startsWith("save") && !addsRow(info, method) ? null : { rule: "NAM004", name: "create_one" };
  if (isMany(DELETE, DELETE_BATCH)) return { rule: "NAM005", name: "delete_batch" };
  if (isOne(DELETE) || /^(?:delete|remove|destroy|drop)_by_\w+$/.test(name))
    return { rule: "NAM005", name: "delete_one" };
  if (name === "update") return { rule: "NAM006", name: "update_one" };
  const change = /^(?:edit|modify|patch|change)(?:_(\w+))?$/.exec(name);
  if (change)
    return {
      rule: "NAM006",
      name: `update_${change[1] === undefined || nouns.singular.has(change[1]) ? "one" : change[1]}`,
    };
  return null;
}

/** `save` means a new row only where the body adds one and does not look one up or change one. */
function addsRow(info: ClassInfo, method: FunctionFact): boolean {
  const called = new Set(method.calls.map((call) => calledName(info.file.table, call)));
  const adds = called.has("add") || called.has("add_all") || called.has("insert");
  return adds && !["merge", "update", "get", "scalar_one_or_none", "setattr", "first"].some((name) => called.has(name));
}

/** A number, a word, a statement still to be run: what is read is no record. */
const isNoRecord = (type: TypeRef): boolean =>
  (type.symbol?.kind === "builtin" && !["dict", "tuple", "object"].includes(type.name)) ||
  /^(?:Select|SelectOfScalar|Query|Executable|Subquery|ColumnElement|None)$/.test(type.name);

function givesCollection(type: TypeRef): boolean {
  return isCollection(type) || isPageTuple(type) || isPageType(type);
}

const isPageType = (type: TypeRef): boolean =>
  /^(?:Paginated|Page$|Page[A-Z]|\w+Page$|LimitOffsetPage)/.test(type.name);

/** `tuple[list[X], int]`. */
const isPageTuple = (type: TypeRef): boolean => {
  const [first, second] = type.args;
  return (
    (type.name === "tuple" || type.name === "Tuple") &&
    type.args.length === 2 &&
    first !== undefined &&
    isCollection(first) &&
    second?.name === "int"
  );
};

function paginates(project: Project, info: ClassInfo, method: FunctionFact, returns: TypeRef | null): boolean {
  if (returns && (isPageTuple(returns) || isPageType(returns))) return true;
  const names = new Set(method.parameters.map((parameter) => parameter.name));
  if (pagesBy(names)) return true;
  return method.parameters.some((parameter) => {
    const type = typeOfNode(project, info.file, parameter.annotation, method);
    if (!type) return false;
    if (/PList/.test(type.name)) return true;
    const model = type.info;
    if (!model || !model.isPydanticModel) return false;
    const fields = model.allFields;
    if (pagesBy(new Set(fields.map(({ fact }) => fact.name)))) return true;
    return fields.some(({ info: owner, fact }) =>
      /(?:ListParams|PaginationParams)$/.test(
        lastPart(typeOfNode(project, owner.file, fact.annotation)?.text.name ?? ""),
      ),
    );
  });
}

function pagesBy(names: ReadonlySet<string>): boolean {
  const found = [...PAGING_NAMES].filter((name) => names.has(name));
  return found.length > 1 || (found.length === 1 && found[0] !== "limit");
}

/** Whether a method of a Store or Service class is a CRUD method: canonical, or to be renamed to a canonical name. */
export function isCrudMethod(project: Project, info: ClassInfo, method: FunctionFact): boolean {
  return isNamedMethod(info, method) && (isCanonicalName(method.name) || namingVerdict(project, info, method) !== null);
}

/**
 * The verdicts of a class that may be reported. An overriding method is its base's matter, and a class with an unknown base may
 * only be keeping to that base's names.
 */
export function reportableVerdicts(
  project: Project,
  info: ClassInfo,
): readonly { readonly method: FunctionFact; readonly verdict: NamingVerdict; readonly canRename: boolean }[] {
  if (info.hasUnknownBase) return [];
  const found = info.fact.methods.flatMap((method) => {
    const verdict = namingVerdict(project, info, method);
    const overrides = info.lineage.slice(1).some((base) => base.fact.method(method.name) !== null);
    return verdict && !overrides ? [{ method, verdict }] : [];
  });
  return found.map(({ method, verdict }) => ({
    method,
    verdict,
    canRename:
      found.filter((other) => other.verdict.name === verdict.name).length === 1 && info.method(verdict.name) === null,
  }));
}
