import type { ClassFact, FieldFact, ImportFact } from "../facts/fileFacts";
import { argument, callArguments, callee, receiver, usesOf } from "../facts/expressions";
import { configSays } from "../project/pydanticConfig";
import type { PydanticIdiom } from "../project/pydanticIdioms";
import { pydanticName } from "../project/pydanticNames";
import type { Project } from "../project/project";
import type { ProjectFile } from "../project/projectFile";
import { isFromOrm } from "../project/storeResults";
import { Field, Kind } from "../syntax/kinds";
import type { EditBuilder } from "./editBuilder";

/** Settings by their names in Pydantic 1 and in Pydantic 2; those that are not here are called the same in both. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["orm_mode", "from_attributes"],
  ["allow_population_by_field_name", "populate_by_name"],
  ["anystr_strip_whitespace", "str_strip_whitespace"],
  ["anystr_lower", "str_to_lower"],
  ["anystr_upper", "str_to_upper"],
  ["min_anystr_length", "str_min_length"],
  ["max_anystr_length", "str_max_length"],
  ["schema_extra", "json_schema_extra"],
  ["validate_all", "validate_default"],
  ["keep_untouched", "ignored_types"],
]);
const RENAMED_BACK: ReadonlyMap<string, string> = new Map([...RENAMED].map(([old, now]) => [now, old]));
/** Settings that exist in both majors under one name. */
const SHARED = new Set([
  "title",
  "extra",
  "use_enum_values",
  "arbitrary_types_allowed",
  "validate_assignment",
  "alias_generator",
  "allow_inf_nan",
  "frozen",
]);

/** Rewrites an idiom of one of Pydantic's majors as the other's equivalent; refuses where there is none that is sure. */
export function rewriteIdiom(edits: EditBuilder, project: Project, file: ProjectFile, idiom: PydanticIdiom): void {
  switch (idiom.kind) {
    case "config":
      return configToSettings(edits, file, idiom);
    case "settings":
      return settingsToConfig(edits, file, idiom);
    case "option":
      return renameOption(edits, file, idiom);
    case "decorator":
      return rewriteDecorator(edits, file, idiom);
    case "constraint":
      return void edits.replaceRange(
        file,
        file.table.start[idiom.node] as number,
        (file.table.start[idiom.node] as number) + idiom.name.length,
        idiom.major === 1 ? "pattern" : "regex",
      );
    case "method":
      return rewriteMethod(edits, project, file, idiom);
    case "base":
      return rewriteBase(edits, project, file, idiom);
  }
}

const renamed = (field: FieldFact): string | null =>
  RENAMED.get(field.name) ?? (SHARED.has(field.name) ? field.name : null);

/** `class Config` becomes `model_config = ConfigDict(…)`, where it holds nothing but plain settings that both majors know. */
function configToSettings(edits: EditBuilder, file: ProjectFile, { info }: PydanticIdiom): void {
  const { table } = file;
  const config = info?.fact.nested.find((nested: ClassFact) => nested.name === "Config");
  if (!info || !config || config.bases.length > 0 || config.methods.length > 0 || info.fact.field("model_config"))
    return void edits.refuse();
  const statements = table.statements(config.body);
  const isPlain = statements.every(
    (statement) =>
      table.kind[statement] === Kind.pass_statement ||
      config.fields.some((field) => table.contains(statement, field.node)) ||
      table.kind[table.firstChild(statement)] === Kind.string,
  );
  if (!isPlain || config.fields.some((field) => renamed(field) === null)) return void edits.refuse();
  if (info.hasExternalBase("BaseSettings")) return void edits.refuse();
  const words = config.fields.map((field) => `${renamed(field)}=${settingValue(file, field.value)}`);
  edits.replace(file, config.outer, `model_config = ConfigDict(${words.join(", ")})`);
  edits.addImport(file, "pydantic", "ConfigDict");
  dropImport(edits, file, "Extra", config.outer);
}

