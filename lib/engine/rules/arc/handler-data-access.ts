import { dataAccesses } from "../../project/dataAccess";
import { handlerFunctions } from "../../project/handlers";
import { withNested } from "../../project/sessionCalls";
import { defineRule } from "../defineRule";

export const handlerDataAccess = defineRule({
  code: "ARC003",
  name: "handler-data-access",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["A1", "A3"],
  summary: "A handler queries or writes the database itself.",
  rationale: `A query in a handler can only be tried through HTTP, is written again in the next handler that needs it, and ties the
route to the shape of the tables. In a store it has a name, a payload and a test, and the route stays what it is for: a request in, a response out.`,
  whenNotToUse: "In a health check whose whole purpose is to ask the database whether it is there.",
  messages: {
    call: "`{handler}` calls `{call}`: move the access to a store method, and call the service from here.",
    statement:
      "`{handler}` builds a statement with `{builder}(...)`: move it to a store method, and call the service from here.",
  },
  file(file, { project, report }) {
    for (const { fact } of handlerFunctions(file)) {
      for (const access of withNested(fact).flatMap((fn) => dataAccesses(project, file, fn))) {
        const { node, message, name } = access;
        report({ file, node, message, data: { handler: fact.name, call: name, builder: name } });
      }
    }
  },
});
