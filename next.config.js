import { headerRules } from "./lib/tooling/headers.mjs";

// `next start` refuses a build made with `output: "export"`, so the static build is asked for by environment.
const isExport = process.env.NEXT_OUTPUT === "export";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // `npm run dev` is opened by either name.
  allowedDevOrigins: ["127.0.0.1"],
  // An export names its destination by `distDir`; it always goes to out/.
  distDir: isExport ? ".next" : (process.env.HOUSESTYLE_DIST_DIR ?? ".next"),
  // `npm run typecheck` checks the types, tests and tooling included; doing half of it again would only be slower.
  typescript: { ignoreBuildErrors: true },
  ...(isExport
    ? { output: "export" }
    : {
        headers() {
          // Next sets the caching of its static files itself and warns when somebody else does.
          return headerRules.map(({ source, headers }) => ({
            source,
            headers: headers.filter(({ key }) => key !== "Cache-Control"),
          }));
        },
      }),
};

export default config;
