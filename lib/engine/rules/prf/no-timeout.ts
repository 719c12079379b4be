import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName, callee, hasSplat, receiver } from "../../facts/expressions";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const REQUESTS = /^requests\.(?:api\.)?(?:get|post|put|patch|delete|head|options|request)$/;
const CLIENT_MODULE = /^(?:httpx|aiohttp|requests|niquests)\b/;
const CLIENT_NAME = /(?:^|[._])(?:client|http|httpx|aiohttp|requests)$/i;
const CLIENT_METHODS =
  /^(?:get|post|put|patch|delete|head|options|request|send|stream|AsyncClient|Client|ClientSession|Session)$/;

const TIMEOUT = /^(?:Client)?Timeout$/;

export const noTimeout = defineRule({
  code: "PRF007",
  name: "no-timeout",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["F10"],
  summary: "A request to another system may wait for ever.",
  rationale: `When the other side stops answering, each request of ours that asks it waits along, with its connection and its memory. After some
minutes all workers wait, and the fault of a neighbour has become an outage of our own.`,
  whenNotToUse: "For streams that are meant to stay open: give them a timeout for connecting at least.",
  messages: {
    none: "`{call}` is told to wait for ever: give `timeout` a number of seconds.",
    missing: "`{call}` has no time limit of its own: pass `timeout`.",
  },
  file(file, { project, report }) {
    const { table, facts } = file;
    // No name of a client, no word of a timeout: nothing to look at.
    if (!/\b(?:requests|aiohttp|timeout)\b/.test(table.text)) return;
    const judge = (call: number, within: FunctionFact | null): void => {
      const name = calledName(table, call);
      const timeout = argument(table, call, "timeout");
      if (timeout >= 0) {
        if (isNone(file, timeout) && isClient(project, file, call, within)) {
          report({ file, node: call, message: "none", data: { call: shownCall(file, call) } });
        }
        return;
      }
      if (hasSplat(table, call, "**") || !CLIENT_METHODS.test(name)) return;
      const symbol = project.symbols.resolveNode(file, callee(table, call), within);
      if (symbol?.kind !== "external") return;
      const waits = REQUESTS.test(symbol.name) || /^aiohttp\.(?:client\.)?ClientSession$/.test(symbol.name);
      if (waits) report({ file, node: call, message: "missing", data: { call: shownCall(file, call) } });
    };
    for (const call of facts.calls) judge(call, null);
    for (const fn of facts.functions) for (const call of fn.calls) judge(call, fn);
  },
});

const shownCall = (file: ProjectFile, call: number): string =>
  `${file.table.textOf(callee(file.table, call)).replace(/\s+/g, "")}(…)`;

/** `None`, or `httpx.Timeout(None)`, which means the same. */
function isNone(file: ProjectFile, node: number): boolean {
  const { table } = file;
  if (table.kind[node] === Kind.none) return true;
  if (table.kind[node] !== Kind.call || !TIMEOUT.test(calledName(table, node))) return false;
  const given = table.children(table.child(node, Field.arguments));
  return given.length === 1 && /^(?:(?:timeout|total)\s*=\s*)?None$/.test(table.textOf(given[0] as number));
}

/** Whether the call makes an HTTP client or sends a request by one. */
function isClient(project: Project, file: ProjectFile, call: number, within: FunctionFact | null): boolean {
  const { table } = file;
  // `httpx.Timeout(timeout=None)` is spoken of where it is given.
  if (TIMEOUT.test(calledName(table, call))) return false;
  const symbol = project.symbols.resolveNode(file, callee(table, call), within);
  if (symbol) return symbol.kind === "external" && CLIENT_MODULE.test(symbol.name);
  const object = receiver(table, call);
  if (object < 0 || !CLIENT_METHODS.test(calledName(table, call))) return false;
  const { type, info } = project.values.of(file, object, within);
  if (info) return false;
  if (type) return type.symbol?.kind === "external" && CLIENT_MODULE.test(type.symbol.name);
  return CLIENT_NAME.test(table.textOf(object)) || isBoundToClient(project, file, object, within);
}

/** `async with httpx.AsyncClient() as c`, `c = httpx.Client()` */
function isBoundToClient(project: Project, file: ProjectFile, object: number, within: FunctionFact | null): boolean {
  const { table } = file;
  if (!within || table.kind[object] !== Kind.identifier) return false;
  const name = table.textOf(object);
  return [...within.withItems, ...within.assignments].some((node) => {
    const text = table.textOf(node);
    if (!text.endsWith(` as ${name}`) && !new RegExp(`^${name}\\s*=`).test(text)) return false;
    return table.descendants(node, Kind.call).some((made) => {
      const symbol = project.symbols.resolveNode(file, callee(table, made), within);
      return symbol?.kind === "external" && CLIENT_MODULE.test(symbol.name);
    });
  });
}
