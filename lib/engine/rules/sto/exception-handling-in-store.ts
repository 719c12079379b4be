import { calledName, callee } from "../../facts/expressions";
import { lastPart } from "../../project/classes";
import { defineRule } from "../defineRule";

export const exceptionHandlingInStore = defineRule({
  code: "STO002",
  name: "exception-handling-in-store",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["ES1", "ES3"],
  summary: "A Store class catches an exception.",
  rationale: `The store's one promise is raw access: what the database said reaches the service as it was said. A store that catches
\`NoResultFound\` and returns \`None\`, or logs and goes on, decides what absence *means*, a decision that belongs to the service, which
knows who asked. Callers then meet \`None\` three layers up, or a half-written transaction that nobody rolled back.`,
  whenNotToUse:
    "Where a store must survive a documented quirk of its driver, silence the one line and say why beside it.",
  messages: {
    except:
      "`{method}` handles an exception in the store: let it propagate, and turn it into a domain error in the service.",
    suppress:
      "`{method}` swallows an exception in the store with `contextlib.suppress`: let it propagate to the service.",
  },
  file(file, { project, report }) {
    const { table, facts } = file;
    for (const store of file.stores) {
      for (const method of facts.functions) {
        if (!table.contains(store.fact.body, method.node)) continue;
        const data = { method: `${store.name}.${method.name}` };
        for (const node of method.excepts) {
          // The clause's own line: its word `except`, not the whole block.
          report({ file, node, end: (table.start[node] as number) + "except".length, message: "except", data });
        }
        for (const node of method.calls) {
          if (calledName(table, node) !== "suppress") continue;
          const symbol = project.symbols.resolveNode(file, callee(table, node), method);
          if (symbol?.kind === "external" && lastPart(symbol.name) === "suppress")
            report({ file, node, message: "suppress", data });
        }
      }
    }
  },
});
