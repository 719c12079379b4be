import type { IMarkdownString } from "monaco-editor/editor/editor.api";
import type { Diagnostic } from "@/lib/engine";
import { escapeMarkdown, messageMarkdown } from "@/lib/reports/escapeMarkdown";
import { isMac } from "../isMac";
import { ruleHref } from "../ruleHref";

/**
 * A finding as its hover shows it: what is wrong, with code as code, then the rule, which is a link where it has a page. Names and
 * texts of the workspace are escaped, and the editor is told to trust nothing.
 */
export function hoverMarkdown(diagnostic: Diagnostic): IMarkdownString {
  const { code, name, message, fixable } = diagnostic;
  const href = ruleHref(code);
  const title = escapeMarkdown(`${code} ${name}`);
  const rule = href ? `[${title}](<${new URL(href, window.location.origin).href}>)` : `Ruff ${title}`;
  const fix = fixable ? ` · ${isMac() ? "⌘" : "Ctrl"}+. to fix` : "";
  return { value: `${messageMarkdown(message)}\n\n${rule}${fix}`, isTrusted: false, supportHtml: false };
}
