import type { FieldFact } from "../facts/fileFacts";
import { argument, callArguments, callee, dottedName } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** The Python type that a column type implies, as it would be written in `Mapped[...]`, and the imports that it needs. */
export interface MappedType {
  readonly text: string;
  readonly imports: readonly { readonly module: string; readonly name: string }[];
}

const BUILTIN: ReadonlyMap<string, string> = new Map([
  ...["String", "Text", "Unicode", "UnicodeText", "VARCHAR", "CHAR", "TEXT", "NVARCHAR", "NCHAR", "CITEXT", "CLOB"].map(
    (name) => [name, "str"] as const,
  ),
  ...["Integer", "BigInteger", "SmallInteger", "INTEGER", "INT", "BIGINT", "SMALLINT"].map(
    (name) => [name, "int"] as const,
  ),
  ...["Float", "Double", "FLOAT", "REAL", "DOUBLE", "DOUBLE_PRECISION"].map((name) => [name, "float"] as const),
  ...["LargeBinary", "BYTEA", "BLOB", "BINARY", "VARBINARY"].map((name) => [name, "bytes"] as const),
  ["Boolean", "bool"],
  ["BOOLEAN", "bool"],
]);

const IMPORTED: ReadonlyMap<string, readonly [module: string, name: string]> = new Map([
  ["DateTime", ["datetime", "datetime"]],
  ["TIMESTAMP", ["datetime", "datetime"]],
  ["DATETIME", ["datetime", "datetime"]],
  ["Date", ["datetime", "date"]],
  ["DATE", ["datetime", "date"]],
  ["Time", ["datetime", "time"]],
  ["TIME", ["datetime", "time"]],
  ["Interval", ["datetime", "timedelta"]],
  ["INTERVAL", ["datetime", "timedelta"]],
  ["Numeric", ["decimal", "Decimal"]],
  ["NUMERIC", ["decimal", "Decimal"]],
  ["DECIMAL", ["decimal", "Decimal"]],
]);

/** The type for a column's annotation, `Optional` where the column admits null; null where the column's type is not known. */
export function mappedType(project: Project, file: ProjectFile, model: ClassInfo, fact: FieldFact): MappedType | null {
  const { table } = file;
  const given = callArguments(table, fact.value);
  if (given.some(({ name }) => name === "*" || name === "**")) return null;
  const positional = given.filter(({ name }) => name === null).map(({ value }) => value);
  if (positional[0] !== undefined && stringValue(table, positional[0]) !== null) positional.shift();
  const typeNode = given.find(({ name }) => name === "type_")?.value ?? positional[0];
  const type = typeNode === undefined ? null : pythonType(project, file, model, typeNode);
  if (!type) return null;
  const isNull = (name: string): boolean => table.textOf(argument(table, fact.value, name)) === "True";
  const nullable = argument(table, fact.value, "nullable");
  const admitsNull = nullable >= 0 ? table.textOf(nullable) === "True" : !isNull("primary_key");
  if (nullable >= 0 && !/^(?:True|False)$/.test(table.textOf(nullable))) return null;
  if (!admitsNull) return type;
  return { text: `Optional[${type.text}]`, imports: [...type.imports, { module: "typing", name: "Optional" }] };
}

function pythonType(project: Project, file: ProjectFile, model: ClassInfo, node: number): MappedType | null {
  const { table } = file;
  const isCall = table.kind[node] === Kind.call;
  const written = dottedName(table, isCall ? callee(table, node) : node);
  if (written === null) return null;
  const symbol = project.symbols.resolve(file, written);
  if (symbol !== null && symbol.kind !== "external") return null;
  const name = lastPart(symbol?.name ?? written);
  const builtin = BUILTIN.get(name);
  if (builtin !== undefined) return isHidden(file, model, builtin) ? null : { text: builtin, imports: [] };
  const flag = (keyword: string): string => (isCall ? table.textOf(argument(table, node, keyword)) : "");
  if (/^(?:Numeric|NUMERIC|DECIMAL)$/.test(name) && flag("asdecimal") === "False")
    return { text: "float", imports: [] };
  const imported = IMPORTED.get(name);
  if (imported) return importedType(project, file, model, imported[0], imported[1]);
  if (name === "Uuid" || name === "UUID" || name === "GUID") {
    if (flag("as_uuid") === "False") return { text: "str", imports: [] };
    // The dialect's own `UUID` gave strings before SQLAlchemy 2 unless told otherwise.
    if (name !== "Uuid" && flag("as_uuid") !== "True") return null;
    return importedType(project, file, model, "uuid", "UUID");
  }
  if (!isCall) return null;
  const first = argument(table, node, null, 0);
  if (name === "ARRAY" && first >= 0) {
    const item = pythonType(project, file, model, first);
    return item && !isHidden(file, model, "list") ? { text: `list[${item.text}]`, imports: item.imports } : null;
  }
  if (name === "Enum") {
    const target = project.symbols.resolveNode(file, first);
    const info = target?.kind === "class" ? project.classInfo(target.fact) : null;
    return info?.isEnum ? { text: table.textOf(first), imports: [] } : null;
  }
  return null;
}

/** A standard library's type under the name that the file has for it, or under its own with an import; null where the name is taken. */
function importedType(
  project: Project,
  file: ProjectFile,
  model: ClassInfo,
  module: string,
  name: string,
): MappedType | null {
  for (const fact of file.facts.imports) {
    if (fact.within !== null || fact.level > 0 || fact.module !== module) continue;
    const text = fact.name === name ? fact.local : fact.name === null ? `${fact.local}.${name}` : null;
    if (text !== null && !isHidden(file, model, text.split(".")[0] as string, false)) return { text, imports: [] };
  }
  return isHidden(file, model, name) ? null : { text: name, imports: [{ module, name }] };
}

/** Whether the name means something else in the class's body: a field (`date = Column(Date)`) or a binding of the module. */
function isHidden(file: ProjectFile, model: ClassInfo, name: string, orByModule = true): boolean {
  return (
    model.fact.field(name) !== null || model.fact.method(name) !== null || (orByModule && file.facts.bindings.has(name))
  );
}
