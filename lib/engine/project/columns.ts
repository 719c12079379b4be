import type { FieldFact } from "../facts/fileFacts";
import { argument, callArguments, callee, calledName, dottedName, receiver } from "../facts/expressions";
import { stringValue } from "../facts/strings";
import { Field, Kind } from "../syntax/kinds";
import { type ClassInfo, lastPart } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** A mapped column of an ORM model, as one of its classes declares it. */
export interface ColumnInfo {
  /** The class whose body declares it (a mixin, perhaps). */
  readonly info: ClassInfo;
  readonly fact: FieldFact;
  /** The call of `Column`, `mapped_column` or SQLModel's `Field`, or -1 where only an annotation declares it. */
  readonly call: number;
}

const MAPPED = /^(?:Mapped|DynamicMapped|WriteOnlyMapped)$/;

/** Whether a class's annotation (also one written as a string) is `Mapped[...]` or one of its kin. */
export function isMappedAnnotation(file: ProjectFile, annotation: number): boolean {
  if (annotation < 0) return false;
  const name = /^["'\s]*([\w.]+)/.exec(file.table.textOf(annotation))?.[1];
  return name !== undefined && MAPPED.test(lastPart(name));
}

/** Whether a value is a call of SQLAlchemy's `Column`/`mapped_column` (or another of its names), as far as can be told. */
export function isLibraryCall(project: Project, file: ProjectFile, value: number, names: ReadonlySet<string>): boolean {
  const { table } = file;
  if (value < 0 || table.kind[value] !== Kind.call) return false;
  const target = callee(table, value);
  const symbol = project.symbols.resolveNode(file, target);
  if (symbol === null) return names.has(calledName(table, value));
  return symbol.kind === "external" && names.has(lastPart(symbol.name));
}

const COLUMN_CALLS: ReadonlySet<string> = new Set(["Column", "mapped_column"]);
const SQLMODEL_FIELD: ReadonlySet<string> = new Set(["Field"]);

/** Whether a value is a column's call. */
export const isColumnCall = (project: Project, file: ProjectFile, value: number): boolean =>
  isLibraryCall(project, file, value, COLUMN_CALLS);

/** Whether the model is one of SQLModel. */
export const isSqlModel = (info: ClassInfo): boolean => info.hasExternalBase("SQLModel");

/** Reads a class-level field as a column; null where it is something else (a relationship, a constant, a configuration). */
export function columnOf(
  project: Project,
  info: ClassInfo,
  fact: FieldFact,
  model: ClassInfo = info,
): ColumnInfo | null {
  const { file } = info;
  const { table } = file;
  if (isColumnCall(project, file, fact.value)) return { info, fact, call: fact.value };
  if (isSqlModel(model)) {
    if (fact.annotation < 0 || /^ClassVar\b/.test(table.textOf(fact.annotation))) return null;
    if (fact.value < 0) return { info, fact, call: -1 };
    if (isLibraryCall(project, file, fact.value, SQLMODEL_FIELD)) return { info, fact, call: fact.value };
    return table.kind[fact.value] === Kind.call ? null : { info, fact, call: -1 };
  }
  if (fact.value < 0 && isMappedAnnotation(file, fact.annotation)) {
    // `orders: Mapped[list["Order"]]` without a value is a relationship.
    const type = project.type(file, fact.annotation)?.args[0];
    if (type && (type.info?.isOrmModel || type.args.some((one) => one.info?.isOrmModel))) return null;
    return { info, fact, call: -1 };
  }
  return null;
}

/** The model's column of that name, own or inherited in the project. */
export function columnNamed(project: Project, model: ClassInfo, name: string): ColumnInfo | null {
  const found = model.field(name);
  return found ? columnOf(project, found.info, found.fact, model) : null;
}

/** A keyword given to the column (also inside `Annotated`, `sa_column=Column(...)` or `sa_column_kwargs={...}`) that is not `False`. */
export function hasColumnKeyword(project: Project, column: ColumnInfo, names: readonly string[]): boolean {
  const { table } = column.info.file;
  const pattern = new RegExp(`\\b(?:${names.join("|")})\\b["']?\\s*[=:]\\s*(?!False\\b|None\\b)`);
  if (column.fact.value >= 0 && pattern.test(table.textOf(column.fact.value))) return true;
  const type = project.type(column.info.file, column.fact.annotation);
  const metadata = [...(type?.metadata ?? []), ...(type?.args.flatMap((one) => one.metadata) ?? [])];
  return metadata.some((text) => pattern.test(text)) || pattern.test(table.textOf(column.fact.annotation));
}

/** Whether the column's annotation or type is one that cannot be followed (an alias of an unloaded module may hold `primary_key=True`). */
export function hasUnknownType(project: Project, column: ColumnInfo): boolean {
  if (column.call >= 0)
    return callArguments(column.info.file.table, column.call).some(({ name }) => name === "*" || name === "**");
  const type = project.type(column.info.file, column.fact.annotation)?.args[0];
  if (!type) return false;
  return type.symbol === null || (type.symbol.kind === "external" && type.symbol.name.startsWith("."));
}

/** Whether the column holds a truth value. */
export function isBooleanColumn(project: Project, column: ColumnInfo): boolean {
  const { file } = column.info;
  const { table } = file;
  if (column.call >= 0 && /\b(?:Boolean|BOOLEAN)\b/.test(table.textOf(table.child(column.call, Field.arguments))))
    return true;
  const type = project.type(file, column.fact.annotation);
  const inner = type?.name === "Mapped" ? type.args[0] : type;
  return inner?.name === "bool";
}

/** A constraint or index that a model declares: its kind and the columns it names, in order; null for what is no plain column. */
export interface TableConstraint {
  readonly kind: string;
  readonly file: ProjectFile;
  readonly call: number;
  readonly columns: readonly (string | null)[];
}

const CONSTRAINTS: ReadonlySet<string> = new Set([
  "Index",
  "UniqueConstraint",
  "PrimaryKeyConstraint",
  "CheckConstraint",
  "ForeignKeyConstraint",
  "ExcludeConstraint",
]);

/** The constraints in the bodies of a model's classes (`__table_args__`, also as a method) and, for indexes, at module level. */
export function constraintsOf(project: Project, model: ClassInfo): TableConstraint[] {
  const found: TableConstraint[] = [];
  const files = new Set<ProjectFile>();
  for (const info of model.lineage) {
    files.add(info.file);
    const { table } = info.file;
    for (const call of callsOf(info.file)) {
      if (table.contains(info.fact.body, call)) read(project, info.file, call, null, found);
    }
  }
  for (const file of files) for (const call of file.facts.calls) read(project, file, call, model, found);
  return found;
}

function callsOf(file: ProjectFile): number[] {
  return [...file.facts.calls, ...file.facts.functions.flatMap((fn) => (fn.name === "__table_args__" ? fn.calls : []))];
}

function read(
  project: Project,
  file: ProjectFile,
  call: number,
  ofModel: ClassInfo | null,
  into: TableConstraint[],
): void {
  const { table } = file;
  const kind = calledName(table, call);
  if (!CONSTRAINTS.has(kind) || into.some((one) => one.file === file && one.call === call)) return;
  const given = callArguments(table, call).filter(({ name }) => name === null);
  const columns = (kind === "Index" ? given.slice(1) : given).map(({ value }) => columnName(file, value));
  if (ofModel) {
    // At module level an index says by its columns whose it is: `Index("ix", User.email)`.
    const owner = given
      .slice(1)
      .some(({ value }) =>
        table
          .descendants(value, Kind.attribute)
          .some(
            (node) =>
              project.symbols.resolveNode(file, table.child(node, Field.object)) !== null &&
              lastPart(table.textOf(table.child(node, Field.object))) === ofModel.name,
          ),
      );
    if (!owner) return;
  }
  into.push({ kind, file, call, columns });
}

/** `"email"`, `email`, `User.email`, `email.desc()`: the column's name; null for an expression over one. */
function columnName(file: ProjectFile, node: number): string | null {
  const { table } = file;
  const literal = stringValue(table, node);
  if (literal !== null) return literal;
  if (table.kind[node] === Kind.call) {
    const object = receiver(table, node);
    if (object >= 0 && /^(?:desc|asc|nulls_first|nulls_last)$/.test(calledName(table, node)))
      return columnName(file, object);
    if (/^(?:desc|asc)$/.test(calledName(table, node))) return columnName(file, argument(table, node, null, 0));
    return null;
  }
  const name = dottedName(table, node);
  return name === null ? null : lastPart(name.replace(/\.c\./, "."));
}

/** Whether `__table_args__` is given in a way that cannot be read (a name, a call), so that it may hold anything. */
export function hasUnreadableTableArguments(model: ClassInfo): boolean {
  return model.lineage.some((info) => {
    const field = info.fact.field("__table_args__");
    if (!field || field.value < 0) return false;
    const { table } = info.file;
    const kind = table.kind[field.value];
    if (kind === Kind.dictionary) return false;
    if (kind !== Kind.tuple && kind !== Kind.parenthesized_expression) return true;
    return table
      .children(field.value)
      .some((child) => table.kind[child] === Kind.list_splat || table.kind[child] === Kind.identifier);
  });
}
