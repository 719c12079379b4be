import type { FunctionFact } from "../../facts/fileFacts";
import { argument, callArguments, calledName, hasSplat, usesOf } from "../../facts/expressions";
import { stringValue } from "../../facts/strings";
import { rootError } from "../../project/errors";
import { handlerRegistrations } from "../../project/exceptionHandlers";
import type { ProjectFile } from "../../project/projectFile";
import { lastAssignedValue } from "../../project/statements";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const KEYS = ["error", "message", "details"] as const;

export const errorResponseShape = defineRule({
  code: "ERR006",
  name: "error-response-shape",
  severity: "warning",
  scope: "file",
  reads: "bodies",
  fix: null,
  refs: ["EG2", "EG3"],
  summary: "The root error's handler does not answer with the error's status and its name, message and details.",
  rationale: `A client that can rely on one shape needs one piece of code for every error. A body that lacks the details, or a status that is always 400,
makes each client guess from the text what went wrong.`,
  whenNotToUse: "Where a published standard such as RFC 9457 fixes the body: switch the rule off.",
  messages: {
    shape:
      "`{handler}` answers the root error without {lacking}: write `status_code={exc}.status_code` and a body with `error`, `message` and `details`.",
  },
  file(file, { project, report }) {
    const root = rootError(project);
    if (!root) return;
    const seen = new Set<FunctionFact>();
    for (const { error, handler } of handlerRegistrations(project)) {
      if (!handler || handler.file !== file || error?.kind !== "class" || error.fact !== root.fact) continue;
      const { fact } = handler;
      if (seen.has(fact)) continue;
      seen.add(fact);
      const exception = fact.parameters[fact.owner ? 2 : 1]?.name;
      if (exception === undefined) continue;
      const lacking = lackingParts(file, fact, exception);
      if (lacking.length === 0) continue;
      report({
        file,
        node: fact.nameNode,
        message: "shape",
        data: {
          handler: fact.name,
          exc: exception,
          lacking: lacking.length > 1 ? `${lacking.slice(0, -1).join(", ")} and ${lacking.at(-1)}` : (lacking[0] ?? ""),
        },
      });
    }
  },
});

/** What the responses that the function builds lack; nothing where it builds none itself. */
function lackingParts(file: ProjectFile, fact: FunctionFact, exception: string): string[] {
  const { table } = file;
  const lacking = new Set<string>();
  for (const call of fact.calls) {
    if (!/Response$/.test(calledName(table, call)) || hasSplat(table, call, "**")) continue;
    const status = argument(table, call, "status_code", 1);
    const content = argument(table, call, "content", 0);
    // A model such as `ErrorResponse(error=…)` is no response of its own.
    if (status < 0 && content < 0) continue;
    if (!comesFrom(file, fact, status, exception)) lacking.add(`\`status_code=${exception}.status_code\``);
    for (const key of missingKeys(file, fact, content)) lacking.add(`\`${key}\``);
  }
  return [...lacking];
}

/** `exc.status_code`, also by `getattr`, by a local name or as part of a larger expression. */
function comesFrom(file: ProjectFile, fact: FunctionFact, node: number, exception: string): boolean {
  const { table } = file;
  if (node < 0) return false;
  const value = table.unwrap(node);
  if (table.textOf(value).includes("status_code") && usesOf(table, value, exception).length > 0) return true;
  if (table.kind[value] !== Kind.identifier) return false;
  const bound = lastAssignedValue(file, table.textOf(value), value, fact);
  return bound >= 0 && bound !== value && comesFrom(file, fact, bound, exception);
}

function missingKeys(file: ProjectFile, fact: FunctionFact, node: number): string[] {
  const { table } = file;
  if (node < 0) return [...KEYS];
  let body = table.unwrap(node);
  if (table.kind[body] === Kind.identifier) body = lastAssignedValue(file, table.textOf(body), body, fact);
  if (body >= 0 && table.kind[body] === Kind.call && /^(?:jsonable_encoder|dict)$/.test(calledName(table, body))) {
    if (calledName(table, body) === "dict") {
      if (hasSplat(table, body, "**")) return [];
      const names = callArguments(table, body).map((one) => one.name);
      return KEYS.filter((key) => !names.includes(key));
    }
    body = argument(table, body, "obj", 0);
  }
  // Anything but a literal may hold all of it.
  if (body < 0 || table.kind[body] !== Kind.dictionary) return [];
  const pairs = table.children(body);
  if (pairs.some((pair) => table.kind[pair] !== Kind.pair)) return [];
  const keys = pairs.map((pair) => stringValue(table, table.child(pair, Field.key)));
  return keys.includes(null) ? [] : KEYS.filter((key) => !keys.includes(key));
}
