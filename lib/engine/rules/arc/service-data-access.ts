import { dataAccesses } from "../../project/dataAccess";
import { functionsIn } from "../../project/sessionCalls";
import { defineRule } from "../defineRule";

/** A service may span several stores with one unit of work. */
const UNIT_OF_WORK = /\.(?:commit|rollback|begin|flush)$/;

export const serviceDataAccess = defineRule({
  code: "ARC004",
  name: "service-data-access",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["A1", "A2"],
  summary: "A Service class queries or writes the database itself.",
  rationale: `A service that holds queries cannot be tested without a database, and the next service that needs the same rows writes the query
again, with one condition less. What reads and writes tables has one home, the store, where it is found, indexed and tested.`,
  whenNotToUse: "In a reporting service whose whole work is one analytic query; consider calling it a store.",
  messages: {
    call: "`{method}` calls `{call}`: move the access to a store method and call that.",
    statement: "`{method}` builds a statement with `{call}(...)`: move it to a store method and call that.",
  },
  file(file, { project, report }) {
    for (const service of file.services) {
      for (const fn of functionsIn(service)) {
        for (const { node, message, name } of dataAccesses(project, file, fn)) {
          if (message === "call" && UNIT_OF_WORK.test(name)) continue;
          report({ file, node, message, data: { method: `${service.name}.${fn.name}`, call: name } });
        }
      }
    }
  },
});
