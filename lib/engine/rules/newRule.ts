/** `npm run new-rule -- CODE rule-name`: makes a rule's pair of files and derives the index. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { camelCase, derivedFiles } from "./generateIndex";

const here = fileURLToPath(new URL(".", import.meta.url));
const [code = "", name = ""] = process.argv.slice(2);

if (!/^[A-Z]{3}\d{3}$/.test(code) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name)) {
  console.error("Say a code and a name, as in: npm run new-rule -- STO099 no-surprises-in-store");
  process.exit(2);
}
const folder = `${here}${code.slice(0, 3).toLowerCase()}`;
const rulePath = `${folder}/${name}.ts`;
if (existsSync(rulePath)) {
  console.error(`${rulePath} exists already.`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
writeFileSync(
  rulePath,
  `import { defineRule } from "../defineRule";

export const ${camelCase(name)} = defineRule({
  code: "${code}",
  name: "${name}",
  severity: "warning",
  scope: "file",
  fix: null,
  refs: [],
  summary: "",
  rationale: "",
  whenNotToUse: "",
  messages: { found: "\`{name}\` …: write … instead." },
  file(file, { report }) {
    for (const info of file.stores) report({ file, node: info.fact.nameNode, message: "found", data: { name: info.name } });
  },
});
`,
);
writeFileSync(
  `${folder}/${name}.examples.ts`,
  `import { defineExamples, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "",
      \`
      class ExampleStore:  # <- ${code}
          pass
      \`,
      { path: "store.py" },
    ),
  ],
  good: [],
});
`,
);
const { index, examples } = derivedFiles();
writeFileSync(`${here}index.ts`, index);
writeFileSync(`${here}examples.ts`, examples);
console.log(`Made ${rulePath} and its examples.`);
