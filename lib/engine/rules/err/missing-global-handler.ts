import { callArguments, calledName, callee } from "../../facts/expressions";
import { type ClassInfo, lastPart } from "../../project/classes";
import { rootError } from "../../project/errors";
import { handlerRegistrations, type HandlerRegistration } from "../../project/exceptionHandlers";
import type { RouterInfo } from "../../project/http";
import type { Project } from "../../project/project";
import { defineRule } from "../defineRule";

export const missingGlobalHandler = defineRule({
  code: "ERR005",
  name: "missing-global-handler",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["EG1", "EG2"],
  summary: "The application registers no handler for the root error.",
  rationale: `Services raise domain errors and handlers let them through, in the belief that something answers them. Without a registered handler each of
them becomes a bare "Internal Server Error", whatever its class says, and its message reaches nobody.`,
  whenNotToUse: "Where a gateway or a wrapping application turns exceptions into answers.",
  messages: {
    missing: "The application registers no handler for `{root}`: add one with `@{app}.exception_handler({root})`.",
  },
  project(project, { report }) {
    const root = rootError(project);
    if (!root) return;
    const applications = project.files
      .filter((file) => !file.isTest)
      .flatMap((file) => file.routers.filter((router) => router.kind === "application"));
    const [first] = applications;
    if (!first || handlerRegistrations(project).some((one) => answers(root, one))) return;
    if (applications.some((application) => isHandedOn(project, application))) return;
    report({
      file: first.file,
      node: first.call,
      message: "missing",
      data: { root: root.name, app: first.name },
      related: [{ file: root.file, node: root.fact.nameNode, text: "The root error." }],
    });
  },
});

/** Whether the handler is one for the root error; for something unknown, it may be. */
function answers(root: ClassInfo, { error, isStatus }: HandlerRegistration): boolean {
  if (isStatus) return false;
  if (error === null) return true;
  if (error.kind === "class") return root.fact === error.fact;
  // FastAPI's own errors are a base of the root where that derives from them.
  return error.kind === "external" && lastPart(error.name) === "HTTPException" && root.hasExternalBase("HTTPException");
}

/** `register_error_handlers(app)`, whose body is not loaded. */
function isHandedOn(project: Project, { file, name }: RouterInfo): boolean {
  const { table, facts } = file;
  const hands = (call: number): boolean =>
    /exception|error|handler/i.test(calledName(table, call)) &&
    calledName(table, call) !== "add_exception_handler" &&
    callArguments(table, call).some(({ value }) => table.textOf(value) === name) &&
    project.symbols.resolveNode(file, callee(table, call))?.kind === "external";
  return facts.calls.some(hands) || facts.functions.some((fn) => fn.calls.some(hands));
}
