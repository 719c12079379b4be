import type { ClassFact, FieldFact, FunctionFact } from "../facts/fileFacts";
import { dottedName } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import { BUILTIN_EXCEPTIONS } from "./builtins";
import type { ProjectFile } from "./projectFile";
import type { Symbols } from "./symbols";

/** Suffixes of names that mean a store, beside `Store` itself (ARC005). */
export const STORE_SYNONYM_SUFFIXES = [
  "Repository",
  "Repo",
  "DAO",
  "Dao",
  "CRUD",
  "Crud",
  "Storage",
  "DataAccess",
  "Queries",
] as const;
/** Suffixes of names that mean a service, beside `Service` itself (ARC005). */
export const SERVICE_SYNONYM_SUFFIXES = [
  "Manager",
  "UseCase",
  "Usecase",
  "Interactor",
  "Logic",
  "Controller",
  "Facade",
] as const;

const DECLARATIVE = new Set(["DeclarativeBase", "DeclarativeBaseNoMeta", "MappedAsDataclass"]);
const PYDANTIC = new Set(["BaseModel", "GenericModel", "RootModel", "BaseSettings"]);
const ENUMS = new Set(["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"]);
/** Third-party and standard modules whose classes are known well enough to say what they are not. */
const KNOWN_MODULES = new Set([
  "pydantic",
  "pydantic_settings",
  "sqlalchemy",
  "sqlmodel",
  "enum",
  "typing",
  "typing_extensions",
  "abc",
  "fastapi",
  "starlette",
  "dataclasses",
  "collections",
  "exceptions",
  "builtins",
]);

/** A base class as it was resolved. */
export type Base =
  | { readonly kind: "class"; readonly info: ClassInfo; readonly subscripted: boolean }
  | { readonly kind: "external"; readonly name: string; readonly subscripted: boolean }
  | { readonly kind: "unknown"; readonly name: string | null; readonly subscripted: boolean };

/** A class together with what its whole chain of bases makes it. All questions are answered lazily and once. */
export class ClassInfo {
  #bases: readonly Base[] | null = null;
  #lineage: readonly ClassInfo[] | null = null;
  #kind: ClassKind | null = null;
  #externalBases: readonly string[] | null = null;
  #hasUnknownBase: boolean | null = null;
  #allFields: readonly { readonly info: ClassInfo; readonly fact: FieldFact }[] | null = null;
  #publicMethods: readonly FunctionFact[] | null = null;

  constructor(
    readonly file: ProjectFile,
    readonly fact: ClassFact,
    private readonly symbols: Symbols,
    private readonly infoOf: (fact: ClassFact) => ClassInfo | undefined,
  ) {}

  get name(): string {
    return this.fact.name;
  }

  get bases(): readonly Base[] {
    return (this.#bases ??= this.fact.bases.map((node) => this.#base(node)));
  }

  #base(node: number): Base {
    const { table } = this.file;
    let target = node;
    let subscripted = false;
    while (table.kind[target] === Kind.subscript || table.kind[target] === Kind.generic_type) {
      subscripted = true;
      target = table.firstChild(target);
    }
    const name = dottedName(table, target);
    if (name === null) return { kind: "unknown", name: null, subscripted };
    const found = this.symbols.resolve(this.file, name, this.fact.within);
    if (found?.kind === "class") {
      const info = this.infoOf(found.fact);
      if (info && info !== this) return { kind: "class", info, subscripted };
    }
    if (found?.kind === "external" || found?.kind === "builtin")
      return { kind: "external", name: found.name, subscripted };
    if (found?.kind === "variable" && isDeclarativeFactory(found.file, found.binding.value)) {
      return { kind: "external", name: "sqlalchemy.orm.DeclarativeBase", subscripted };
    }
    return { kind: "unknown", name, subscripted };
  }

