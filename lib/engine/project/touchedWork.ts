import type { FunctionFact } from "../facts/fileFacts";
import { callArguments, calledName, callee, receiver } from "../facts/expressions";
import { Kind } from "../syntax/kinds";
import type { ClassInfo } from "./classes";
import { externalCalls } from "./externalCalls";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { isUnbound } from "./statements";
import { isStoreReceiver } from "./storeCalls";

/** What a method waits for: the database through a session or a store, or the world outside (a client, a file, a process, the clock). */
export type TouchedWork = "session" | "store" | "outside";

const CLIENT_NAME = /(?:^|[._])(?:client|provider|gateway|api|sdk|redis|cache|broker|queue|publisher|mailer|producer)$/;
/** Functions of the standard library and of common ones that wait. */
const WAITING_FUNCTION =
  /^(?:input|time\.sleep|subprocess\.(?:run|call|check_call|check_output|Popen)|os\.(?:system|popen|listdir|scandir|walk|remove|unlink|rename|replace|mkdir|makedirs|rmdir|stat)|shutil\.(?:copy\w*|move|rmtree|make_archive|unpack_archive)|socket\.create_connection|urllib\.request\.(?:urlopen|urlretrieve)|sqlite3\.connect|psycopg2?\.connect)$/;
const FILE_METHODS: ReadonlySet<string> = new Set(["read_text", "read_bytes", "write_text", "write_bytes"]);

/**
 * What a synchronous method of a class waits for: by itself, in plain functions nested in it, or in the class's own synchronous methods
 * that it calls. Null where it only computes. The session and stores go before the world outside.
 */
export function touchedWork(project: Project, info: ClassInfo, method: FunctionFact): TouchedWork | null {
  const seen = new Set<FunctionFact>();
  const waiting = [method];
  let found: TouchedWork | null = null;
  for (let fn = waiting.pop(); fn; fn = waiting.pop()) {
    if (seen.has(fn)) continue;
    seen.add(fn);
    // A nested coroutine is run elsewhere, and a nested class is another matter.
    waiting.push(...fn.nested.filter((nested) => !nested.isAsync && nested.owner === null));
    const own = touchedBy(project, info, fn);
    if (own === "session" || own === "store") return own;
    found ??= own;
    for (const call of fn.calls) {
      if (info.file.table.textOf(receiver(info.file.table, call)) !== "self") continue;
      const called = info.fact.method(calledName(info.file.table, call));
      if (called && !called.isAsync) waiting.push(called);
    }
  }
  return found;
}

function touchedBy(project: Project, info: ClassInfo, fn: FunctionFact): TouchedWork | null {
  const { file } = info;
  for (const call of fn.calls) {
    if (usesSession(project, file, fn, call)) return "session";
    if (usesStore(project, file, fn, call)) return "store";
  }
  const leaves = fn.calls.some((call) => waitsOutside(project, file, fn, call));
  return leaves || externalCalls(project, file, fn).length > 0 ? "outside" : null;
}

/** A method of a session is called, or a session is handed to a function (not to a class, which only keeps it). */
function usesSession(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const { table } = file;
  if (project.values.session(file, receiver(table, call), fn)) return true;
  const given = callArguments(table, call).filter(({ value }) => {
    const kind = value < 0 ? -1 : table.kind[value];
    return (kind === Kind.identifier || kind === Kind.attribute) && project.values.session(file, value, fn) !== null;
  });
  if (given.length === 0) return false;
  const symbol = project.symbols.resolveNode(file, callee(table, call), fn);
  return symbol !== null
    ? symbol.kind !== "class" && symbol.kind !== "builtin"
    : !/^_?[A-Z]/.test(calledName(table, call));
}

/** A method of a store is called, unless it is known to be a synchronous one that belongs to the class alone. */
function usesStore(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const object = receiver(file.table, call);
  if (object < 0 || file.table.textOf(object) === "self") return false;
  if (!isStoreReceiver(project, file, object, fn)) return false;
  const found = project.values.method(file, call, fn);
  return !found || found.fact.isAsync || !isOfClass(found.info.file, found.fact);
}

function waitsOutside(project: Project, file: ProjectFile, fn: FunctionFact, call: number): boolean {
  const { table } = file;
  const object = receiver(table, call);
  if (object >= 0) {
    if (FILE_METHODS.has(calledName(table, call))) return true;
    if (table.kind[object] === Kind.attribute || table.kind[object] === Kind.identifier) {
      const { info, type } = project.values.of(file, object, fn);
      // Of a client by name alone; data and the project's own classes say themselves what they are.
      if (
        CLIENT_NAME.test(table.textOf(object)) &&
        (info ? info.kind === "plain" || info.kind === "protocol" : isOpen(type?.symbol?.kind))
      )
        return true;
    }
  }
  if (object < 0 && calledName(table, call) === "open") return isUnbound(file, "open", fn);
  const symbol = project.symbols.resolveNode(file, callee(table, call), fn);
  return (symbol?.kind === "external" || symbol?.kind === "builtin") && WAITING_FUNCTION.test(symbol.name);
}

const isOpen = (kind: string | undefined): boolean => kind === undefined || kind === "external";

/** Whether a method is static, or a class's. */
export const isOfClass = ({ table }: ProjectFile, method: FunctionFact): boolean =>
  method.decorators.some((node) =>
    /^(?:staticmethod|classmethod|abstractstaticmethod|abstractclassmethod)$/.test(table.textOf(node)),
  );
