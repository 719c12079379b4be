import type { FunctionFact, ParameterFact } from "../../facts/fileFacts";
import { callee, calledName, dottedName, usesOf, withoutAwait } from "../../facts/expressions";
import { type HandlerFunction, handlerFunctions } from "../../project/handlers";
import { dependencyOfParameter } from "../../project/http";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { dependenciesOfHandler } from "../../project/routeDependencies";
import { leafTypes } from "../../project/types";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const SIZE = /\.size\b|\blen\(|\bread\(\s*[^)\s]|\bMAX_?[A-Z]|\bmax_|content.length|file_size/i;
const TYPE =
  /content_type|endswith\(|\.suffix|splitext|rsplit\(|rpartition\(|guess_type|\bmagic\b|mime|extension|imghdr|\bfiletype\b/i;
/** What takes a file and is known not to look at it. */
const BLIND_MODULES =
  /^(?:shutil|os|io|json|csv|tempfile|pathlib|hashlib|base64|zipfile|uuid|asyncio|aiofiles|pandas|boto3|fastapi|starlette|pydantic|logging)\b/;
const BLIND_CALLS =
  /^(?:print|str|bytes|open|write|writelines|append|extend|update|debug|info|warning|error|exception|upload_fileobj|put_object|copyfileobj|gather|list|tuple|isinstance)$/;
const MAX_DEPTH = 4;

export const unvalidatedUpload = defineRule({
  code: "SEC004",
  name: "unvalidated-upload",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["R17"],
  summary: "An uploaded file's size or type is never looked at.",
  rationale: `One upload without a limit fills the memory or the disk and takes the service down for everybody. One without a check of its type puts an HTML page
or a program where pictures are expected, and the server hands it to the next visitor.`,
  whenNotToUse: "Where a proxy limits the size and the files never leave a quarantine.",
  messages: {
    unvalidated:
      "The upload `{parameter}` of `{handler}` is taken without a look at its {lacking}: check it before the file is read or kept.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest || !/UploadFile|\bFile\(/.test(file.table.text)) continue;
      for (const handler of handlerFunctions(file)) {
        for (const parameter of handler.fact.parameters) {
          if (!isUpload(project, handler, parameter)) continue;
          const seen = looksOf(project, handler, parameter);
          if (seen === null || (seen.size && seen.type)) continue;
          const lacking = seen.size ? "type" : seen.type ? "size" : "size and its type";
          report({
            file,
            node: parameter.nameNode,
            message: "unvalidated",
            data: { parameter: parameter.name, handler: handler.fact.name, lacking },
          });
        }
      }
    }
  },
});

function isUpload(project: Project, { file, fact }: HandlerFunction, parameter: ParameterFact): boolean {
  const type = project.type(file, parameter.annotation, fact);
  // Metadata besides `File(...)` validates in its own way.
  if (type?.metadata.some((text) => !/^(?:[\w.]+\.)?(?:File|Form|Doc)\(/.test(text))) return false;
  if (dependencyOfParameter(project, file, fact, parameter)) return false;
  const isFile = type !== null && leafTypes(type).some((leaf) => leaf.name === "UploadFile" && !leaf.info);
  const marked =
    /^(?:[\w.]+\.)?File\(/.test(file.table.textOf(parameter.default)) ||
    (type?.metadata.some((text) => /(?:^|\.)File\(/.test(text)) ?? false);
  return isFile || (marked && (type === null || leafTypes(type).some((leaf) => leaf.name === "bytes")));
}

interface Looks {
  size: boolean;
  type: boolean;
}

/** What the handler, its dependencies and all that it hands the file to look at; null where something of that is not known. */
function looksOf(project: Project, handler: HandlerFunction, parameter: ParameterFact): Looks | null {
  const looks: Looks = { size: false, type: false };
  const { all } = dependenciesOfHandler(project, handler);
  const seen = new Map<FunctionFact, Set<string>>();
  for (const { dependency } of all) {
    const symbol = dependency?.symbol ?? null;
    if (symbol?.kind === "function") look(symbol.file, symbol.fact, looks);
    if (symbol?.kind === "class")
      for (const method of symbol.fact.methods)
        if (/^__(?:init|call)__$/.test(method.name)) look(symbol.file, method, looks);
  }
  return follow(project, handler.file, handler.fact, parameter.name, looks, seen, 0) ? looks : null;
}

function look({ table }: ProjectFile, fact: FunctionFact, looks: Looks): void {
  const text = table.textOf(fact.body);
  looks.size ||= SIZE.test(text);
  looks.type ||= TYPE.test(text);
}

/** Adds what a function and those it hands the file to look at. False where one of them is not known. */
function follow(
  project: Project,
  file: ProjectFile,
  fact: FunctionFact,
  name: string,
  looks: Looks,
  seen: Map<FunctionFact, Set<string>>,
  depth: number,
): boolean {
  const followed = seen.get(fact) ?? new Set<string>();
  if (followed.has(name) || depth > MAX_DEPTH) return true;
  seen.set(fact, followed.add(name));
  if (followed.size === 1) look(file, fact, looks);
  if (looks.size && looks.type) return true;
  const { table } = file;
  const names = carriers(file, fact, name);
  for (const call of fact.calls) {
    const list = table.child(call, Field.arguments);
    if (list < 0 || !names.some((one) => usesOf(table, list, one).length > 0)) continue;
    const method = project.values.method(file, call, fact);
    const symbol = project.symbols.resolveNode(file, callee(table, call), fact);
    const target = method
      ? { file: method.info.file, fact: method.fact }
      : symbol?.kind === "function"
        ? { file: symbol.file, fact: symbol.fact }
        : null;
    if (target) {
      // Whatever parameter receives it: the whole function is looked at, and each of its parameters is followed.
      for (const parameter of target.fact.parameters)
        if (
          !/^(?:self|cls)$/.test(parameter.name) &&
          !follow(project, target.file, target.fact, parameter.name, looks, seen, depth + 1)
        )
          return false;
    } else if (symbol?.kind === "class") {
      // A payload with the file in it: its validators may look.
      for (const one of symbol.fact.methods) look(symbol.file, one, looks);
    } else if (
      !isBlind(symbol?.kind === "external" || symbol?.kind === "builtin" ? symbol.name : null, calledName(table, call))
    ) {
      return false;
    }
  }
  return true;
}

const isBlind = (module: string | null, name: string): boolean =>
  BLIND_CALLS.test(name) || (module !== null && (BLIND_MODULES.test(module) || !module.includes(".")));

/** The names under which a function has the file or what was read from it. */
function carriers(file: ProjectFile, fact: FunctionFact, name: string): string[] {
  const { table } = file;
  const names = [name];
  for (const loop of fact.loops)
    if (names.some((one) => usesOf(table, table.child(loop, Field.right), one).length > 0))
      names.push(table.textOf(table.child(loop, Field.left)));
  for (const assignment of fact.assignments) {
    const value = withoutAwait(
      table,
      table.child(assignment, table.kind[assignment] === Kind.named_expression ? Field.value : Field.right),
    );
    const left = dottedName(
      table,
      table.child(assignment, table.kind[assignment] === Kind.named_expression ? Field.name : Field.left),
    );
    if (left !== null && names.some((one) => usesOf(table, value, one).length > 0)) names.push(left);
  }
  return names;
}