  /** The class and all its project ancestors, itself first, each once (depth first, as written). */
  get lineage(): readonly ClassInfo[] {
    if (this.#lineage) return this.#lineage;
    const seen: ClassInfo[] = [];
    const visit = (info: ClassInfo): void => {
      if (seen.includes(info)) return;
      seen.push(info);
      for (const base of info.bases) if (base.kind === "class") visit(base.info);
    };
    visit(this);
    return (this.#lineage = seen);
  }

  /** Names of the bases outside the project, over the whole lineage, as imported. */
  get externalBases(): readonly string[] {
    return (this.#externalBases ??= this.#findExternalBases());
  }

  #findExternalBases(): readonly string[] {
    return this.lineage.flatMap((info) =>
      info.bases.flatMap((base) =>
        base.kind === "external" ? [base.name] : base.kind === "unknown" && base.name !== null ? [base.name] : [],
      ),
    );
  }

  /** Whether some base is neither in the project nor a class of a library that is known: members may come from it. */
  get hasUnknownBase(): boolean {
    return (this.#hasUnknownBase ??= this.#findUnknownBase());
  }

  #findUnknownBase(): boolean {
    return this.lineage.some((info) =>
      info.bases.some((base) => base.kind === "unknown" || (base.kind === "external" && !isKnownClass(base.name))),
    );
  }

  /** A method of the class or of its nearest ancestor that has it. */
  method(name: string): { readonly info: ClassInfo; readonly fact: FunctionFact } | null {
    for (const info of this.lineage) {
      const fact = info.fact.method(name);
      if (fact) return { info, fact };
    }
    return null;
  }

  /** A class-level field of the class or of its nearest ancestor that has it. */
  field(name: string): { readonly info: ClassInfo; readonly fact: FieldFact } | null {
    for (const info of this.lineage) {
      const fact = info.fact.field(name);
      if (fact) return { info, fact };
    }
    return null;
  }

  /** All fields, own and inherited; an overridden one once, as the subclass has it. */
  get allFields(): readonly { readonly info: ClassInfo; readonly fact: FieldFact }[] {
    return (this.#allFields ??= this.#findFields());
  }

  #findFields(): readonly { readonly info: ClassInfo; readonly fact: FieldFact }[] {
    const byName = new Map<string, { info: ClassInfo; fact: FieldFact }>();
    for (const info of this.lineage)
      for (const fact of info.fact.fields) if (!byName.has(fact.name)) byName.set(fact.name, { info, fact });
    return [...byName.values()];
  }

  /** The public methods defined in the class itself. */
  get publicMethods(): readonly FunctionFact[] {
    return (this.#publicMethods ??= this.#findPublicMethods());
  }

  #findPublicMethods(): readonly FunctionFact[] {
    return this.fact.methods.filter((method) => !method.name.startsWith("_"));
  }

  get kind(): ClassKind {
    return (this.#kind ??= this.#classify());
  }

  /** Forgets what the class was taken for; called when its file's component becomes known. */
  forgetKind(): void {
    this.#kind = null;
  }

  get isOrmModel(): boolean {
    return this.kind === "orm";
  }
  get isPydanticModel(): boolean {
    return this.kind === "pydantic";
  }
  get isException(): boolean {
    return this.kind === "exception";
  }
  get isEnum(): boolean {
    return this.kind === "enum";
  }
  get isStore(): boolean {
    return this.kind === "store";
  }
  get isService(): boolean {
    return this.kind === "service";
  }

  /** Whether a base anywhere up the chain ends in this name (`HTTPException`, `Generic`). */
  hasExternalBase(lastSegment: string): boolean {
    return this.externalBases.some((name) => lastPart(name) === lastSegment);
  }

  /** The constructor's parameter that is a session, own or inherited, decided by `Project`. */
  takesSession: () => boolean = () => false;

  #classify(): ClassKind {
    const externals = this.externalBases.map(lastPart);
    const has = (names: ReadonlySet<string>): boolean => externals.some((name) => names.has(name));
    if (this.lineage.some((info) => info.fact.field("__tablename__"))) return "orm";
    const isDirectBase =
      this.fact.bases.length > 0 &&
      this.bases.some((base) => base.kind !== "class" && base.name !== null && DECLARATIVE.has(lastPart(base.name)));
    if (isDirectBase) return "declarative-base";
    if (
      this.externalBases.some(
        (name) => name === "Base" || name === "db.Model" || name.endsWith(".db.Model") || name.endsWith(".Base"),
      ) ||
      has(DECLARATIVE)
    )
      return "orm";
    if (externals.includes("SQLModel")) {
      const isTable = this.lineage.some(
        (info) => this.file.table && info.file.table.textOf(info.fact.keywords.get("table") ?? -1) === "True",
      );
      return isTable ? "orm" : "pydantic";
    }
    if (has(PYDANTIC)) return "pydantic";
    if (
      externals.some(
        (name) => BUILTIN_EXCEPTIONS.has(name) || name === "HTTPException" || /(?:Error|Exception)$/.test(name),
      )
    )
      return "exception";
    if (has(ENUMS)) return "enum";
    if (externals.includes("Protocol")) return "protocol";
    if (externals.includes("TypedDict")) return "typed-dict";
    if (externals.includes("NamedTuple")) return "named-tuple";
    const { table } = this.file;
    if (
      this.fact.decorators.some((node) =>
        /(^|\.)dataclass\b|^(attr\.s|attrs?\.define|define|attr\.attrs)\b/.test(table.textOf(node)),
      )
    )
      return "dataclass";
    const name = this.name;
    if (name.endsWith("Service")) return "service";
    const storeName = name.endsWith("Store") || STORE_SYNONYM_SUFFIXES.some((suffix) => name.endsWith(suffix));
    if (storeName && this.takesSession()) return "store";
    if (this.fact.owner || this.fact.within) return "plain";
    if (this.file.isTest) return "plain";
    if (this.file.component === "store") return "store";
    if (this.file.component === "service" && !storeName) return "service";
    return "plain";
  }
}

export type ClassKind =
  | "orm"
  | "declarative-base"
  | "pydantic"
  | "exception"
  | "enum"
  | "protocol"
  | "typed-dict"
  | "named-tuple"
  | "dataclass"
  | "store"
  | "service"
  | "plain";

/** The last segment of a dotted name. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

function isKnownClass(name: string): boolean {
  if (!name.includes(".")) return true; // a builtin
  return KNOWN_MODULES.has(name.split(".")[0] as string);
}

/** `Base = declarative_base()`, also with a class of its own. */
function isDeclarativeFactory(file: ProjectFile, value: number): boolean {
  return (
    value >= 0 && /^(?:[\w.]+\.)?(?:declarative_base|automap_base|generate_base)\s*\(/.test(file.table.textOf(value))
  );
}
