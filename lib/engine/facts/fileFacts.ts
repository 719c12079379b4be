import { Field, Kind } from "../syntax/kinds";
import { NONE, type SyntaxTable } from "../syntax/table";
import { hasDocstring } from "./strings";

/** One name that an import statement binds (or `*`). */
export interface ImportFact {
  /** The `import` or `from … import` statement. */
  readonly statement: number;
  /** The node of the imported name (`dotted_name`, or `wildcard_import`), without its alias. */
  readonly node: number;
  /** Leading dots: 0 for an absolute import. */
  readonly level: number;
  /** The module after the dots: `a.b` in `from ..a.b import c` and in `import a.b`. */
  readonly module: string;
  /** The imported name in `from … import name`; null for `import module`; `*` for a wildcard. */
  readonly name: string | null;
  /** The name it is bound to: the alias, the name, or the first segment of `import a.b`. */
  readonly local: string;
  readonly alias: boolean;
  /** Under `if TYPE_CHECKING:`. */
  readonly typeOnly: boolean;
  /** The function it stands in, or null at module (or class) level. */
  readonly within: FunctionFact | null;
}

export type ParameterKind = "positional-only" | "plain" | "variadic" | "keyword-only" | "keywords";

export interface ParameterFact {
  /** The whole parameter. */
  readonly node: number;
  readonly name: string;
  readonly nameNode: number;
  /** The `type` node, or -1. */
  readonly annotation: number;
  /** The default's expression, or -1. */
  readonly default: number;
  readonly kind: ParameterKind;
}

/** A `def`, wherever it stands, with what its own body holds (bodies of functions nested in it have their own facts). */
export class FunctionFact {
  readonly calls: number[] = [];
  /** Calls in the parameters and annotations (`Depends(...)`, `Query(...)`), evaluated outside the body. */
  readonly signatureCalls: number[] = [];
  readonly raises: number[] = [];
  readonly excepts: number[] = [];
  readonly tries: number[] = [];
  readonly returns: number[] = [];
  readonly yields: number[] = [];
  readonly awaits: number[] = [];
  /** `for` and `while` statements. */
  readonly loops: number[] = [];
  /** List, set and dictionary comprehensions and generator expressions. */
  readonly comprehensions: number[] = [];
  readonly assignments: number[] = [];
  readonly withItems: number[] = [];
  /** Functions defined directly in this one's body. */
  readonly nested: FunctionFact[] = [];

  constructor(
    /** The `function_definition`. */
    readonly node: number,
    /** The `decorated_definition` around it, or the definition itself. */
    readonly outer: number,
    readonly name: string,
    readonly nameNode: number,
    readonly isAsync: boolean,
    /** The class whose body directly holds it. */
    readonly owner: ClassFact | null,
    /** The function around it. */
    readonly parent: FunctionFact | null,
    /** The decorators' expressions. */
    readonly decorators: readonly number[],
    readonly parameters: readonly ParameterFact[],
    /** The return annotation's `type` node, or -1. */
    readonly returnType: number,
    readonly body: number,
    readonly hasDocstring: boolean,
  ) {}

  /** `name` or `Class.name`, for messages. */
  get qualifiedName(): string {
    return this.owner ? `${this.owner.name}.${this.name}` : this.name;
  }

  parameter(name: string): ParameterFact | null {
    for (const parameter of this.parameters) if (parameter.name === name) return parameter;
    return null;
  }
}

/** A name bound directly in a class body: `x: T = v`, `x = v` or `x: T`. */
export interface FieldFact {
  readonly node: number;
  readonly name: string;
  readonly nameNode: number;
  readonly annotation: number;
  readonly value: number;
}

export class ClassFact {
  readonly fields: FieldFact[] = [];
  readonly methods: FunctionFact[] = [];
  /** Classes defined directly in the body (`Config`, `Meta`). */
  readonly nested: ClassFact[] = [];

