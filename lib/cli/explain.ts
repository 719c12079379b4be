import type { RuleInfo } from "@/lib/engine";
import { ruleUrl, type CodeBook } from "./codes";
import { suggestion } from "./suggestion";

export type Explanation = { status: "ok"; text: string } | { status: "unknown"; reason: string };

const width = 80;

/** What a rule flags and why, for a terminal. The rule may be named by its code or its name, in any case. */
export function explain(typed: string, book: CodeBook): Explanation {
  const wanted = typed.trim().toLowerCase();
  const isMeant = (code: string, name: string) => code.toLowerCase() === wanted || name.toLowerCase() === wanted;
  const rule = book.rules.find(({ code, name }) => isMeant(code, name));
  if (rule) return { status: "ok", text: describe(rule) };
  const ruff = Object.entries(book.ruff).find(([code, name]) => isMeant(code, name));
  if (ruff) {
    const [code, name] = ruff;
    return { status: "ok", text: `${code} ${name}\nOne of Ruff's rules: ${ruleUrl(code, book, undefined) ?? ""}\n` };
  }
  const names = [...book.rules.flatMap(({ code, name }) => [code, name]), ...Object.keys(book.ruff)];
  return { status: "unknown", reason: `There is no rule "${typed}"${suggestion(typed, names)}` };
}

function describe(rule: RuleInfo): string {
  const fix = rule.fix === null ? "no fix" : `${rule.fix} fix`;
  const state = rule.defaultOn ? "" : ", off by default";
  const sections = [
    `${rule.code} ${rule.name}\n${rule.severity}, ${rule.scope} scope, ${fix}${state}`,
    wrap(rule.summary),
    wrap(rule.rationale),
  ];
  if (rule.whenNotToUse !== "") sections.push(wrap(`When not to use it: ${rule.whenNotToUse}`));
  if (rule.options.length > 0) {
    const lines = rule.options.map((option) =>
      wrap(
        `rules.${rule.code}.${option.name} (${option.type}, default ${JSON.stringify(option.default)}): ${option.description}`,
        "  ",
      ),
    );
    sections.push(["Options:", ...lines].join("\n"));
  }
  if (rule.refs.length > 0) sections.push(`Conventions: ${rule.refs.join(", ")}`);
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** Fills paragraphs anew; list items begin their own lines, and code (indented or fenced) stays as it is. */
function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let fenced = false;
  const endParagraph = () => {
    if (paragraph.length > 0) lines.push(wrapLine(paragraph.join(" "), indent));
    paragraph = [];
  };
  for (const line of text.trim().split("\n")) {
    const fence = line.startsWith("```");
    if (fence || fenced || line.startsWith("    ") || line.trim() === "") {
      endParagraph();
      lines.push(line.trim() === "" ? "" : indent + line);
      if (fence) fenced = !fenced;
    } else {
      if (/^\s*([-*]|\d+\.) /.test(line)) endParagraph();
      paragraph.push(line.trim());
    }
  }
  endParagraph();
  return lines.join("\n");
}

function wrapLine(line: string, indent: string): string {
  const lines: string[] = [];
  let current = indent;
  for (const word of line.split(" ")) {
    if (current.trim() !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else {
      current = current.trim() === "" ? indent + word : `${current} ${word}`;
    }
  }
  lines.push(current);
  return lines.join("\n");
}
