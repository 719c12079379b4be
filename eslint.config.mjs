import js from "@eslint/js";
import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import boundaries from "eslint-plugin-boundaries";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The architecture's layers. A file belongs to the first folder that matches it, so what lies deeper stands first.
 * `may` names the layers a file may import besides its own; whatever is not named is forbidden.
 */
const SYNTAX = ["engine-syntax"];
const FACTS = [...SYNTAX, "engine-facts"];
const PROJECT = [...FACTS, "engine-project"];
const RULES = [...PROJECT, "engine-rules"];
const SERVICES = ["ruff", "conventions", "workspace", "permalink", "reports", "checker"];
const EVERYTHING_OF_LIB = [...SERVICES, ...RULES, "engine", "cli", "bench", "tooling"];

const layers = [
  { type: "engine-syntax", folder: "lib/engine/syntax", may: [] },
  { type: "engine-facts", folder: "lib/engine/facts", may: SYNTAX },
  { type: "engine-project", folder: "lib/engine/project", may: FACTS },
  { type: "engine-rules", folder: "lib/engine/rules", may: PROJECT },
  { type: "engine", folder: "lib/engine", may: RULES },
  { type: "ruff", folder: "lib/ruff", may: [] },
  { type: "conventions", folder: "lib/conventions", may: [] },
  ...["workspace", "permalink", "reports", "checker"].map((type) => ({ type, folder: `lib/${type}`, may: SERVICES })),
  ...["cli", "bench", "tooling"].map((type) => ({ type, folder: `lib/${type}`, may: EVERYTHING_OF_LIB })),
  { type: "components", folder: "components", may: SERVICES },
  { type: "app", folder: "app", may: ["components", ...SERVICES] },
];

/** Everything outside the engine reaches it through these files only; inside, each layer may name the public types. */
const ENGINE_FACE = [
  "lib/engine/index.ts",
  "lib/engine/contract.ts",
  "lib/engine/componentOfPath.ts",
  "lib/engine/rules/examples.ts",
];
const ENGINE_CONTRACT = ["lib/engine/contract.ts"];

const OUTSIDE_THE_ENGINE =
  "The engine runs the same in a worker, in Node and in tests: no React, no DOM, no Next, no editor.";

export default defineConfig([
  globalIgnores([".next/**", "out/**", ".cache/**", "test-results/**", "playwright-report/**", "next-env.d.ts"]),
  js.configs.recommended,
  ...nextVitals,
  ...nextTypescript,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      // Examples and samples are such exports: their file's name is their name.
      "import/no-anonymous-default-export": "off",
      // A rule for CommonJS pages; here `module` is a fine name for a module.
      "@next/next/no-assign-module-variable": "off",
      // The type check knows every name, and knows it better.
      "no-undef": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // A promise that nobody waits for hides its failure.
    files: ["{app,components,lib,e2e}/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["{app,components,lib}/**/*.{ts,tsx,mjs}"],
    // Tests stand beside the code of one layer and drive it through whatever layer they need.
    ignores: ["**/*.test.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": layers.map(({ type, folder }) => ({ type, pattern: folder, partialMatch: false })),
      "boundaries/files": [
        { category: "engine-face", pattern: ENGINE_FACE },
        { category: "engine-contract", pattern: ENGINE_CONTRACT },
      ],
      "boundaries/dependency-nodes": ["import", "dynamic-import", "export"],
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          message: "{{from.element.type}} may not import {{to.element.type}}: dependencies point one way.",
          policies: [
            { from: { element: { type: "*" } }, allow: { to: { module: { origin: ["external", "core"] } } } },
            { from: { element: { type: "engine*" } }, allow: { to: { file: { categories: "engine-contract" } } } },
            { from: { element: { type: "!engine*" } }, allow: { to: { file: { categories: "engine-face" } } } },
            ...layers.map(({ type, may }) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: [type, ...may] } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    files: ["lib/engine/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(react|react-dom|next|monaco-editor|@monaco-editor/react|zustand)(/|$)",
              message: OUTSIDE_THE_ENGINE,
            },
            { regex: "^@/", message: "The engine imports by relative paths, so that it can be taken out as it is." },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "localStorage", "sessionStorage", "self"].map((name) => ({
          name,
          message: OUTSIDE_THE_ENGINE,
        })),
      ],
    },
  },
  {
    // Programs of the terminal speak through it.
    files: ["lib/{cli,bench,tooling}/**", "lib/engine/rules/{newRule,generateIndex}.ts", "e2e/**"],
    rules: { "no-console": "off" },
  },
  {
    // Playwright's fixtures take a `use` function, which is no React hook.
    files: ["e2e/**"],
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
]);