/** `Extra.forbid` is written as text in Pydantic 2. */
function settingValue(file: ProjectFile, value: number): string {
  const text = file.table.textOf(value);
  const extra = /^(?:\w+\.)?Extra\.(\w+)$/.exec(text);
  return extra ? `"${extra[1]}"` : text;
}

/** `model_config = ConfigDict(…)` becomes `class Config`. */
function settingsToConfig(edits: EditBuilder, file: ProjectFile, { info }: PydanticIdiom): void {
  const { table } = file;
  const field = info?.fact.field("model_config");
  if (!field || !info || info.fact.nested.some((nested) => nested.name === "Config")) return void edits.refuse();
  const given = callArguments(table, field.value);
  const words = given.map(({ name, value }) => {
    if (name === null) return null;
    const old = RENAMED_BACK.get(name) ?? (SHARED.has(name) ? name : null);
    return old === null ? null : `${old} = ${table.textOf(value)}`;
  });
  if (words.includes(null)) return void edits.refuse();
  const start = table.start[field.node] as number;
  const indent = table.text.slice(table.lines.lineStart(table.lines.lineAt(start)), start);
  if (!/^[ \t]*$/.test(indent)) return void edits.refuse();
  const lines = words.length > 0 ? words : ["pass"];
  edits.replace(file, field.node, ["class Config:", ...lines.map((line) => `${indent}    ${line}`)].join("\n"));
  dropImport(edits, file, "ConfigDict", field.node);
}

function renameOption(edits: EditBuilder, file: ProjectFile, { node, name }: PydanticIdiom): void {
  const { table } = file;
  const now = RENAMED.get(name);
  if (now === undefined) return void edits.refuse();
  const key = table.kind[node] === Kind.keyword_argument ? table.child(node, Field.name) : node;
  edits.replace(file, key, table.textOf(key).replace(name, now));
}

function rewriteDecorator(edits: EditBuilder, file: ProjectFile, { node, name, fn }: PydanticIdiom): void {
  const { table } = file;
  const call = table.kind[node] === Kind.call ? node : -1;
  const given = call >= 0 ? callArguments(table, call) : [];
  const fields = given.filter((one) => one.name === null).map((one) => table.textOf(one.value));
  const words = new Map(given.flatMap((one) => (one.name === null ? [] : [[one.name, table.textOf(one.value)]])));
  if (!fn || given.some((one) => one.name?.startsWith("*")) || table.textOf(node).includes("."))
    return void edits.refuse();
  words.delete("allow_reuse");
  words.delete("check_fields");
  const mode = words.get("mode")?.slice(1, -1);
  const pre = words.get("pre");
  for (const known of ["mode", "pre"]) words.delete(known);
  const plain = fn.parameters.length <= 2 && words.size === 0;
  const isClassMethod = fn.decorators.some((one) => table.textOf(one) === "classmethod");
  if (name === "validator" && plain && (pre === undefined || pre === "True" || pre === "False")) {
    const args = pre === "True" ? [...fields, `mode="before"`] : fields;
    edits.replace(file, node, `field_validator(${args.join(", ")})`);
    exchangeImport(edits, file, name, "field_validator", node);
  } else if (name === "root_validator" && plain && pre === "True") {
    edits.replace(file, node, `model_validator(mode="before")`);
    exchangeImport(edits, file, name, "model_validator", node);
  } else if (name === "field_validator" && plain && (mode === undefined || mode === "before" || mode === "after")) {
    const args = mode === "before" ? [...fields, "pre=True"] : fields;
    edits.replace(file, node, `validator(${args.join(", ")})`);
    exchangeImport(edits, file, name, "validator", node);
    return;
  } else if (name === "model_validator" && plain && mode === "before") {
    edits.replace(file, node, "root_validator(pre=True)");
    exchangeImport(edits, file, name, "root_validator", node);
    return;
  } else {
    return void edits.refuse();
  }
  if (isClassMethod) return;
  const start = table.start[fn.node] as number;
  const indent = table.text.slice(table.lines.lineStart(table.lines.lineAt(start)), start);
  edits.insert(file, start, `@classmethod\n${indent}`);
}

