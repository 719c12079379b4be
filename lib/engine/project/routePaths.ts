/** One segment of a route's path: a literal, a parameter, or text with parameters in it. */
type Segment =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter"; readonly converter: string }
  | { readonly kind: "mixed"; readonly text: string };

/** Starlette's converters and what they match. */
const CONVERTERS: Readonly<Record<string, RegExp>> = {
  str: /^[^/]+$/,
  int: /^[0-9]+$/,
  float: /^[0-9]+(?:\.[0-9]+)?$/,
  uuid: /^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$/,
};

function segmentOf(text: string): Segment {
  const whole = /^\{\s*\w+\s*(?::\s*(\w+)\s*)?\}$/.exec(text);
  if (whole) return { kind: "parameter", converter: whole[1] ?? "str" };
  return text.includes("{") ? { kind: "mixed", text } : { kind: "literal", text };
}

/** Whether every request that the later path would answer is answered by the earlier one already. Unknown converters match nothing. */
export function alwaysCatches(earlier: string, later: string): boolean {
  const first = earlier.split("/").map(segmentOf);
  const second = later.split("/").map(segmentOf);
  for (const [index, segment] of first.entries()) {
    if (segment.kind === "parameter" && segment.converter === "path") {
      // `{p:path}` takes all that is left, an empty rest included.
      return index === first.length - 1 && second.length > index;
    }
    const other = second[index];
    if (other === undefined || !segmentCatches(segment, other)) return false;
  }
  return first.length === second.length;
}

function segmentCatches(earlier: Segment, later: Segment): boolean {
  if (earlier.kind === "literal") return later.kind === "literal" && later.text === earlier.text;
  if (earlier.kind === "mixed") {
    const isSame = later.kind === "mixed" && withoutNames(later.text) === withoutNames(earlier.text);
    return isSame || (later.kind === "literal" && mixedMatches(earlier.text, later.text));
  }
  const pattern = CONVERTERS[earlier.converter];
  if (!pattern) return false;
  switch (later.kind) {
    case "literal":
      return pattern.test(later.text);
    case "mixed":
      return earlier.converter === "str" && !later.text.includes(":path");
    case "parameter":
      if (later.converter === "path") return false;
      return (
        earlier.converter === "str" ||
        earlier.converter === later.converter ||
        (earlier.converter === "float" && later.converter === "int")
      );
  }
}

/** `{uuid}.json` as `{:str}.json`: parameters' names do not matter. */
const withoutNames = (text: string): string =>
  text.replace(/\{\s*\w+\s*(?::\s*(\w+)\s*)?\}/g, (_, converter: string | undefined) => `{:${converter ?? "str"}}`);

/** Whether `{name}.json` matches a literal segment; only plain parameters are followed. */
function mixedMatches(mixed: string, literal: string): boolean {
  if (mixed.includes(":")) return false;
  const parts = mixed.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`).test(literal);
}

/** Whether the path has no parameters. */
export const isLiteralPath = (path: string): boolean => !path.includes("{");