  constructor(
    readonly node: number,
    readonly outer: number,
    readonly name: string,
    readonly nameNode: number,
    readonly owner: ClassFact | null,
    /** The function it is defined in. */
    readonly within: FunctionFact | null,
    readonly decorators: readonly number[],
    /** Expressions of the positional bases. */
    readonly bases: readonly number[],
    /** `metaclass=…`, `table=True`: name to value. */
    readonly keywords: ReadonlyMap<string, number>,
    readonly body: number,
    readonly hasDocstring: boolean,
    /** Names of PEP 695 type parameters. */
    readonly typeParameters: readonly string[],
  ) {}

  field(name: string): FieldFact | null {
    return this.fields.find((field) => field.name === name) ?? null;
  }

  method(name: string): FunctionFact | null {
    return this.methods.find((method) => method.name === name) ?? null;
  }
}

/** A module-level name and what binds it; the last binding at module level wins, a definition before an assignment of `None`. */
export type Binding =
  | { readonly kind: "import"; readonly fact: ImportFact }
  | { readonly kind: "class"; readonly fact: ClassFact }
  | { readonly kind: "function"; readonly fact: FunctionFact }
  | {
      readonly kind: "variable";
      readonly node: number;
      readonly nameNode: number;
      readonly annotation: number;
      readonly value: number;
    };

export type VariableBinding = Extract<Binding, { kind: "variable" }>;

/** What one file says by itself; names are not resolved beyond it. */
export class FileFacts {
  readonly imports: ImportFact[] = [];
  readonly classes: ClassFact[] = [];
  readonly functions: FunctionFact[] = [];
  readonly bindings = new Map<string, Binding>();
  /** Assignments at module level, in order. */
  readonly variables: VariableBinding[] = [];
  /** Calls outside all functions. */
  readonly calls: number[] = [];
  /** Names listed in `__all__`, or null where it is not given or not literal. */
  exported: readonly string[] | null = null;

  constructor(private current: SyntaxTable) {}

  get table(): SyntaxTable {
    return this.current;
  }

  /** Takes a newer table of the same nodes (only comments or white space differ). */
  adopt(table: SyntaxTable): void {
    this.current = table;
  }

  /** The innermost function whose body or signature holds the node. */
  functionAt(node: number): FunctionFact | null {
    let found: FunctionFact | null = null;
    let low = 0;
    let high = this.functions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.functions[middle] as FunctionFact).node <= node) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0 && !found; index--) {
      const candidate = this.functions[index] as FunctionFact;
      if (this.table.contains(candidate.node, node)) found = candidate;
      else if (candidate.parent === null && candidate.owner === null) break;
    }
    return found;
  }
}

type Scope =
  | { readonly end: number; readonly kind: "function"; readonly fact: FunctionFact }
  | { readonly end: number; readonly kind: "class"; readonly fact: ClassFact };