/** The import of a name that is used nowhere but inside a node (and so no longer, once that is rewritten); null otherwise. */
function importOfOnlyUse(file: ProjectFile, name: string, inside: number): ImportFact | null {
  const { table, facts } = file;
  const fact = facts.imports.find((one) => one.local === name && one.name === name && one.within === null);
  if (!fact || (facts.exported ?? []).includes(name)) return null;
  const others = usesOf(table, 0, name).filter(
    (use) => !table.contains(inside, use) && !table.contains(fact.statement, use),
  );
  return others.length === 0 ? fact : null;
}

function dropImport(edits: EditBuilder, file: ProjectFile, name: string, inside: number): void {
  const fact = importOfOnlyUse(file, name, inside);
  if (fact) edits.removeImport(file, fact);
}

/** Imports the new name, in the old one's place where that was its last use. */
function exchangeImport(edits: EditBuilder, file: ProjectFile, name: string, now: string, inside: number): void {
  const fact = importOfOnlyUse(file, name, inside);
  if (!fact || file.facts.bindings.has(now)) edits.addImport(file, "pydantic", now);
  else edits.replace(file, fact.node, now);
}

/** Arguments that mean the same in `dict` and `model_dump`. */
const DUMP_WORDS = new Set(["include", "exclude", "by_alias", "exclude_unset", "exclude_defaults", "exclude_none"]);

function rewriteMethod(
  edits: EditBuilder,
  project: Project,
  file: ProjectFile,
  { node, name, fn }: PydanticIdiom,
): void {
  const { table } = file;
  const target = table.child(callee(table, node), Field.attribute);
  const given = callArguments(table, node);
  const isDump = given.every((one) => one.name !== null && DUMP_WORDS.has(one.name));
  switch (name) {
    case "from_orm":
    case "parse_obj":
      return void edits.replace(file, target, "model_validate");
    case "dict":
      return void (isDump ? edits.replace(file, target, "model_dump") : edits.refuse());
    case "json":
      return void (isDump ? edits.replace(file, target, "model_dump_json") : edits.refuse());
    case "model_dump":
      return void (isDump ? edits.replace(file, target, "dict") : edits.refuse());
    case "model_validate": {
      if (given.length !== 1) return void edits.refuse();
      const symbol = project.symbols.resolveNode(file, receiver(table, node), fn);
      const info = symbol?.kind === "class" ? project.classInfo(symbol.fact) : null;
      const reads = info && configSays(project, info, new Set(["orm_mode", "from_attributes"])) === "on";
      const fromOrm = isFromOrm(project, file, argument(table, node, "obj", 0), fn);
      return void edits.replace(file, target, reads && fromOrm ? "from_orm" : "parse_obj");
    }
    default:
      return void edits.refuse();
  }
}

/** `GenericModel` is `BaseModel` in Pydantic 2. */
function rewriteBase(edits: EditBuilder, project: Project, file: ProjectFile, { node, info }: PydanticIdiom): void {
  const { table, facts } = file;
  if (table.kind[node] !== Kind.identifier || !info) return void edits.refuse();
  const hasModel = info.fact.bases.some((base) => pydanticName(project, file, base) === "BaseModel");
  if (hasModel) return void edits.refuse();
  edits.replace(file, node, "BaseModel").addImport(file, "pydantic", "BaseModel");
  const name = table.textOf(node);
  const fact = facts.imports.find((one) => one.local === name && one.within === null);
  const isLast = !file.classes.some(
    (other) => other !== info && other.fact.bases.some((base) => table.textOf(base) === name),
  );
  if (fact && isLast) edits.removeImport(file, fact);
}
