import { toast } from "sonner";
import { type ReportContext, toJson, toMarkdown, toSarif } from "@/lib/reports";
import { usePlayground } from "@/lib/workspace/store";
import { ruleHref } from "../ruleHref";
import { download } from "../session/download";
import { copyOrSave } from "./copyText";

/** All findings of the last check in a form that other programs or people take. */
export async function report(form: "json" | "sarif" | "markdown"): Promise<void> {
  const { check, checkedFiles } = usePlayground.getState();
  if (!check) {
    toast.info("Nothing has been checked yet");
    return;
  }
  const { rules, RULES_VERSION } = await import("@/lib/engine");
  const { diagnostics, skipped, partial } = check.result;
  const context: ReportContext = {
    texts: new Map(checkedFiles.map(({ path, text }) => [path, text])),
    rules,
    rulesVersion: RULES_VERSION,
    ruleUrl: (code) => {
      const href = ruleHref(code);
      return href && new URL(href, window.location.origin).href;
    },
    checkedFiles: check.files,
    skipped,
    partial,
  };
  switch (form) {
    case "json":
      return download("housestyle.json", toJson(diagnostics), "application/json");
    case "sarif":
      return download("housestyle.sarif", toSarif(diagnostics, context), "application/sarif+json");
    case "markdown":
      return copyOrSave(toMarkdown(diagnostics, context), { what: "the report as Markdown", name: "housestyle.md" });
  }
}
