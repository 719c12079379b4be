import type { WorkspaceFile } from "./model";

/** How a file's lines ended where it came from. */
export type LineEnding = "\n" | "\r\n" | "\r";

export interface ModelText {
  /** The text with LF only and without a byte-order mark. */
  readonly text: string;
  /** The ending that most lines had. */
  readonly eol: LineEnding;
  readonly bom: boolean;
  /** Whether the lines ended in more than one way, so that the original cannot be restored exactly. */
  readonly mixed: boolean;
}

const BOM = "\uFEFF";

/** Brings a file's text into the form the workspace holds, and remembers what is needed to write it back. */
export function toModelText(raw: string): ModelText {
  const bom = raw.startsWith(BOM);
  const body = bom ? raw.slice(1) : raw;
  if (!body.includes("\r")) return { text: body, eol: "\n", bom, mixed: false };
  const amounts: [LineEnding, number][] = [
    ["\r\n", matches(body, /\r\n/g)],
    ["\r", matches(body, /\r(?!\n)/g)],
    ["\n", matches(body, /(?<!\r)\n/g)],
  ];
  const [eol] = amounts.reduce((most, next) => (next[1] > most[1] ? next : most));
  const mixed = amounts.filter(([, amount]) => amount > 0).length > 1;
  return { text: body.replace(/\r\n?/g, "\n"), eol, bom, mixed };
}

/** A workspace file of this raw text; what is usual (LF, no byte-order mark) is not written down. */
export function toWorkspaceFile(path: string, raw: string): WorkspaceFile {
  return workspaceFile(path, toModelText(raw));
}

export function workspaceFile(path: string, { text, eol, bom }: ModelText): WorkspaceFile {
  return { path, text, ...(eol === "\n" ? {} : { eol }), ...(bom ? { bom } : {}) };
}

/** The file's text as it stood where it came from: its line endings and its byte-order mark restored. */
export function toDiskText(file: WorkspaceFile): string {
  const text = file.eol === undefined ? file.text : file.text.replaceAll("\n", file.eol);
  return file.bom === true ? BOM + text : text;
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
