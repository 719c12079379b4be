import type { FunctionFact } from "../facts/fileFacts";
import { callee, calledName, dottedName, receiver, withoutAwait } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { isOtherSession, SESSION_NAMES, sessionMadeBy, type SessionKind, sessionKindOf } from "./sessions";
import type { Resolved } from "./symbols";
import { awaited, type TypeRef, typeOfNode } from "./types";

/** What is known of an expression's value. */
export interface Value {
  readonly type: TypeRef | null;
  /** The project's class it is an instance of. */
  readonly info: ClassInfo | null;
}

/**
 * Methods whose assignments to `self` say what an instance has. The bodies of these count as part of a file's signatures
 * (`digestOf`), so that findings elsewhere may rest on them.
 */
export const SETS_ATTRIBUTES: ReadonlySet<string> = new Set(["__init__", "__post_init__", "__aenter__", "__enter__"]);

/** Class methods by which Pydantic builds a model. */
const MODEL_CONSTRUCTORS: ReadonlySet<string> = new Set([
  "from_orm",
  "parse_obj",
  "parse_raw",
  "construct",
  "model_validate",
  "model_validate_json",
  "model_construct",
]);

const UNKNOWN: Value = { type: null, info: null };
const MAX_DEPTH = 8;
const CACHED_DEPTH = 2;

/** Where an attribute of `self` gets its value. */
export interface AttributeSource {
  readonly file: ProjectFile;
  readonly within: FunctionFact | null;
  readonly annotation: number;
  readonly value: number;
}

/** Finds what an expression's value is, by annotations, constructor assignments and constructor calls. Unknown stays unknown. */
export class Values {
  readonly #attributes = new Map<ClassInfo, ReadonlyMap<string, AttributeSource>>();

  constructor(readonly project: Project) {}

  /** The value of an expression in a function (or at module level). */
  of(file: ProjectFile, node: number, within: FunctionFact | null, depth = 0): Value {
    const { table } = file;
    if (node < 0 || depth > MAX_DEPTH) return UNKNOWN;
    const expression = withoutAwait(table, node);
    const known = file.values.get(expression);
    if (known && known.within === within) return known.value;
    const value = this.#find(file, expression, within, depth);
    // Deeper down the search may have been cut short.
    if (depth <= CACHED_DEPTH) file.values.set(expression, { within, value });
    return value;
  }

