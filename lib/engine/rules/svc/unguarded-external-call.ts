import { externalCalls } from "../../project/externalCalls";
import { type Covers, isGuarded } from "../../project/guards";
import { defineRule } from "../defineRule";

const ANY_CLAUSE: Covers = () => true;

export const unguardedExternalCall = defineRule({
  code: "SVC007",
  name: "unguarded-external-call",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["V4", "V5", "V8", "EV4"],
  summary: "A service calls another system and nothing catches its failure.",
  rationale: `The mail provider is down, the payment takes longer than the timeout: that is not a fault of our code, but without a \`try\` it is
answered as one, with 500 and a traceback of someone else's library. Only the service knows whether to try again, to go on without, or which domain error says it.`,
  whenNotToUse: "Where every failure is meant to end the whole task, such as in a script's one-off service.",
  messages: {
    unguarded:
      "`{method}` calls `{call}`, an external system, outside any `try`: catch its errors, and raise a domain error.",
  },
  // Decorators, context managers and helpers guard by what stands in their bodies.
  reads: "bodies",
  file(file, { project, report }) {
    for (const service of file.services) {
      for (const fn of service.fact.methods) {
        for (const { node, name } of externalCalls(project, file, fn)) {
          if (isGuarded(project, service, fn, node, ANY_CLAUSE)) continue;
          report({ file, node, message: "unguarded", data: { method: `${service.name}.${fn.name}`, call: name } });
        }
      }
    }
  },
});
