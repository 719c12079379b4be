/**
 * Whether a path matches one of Ruff's file patterns. As in Ruff, a pattern is held against the whole path and against the file's name,
 * `*` crosses folders, and a leading `!` turns the answer round.
 *
 * @param path POSIX path, relative to the folder of the file that holds the pattern.
 */
export function matchesPattern(pattern: string, path: string): boolean {
  if (pattern.startsWith("!")) return !matchesPattern(pattern.slice(1), path);
  const expression = toExpression(pattern.replace(/^\.\//, ""));
  if (expression === null) return false;
  return expression.test(path) || expression.test(path.slice(path.lastIndexOf("/") + 1));
}

/** Whether a path, or a folder above it, is excluded: `exclude = ["migrations"]` names a folder and all it holds. */
export function isExcluded(patterns: readonly string[], path: string): boolean {
  const folders = path.split("/");
  return patterns.some((pattern) =>
    folders.some((_, depth) => matchesPattern(pattern.replace(/\/$/, ""), folders.slice(0, depth + 1).join("/"))),
  );
}

const compiled = new Map<string, RegExp | null>();

function toExpression(pattern: string): RegExp | null {
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = compile(pattern);
    compiled.set(pattern, expression);
  }
  return expression;
}

/** Patterns come from people's files: each wildcard becomes a linear piece, runs of `*` count as one, and long patterns match nothing. */
function compile(pattern: string): RegExp | null {
  const pieces = pattern.match(/\*\*\/|\*+|\?|\[[^\]/]+\]|\{[^{}]*\}|[^*?]/g) ?? [];
  if (pattern.length > 500 || pieces.filter((piece) => piece.startsWith("*")).length > 8) return null;
  const source = pieces.map((piece) => {
    if (piece === "**/") return "(?:.*/)?";
    if (piece.startsWith("*")) return ".*";
    if (piece === "?") return "[^/]";
    if (piece.length > 2 && piece.startsWith("["))
      return `[${piece.slice(1, -1).replace(/^!/, "^").replace(/\\/g, "\\\\")}]`;
    if (piece.length > 1 && piece.startsWith("{"))
      return `(?:${piece.slice(1, -1).split(",").map(alternative).join("|")})`;
    return escape(piece);
  });
  try {
    return new RegExp(`^${source.join("")}$`, "s");
  } catch {
    return null;
  }
}

function alternative(text: string): string {
  return text.replace(/[^*]+/g, escape).replace(/\*+/g, ".*");
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
