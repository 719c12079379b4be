import { argument, calledName, callee, dottedName } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";

const COMPRESSION = /(?:GZip|Gzip|Brotli|Zstd|Compress)/;

export const noCompression = defineRule({
  code: "PRF009",
  name: "no-compression",
  severity: "info",
  scope: "project",
  fix: null,
  refs: ["F9"],
  summary: "The application answers without compression.",
  rationale: `JSON shrinks to a tenth, and on a slow line the time to send a list is most of what a user waits for. One line adds it for all
endpoints.`,
  whenNotToUse: "Where a proxy in front of the application compresses.",
  messages: {
    none: "The application compresses nothing: add `app.add_middleware(GZipMiddleware, minimum_size=1000)`.",
  },
  project(project, { report }) {
    // A lone file shows nobody who might add it.
    if (project.isSnippet) return;
    const files = project.files.filter((file) => !file.isTest);
    const application = files.flatMap((file) => applicationCalls(project, file).map((node) => ({ file, node })))[0];
    if (!application || files.some(compresses)) return;
    report({ ...application, message: "none" });
  },
});

/** The calls of `FastAPI(...)`, in order. */
function applicationCalls(project: Project, file: ProjectFile): number[] {
  const { table, facts } = file;
  const isApplication = (call: number, within: (typeof facts.functions)[number] | null): boolean => {
    if (calledName(table, call) !== "FastAPI") return false;
    const symbol = project.symbols.resolveNode(file, callee(table, call), within);
    return symbol === null || (symbol.kind === "external" && lastPart(symbol.name) === "FastAPI");
  };
  return [
    ...facts.calls.filter((call) => isApplication(call, null)),
    ...facts.functions.flatMap((fn) => fn.calls.filter((call) => isApplication(call, fn))),
  ].sort((a, b) => a - b);
}

/** Whether the file adds a middleware whose name says that it compresses, or wraps the application in one. */
function compresses(file: ProjectFile): boolean {
  const { table, facts } = file;
  if (!COMPRESSION.test(table.text)) return false;
  const adds = (call: number): boolean => {
    const name = calledName(table, call);
    if (COMPRESSION.test(name) && name.endsWith("Middleware")) return true;
    if (name !== "add_middleware" && name !== "Middleware") return false;
    return COMPRESSION.test(
      lastPart(dottedName(table, argument(table, call, name === "Middleware" ? "cls" : "middleware_class", 0)) ?? ""),
    );
  };
  return facts.calls.some(adds) || facts.functions.some((fn) => fn.calls.some(adds));
}
