import type { ImportFact } from "../../facts/fileFacts";
import { importGraph, shortestCycles } from "../../project/importGraph";
import { defineRule } from "../defineRule";

export const importCycle = defineRule({
  code: "ARC009",
  name: "import-cycle",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["A1", "P1"],
  summary: "Modules import each other in a ring.",
  rationale: `Modules in a ring can only be understood, tested and moved together. Whether the program starts at all depends on which of
them is imported first; the day that order changes, half of a module is missing and the traceback points somewhere else.`,
  whenNotToUse: "For generated code whose modules refer to each other by design.",
  messages: { cycle: "Modules import each other in a ring: {ring}. Move what they share into a module below them." },
  project(project, { report }) {
    const graph = importGraph(project);
    for (const ring of shortestCycles(graph)) {
      const [first, second] = ring;
      if (!first || !second) continue;
      const fact = graph.get(first)?.get(second) as ImportFact;
      report({
        file: first,
        node: fact.statement,
        message: "cycle",
        data: { ring: [...ring, first].map((file) => `\`${file.path}\``).join(" → ") },
        related: ring.slice(1).flatMap((file, index) => {
          const next = ring[index + 2] ?? first;
          const back = graph.get(file)?.get(next);
          return back ? [{ file, node: back.statement, text: `imports ${next.path}` }] : [];
        }),
      });
    }
  },
});
