import type { ProjectFile } from "../project/projectFile";
import { Field } from "../syntax/kinds";
import type { EditBuilder } from "./editBuilder";

/** Adds a keyword argument at the end of a call's arguments, on a line of its own where the others stand so. */
export function addKeyword(edits: EditBuilder, file: ProjectFile, call: number, text: string): void {
  const { table } = file;
  const list = table.child(call, Field.arguments);
  const last = table.children(list).at(-1);
  if (last === undefined) {
    edits.insert(file, (table.end[list] as number) - 1, text);
    return;
  }
  const start = table.start[last] as number;
  const indent = table.text.slice(table.lines.lineStart(table.lines.lineAt(start)), start);
  edits.insertAfter(file, last, /^[ \t]+$/.test(indent) ? `,\n${indent}${text}` : `, ${text}`);
}

/** Adds a line after the one on which the statement ends, at the statement's own indent. */
export function addLineAfter(edits: EditBuilder, file: ProjectFile, statement: number, text: string): void {
  const { table } = file;
  const { lines } = table;
  const start = table.start[statement] as number;
  const indent = /^[ \t]*/.exec(table.text.slice(lines.lineStart(lines.lineAt(start)), start))?.[0] ?? "";
  const next = lines.lineStart(lines.lineAt(table.end[statement] as number) + 1);
  const line = `${indent}${text}\n`;
  edits.insert(file, next, next > 0 && !/[\r\n]/.test(table.text.charAt(next - 1)) ? `\n${line}` : line);
}