/** Reads a file's facts in one pass over its table. Definitions inside stretches that did not parse are left out. */
export function extractFacts(table: SyntaxTable): FileFacts {
  const facts = new FileFacts(table);
  const { kind, next, count } = table;
  const scopes: Scope[] = [];
  let scope: Scope | null = null;
  let within: FunctionFact | null = null;
  // Until which node imports stand under `if TYPE_CHECKING:`.
  let typeOnlyUntil = 0;

  const innermostFunction = (): FunctionFact | null => {
    for (let index = scopes.length - 1; index >= 0; index--) {
      const candidate = scopes[index] as Scope;
      if (candidate.kind === "function") return candidate.fact;
    }
    return null;
  };

  for (let node = 0; node < count; node++) {
    while (scope && node >= scope.end) {
      scopes.pop();
      scope = scopes[scopes.length - 1] ?? null;
      within = innermostFunction();
    }
    switch (kind[node]) {
      case Kind.ERROR:
        // What the parser threw together there is no statement of the file.
        if (node !== 0) node = (next[node] as number) - 1;
        break;
      case Kind.import_statement:
      case Kind.import_from_statement:
        readImports(table, node, node < typeOnlyUntil, within, facts.imports);
        break;
      case Kind.if_statement:
        if (isTypeChecking(table, table.child(node, Field.condition))) {
          typeOnlyUntil = next[table.child(node, Field.consequence)] ?? typeOnlyUntil;
        }
        break;
      case Kind.function_definition: {
        const owner: ClassFact | null = scope?.kind === "class" ? scope.fact : null;
        const fact = readFunction(table, node, owner, within);
        facts.functions.push(fact);
        if (owner) owner.methods.push(fact);
        else if (within) within.nested.push(fact);
        scope = { kind: "function", fact, end: next[node] as number };
        scopes.push(scope);
        within = fact;
        break;
      }
      case Kind.class_definition: {
        const owner: ClassFact | null = scope?.kind === "class" ? scope.fact : null;
        const fact = readClass(table, node, owner, within);
        facts.classes.push(fact);
        if (owner) owner.nested.push(fact);
        scope = { kind: "class", fact, end: next[node] as number };
        scopes.push(scope);
        break;
      }
      case Kind.assignment:
        if (scope?.kind === "class" && within === scope.fact.within && isDirectStatement(table, node, scope.fact.body))
          readField(table, node, scope.fact);
        else if (within) within.assignments.push(node);
        break;
      case Kind.named_expression:
        within?.assignments.push(node);
        break;
      case Kind.call:
        if (!within) facts.calls.push(node);
        else (node < within.body ? within.signatureCalls : within.calls).push(node);
        break;
      case Kind.raise_statement:
        within?.raises.push(node);
        break;
      case Kind.try_statement:
        within?.tries.push(node);
        break;
      case Kind.except_clause:
        within?.excepts.push(node);
        break;
      case Kind.return_statement:
        within?.returns.push(node);
        break;
      case Kind.yield:
        within?.yields.push(node);
        break;
      case Kind.await:
        within?.awaits.push(node);
        break;
      case Kind.for_statement:
      case Kind.while_statement:
        within?.loops.push(node);
        break;
      case Kind.list_comprehension:
      case Kind.set_comprehension:
      case Kind.dictionary_comprehension:
      case Kind.generator_expression:
        within?.comprehensions.push(node);
        break;
      case Kind.with_item:
        within?.withItems.push(node);
        break;
      default:
        break;
    }
  }
  bindModule(facts);
  return facts;
}

/** Whether the statement stands directly in the block (not under an `if` or `try`, whose bindings also count). */
function isDirectStatement(table: SyntaxTable, node: number, block: number): boolean {
  const { parent, kind } = table;
  for (let up = parent[node] as number; up >= 0; up = parent[up] as number) {
    if (up === block) return true;
    const above = kind[up];
    if (
      above === Kind.function_definition ||
      above === Kind.class_definition ||
      above === Kind.assignment ||
      above === Kind.lambda
    )
      return false;
  }
  return false;
}

function isTypeChecking(table: SyntaxTable, condition: number): boolean {
  const text = table.textOf(condition);
  return text === "TYPE_CHECKING" || text === "typing.TYPE_CHECKING" || text === "t.TYPE_CHECKING";
}

function readImports(
  table: SyntaxTable,
  statement: number,
  typeOnly: boolean,
  within: FunctionFact | null,
  into: ImportFact[],
): void {
  const isFrom = table.kind[statement] === Kind.import_from_statement;
  let level = 0;
  let module = "";
  if (isFrom) {
    const from = table.child(statement, Field.module_name);
    if (table.kind[from] === Kind.relative_import) {
      level = table.textOf(table.childOfKind(from, Kind.import_prefix)).replace(/[^.]/g, "").length;
      module = dotted(table, table.childOfKind(from, Kind.dotted_name));
    } else {
      module = dotted(table, from);
    }
    const wildcard = table.childOfKind(statement, Kind.wildcard_import);
    if (wildcard >= 0) {
      into.push({ statement, node: wildcard, level, module, name: "*", local: "*", alias: false, typeOnly, within });
      return;
    }
  }
  for (const child of table.childrenOf(statement, Field.name)) {
    const aliased = table.kind[child] === Kind.aliased_import;
    const node = aliased ? table.child(child, Field.name) : child;
    const name = dotted(table, node);
    const alias = aliased ? table.textOf(table.child(child, Field.alias)) : null;
    into.push(
      isFrom
        ? { statement, node, level, module, name, local: alias ?? name, alias: alias !== null, typeOnly, within }
        : {
            statement,
            node,
            level: 0,
            module: name,
            name: null,
            local: alias ?? (name.split(".")[0] as string),
            alias: alias !== null,
            typeOnly,
            within,
          },
    );
  }
}

