/** Derives `index.ts` and `examples.ts` from the rule files beside it: `npm run generate`. A test fails while they are out of date. */
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** `exception-handling-in-store` → `exceptionHandlingInStore` */
export const camelCase = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

interface RuleFile {
  readonly category: string;
  readonly name: string;
  readonly hasExamples: boolean;
}

export function ruleFiles(): RuleFile[] {
  const categories = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return categories.flatMap((category) => {
    const files = new Set(readdirSync(`${here}${category}`));
    return [...files]
      .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
      .sort()
      .map((file) => {
        const name = file.replace(/\.ts$/, "");
        return { category, name, hasExamples: files.has(`${name}.examples.ts`) };
      });
  });
}

/** The texts of the two derived files. */
export function derivedFiles(): { readonly index: string; readonly examples: string } {
  const files = ruleFiles();
  const index = `// Derived by generateIndex.ts; not edited by hand.
import type { RuleInfo } from "../contract";
import type { Rule } from "./defineRule";
${files.map(({ category, name }) => `import { ${camelCase(name)} } from "./${category}/${name}";`).join("\n")}

/** Every rule, by code. */
export const allRules: readonly Rule[] = [
${files.map(({ name }) => `  ${camelCase(name)},`).join("\n")}
].sort((a, b) => (a.info.code < b.info.code ? -1 : 1));

/** What is known of every rule without running it, by code. */
export const rules: readonly RuleInfo[] = allRules.map((rule) => rule.info);
`;
  const withExamples = files.filter((file) => file.hasExamples);
  const examples = `// Derived by generateIndex.ts; not edited by hand.
import type { Rule, RuleExamples } from "./defineRule";
${files.map(({ category, name, hasExamples }) => `import { ${camelCase(name)} } from "./${category}/${name}";${hasExamples ? `\nimport ${camelCase(name)}Examples from "./${category}/${name}.examples";` : ""}`).join("\n")}

const pairs: readonly (readonly [Rule, RuleExamples])[] = [
${withExamples.map(({ name }) => `  [${camelCase(name)}, ${camelCase(name)}Examples],`).join("\n")}
];

/** Each rule's examples by its code. Only tests, generators and pages import this. */
export const examplesByCode: ReadonlyMap<string, RuleExamples> = new Map(pairs.map(([rule, examples]) => [rule.info.code, examples]));
`;
  return { index, examples };
}

if (process.argv[1]?.endsWith("generateIndex.ts")) {
  const { index, examples } = derivedFiles();
  writeFileSync(`${here}index.ts`, index);
  writeFileSync(`${here}examples.ts`, examples);
}
