import type { ClassInfo } from "../project/classes";
import { callArguments } from "../facts/expressions";
import { docstringOf } from "../facts/strings";
import type { Project } from "../project/project";
import { pydanticStyleOf, type PydanticMajor } from "../project/pydanticIdioms";
import { Kind } from "../syntax/kinds";
import type { EditBuilder } from "./editBuilder";

/** A switch of a model's configuration under its name in each of Pydantic's majors. */
export type SettingNames = Readonly<Record<PydanticMajor, string>>;

/** Switches a setting on in a model: in the configuration it has, else in a new one of its file's Pydantic style. */
export function switchOn(edits: EditBuilder, project: Project, info: ClassInfo, names: SettingNames): void {
  const { file, fact } = info;
  const { table } = file;
  const settings = fact.field("model_config");
  if (settings) {
    const { value } = settings;
    if (table.kind[value] === Kind.call) {
      const given = callArguments(table, value);
      const last = given[given.length - 1];
      if (last) edits.insertAfter(file, last.node, `, ${names[2]}=True`);
      else edits.insert(file, (table.end[value] as number) - 1, `${names[2]}=True`);
    } else if (table.kind[value] === Kind.dictionary) {
      const pairs = table.children(value);
      const last = pairs[pairs.length - 1];
      if (last !== undefined) edits.insertAfter(file, last, `, "${names[2]}": True`);
      else edits.replace(file, value, `{"${names[2]}": True}`);
    } else {
      edits.refuse();
    }
    return;
  }
  const config = fact.nested.find((nested) => nested.name === "Config");
  if (config) {
    appendLine(edits, info, config.body, `${names[1]} = True`);
    return;
  }
  if (pydanticStyleOf(project, file) === 1) {
    appendLine(edits, info, fact.body, `class Config:`, `    ${names[1]} = True`);
    return;
  }
  prependLine(edits, info, `model_config = ConfigDict(${names[2]}=True)`);
  edits.addImport(file, "pydantic", "ConfigDict");
}

/** The white space before a block's statements; null where the block stands on the line of its header. */
function indentOf(info: ClassInfo, body: number): string | null {
  const { table } = info.file;
  const first = table.firstChild(body);
  if (first < 0) return null;
  const start = table.start[first] as number;
  const indent = table.text.slice(table.lines.lineStart(table.lines.lineAt(start)), start);
  return /^[ \t]+$/.test(indent) ? indent : null;
}

/** Whether the statement is there only because a block needs one. */
function isFiller(info: ClassInfo, statement: number): boolean {
  const { table } = info.file;
  return table.kind[statement] === Kind.pass_statement || table.textOf(statement) === "...";
}

/**
 * Both of these replace a piece of the text rather than insert: two fixes that would each make a configuration of their own
 * then clash, and the second waits until it finds the first one's.
 */
function appendLine(edits: EditBuilder, info: ClassInfo, body: number, ...lines: readonly string[]): void {
  const { file } = info;
  const { table } = file;
  const indent = indentOf(info, body);
  const statements = table.statements(body);
  const last = statements[statements.length - 1];
  if (indent === null || last === undefined) return void edits.refuse();
  const text = lines.join(`\n${indent}`);
  if (isFiller(info, last)) return void edits.replace(file, last, text);
  const end = table.end[last] as number;
  const lineEnd = table.text.indexOf("\n", end);
  const at = lineEnd < 0 ? table.text.length : lineEnd;
  const gap = lines.length > 1 ? "\n\n" : "\n";
  edits.replaceRange(file, end - 1, at, `${table.text.slice(end - 1, at)}${gap}${indent}${text}`);
}

function prependLine(edits: EditBuilder, info: ClassInfo, line: string): void {
  const { file, fact } = info;
  const { table } = file;
  const indent = indentOf(info, fact.body);
  const statements = table.statements(fact.body);
  const first = statements[docstringOf(table, fact.body) >= 0 ? 1 : 0];
  if (indent === null) return void edits.refuse();
  if (first === undefined) {
    const end = table.end[statements[0] ?? fact.body] as number;
    edits.replaceRange(file, end - 1, end, `${table.text[end - 1] ?? ""}\n\n${indent}${line}`);
  } else if (isFiller(info, first)) {
    edits.replace(file, first, line);
  } else {
    const start = table.start[first] as number;
    edits.replaceRange(file, start, start + 1, `${line}\n\n${indent}${table.text[start] ?? ""}`);
  }
}
