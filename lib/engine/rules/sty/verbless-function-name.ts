import type { FunctionFact } from "../../facts/fileFacts";
import { isVerb, nameWords } from "../../facts/verbs";
import type { ProjectFile } from "../../project/projectFile";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

/** Decorators under which a name says what a thing is, or is somebody else's to choose. */
const FREE_DECORATORS =
  /(?:^|\.)(?:\w*property|setter|getter|deleter|contextmanager|asynccontextmanager|fixture|overload|override|declared_attr|expression|comparator|validator|field_validator|root_validator|model_validator|field_serializer|model_serializer|computed_field|middleware|exception_handler|on_event|command|callback|listens_for|validates)\b/;
/** Names that everybody knows. */
const KNOWN = new Set(["main", "lifespan", "cli", "app", "upgrade", "downgrade"]);
const HOW = new Set(["async", "sync", "maybe", "safe", "safely", "auto", "lazy", "try"]);
const WRAPPED = /^(?:func|function|fn|f|method|wrapped|callable|cls|handler)$/;

export const verblessFunctionName = defineRule({
  code: "STY002",
  name: "verbless-function-name",
  severity: "info",
  scope: "file",
  fix: null,
  defaultOn: false,
  refs: ["P3"],
  summary: "A function's name does not begin with a verb.",
  rationale: `A function does something, and the verb says what: \`price(order)\` may compute a price, look it up or set it, while
\`compute_price\` and \`fetch_price\` tell what a call costs. Names without a verb are left to things: properties, variables, classes.`,
  whenNotToUse: "In mathematical code, or a fluent interface that reads like a sentence.",
  messages: { verbless: "`{name}` does not say what it does: begin its name with a verb." },
  file(file, { project, report }) {
    const handlers = new Set(file.handlers.map((handler) => handler.fact));
    for (const fn of file.facts.functions) {
      const words = nameWords(fn.name);
      // `async_get`, `maybe_join`: how it is done comes before what is done.
      const first = HOW.has(words[0] ?? "") ? words[1] : words[0];
      // Cheap answers first: most names have their verb.
      if (first === undefined || isVerb(first) || KNOWN.has(fn.name)) continue;
      // Names of handlers are RTR015's to judge.
      if (isFree(file, fn) || handlers.has(fn)) continue;
      // The names of an override are its base's.
      if (fn.owner) {
        const info = project.classInfo(fn.owner);
        if (info.hasUnknownBase || info.lineage.slice(1).some((base) => base.fact.method(fn.name))) continue;
      }
      report({ file, node: fn.nameNode, message: "verbless", data: { name: fn.name } });
    }
  },
});

function isFree(file: ProjectFile, fn: FunctionFact): boolean {
  if (fn.name.startsWith("__") || fn.name.startsWith("test")) return true;
  if (fn.decorators.some((node) => FREE_DECORATORS.test(file.table.textOf(node)))) return true;
  return isDecorator(file, fn) || isWrapper(fn);
}

/** A function that takes a function, or builds one, and gives a function of its own. */
function isDecorator(file: ProjectFile, fn: FunctionFact): boolean {
  const { table } = file;
  if (fn.nested.length === 0) return false;
  return fn.returns.some((node) => {
    const value = table.firstChild(node);
    return table.kind[value] === Kind.identifier && fn.nested.some((inner) => inner.name === table.textOf(value));
  });
}

/** The function that a decorator gives back. */
const isWrapper = (fn: FunctionFact): boolean =>
  fn.parent !== null &&
  (/^(?:wrapper|wrapped|inner|decorator|decorated)$/.test(fn.name.replace(/^_+/, "").replace(/^(?:async|sync)_/, "")) ||
    fn.parent.parameters.some((parameter) => WRAPPED.test(parameter.name)));
