import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName, callee, dottedName } from "../../facts/expressions";
import { stringValue } from "../../facts/strings";
import { lastPart } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { lastAssignedValue } from "../../project/statements";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

export const permissiveCors = defineRule({
  code: "SEC006",
  name: "permissive-cors",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["P5", "R15"],
  summary: "Every origin may send requests with credentials.",
  rationale: `With both, the middleware answers each origin by its own name, so any page that a logged-in person opens can read and change their data
through this API. Browsers refuse the literal pair of "*" and credentials for that very reason.`,
  whenNotToUse: "Never with cookies; an API whose callers only send tokens in a header needs no `allow_credentials`.",
  messages: {
    cors: '`CORSMiddleware` allows `"*"` together with credentials: list the origins that may, or leave `allow_credentials` out.',
  },
  file(file, { project, report }) {
    if (!file.table.text.includes("CORSMiddleware")) return;
    const judge = (call: number, within: FunctionFact | null): void => {
      if (!isCorsCall(project, file, call, within)) return;
      const { table } = file;
      const credentials = resolved(project, file, argument(table, call, "allow_credentials"), within);
      if (!credentials || credentials.file.table.kind[credentials.node] !== Kind.true) return;
      const origins = resolved(project, file, argument(table, call, "allow_origins"), within);
      if (origins && allowsAll(origins.file, origins.node)) report({ file, node: call, message: "cors" });
    };
    for (const call of file.facts.calls) judge(call, null);
    for (const fn of file.facts.functions) for (const call of fn.calls) judge(call, fn);
  },
});

/** `CORSMiddleware(...)`, or a call that is handed the class first. */
function isCorsCall(project: Project, file: ProjectFile, call: number, within: FunctionFact | null): boolean {
  const { table } = file;
  const isClass = (node: number): boolean => {
    const name = dottedName(table, node);
    if (name === null) return false;
    const symbol = project.symbols.resolve(file, name, within);
    return lastPart(symbol?.kind === "external" ? symbol.name : name) === "CORSMiddleware";
  };
  if (isClass(callee(table, call))) return true;
  const name = calledName(table, call);
  if (name === "add_middleware") return isClass(argument(table, call, "middleware_class", 0));
  return name === "Middleware" && isClass(argument(table, call, "cls", 0));
}

/** The expression itself, or what its name is bound to. */
function resolved(
  project: Project,
  file: ProjectFile,
  node: number,
  within: FunctionFact | null,
): { readonly file: ProjectFile; readonly node: number } | null {
  if (node < 0) return null;
  const { table } = file;
  const inner = table.unwrap(node);
  if (dottedName(table, inner) === null) return { file, node: inner };
  const local =
    table.kind[inner] === Kind.identifier ? lastAssignedValue(file, table.textOf(inner), inner, within) : -1;
  if (local >= 0) return { file, node: table.unwrap(local) };
  const symbol = project.symbols.resolveNode(file, inner, within);
  if (symbol?.kind !== "variable" || symbol.binding.value < 0) return null;
  return { file: symbol.file, node: symbol.file.table.unwrap(symbol.binding.value) };
}

function allowsAll({ table }: ProjectFile, node: number): boolean {
  if (stringValue(table, node) === "*") return true;
  const kind = table.kind[node];
  if (kind !== Kind.list && kind !== Kind.tuple && kind !== Kind.set) return false;
  return table.children(node).some((item) => stringValue(table, item) === "*");
}
