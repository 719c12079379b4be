import { Kind } from "../syntax/kinds";
import type { SyntaxTable } from "../syntax/table";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";

/** Stands for what a literal leaves open: an interpolation, a placeholder, what is added to it. */
const OPEN = "\0";

/** The paths that literals of test modules name. */
export interface TestedPaths {
  /** Whether one of the literals may be a request of the route's whole path; parameters match any segment. */
  matches(path: string): boolean;
  /** Whether a literal is just this text (`url_path_for("get_one")`). */
  says(text: string): boolean;
}

/** Reads the string literals of one or several test modules once. */
export function testedPaths(files: readonly ProjectFile[]): TestedPaths {
  const texts = new Set(files.flatMap((file) => literalTexts(file.table)));
  const bases = new Set([""]);
  const closed = new Map<number, string[][]>();
  const open: string[][] = [];
  for (const text of texts) {
    const base = /^https?:\/\/[^/?#]*(\/[^?#]+)/.exec(text)?.[1];
    if (base !== undefined) bases.add(trimmed(base));
    const path = pathOf(text);
    if (path === null) continue;
    const segments = path.split("/");
    if (segments[0]?.startsWith(OPEN) && segments.length > 1) {
      open.push(segments.slice(1));
    } else {
      const known = closed.get(segments.length);
      if (known) known.push(segments);
      else closed.set(segments.length, [segments]);
    }
  }
  const matchesWhole = (path: string): boolean => {
    const route = trimmed(path).split("/");
    const tail = /:\s*path\s*\}$/.test(path) ? route.length - 1 : null;
    if (tail !== null) return [...closed.values()].flat().some((given) => startsAlike(given, route, tail));
    if (closed.get(route.length)?.some((given) => alike(given, route, 0))) return true;
    return open.some((given) => given.length < route.length && alike(given, route, route.length - given.length));
  };
  return {
    says: (text) => texts.has(text),
    matches: (path) =>
      matchesWhole(path) ||
      [...bases].some((base) => base !== "" && path.startsWith(`${base}/`) && matchesWhole(path.slice(base.length))),
  };
}

/** The test modules of a project. */
export const testFiles = (project: Project): readonly ProjectFile[] => project.files.filter((file) => file.isTest);

function literalTexts(table: SyntaxTable): string[] {
  const found: string[] = [];
  for (let node = 0; node < table.count; node++) {
    if (table.kind[node] !== Kind.string) continue;
    const up = table.parent[node] as number;
    // `"/orders/" + str(order.id)` and `"/orders/%s" % id`
    const text = literalText(table, node);
    found.push(table.kind[up] === Kind.binary_operator && text.endsWith("/") ? `${text}${OPEN}` : text);
  }
  return found;
}

function literalText(table: SyntaxTable, node: number): string {
  return table
    .children(node)
    .map((part) =>
      table.kind[part] === Kind.interpolation
        ? OPEN
        : table.kind[part] === Kind.string_content
          ? table.textOf(part).replace(/\{[^{}/]*\}|%[sd]/g, OPEN)
          : "",
    )
    .join("");
}

/** The path that a literal names: without scheme, host, query and trailing slash; null for what is no path. */
function pathOf(text: string): string | null {
  if (text === "" || /\s/.test(text)) return null;
  const path = text.replace(/^https?:\/\/[^/?#]*/, "").replace(/[?#].*$/, "");
  if (/^[/\0]/.test(path)) return trimmed(path);
  return /^[\w.~\0-]+\/[\w.~\0/-]*$/.test(path)
    ? trimmed(`/${path}`)
    : text.startsWith("http") && path === ""
      ? ""
      : null;
}

const trimmed = (path: string): string => path.replace(/\/+$/, "");

/** Whether a literal's segments fit the route's from an index on. */
const alike = (given: readonly string[], route: readonly string[], from: number): boolean =>
  given.every((segment, index) => fits(segment, route[index + from] as string));

const startsAlike = (given: readonly string[], route: readonly string[], count: number): boolean =>
  given.length >= count && route.slice(0, count).every((segment, index) => fits(given[index] as string, segment));

function fits(given: string, segment: string): boolean {
  return given === segment || segment.includes("{") || given.includes(OPEN);
}
