import type { Diagnostic, RuleInfo } from "@/lib/engine";

/** A finding for tests; what is not given is unremarkable. */
export function finding(given: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "STO002",
    name: "hard-limit-missing",
    severity: "warning",
    path: "app/users/store.py",
    range: { start: { line: 2, column: 5 }, end: { line: 2, column: 9 } },
    message: "The query has no limit: write `.limit(…)`.",
    related: [],
    fixable: null,
    ...given,
  };
}

/** A rule for tests. */
export function ruleInfo(given: Partial<RuleInfo> = {}): RuleInfo {
  return {
    code: "STO002",
    name: "hard-limit-missing",
    category: "STO",
    severity: "warning",
    scope: "file",
    fix: null,
    defaultOn: true,
    refs: ["S2", "S3"],
    summary: "A query without a limit.",
    rationale: "A table **grows**; see [limits](1) and {0}.",
    whenNotToUse: "For tables that stay small.",
    since: "0.1",
    options: [],
    ...given,
  };
}

/** Everything a hostile name or text may try, in one string. */
export const hostile =
  "a`b``c|<script>alert(1)</script>[x](javascript:alert(1))\u001b[31m\u009b2J\r\n::error::pwned%0A\u202eevil @everyone #1 https://evil.example";
