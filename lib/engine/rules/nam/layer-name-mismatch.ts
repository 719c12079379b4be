import type { FunctionFact } from "../../facts/fileFacts";
import { calledName } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import { isCanonicalName } from "../../project/naming";
import type { Project } from "../../project/project";
import { defineRule } from "../defineRule";

export const layerNameMismatch = defineRule({
  code: "NAM007",
  name: "layer-name-mismatch",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["M9"],
  summary: "A service method's one store call is of another family than its own name says.",
  rationale: `The same name in every layer lets a reader follow a request without opening each file. A service's \`get_one\` that calls the store's
\`get_list\` reads a table to answer with a row; a \`create_one\` that updates surprises whoever retries it.`,
  whenNotToUse: "Where the service composes what the store has no method for; name the method after what it composes.",
  messages: {
    mismatch:
      "`{method}` calls `{called}` on its store, which is of another family: call the store's `{family}`, or name the service method after what it does.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      for (const service of file.services) {
        for (const method of service.publicMethods) {
          const own = familyOf(method.name);
          if (own === null) continue;
          const calls = storeCalls(project, service, method);
          const [only] = calls;
          if (only === undefined || calls.length > 1 || isFree(own, only.family) || only.family === own) continue;
          report({
            file,
            node: only.node,
            message: "mismatch",
            data: {
              method: `${service.name}.${method.name}`,
              called: only.name,
              family: own === "update" ? method.name : own,
            },
          });
        }
      }
    }
  },
});

/** `update_*` is one family; every other canonical name is its own. */
function familyOf(name: string): string | null {
  if (!isCanonicalName(name)) return null;
  return name.startsWith("update_") ? "update" : name;
}

/** Looking before writing, and deleting by marking, are no mismatch. */
function isFree(own: string, called: string): boolean {
  const writes = own === "update" || own.startsWith("create_") || own.startsWith("delete_");
  return (writes && called.startsWith("get_")) || (own.startsWith("delete_") && called === "update");
}

interface StoreCall {
  readonly node: number;
  readonly name: string;
  readonly family: string;
}

/** The canonical calls that a method makes on a store; existence checks before a write are left out. */
function storeCalls(project: Project, service: ClassInfo, method: FunctionFact): StoreCall[] {
  const { file } = service;
  const own = familyOf(method.name) ?? "";
  const found = method.calls.flatMap((node): StoreCall[] => {
    const name = calledName(file.table, node);
    const family = familyOf(name);
    if (family === null) return [];
    const reached = project.values.method(file, node, method);
    return reached?.on.isStore ? [{ node, name, family }] : [];
  });
  const writes = found.filter((call) => !(call.family.startsWith("get_") && !own.startsWith("get_")));
  return writes.length > 0 ? writes : found;
}
