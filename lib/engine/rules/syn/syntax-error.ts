import { Kind, Token } from "../../syntax/kinds";
import { isShortfall } from "../../syntax/shortfalls";
import type { SyntaxFault, SyntaxTable } from "../../syntax/table";
import { defineRule } from "../defineRule";

/** More would only repeat the first. */
const MAX_REPORTS = 10;

export const syntaxError = defineRule({
  code: "SYN001",
  name: "syntax-error",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["C1"],
  summary: "The file is not valid Python.",
  rationale: `Nothing else can be said of code that does not parse. What comes before and after the broken stretch is still checked, so
that one missing bracket does not hide the rest of the file.`,
  whenNotToUse: "For templates that only become Python once they are filled in; leave those files out.",
  tests: "also",
  inBroken: true,
  messages: {
    error: "This is not valid Python: `{text}` was not understood here.",
    missing: "This is not valid Python: `{token}` is missing here.",
    python2: "`{word}` as a statement is Python 2: call it, `{word}(…)`.",
  },
  visit: ({ report }) => ({
    module(node, file) {
      const { table } = file;
      const base = { file, node };
      for (const fault of faultsToReport(table)) {
        if (fault.missing)
          report({
            ...base,
            start: fault.start,
            end: fault.start,
            message: "missing",
            data: { token: tokenName(fault.kind) },
          });
        else
          report({
            ...base,
            ...firstLineOf(table, fault),
            message: "error",
            data: { text: excerpt(table.text, fault) },
          });
      }
    },
    print_statement(node, file) {
      // `print >> stream, x` is also an expression of Python 3.
      if (file.table.childOfKind(node, Kind.chevron) < 0)
        report({ file, node, message: "python2", data: { word: "print" } });
    },
    exec_statement(node, file) {
      report({ file, node, message: "python2", data: { word: "exec" } });
    },
  }),
});

/** The outermost faults in order; one that begins with the file stands for the first inside it. */
function faultsToReport(table: SyntaxTable): SyntaxFault[] {
  const chosen: SyntaxFault[] = [];
  const fileStart = table.text.search(/\S/);
  let until = -1;
  table.faults.forEach((fault, index) => {
    if (chosen.length >= MAX_REPORTS || fault.start < until || isShortfall(table, fault)) return;
    if (!fault.missing) until = fault.end;
    const first = !fault.missing && fault.start <= fileStart ? table.faults[index + 1] : undefined;
    chosen.push(first && first.start < fault.end ? first : fault);
  });
  return chosen;
}

function firstLineOf(table: SyntaxTable, fault: SyntaxFault): { start: number; end: number } {
  const lineEnd = table.text.slice(fault.start, fault.end).search(/[\r\n]/);
  return { start: fault.start, end: lineEnd < 0 ? fault.end : fault.start + lineEnd };
}

function excerpt(text: string, fault: SyntaxFault): string {
  const line =
    text
      .slice(fault.start, fault.end)
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? "";
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

const tokenName = (kind: number): string =>
  Token[kind] ?? (kind === Kind.identifier ? "a name" : kind === Kind.block ? "an indented block" : "something");
