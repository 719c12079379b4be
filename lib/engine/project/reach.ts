import type { FunctionFact } from "../facts/fileFacts";
import { callArguments, calledName, callee, receiver } from "../facts/expressions";
import type { ClassInfo } from "./classes";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { withNested } from "./sessionCalls";

/** One function that a method runs, where, and on which class. */
export interface ReachedFunction {
  readonly file: ProjectFile;
  readonly fn: FunctionFact;
  /** The first call, in the method itself, through which it is reached; -1 for the method and what is nested in it. */
  readonly from: number;
}

/** What a method runs: itself, functions nested in it, other methods of its class, and functions of the project. */
export interface Reach {
  readonly functions: readonly ReachedFunction[];
  /** Whether it also hands work to something that is not known: a method of an unknown base, or a function that is given more than constants. */
  readonly open: boolean;
}

const MAX_FUNCTIONS = 40;

/** Follows a method's calls. What belongs to libraries (a statement's `where`) is not followed, and makes nothing open. */
export function reachOf(project: Project, info: ClassInfo, method: FunctionFact): Reach {
  const found: ReachedFunction[] = [];
  const seen = new Set<FunctionFact>();
  let open = false;
  const visit = (file: ProjectFile, fn: FunctionFact, from: number): void => {
    if (seen.has(fn) || found.length >= MAX_FUNCTIONS) return;
    for (const one of withNested(fn)) {
      seen.add(one);
      found.push({ file, fn: one, from });
    }
    const { table } = file;
    for (const one of withNested(fn)) {
      for (const call of one.calls) {
        const entry = from >= 0 ? from : call;
        const object = receiver(table, call);
        const text = object < 0 ? "" : table.textOf(object);
        if (text === "self" || text === "cls" || text.startsWith("super(")) {
          const own = text.startsWith("super(")
            ? superMethod(info, fn, calledName(table, call))
            : info.method(calledName(table, call));
          if (own) visit(own.info.file, own.fact, entry);
          else if (info.hasUnknownBase || text !== "cls") open = true;
          continue;
        }
        const target = project.symbols.resolveNode(file, callee(table, call), one);
        if (target?.kind === "function") visit(target.file, target.fact, entry);
        else if (
          object < 0 &&
          takesStatement(file, call) &&
          (target === null || (target.kind === "external" && !/^(?:sqlalchemy|sqlmodel)\b/.test(target.name)))
        ) {
          open = true;
        }
      }
    }
  };
  visit(info.file, method, -1);
  return { functions: found, open };
}

function superMethod(info: ClassInfo, fn: FunctionFact, name: string): { info: ClassInfo; fact: FunctionFact } | null {
  const at = info.lineage.findIndex((one) => one.fact === fn.owner);
  for (const above of info.lineage.slice(at + 1)) {
    const fact = above.fact.method(name);
    if (fact) return { info: above, fact };
  }
  return null;
}

/** Whether a call is given a name or an expression that may be a statement: something to page, sort or run. */
function takesStatement(file: ProjectFile, call: number): boolean {
  return callArguments(file.table, call).some(({ value }) =>
    /^(?:\w*(?:stmt|statement|query|select|sql)\w*|self\.(?:db|session))$/i.test(file.table.textOf(value)),
  );
}