/** A dotted name's text without the white space that Python allows between its parts. */
const dotted = (table: SyntaxTable, node: number): string => table.textOf(node).replace(/[\s\\]/g, "");

function outerOf(table: SyntaxTable, node: number): number {
  const parent = table.parent[node] as number;
  return parent >= 0 && table.kind[parent] === Kind.decorated_definition ? parent : node;
}

function decoratorsOf(table: SyntaxTable, node: number, outer: number): number[] {
  if (outer === node) return [];
  return table
    .children(outer)
    .filter((child) => table.kind[child] === Kind.decorator)
    .map((decorator) => table.firstChild(decorator))
    .filter((expression) => expression !== NONE);
}

function readFunction(
  table: SyntaxTable,
  node: number,
  owner: ClassFact | null,
  parent: FunctionFact | null,
): FunctionFact {
  const outer = outerOf(table, node);
  const nameNode = table.child(node, Field.name);
  const body = table.child(node, Field.body);
  return new FunctionFact(
    node,
    outer,
    table.textOf(nameNode),
    nameNode,
    table.isAsync(node),
    owner,
    parent,
    decoratorsOf(table, node, outer),
    readParameters(table, table.child(node, Field.parameters)),
    table.child(node, Field.return_type),
    body,
    hasDocstring(table, body),
  );
}

function readParameters(table: SyntaxTable, list: number): ParameterFact[] {
  const found: ParameterFact[] = [];
  let kind: ParameterKind = "plain";
  for (const node of table.children(list)) {
    switch (table.kind[node]) {
      case Kind.positional_separator:
        for (let index = 0; index < found.length; index++)
          found[index] = { ...(found[index] as ParameterFact), kind: "positional-only" };
        break;
      case Kind.keyword_separator:
        kind = "keyword-only";
        break;
      case Kind.identifier:
        found.push({ node, name: table.textOf(node), nameNode: node, annotation: NONE, default: NONE, kind });
        break;
      case Kind.default_parameter:
      case Kind.typed_default_parameter: {
        const nameNode = table.child(node, Field.name);
        found.push({
          node,
          name: table.textOf(nameNode),
          nameNode,
          annotation: table.child(node, Field.type),
          default: table.child(node, Field.value),
          kind,
        });
        break;
      }
      case Kind.typed_parameter:
      case Kind.list_splat_pattern:
      case Kind.dictionary_splat_pattern: {
        const inner = table.kind[node] === Kind.typed_parameter ? table.firstChild(node) : node;
        const isList = table.kind[inner] === Kind.list_splat_pattern;
        const isDictionary = table.kind[inner] === Kind.dictionary_splat_pattern;
        const nameNode = isList || isDictionary ? table.firstChild(inner) : inner;
        if (isList) kind = "keyword-only";
        found.push({
          node,
          name: table.textOf(nameNode),
          nameNode,
          annotation: table.child(node, Field.type),
          default: NONE,
          kind: isList ? "variadic" : isDictionary ? "keywords" : kind,
        });
        break;
      }
      default:
        break;
    }
  }
  return found;
}

function readClass(table: SyntaxTable, node: number, owner: ClassFact | null, within: FunctionFact | null): ClassFact {
  const outer = outerOf(table, node);
  const nameNode = table.child(node, Field.name);
  const body = table.child(node, Field.body);
  const bases: number[] = [];
  const keywords = new Map<string, number>();
  for (const argument of table.children(table.child(node, Field.superclasses))) {
    if (table.kind[argument] === Kind.keyword_argument)
      keywords.set(table.textOf(table.child(argument, Field.name)), table.child(argument, Field.value));
    else bases.push(argument);
  }
  const typeParameters = table
    .children(table.child(node, Field.type_parameters))
    .map((parameter) => /^\**\s*(\w+)/.exec(table.textOf(parameter))?.[1] ?? "")
    .filter((name) => name !== "");
  return new ClassFact(
    node,
    outer,
    table.textOf(nameNode),
    nameNode,
    owner,
    within,
    decoratorsOf(table, node, outer),
    bases,
    keywords,
    body,
    hasDocstring(table, body),
    typeParameters,
  );
}

