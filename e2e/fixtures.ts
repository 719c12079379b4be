import { expect, test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/** Watches every page of a test. What it has seen and not been allowed fails the test at its end. */
export interface Guard {
  /** Expects a problem: those whose text matches are no failure. */
  allow(pattern: RegExp): void;
  /** Everything seen so far, allowed or not, in order. */
  readonly problems: readonly string[];
}

/**
 * Playwright's `test`, with a guard that stands by itself: a test fails on any console error, uncaught exception,
 * violation of the Content-Security-Policy, or request that leaves the origin.
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      const allowed: RegExp[] = [];
      const { host } = new URL(baseURL ?? "");

      context.on("console", (message) => {
        if (message.type() !== "error") return;
        problems.push(`console error: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        const isNetwork = ["http:", "https:", "ws:", "wss:"].includes(url.protocol);
        if (isNetwork && url.host !== host) problems.push(`request outside the origin: ${request.url()}`);
      });
      await context.exposeBinding("reportPolicyViolation", (_source, text: string) => {
        problems.push(`policy violation: ${text}`);
      });
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const report: unknown = Reflect.get(window, "reportPolicyViolation");
          if (typeof report !== "function") return;
          report(
            `${event.effectiveDirective} blocked ${event.blockedURI || "inline"} at ${event.sourceFile}:${event.lineNumber}`,
          );
        });
      });

      await use({ problems, allow: (pattern) => void allowed.push(pattern) });

      const unexpected = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      expect(unexpected, "problems seen while the test ran").toEqual([]);
    },
    { auto: true },
  ],
});
