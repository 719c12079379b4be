import type { FileFacts, FunctionFact } from "../facts/fileFacts";
import { callArguments, callee, calledName, receiver } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { Field, Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { pydanticName } from "./pydanticNames";

export type PydanticMajor = 1 | 2;

/** Something that is written one way in Pydantic 1 and another in Pydantic 2. */
export interface PydanticIdiom {
  readonly major: PydanticMajor;
  /**
   * `config`: a nested `class Config`; `settings`: `model_config = ConfigDict(…)`; `option`: an old key among newer settings;
   * `decorator`: a validator's; `constraint`: `regex=` or `pattern=`; `method`: a call such as `.from_orm(…)`; `base`: `GenericModel`.
   */
  readonly kind: "config" | "settings" | "option" | "decorator" | "constraint" | "method" | "base";
  /** Where it is reported: a name, a keyword argument, a decorator's expression, a call, a base. */
  readonly node: number;
  /** As written: `validator`, `regex`, `from_orm`, … */
  readonly name: string;
  /** The model, for what stands in its class. */
  readonly info: ClassInfo | null;
  /** The decorated function, or the one that the call stands in. */
  readonly fn: FunctionFact | null;
}

const DECORATORS: ReadonlyMap<string, PydanticMajor> = new Map<string, PydanticMajor>([
  ["validator", 1],
  ["root_validator", 1],
  ["field_validator", 2],
  ["model_validator", 2],
]);
const METHODS: ReadonlyMap<string, PydanticMajor> = new Map<string, PydanticMajor>([
  ["from_orm", 1],
  ["parse_obj", 1],
  ["dict", 1],
  ["json", 1],
  ["model_validate", 2],
  ["model_dump", 2],
]);
const CONSTRAINTS: ReadonlyMap<string, PydanticMajor> = new Map<string, PydanticMajor>([
  ["regex", 1],
  ["pattern", 2],
]);
/** The last letters of `Field` and of the methods. */
const LAST_LETTERS = "dmjtnep";
/** Keys that Pydantic 2 renamed and the specification of old idioms names. */
const OLD_OPTIONS = new Set(["orm_mode", "allow_population_by_field_name"]);

const idiomsByFile = new WeakMap<ProjectFile, readonly PydanticIdiom[]>();

/** The idioms of one file that belong to one of Pydantic's majors, in the order of their kinds. */
export function pydanticIdioms(project: Project, file: ProjectFile): readonly PydanticIdiom[] {
  const known = idiomsByFile.get(file);
  if (known) return known;
  const found = [...classIdioms(project, file), ...decoratorIdioms(project, file), ...callIdioms(project, file)];
  idiomsByFile.set(file, found);
  return found;
}

const majorByProject = new WeakMap<Project, PydanticMajor>();

/**
 * The major that the project is written for: as set, as its requirements say, else the style that most of its files use.
 * Where files are even, the number of idioms decides, then the newer.
 */
export function pydanticMajor(project: Project): PydanticMajor {
  if (project.settings.pydantic !== null) return project.settings.pydantic;
  const known = majorByProject.get(project);
  if (known) return known;
  let balance = 0;
  let idioms = 0;
  for (const file of project.files) {
    if (file.isTest) continue;
    const own = balanceOf(project, file);
    balance += Math.sign(own);
    idioms += own;
  }
  const major = balance < 0 || (balance === 0 && idioms < 0) ? 1 : 2;
  majorByProject.set(project, major);
  return major;
}

/** The style one file is written in; the project's where it shows none. */
export function pydanticStyleOf(project: Project, file: ProjectFile): PydanticMajor {
  return ownPydanticStyle(project, file) ?? pydanticMajor(project);
}

/** The style one file shows by itself, so that other files' bodies do not matter; null where it shows none. */
export function ownPydanticStyle(project: Project, file: ProjectFile): PydanticMajor | null {
  const own = balanceOf(project, file);
  return own < 0 ? 1 : own > 0 ? 2 : project.settings.pydantic;
}

/** How many more idioms of Pydantic 2 than of Pydantic 1 a file has. */
function balanceOf(project: Project, file: ProjectFile): number {
  return pydanticIdioms(project, file).reduce((sum, idiom) => sum + (idiom.major === 2 ? 1 : -1), 0);
}

function classIdioms(project: Project, file: ProjectFile): PydanticIdiom[] {
  const { table } = file;
  const found: PydanticIdiom[] = [];
  for (const info of file.classes) {
    const config = info.fact.nested.find((nested) => nested.name === "Config");
    const settings = info.fact.field("model_config");
    const base = info.fact.bases.find((node) => table.textOf(node).includes("GenericModel"));
    const old = [...info.fact.keywords].filter(([name]) => OLD_OPTIONS.has(name));
    if ((!config && !settings && base === undefined && old.length === 0) || !info.isPydanticModel) continue;
    if (config) found.push({ major: 1, kind: "config", node: config.nameNode, name: "Config", info, fn: null });
    for (const [name, value] of old)
      found.push({ major: 1, kind: "option", node: table.parent[value] as number, name, info, fn: null });
    if (settings) {
      if (table.kind[settings.value] === Kind.call)
        found.push({ major: 2, kind: "settings", node: settings.nameNode, name: "model_config", info, fn: null });
      for (const { name, node } of settingKeys(file, settings.value))
        if (OLD_OPTIONS.has(name)) found.push({ major: 1, kind: "option", node, name, info, fn: null });
    }
    if (base !== undefined && pydanticName(project, file, base) === "GenericModel")
      found.push({ major: 1, kind: "base", node: base, name: "GenericModel", info, fn: null });
  }
  return found;
}

/** The keys of `ConfigDict(…)` or of a literal dictionary, each with the node that writes it. */
function settingKeys(file: ProjectFile, value: number): { name: string; node: number }[] {
  const { table } = file;
  if (table.kind[value] === Kind.call)
    return callArguments(table, value).flatMap(({ name, node }) => (name === null ? [] : [{ name, node }]));
  if (table.kind[value] !== Kind.dictionary) return [];
  return table.children(value).flatMap((pair) => {
    const node = table.child(pair, Field.key);
    const name = stringValue(table, node);
    return name === null ? [] : [{ name, node }];
  });
}

function decoratorIdioms(project: Project, file: ProjectFile): PydanticIdiom[] {
  const found: PydanticIdiom[] = [];
  for (const fn of file.facts.functions) {
    if (fn.owner === null) continue;
    for (const node of fn.decorators) {
      const name = validatorName(project, file, node);
      const major = name === null ? undefined : DECORATORS.get(name);
      if (name !== null && major) found.push({ major, kind: "decorator", node, name, info: null, fn });
    }
  }
  return found;
}

/** `validator`, `field_validator`, `root_validator` or `model_validator`, where a decorator's expression is one of Pydantic's; else null. */
export function validatorName(project: Project, file: ProjectFile, decorator: number): string | null {
  const { table } = file;
  const target = table.kind[decorator] === Kind.call ? callee(table, decorator) : decorator;
  // Aliases are rare enough to be looked up only where the text may be one of them.
  if (!/validator|^\w+$/.test(table.textOf(target))) return null;
  const name = pydanticName(project, file, target);
  return name !== null && DECORATORS.has(name) ? name : null;
}

/** Calls that may be idioms, by their names alone; a file's facts live longer than the project, so this is read once. */
const candidatesByFacts = new WeakMap<
  FileFacts,
  readonly { readonly call: number; readonly fn: FunctionFact | null }[]
>();

function callCandidates(facts: FileFacts): readonly { readonly call: number; readonly fn: FunctionFact | null }[] {
  const known = candidatesByFacts.get(facts);
  if (known) return known;
  const { table } = facts;
  const found: { call: number; fn: FunctionFact | null }[] = [];
  const consider = (calls: readonly number[], fn: FunctionFact | null): void => {
    for (const call of calls) {
      // The last letter of what is called leaves few calls to look at.
      const target = call + 1;
      if (!LAST_LETTERS.includes(table.text[(table.end[target] as number) - 1] ?? "")) continue;
      const name = calledName(table, call);
      if (name === "Field" || (METHODS.has(name) && receiver(table, call) >= 0)) found.push({ call, fn });
    }
  };
  consider(facts.calls, null);
  for (const fn of facts.functions) {
    consider(fn.signatureCalls, fn.parent);
    consider(fn.calls, fn);
  }
  candidatesByFacts.set(facts, found);
  return found;
}

function callIdioms(project: Project, file: ProjectFile): PydanticIdiom[] {
  const { table } = file;
  const found: PydanticIdiom[] = [];
  for (const { call, fn } of callCandidates(file.facts)) {
    const name = calledName(table, call);
    if (name === "Field") {
      for (const one of callArguments(table, call)) {
        const major = one.name === null ? undefined : CONSTRAINTS.get(one.name);
        if (one.name !== null && major && pydanticName(project, file, callee(table, call), fn) === "Field")
          found.push({ major, kind: "constraint", node: one.node, name: one.name, info: null, fn });
      }
      continue;
    }
    const major = METHODS.get(name);
    if (major && isModelMethod(project, file, call, name, fn))
      found.push({ major, kind: "method", node: call, name, info: null, fn });
  }
  return found;
}

/** Whether the method that is called is Pydantic's own: not one that the class defines, nor one of another kind of class. */
function isModelMethod(
  project: Project,
  file: ProjectFile,
  call: number,
  name: string,
  fn: FunctionFact | null,
): boolean {
  const { table } = file;
  const object = receiver(table, call);
  const symbol = project.symbols.resolveNode(file, object, fn);
  const info = symbol?.kind === "class" ? project.classInfo(symbol.fact) : project.values.of(file, object, fn).info;
  if (info) return isModel(info) && info.method(name) === null;
  // Nothing but a model has a method of such a name; `dict` and `json` are everybody's.
  if (name === "dict" || name === "json") return false;
  return table.kind[table.unwrap(object)] !== Kind.call || table.textOf(object) !== "super()";
}

const isModel = (info: ClassInfo): boolean => info.isPydanticModel || info.hasExternalBase("SQLModel");
