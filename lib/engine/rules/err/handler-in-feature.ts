import { handlerRegistrations } from "../../project/exceptionHandlers";
import { defineRule } from "../defineRule";

export const handlerInFeature = defineRule({
  code: "ERR008",
  name: "handler-in-feature",
  severity: "info",
  scope: "package",
  fix: null,
  refs: ["EG1"],
  summary: "A feature package registers an exception handler.",
  rationale: `Exception handlers hold for the whole application, whoever registers them. One that is written in a feature answers other features' errors
too, in an order that depends on imports, and whoever wonders where a response comes from looks for it at the application first.`,
  whenNotToUse: "In a feature that is mounted as an application of its own.",
  messages: {
    registered:
      "`{name}` is registered as an exception handler inside the feature `{feature}`: register it where the application is built.",
  },
  package(feature, { project, report }) {
    const files = new Set(feature.files);
    for (const registration of handlerRegistrations(project)) {
      const { file, by, node, handler } = registration;
      if (by === "argument" || !files.has(file.path) || file.feature !== feature) continue;
      report({
        file,
        node: by === "decorator" && handler ? handler.fact.nameNode : node,
        message: "registered",
        data: { name: handler?.fact.name ?? "add_exception_handler", feature: feature.name ?? feature.directory },
      });
    }
  },
});
