import type { Diagnostic } from "@/lib/engine";
import { usePlayground } from "@/lib/workspace/store";
import { ruleHref } from "../ruleHref";
import { copyOrSave } from "./copyText";
import { findingMarkdown } from "./findingMarkdown";
import { makeLink } from "./makeLink";

/** A review comment that is mostly address serves nobody: beyond this many characters the link to the place is left out. */
const longestLink = 8_000;

/** Puts a finding on the clipboard as Markdown for a review. */
export async function copyFinding(finding: Diagnostic): Promise<void> {
  const { checkedFiles } = usePlayground.getState();
  const text = checkedFiles.find(({ path }) => path === finding.path)?.text ?? "";
  const href = ruleHref(finding.code);
  const link = await makeLink(finding);
  const markdown = findingMarkdown(finding, {
    text,
    ruleUrl: href && new URL(href, window.location.origin).href,
    permalink: link.length <= longestLink ? link : null,
  });
  await copyOrSave(markdown, { what: `${finding.code} as Markdown`, name: `${finding.code}.md` });
}
