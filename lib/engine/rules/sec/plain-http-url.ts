import { calledName } from "../../facts/expressions";
import type { SyntaxTable } from "../../syntax/table";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const LOCAL =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|host\.docker\.internal|[^.]+|.*\.(?:local|localhost|test|internal|localdomain)|(?:.*\.)?example\.\w+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+)$/i;
/** Hosts under which identifiers are named that nobody fetches. */
const NAMESPACES =
  /(?:^|\.)(?:w3\.org|xmlsoap\.org|openxmlformats\.org|purl\.org|json-schema\.org|schema\.org|xmlns\.com|opengis\.net|ogp\.me|oasis-open\.org|docbook\.org|relaxng\.org|adobe\.com|microsoft\.com|sun\.com|jcp\.org|sitemaps\.org|tempuri\.org|xbrl\.org|iptc\.org|omg\.org|hl7\.org|snomed\.info|loinc\.org|unitsofmeasure\.org|rdfs\.org|dublincore\.org)$|^(?:schemas?|ns|xmlns|xml)\./i;
const NAMING =
  /(?:^|_|\b)(?:xmlns|ns|nsmap|namespaces?|schema|schemas|\$schema|doctype|dtd|xsd)(?:_|$|\b)|namespace|xmlns/i;
const PROXY = /prox(?:y|ies)/i;

export const plainHttpUrl = defineRule({
  code: "SEC005",
  name: "plain-http-url",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: ["R16"],
  summary: "A URL of another host begins with `http://`.",
  rationale: `What goes over plain HTTP can be read and changed by everyone on the way: the token in the header, the answer that decides what is
charged. Nothing in the code shows it, and it works just as well until somebody listens.`,
  whenNotToUse: "For a host that offers nothing else, on that one line.",
  messages: { plain: "`http://{host}` is sent and answered in the clear: write `https://{host}`." },
  visit({ report }) {
    return {
      string(node, file) {
        const { table } = file;
        const content = table.childOfKind(node, Kind.string_content);
        if (
          content < 0 ||
          !/^http:\/\//i.test(table.text.slice(table.start[content], (table.start[content] as number) + 7))
        )
          return;
        const host = hostOf(table.textOf(node), table, node);
        if (host === null || LOCAL.test(host) || NAMESPACES.test(host)) return;
        if (isDocumentation(table, node) || isNamedAs(table, node)) return;
        report({ file, node, message: "plain", data: { host } });
      },
    };
  },
});

/** The literal host of a URL; null where it is interpolated, a pattern, or none. */
function hostOf(text: string, table: SyntaxTable, node: number): string | null {
  const match = /http:\/\/(?:[^/?#@\s"'{}]*@)?([A-Za-z0-9.-]+)(?=[:/?#"']|$)/i.exec(text);
  if (!match) return null;
  const host = (match[1] as string).replace(/\.$/, "");
  // `f"http://api{n}.acme.io"` would have stopped at the brace; a port may be interpolated.
  const first = table.childOfKind(node, Kind.interpolation);
  const at = (table.start[node] as number) + match.index + match[0].length;
  if (first >= 0 && at === table.start[first] && !text.slice(0, match.index + match[0].length).endsWith(":"))
    return null;
  return /\.(?:[a-z]{2,}|\d+)$/i.test(host) || !host.includes(".") ? host : null;
}

/** A string that is a statement of its own documents something. */
function isDocumentation(table: SyntaxTable, node: number): boolean {
  let up = table.parent[node] as number;
  while (up >= 0 && (table.kind[up] === Kind.concatenated_string || table.kind[up] === Kind.parenthesized_expression))
    up = table.parent[up] as number;
  return up >= 0 && table.kind[up] === Kind.expression_statement;
}

/** Whether the keyword, key, variable or function around the literal says that it is a proxy's address or a namespace. */
function isNamedAs(table: SyntaxTable, node: number): boolean {
  for (let up = table.parent[node] as number; up >= 0; up = table.parent[up] as number) {
    let name = "";
    switch (table.kind[up]) {
      case Kind.keyword_argument:
        name = table.textOf(table.child(up, Field.name));
        break;
      case Kind.pair:
        if (table.field[node] === Field.key || table.contains(table.child(up, Field.key), node)) {
          // The key itself: `{"http://www.acme.io/ns": "a"}` names.
          name = "namespace";
        } else name = table.textOf(table.child(up, Field.key));
        break;
      case Kind.assignment:
        name = table.textOf(table.child(up, Field.left));
        break;
      case Kind.default_parameter:
      case Kind.typed_default_parameter:
        name = table.textOf(table.child(up, Field.name));
        break;
      case Kind.call:
        name = calledName(table, up);
        break;
      case Kind.expression_statement:
      case Kind.block:
      case Kind.module:
        return false;
      default:
        break;
    }
    if (PROXY.test(name) || NAMING.test(name)) return true;
  }
  return false;
}
