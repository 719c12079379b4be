import { Field, Kind } from "../syntax/kinds";
import type { ProjectFile } from "../project/projectFile";
import type { OffsetEdit } from "./editBuilder";

/** The edit that makes `name` of `module` available in a file, or null where it is already. `module` may begin with dots. */
export function importEdit(file: ProjectFile, module: string, name: string): OffsetEdit | null {
  const { table, facts } = file;
  const level = /^\.*/.exec(module)?.[0].length ?? 0;
  const rest = module.slice(level);
  const same = facts.imports.filter(
    (fact) =>
      fact.within === null &&
      !fact.typeOnly &&
      fact.level === level &&
      fact.module === rest &&
      fact.name !== null &&
      fact.name !== "*",
  );
  if (same.some((fact) => fact.name === name && fact.local === name)) return null;
  const last = same[same.length - 1];
  if (last) {
    const names = table.childrenOf(last.statement, Field.name);
    const at = table.end[names[names.length - 1] as number] as number;
    return { path: file.path, start: at, end: at, text: `, ${name}` };
  }
  const at = importPosition(file);
  const line = `from ${module} import ${name}\n`;
  return { path: file.path, start: at, end: at, text: at > 0 && table.text[at - 1] !== "\n" ? `\n${line}` : line };
}

/** The edit that adds `import module` before the file's other imports, or null where the module is bound already. */
export function moduleImportEdit(file: ProjectFile, module: string): OffsetEdit | null {
  const { table, facts } = file;
  if (facts.bindings.has(module)) return null;
  const first = facts.imports.find((fact) => fact.within === null);
  if (!first) {
    const at = importPosition(file);
    return { path: file.path, start: at, end: at, text: `import ${module}\n\n\n` };
  }
  const at = table.lines.lineStart(table.lines.lineAt(table.start[first.statement] as number));
  // A plain import before `from` imports of other packages stands in a group of its own.
  const gap = first.name !== null ? "\n" : "";
  return { path: file.path, start: at, end: at, text: `import ${module}\n${gap}` };
}

/** Where a new import goes: after the last module-level import statement, else after the docstring and leading comments. */
function importPosition(file: ProjectFile): number {
  const { table } = file;
  let after = -1;
  let docstring = -1;
  table.statements(0).forEach((statement, index) => {
    const kind = table.kind[statement];
    if (kind === Kind.import_statement || kind === Kind.import_from_statement || kind === Kind.future_import_statement)
      after = statement;
    else if (
      index === 0 &&
      kind === Kind.expression_statement &&
      table.kind[table.firstChild(statement)] === Kind.string
    )
      docstring = statement;
  });
  const anchor = after >= 0 ? after : docstring;
  if (anchor < 0) return leadingComments(table.text);
  return table.lines.lineStart(table.lines.lineAt(table.end[anchor] as number) + 1);
}

/** The offset after a BOM, a `#!` line and an encoding line. */
function leadingComments(text: string): number {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (text.startsWith("#!", at) || /^#.*coding[:=]/.test(text.slice(at, at + 80))) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}