function readField(table: SyntaxTable, node: number, owner: ClassFact): void {
  const annotation = table.child(node, Field.type);
  let target = node;
  // `a = b = value` binds both names to the innermost value.
  const targets: number[] = [];
  let value: number = NONE;
  for (;;) {
    targets.push(table.child(target, Field.left));
    value = table.child(target, Field.right);
    if (value < 0 || table.kind[value] !== Kind.assignment) break;
    target = value;
  }
  for (const nameNode of targets) {
    if (table.kind[nameNode] === Kind.identifier)
      owner.fields.push({ node, name: table.textOf(nameNode), nameNode, annotation, value });
  }
}

/** Statements whose blocks still bind at module level. */
const TRANSPARENT = new Set<number>([
  Kind.if_statement,
  Kind.elif_clause,
  Kind.else_clause,
  Kind.try_statement,
  Kind.except_clause,
  Kind.finally_clause,
  Kind.with_statement,
  Kind.for_statement,
  Kind.while_statement,
  Kind.match_statement,
  Kind.case_clause,
  Kind.block,
]);

function bindModule(facts: FileFacts): void {
  const { table, bindings } = facts;
  const classes = new Map(facts.classes.map((fact) => [fact.node, fact]));
  const functions = new Map(facts.functions.map((fact) => [fact.node, fact]));
  for (const fact of facts.imports) {
    // A name imported for types only gives way to a real binding, but not the other way round.
    if (fact.within === null && fact.local !== "*" && !bindings.has(fact.local))
      bindings.set(fact.local, { kind: "import", fact });
  }
  const walk = (container: number): void => {
    for (const child of table.children(container)) {
      const node = table.undecorated(child);
      const kind = table.kind[node];
      if (kind === Kind.class_definition) {
        const fact = classes.get(node);
        if (fact) bindings.set(fact.name, { kind: "class", fact });
      } else if (kind === Kind.function_definition) {
        const fact = functions.get(node);
        if (fact) bindings.set(fact.name, { kind: "function", fact });
      } else if (kind === Kind.expression_statement) {
        bindAssignments(facts, table.firstChild(node));
      } else if (kind === Kind.type_alias_statement) {
        bindAlias(facts, node);
      } else if (TRANSPARENT.has(kind as number)) {
        walk(node);
      }
    }
  };
  walk(0);
}

function bindAssignments(facts: FileFacts, statement: number): void {
  const { table } = facts;
  if (statement < 0) return;
  let node = statement;
  const targets: number[] = [];
  let value: number = NONE;
  let annotation: number = NONE;
  while (table.kind[node] === Kind.assignment) {
    targets.push(table.child(node, Field.left));
    annotation = Math.max(annotation, table.child(node, Field.type));
    value = table.child(node, Field.right);
    if (value < 0) break;
    node = value;
  }
  for (const nameNode of targets) {
    if (table.kind[nameNode] !== Kind.identifier) continue;
    const name = table.textOf(nameNode);
    const binding: VariableBinding = { kind: "variable", node: statement, nameNode, annotation, value };
    facts.variables.push(binding);
    const known = facts.bindings.get(name);
    // `try: from x import y / except ImportError: y = None` still means y.
    if (known && known.kind !== "variable" && table.kind[value] === Kind.none) continue;
    facts.bindings.set(name, binding);
    if (name === "__all__") facts.exported = stringList(table, value);
  }
}

function bindAlias(facts: FileFacts, node: number): void {
  const { table } = facts;
  const left = table.child(node, Field.left);
  const name = /^\w+/.exec(table.textOf(left))?.[0];
  if (name === undefined) return;
  const binding: VariableBinding = {
    kind: "variable",
    node,
    nameNode: left,
    annotation: NONE,
    value: table.child(node, Field.right),
  };
  facts.variables.push(binding);
  facts.bindings.set(name, binding);
}

function stringList(table: SyntaxTable, node: number): string[] | null {
  if (table.kind[node] !== Kind.list && table.kind[node] !== Kind.tuple) return null;
  const names: string[] = [];
  for (const child of table.children(node)) {
    if (table.kind[child] !== Kind.string) return null;
    names.push(table.textOf(table.childOfKind(child, Kind.string_content)));
  }
  return names;
}
