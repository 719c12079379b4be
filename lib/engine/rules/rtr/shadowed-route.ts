import type { Handler } from "../../project/http";
import { sameRouter } from "../../project/handlers";
import { alwaysCatches } from "../../project/routePaths";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";
import type { EditBuilder } from "../editBuilder";

export const shadowedRoute = defineRule({
  code: "RTR017",
  name: "shadowed-route",
  severity: "error",
  scope: "file",
  fix: "unsafe",
  refs: ["R7", "R3"],
  summary: "A route is never reached, because one registered before it always matches first.",
  rationale: `Routes are tried in the order in which they are written. After \`DELETE /{uuid}\`, a request to \`DELETE /batch\` deletes the
record whose identifier is "batch": it fails with 404 or 422, or in the worst case does the wrong thing, and nothing says that the second handler never ran.`,
  whenNotToUse: "Never for long: a route that is never reached is best removed.",
  messages: {
    shadowed:
      "`{handler}` is never reached: `{earlier}` before it takes the same {method} requests. Write this route above that one.",
    repeated:
      "`{handler}` is never reached: `{earlier}` before it takes the same {method} requests. Remove one of the two, or change its path.",
  },
  file(file, { report }) {
    const { table } = file;
    const routes = inOrder(file);
    const reported = new Set<number>();
    for (const [index, later] of routes.entries()) {
      const path = later.path;
      if (path === null || later.methods.length === 0 || reported.has(later.fact.nameNode)) continue;
      const earlier = routes.slice(0, index).find((route) => comesFirst(file, route, later) && catches(route, later));
      if (!earlier) continue;
      reported.add(later.fact.nameNode);
      const isMovable = !catches(later, earlier) && earlier.fact !== later.fact;
      report({
        file,
        node: later.fact.nameNode,
        message: isMovable ? "shadowed" : "repeated",
        data: {
          handler: later.fact.name,
          earlier: earlier.fact.name,
          method: later.methods.map((method) => method.toUpperCase()).join(" and "),
        },
        related: [
          { file, node: earlier.fact.nameNode, text: `\`${earlier.path}\` is registered here, before \`${path}\`.` },
        ],
        fix:
          isMovable && table.parent[earlier.fact.outer] === table.parent[later.fact.outer]
            ? (edits) => moveAbove(file, later, earlier, edits)
            : null,
      });
    }
  },
});

/** The file's routes in the order in which they are registered: a function's decorators apply from the lowest up. */
function inOrder(file: ProjectFile): Handler[] {
  return [...file.handlers].sort((a, b) => a.fact.node - b.fact.node || b.decorator - a.decorator);
}

function catches(earlier: Handler, later: Handler): boolean {
  return (
    earlier.path !== null &&
    later.path !== null &&
    later.methods.every((method) => earlier.methods.includes(method)) &&
    alwaysCatches(earlier.path, later.path)
  );
}

/** Whether both are registered on one router, and the earlier wherever the later is (not in the other branch of an `if`). */
function comesFirst({ table }: ProjectFile, earlier: Handler, later: Handler): boolean {
  const isSame =
    earlier.router && later.router ? sameRouter(earlier.router, later.router) : earlier.routerName === later.routerName;
  return isSame && table.contains(table.parent[earlier.fact.outer] as number, later.fact.outer);
}

/** Moves the later function, with the comment lines directly above it, in front of the earlier one. */
function moveAbove(file: ProjectFile, later: Handler, earlier: Handler, edits: EditBuilder): void {
  const { table } = file;
  const { lines, text } = table;
  const startOf = (offset: number): number => {
    let line = lines.lineAt(offset);
    while (line > 1 && /^[ \t]*#/.test(text.slice(lines.lineStart(line - 1), lines.lineStart(line)))) line--;
    return lines.lineStart(line);
  };
  const from = startOf(table.start[later.fact.outer] as number);
  const to = lines.lineStart(lines.lineAt(table.end[later.fact.outer] as number) + 1);
  const target = startOf(table.start[earlier.fact.outer] as number);
  const before = text.slice(0, from);
  // The blank lines above go along, so that the gap below stays as it was.
  const gap = /(?:[ \t]*\r?\n)*$/.exec(before)?.[0] ?? "";
  const blank = before.length - gap.length;
  const cut = gap.includes("\n") ? blank + (/^[^\n]*\n/.exec(gap)?.[0].length ?? 0) : from;
  const moved = text.slice(from, to).replace(/\s*$/, "\n");
  edits.insert(file, target, `${moved}${gap.slice(cut - blank) || "\n\n"}`);
  edits.replaceRange(file, cut, to, "");
}
