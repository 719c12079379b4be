import type { FunctionFact } from "../../facts/fileFacts";
import { calledName, withoutAwait } from "../../facts/expressions";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const SLOW =
  /^(?:send_email|send_mail|send_sms|send_notification\w*|generate_report\w*|generate_pdf\w*|export_\w+|process_image\w*|process_video\w*)$/;

export const inlineSlowWork = defineRule({
  code: "PRF008",
  name: "inline-slow-work",
  severity: "info",
  scope: "file",
  fix: null,
  refs: ["F7"],
  summary: "A handler waits for work that the client need not wait for.",
  rationale: `The client wants to know that the booking is made, not that the mail server took the confirmation. While the handler waits, it
holds its connection and the user watches a spinner; and when the mail server fails, so does a booking that was fine.`,
  whenNotToUse: "Where the response is the result of that very work.",
  messages: {
    slow: "`{handler}` waits for `{call}`: hand it to a background task, as in `background_tasks.add_task({call}, …)`.",
  },
  file(file, { report }) {
    const { table } = file;
    const seen = new Set<FunctionFact>();
    for (const { fact } of file.handlers) {
      if (seen.has(fact)) continue;
      seen.add(fact);
      for (const node of fact.awaits) {
        const call = withoutAwait(table, node);
        if (call < 0 || table.kind[call] !== Kind.call) continue;
        const name = calledName(table, call);
        if (SLOW.test(name)) report({ file, node: call, message: "slow", data: { handler: fact.name, call: name } });
      }
    }
  },
});
