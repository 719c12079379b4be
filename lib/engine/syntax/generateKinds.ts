/**
 * Writes `kinds.ts` from the grammar that is installed: `npx tsx lib/engine/syntax/generateKinds.ts`.
 * Run it after an upgrade of tree-sitter-python; a test fails while the file is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, Parser } from "web-tree-sitter";

const require = createRequire(import.meta.url);

/** The text of `kinds.ts` for the installed grammar. */
export async function kindsModule(): Promise<string> {
  await Parser.init();
  const language = await Language.load(readFileSync(require.resolve("tree-sitter-python/tree-sitter-python.wasm")));
  const kinds = new Map<string, number>();
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const name = language.nodeTypeForId(id);
    if (name === null || !language.nodeTypeIsNamed(id) || !language.nodeTypeIsVisible(id) || kinds.has(name)) continue;
    kinds.set(name, language.idForNodeType(name, true) ?? id);
  }
  const tokens: string[] = [];
  for (let id = 1; id < language.nodeTypeCount; id++) {
    const name = language.nodeTypeForId(id);
    if (name !== null && language.nodeTypeIsVisible(id) && !language.nodeTypeIsNamed(id))
      tokens.push(`  ${id}: ${JSON.stringify(name)},`);
  }
  const fields: string[] = [];
  for (let id = 1; id <= language.fieldCount; id++) fields.push(`  ${language.fieldNameForId(id)}: ${id},`);
  const sorted = [...kinds].sort((a, b) => a[1] - b[1]);
  return `// Derived from the grammar by generateKinds.ts; not edited by hand.

/** The numbers of the grammar's named node kinds (tree-sitter-python 0.25.0), aliases resolved to one number a name. */
export const Kind = {
${sorted.map(([name, id]) => `  ${name}: ${id},`).join("\n")}
  /** A stretch the parser could not understand. */
  ERROR: 65535,
} as const;

/** The numbers of the grammar's fields; 0 stands for "no field". */
export const Field = {
  none: 0,
${fields.join("\n")}
} as const;

/** What punctuation and keywords are written as, by number: for saying which token is missing. */
export const Token: Readonly<Record<number, string>> = {
${tokens.join("\n")}
};

export type KindName = keyof typeof Kind;
export type FieldName = keyof typeof Field;
`;
}

if (process.argv[1]?.endsWith("generateKinds.ts")) {
  writeFileSync(new URL("./kinds.ts", import.meta.url), await kindsModule());
}