  #find(file: ProjectFile, expression: number, within: FunctionFact | null, depth: number): Value {
    const { table } = file;
    switch (table.kind[expression]) {
      case Kind.identifier:
        return this.#ofName(file, table.textOf(expression), expression, within, depth);
      case Kind.attribute: {
        const name = table.textOf(table.child(expression, Field.attribute));
        const owner = this.of(file, table.child(expression, Field.object), within, depth + 1).info;
        return owner ? this.attribute(owner, name, depth + 1) : UNKNOWN;
      }
      case Kind.call:
        return this.#ofCall(file, expression, within, depth);
      case Kind.boolean_operator: {
        // `store or OrderStore(db)`
        const right = this.of(file, table.child(expression, Field.right), within, depth + 1);
        return right.info ? right : this.of(file, table.child(expression, Field.left), within, depth + 1);
      }
      default:
        return UNKNOWN;
    }
  }

  /** The value of an attribute of an instance: annotated in the class, or assigned on `self` in a method. */
  attribute(info: ClassInfo, name: string, depth = 0): Value {
    for (const ancestor of info.lineage) {
      const source = this.#attributesOf(ancestor).get(name);
      if (source) {
        const type = typeOfNode(this.project, source.file, source.annotation, source.within);
        if (type) return { type, info: type.info };
        return this.of(source.file, source.value, source.within, depth + 1);
      }
      const property = ancestor.fact.method(name);
      if (
        property &&
        property.returnType >= 0 &&
        property.decorators.some((node) => /property$/.test(ancestor.file.table.textOf(node)))
      ) {
        const type = typeOfNode(this.project, ancestor.file, property.returnType, property);
        return { type, info: type?.info ?? null };
      }
    }
    return UNKNOWN;
  }

  /** Where an attribute of an instance gets its value, as far as the class's lineage says. */
  attributeSource(info: ClassInfo, name: string): AttributeSource | null {
    for (const ancestor of info.lineage) {
      const source = this.#attributesOf(ancestor).get(name);
      if (source) return source;
    }
    return null;
  }

  /** Whether the attribute is set or declared anywhere in the class's lineage. */
  hasAttribute(info: ClassInfo, name: string): boolean {
    return info.lineage.some(
      (ancestor) => this.#attributesOf(ancestor).has(name) || ancestor.fact.method(name) !== null,
    );
  }

  /** The method that a call reaches, where the receiver's class is known. */
  method(
    file: ProjectFile,
    call: number,
    within: FunctionFact | null,
  ): { readonly info: ClassInfo; readonly fact: FunctionFact; readonly on: ClassInfo } | null {
    const object = receiver(file.table, call);
    if (object < 0) return null;
    const on = this.of(file, object, within).info;
    const found = on?.method(calledName(file.table, call));
    return on && found ? { ...found, on } : null;
  }

  /** Whether an expression is a database session, and which kind. */
  session(file: ProjectFile, node: number, within: FunctionFact | null): SessionKind | null {
    if (node < 0) return null;
    const { table } = file;
    const expression = table.unwrap(node);
    const value = this.of(file, expression, within);
    if (value.type) return sessionKindOf(value.type);
    if (value.info) return null;
    const name = dottedName(table, expression);
    if (name === null) return null;
    const bare = name.startsWith("self.") ? name.slice(5) : name;
    if (!SESSION_NAMES.has(bare)) return null;
    if (name === bare) return this.#isForeignLocal(file, bare, within) ? null : "by-name";
    const owner = within ? this.#selfClass(within) : null;
    // An attribute that is bound to something that is plainly no session is none.
    if (owner && this.#isForeignAttribute(owner, bare)) return null;
    return "by-name";
  }

  /** The class whose method the function is (or is nested in). */
  selfClass(within: FunctionFact | null): ClassInfo | null {
    return within ? this.#selfClass(within) : null;
  }

  #selfClass(within: FunctionFact): ClassInfo | null {
    for (let scope: FunctionFact | null = within; scope; scope = scope.parent)
      if (scope.owner) return this.project.classInfo(scope.owner);
    return null;
  }

  #isForeignAttribute(owner: ClassInfo, name: string): boolean {
    for (const ancestor of owner.lineage) {
      const source = this.#attributesOf(ancestor).get(name);
      if (!source) continue;
      const { table } = source.file;
      const kind = table.kind[source.value];
      if (source.value < 0) return false;
      if (
        kind === Kind.dictionary ||
        kind === Kind.list ||
        kind === Kind.string ||
        kind === Kind.integer ||
        kind === Kind.set
      )
        return true;
      if (kind !== Kind.call) return false;
      const called = callee(table, source.value);
      const symbol = this.project.symbols.resolveNode(source.file, called, source.within);
      return !/session/i.test(table.textOf(called)) || isOtherSession(symbol);
    }
    return false;
  }

  /** `db = {}` or `session = httpx.Client()`: a local that is bound to something else. */
  #isForeignLocal(file: ProjectFile, name: string, within: FunctionFact | null): boolean {
    const { table } = file;
    const isLocal = within !== null && file.localNames(within).has(name);
    const values = (isLocal ? within.assignments : [])
      .filter((node) => table.textOf(table.child(node, Field.left)) === name)
      .map((node) => withoutAwait(table, table.child(node, Field.right)));
    for (const item of isLocal ? within.withItems : []) {
      const pattern = table.firstChild(item);
      if (table.kind[pattern] !== Kind.as_pattern) continue;
      if (table.textOf(table.child(pattern, Field.alias)) === name) values.push(table.firstChild(pattern));
    }
    const binding = values.length === 0 ? file.facts.bindings.get(name) : undefined;
    if (binding?.kind === "variable") values.push(binding.value);
    if (binding?.kind === "import") return this.project.symbols.imported(file, binding.fact)?.kind === "module";
    return values.some((value) => {
      if (value < 0) return false;
      if (table.kind[value] === Kind.call) {
        const called = callee(table, value);
        const symbol = this.project.symbols.resolveNode(file, called, within);
        return !/session|get_db|begin/i.test(table.textOf(called)) || isOtherSession(symbol);
      }
      // `session = request.session` is what a cookie carries.
      if (table.kind[value] === Kind.attribute) return /^(?:request|websocket)\.session$/.test(table.textOf(value));
      return table.kind[value] !== Kind.identifier && table.kind[value] !== Kind.none;
    });
  }

  #ofName(file: ProjectFile, name: string, node: number, within: FunctionFact | null, depth: number): Value {
    for (let scope = within; scope; scope = scope.parent) {
      const first = scope.parameters[0];
      if (scope.owner && first?.name === name && (name === "self" || name === "cls")) {
        return { type: null, info: this.project.classInfo(scope.owner) };
      }
      const parameter = scope.parameter(name);
      if (parameter && parameter.kind !== "variadic" && parameter.kind !== "keywords") {
        const type = typeOfNode(this.project, file, parameter.annotation, scope);
        if (type) return { type, info: type.info };
        // `service=Depends(get_service)` or `store = OrderStore()` as a default
        return this.#ofDependency(file, parameter.default, depth) ?? UNKNOWN;
      }
      if (file.localNames(scope).has(name)) return this.#ofLocal(file, name, node, scope, depth);
    }
    const found = this.project.symbols.resolve(file, name, within);
    if (found?.kind === "variable") {
      const type = typeOfNode(this.project, found.file, found.binding.annotation);
      if (type) return { type, info: type.info };
      return this.of(found.file, found.binding.value, null, depth + 1);
    }
    return UNKNOWN;
  }

  /** `Depends(get_x)`: what `get_x` returns; `Depends(X)`: an X. */
  #ofDependency(file: ProjectFile, node: number, depth: number): Value | null {
    const { table } = file;
    if (node < 0 || table.kind[node] !== Kind.call) return null;
    const name = calledName(table, node);
    if (name !== "Depends" && name !== "Security") return this.of(file, node, null, depth + 1);
    const first = table.firstChild(table.child(node, Field.arguments));
    const target = this.project.symbols.resolveNode(file, first);
    if (target?.kind === "class") return { type: null, info: this.project.classInfo(target.fact) };
    if (target?.kind !== "function" || target.fact.returnType < 0) return null;
    const type = typeOfNode(this.project, target.file, target.fact.returnType, target.fact);
    if (!type) return null;
    const given = /^(Async)?(Generator|Iterator|Iterable)$/.test(type.name) ? (type.args[0] ?? type) : awaited(type);
    return { type: given, info: given.info };
  }

  /** A local variable: its annotation, or the last plain assignment before the use, or its `with … as`. */
  #ofLocal(file: ProjectFile, name: string, use: number, scope: FunctionFact, depth: number): Value {
    const { table } = file;
    let best = -1;
    for (const assignment of scope.assignments) {
      if (table.kind[assignment] !== Kind.assignment || table.textOf(table.child(assignment, Field.left)) !== name)
        continue;
      const annotation = table.child(assignment, Field.type);
      if (annotation >= 0) {
        const type = typeOfNode(this.project, file, annotation, scope);
        if (type) return { type, info: type.info };
      }
      if (assignment < use) best = assignment;
    }
    if (best >= 0) return this.of(file, table.child(best, Field.right), scope, depth + 1);
    for (const item of scope.withItems) {
      const pattern = table.firstChild(item);
      if (table.kind[pattern] !== Kind.as_pattern) continue;
      if (table.textOf(table.child(pattern, Field.alias)) === name)
        return this.of(file, table.firstChild(pattern), scope, depth + 1);
    }
    return UNKNOWN;
  }

  #ofCall(file: ProjectFile, call: number, within: FunctionFact | null, depth: number): Value {
    const { table } = file;
    const found = this.project.symbols.resolveNode(file, callee(table, call), within);
    if (found?.kind === "class") return { type: null, info: this.project.classInfo(found.fact) };
    if (found?.kind === "external" && /(^|\.)(AsyncSession|Session)$/.test(found.name)) {
      return sessionValue(found.name.slice(found.name.lastIndexOf(".") + 1), found);
    }
    if (found?.kind === "variable") {
      const made = sessionMadeBy(found.file, found.binding.value);
      if (made) return sessionValue(made === "async" ? "AsyncSession" : "Session", null);
    }
    const built = found === null ? this.#builtModel(file, call, within) : null;
    if (built) return { type: null, info: built };
    const target =
      found?.kind === "function"
        ? { file: found.file, fact: found.fact }
        : this.#calledMethod(file, call, within, depth);
    if (!target || target.fact.returnType < 0) return UNKNOWN;
    const type = typeOfNode(this.project, target.file, target.fact.returnType, target.fact);
    if (!type) return UNKNOWN;
    const given = awaited(type);
    return {
      type: given,
      info: given.name === "Self" ? this.of(file, receiver(table, call), within, depth + 1).info : given.info,
    };
  }

  /** `X.model_validate(…)`: an X, where X is a Pydantic model of the project and the method is Pydantic's own. */
  #builtModel(file: ProjectFile, call: number, within: FunctionFact | null): ClassInfo | null {
    if (!MODEL_CONSTRUCTORS.has(calledName(file.table, call))) return null;
    const symbol = this.project.symbols.resolveNode(file, receiver(file.table, call), within);
    if (symbol?.kind !== "class") return null;
    const info = this.project.classInfo(symbol.fact);
    return info.isPydanticModel || info.hasExternalBase("SQLModel") ? info : null;
  }

  #calledMethod(
    file: ProjectFile,
    call: number,
    within: FunctionFact | null,
    depth: number,
  ): { file: ProjectFile; fact: FunctionFact } | null {
    const object = receiver(file.table, call);
    if (object < 0) return null;
    const found = this.of(file, object, within, depth + 1).info?.method(calledName(file.table, call));
    return found ? { file: found.info.file, fact: found.fact } : null;
  }

  #attributesOf(info: ClassInfo): ReadonlyMap<string, AttributeSource> {
    const known = this.#attributes.get(info);
    if (known) return known;
    const found = new Map<string, AttributeSource>();
    const { file, fact } = info;
    const { table } = file;
    for (const field of fact.fields)
      found.set(field.name, { file, within: null, annotation: field.annotation, value: field.value });
    for (const method of fact.methods) {
      if (!SETS_ATTRIBUTES.has(method.name)) continue;
      for (const assignment of method.assignments) {
        const left = table.child(assignment, Field.left);
        const name =
          table.kind[left] === Kind.attribute && table.textOf(table.child(left, Field.object)) === "self"
            ? table.textOf(table.child(left, Field.attribute))
            : null;
        if (name === null) continue;
        const earlier = found.get(name);
        // An annotation in the class says the type; a value says it where there is none.
        if (earlier && (earlier.annotation >= 0 || table.kind[earlier.value] !== Kind.none)) continue;
        found.set(name, {
          file,
          within: method,
          annotation: table.child(assignment, Field.type),
          value: table.child(assignment, Field.right),
        });
      }
    }
    this.#attributes.set(info, found);
    return found;
  }
}

/** A value known to be a session, where no annotation says so. */
function sessionValue(name: string, symbol: Resolved | null): Value {
  const text = { name, args: [], start: 0, end: 0, nameEnd: 0, subscripted: false, text: name };
  return { type: { text, symbol, name, args: [], optional: false, metadata: [], info: null }, info: null };
}
