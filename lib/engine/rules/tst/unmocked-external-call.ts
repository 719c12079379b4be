import type { FunctionFact } from "../../facts/fileFacts";
import { argument, callee, calledName, hasSplat, receiver, withoutAwait } from "../../facts/expressions";
import { literalText } from "../../project/handlers";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { withNested } from "../../project/sessionCalls";
import { lastAssignedValue } from "../../project/statements";
import { testFunctions } from "../../project/testModules";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const VERBS: ReadonlySet<string> = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
/** Methods whose address is the second argument. */
const WITH_METHOD: ReadonlySet<string> = new Set(["request", "stream"]);
const MOCK =
  /(?:^|[._])(?:\w*mock\w*|respx|responses|monkeypatch|patch|patched|vcr|vcrpy|cassette|betamax|pook|httpretty|httpserver)(?:$|[._(])/i;
const CLIENT = /^(?:httpx\.(?:Async)?Client|requests\.(?:sessions\.)?[Ss]ession)$/;

export const unmockedExternalCall = defineRule({
  code: "TST006",
  name: "unmocked-external-call",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["X2"],
  summary: "A test calls another server over the network.",
  rationale: `Such a test fails when the other side is down, slow or out of quota, and it is then that somebody needs the build. It may also do
something over there: send the mail, charge the card.`,
  whenNotToUse: "In contract tests that are meant to talk to the other side and run on a schedule of their own.",
  messages: {
    external: "`{test}` calls `{host}` over the network: answer in its place, with `respx` or a fake client.",
  },
  tests: "only",
  file(file, { project, report }) {
    for (const fact of testFunctions(file)) {
      for (const fn of withNested(fact)) {
        for (const call of fn.calls) {
          const host = externalHost(project, file, call, fn);
          if (host === null || isMocked(file, fact)) continue;
          report({ file, node: call, message: "external", data: { test: fact.name, host } });
        }
      }
    }
  },
});

/** The host that a call reaches over the network, or null. */
function externalHost(project: Project, file: ProjectFile, call: number, fn: FunctionFact): string | null {
  const { table } = file;
  const name = calledName(table, call);
  if (!VERBS.has(name) && !WITH_METHOD.has(name)) return null;
  const url = literalText(project, file, argument(table, call, "url", WITH_METHOD.has(name) ? 1 : 0), fn);
  const symbol = project.symbols.resolveNode(file, callee(table, call), fn);
  if (symbol?.kind === "external") return /^(?:requests|httpx)\.\w+$/.test(symbol.name) ? hostOf(url) : null;
  const client = clientOf(project, file, receiver(table, call), fn);
  if (client < 0 || argument(table, client, "app") >= 0 || hasSplat(table, client, "**")) return null;
  if (argument(table, client, "transport") >= 0) return null;
  const base = argument(table, client, "base_url");
  return (
    hostOf(url) ?? (base >= 0 && url !== null && !isAbsolute(url) ? hostOf(literalText(project, file, base, fn)) : null)
  );
}

const isAbsolute = (url: string): boolean => /^https?:\/\//i.test(url);

/** The host of an absolute address that is not this machine's or a made-up one. */
function hostOf(url: string | null): string | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([\w.-]+)/i.exec(url ?? "")?.[1]?.toLowerCase();
  if (host === undefined || !host.includes(".")) return null;
  return /^(?:127\.|10\.|192\.168\.|0\.0\.0\.0$)|\.(?:local|localhost|test|example|invalid|internal)$/.test(host)
    ? null
    : host;
}

/** The call that builds the client, or -1: `httpx.AsyncClient()` itself, or a name that is bound to one. */
function clientOf(project: Project, file: ProjectFile, object: number, fn: FunctionFact): number {
  const { table } = file;
  if (object < 0) return -1;
  let made = withoutAwait(table, object);
  if (table.kind[made] === Kind.identifier) made = boundClient(file, table.textOf(made), object, fn);
  if (made < 0 || table.kind[made] !== Kind.call) return -1;
  const symbol = project.symbols.resolveNode(file, callee(table, made), fn);
  return symbol?.kind === "external" && CLIENT.test(symbol.name) ? made : -1;
}

function boundClient(file: ProjectFile, name: string, use: number, fn: FunctionFact): number {
  const { table } = file;
  for (const item of fn.withItems) {
    const pattern = table.firstChild(item);
    if (table.kind[pattern] === Kind.as_pattern && table.textOf(table.child(pattern, Field.alias)) === name)
      return withoutAwait(table, table.firstChild(pattern));
  }
  if (fn.parameter(name)) return -1;
  if (file.localNames(fn).has(name)) return withoutAwait(table, lastAssignedValue(file, name, use, fn));
  const binding = file.facts.bindings.get(name);
  return binding?.kind === "variable" ? binding.value : -1;
}

/** Whether something may answer in the other side's place: by the test's parameters, decorators, or the module's imports and fixtures. */
function isMocked(file: ProjectFile, fact: FunctionFact): boolean {
  const { table, facts } = file;
  const takesMock = (fn: FunctionFact): boolean =>
    fn.parameters.some((parameter) => MOCK.test(parameter.name)) ||
    fn.decorators.some((node) => MOCK.test(table.textOf(node)));
  if (takesMock(fact) || (fact.owner?.decorators.some((node) => MOCK.test(table.textOf(node))) ?? false)) return true;
  if (facts.imports.some((one) => MOCK.test(one.module) || MOCK.test(one.name ?? ""))) return true;
  const marks = facts.bindings.get("pytestmark");
  if (marks?.kind === "variable" && MOCK.test(table.textOf(marks.value))) return true;
  return facts.functions.some(
    (fn) => fn.decorators.some((node) => /\bautouse\b/.test(table.textOf(node))) && takesMock(fn),
  );
}
