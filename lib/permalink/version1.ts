import type { Config } from "@/lib/engine";
import { configSchema } from "@/lib/workspace/schemas";
import * as v from "valibot";
import type { SharedFinding, SharedWorkspace } from "./contract";
import { MAX_FINDINGS, MAX_NOTE } from "./limits";

/**
 * The JSON inside a link of version 1. Keys are one letter and files are named by their index, for a link is read by nobody
 * and every character counts. What is empty is left out. This shape is frozen: links of it are in people's messages.
 */
const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const code = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const finding = v.strictTuple([code, index, place, place]);

export const version1Schema = v.strictObject({
  /** Files: path and text. */
  f: v.array(v.strictTuple([v.string(), v.string()])),
  /** Active file. */
  a: v.optional(index),
  /** Selection: start line and column, end line and column. */
  s: v.optional(v.strictTuple([place, place, place, place])),
  /** Configuration. */
  c: v.optional(configSchema),
  /** The rule-set's version. */
  r: v.pipe(v.string(), v.maxLength(64)),
  /** The finding in focus. */
  o: v.optional(finding),
  /** Note. */
  n: v.optional(v.pipe(v.string(), v.maxLength(MAX_NOTE))),
  /** Findings at the time of sharing. */
  d: v.optional(v.pipe(v.array(finding), v.maxLength(MAX_FINDINGS))),
});

export type Version1 = v.InferOutput<typeof version1Schema>;

/** The same, before it becomes JSON: configurations are not ours to change. */
export type Packed = Omit<Version1, "c"> & { readonly c?: Config };

/** Packs a workspace. Places in files that are not shared are left out: nothing could show them. */
export function pack(shared: SharedWorkspace): Packed {
  const indexes = new Map(shared.files.map(({ path }, at) => [path, at]));
  const packFinding = (one: SharedFinding): Version1["o"] => {
    const at = indexes.get(one.path);
    return at === undefined ? undefined : [one.code, at, one.line, one.column];
  };
  const findings = shared.findings.map(packFinding).filter((one) => one !== undefined);
  const active = shared.activePath === null ? undefined : indexes.get(shared.activePath);
  const { selection } = shared;
  return {
    f: shared.files.map(({ path, text }) => [path, text]),
    a: active,
    s:
      selection === null
        ? undefined
        : [selection.start.line, selection.start.column, selection.end.line, selection.end.column],
    c: Object.keys(shared.config).length === 0 ? undefined : shared.config,
    r: shared.rulesVersion,
    o: shared.focus === null ? undefined : packFinding(shared.focus),
    n: shared.note === null || shared.note === "" ? undefined : shared.note,
    d: findings.length === 0 ? undefined : findings,
  };
}

/** Unpacks what the schema accepted; null where an index names no file or the selection ends before it begins. */
export function unpack(packed: Version1): SharedWorkspace | null {
  const files = packed.f.map(([path, text]) => ({ path, text }));
  const places = [...(packed.d ?? []), ...(packed.o === undefined ? [] : [packed.o])];
  if (places.some(([, at]) => at >= files.length) || (packed.a ?? -1) >= files.length) return null;
  const unpackFinding = ([code, at, line, column]: NonNullable<Version1["o"]>): SharedFinding => ({
    code,
    path: files[at]?.path ?? "",
    line,
    column,
  });
  const [startLine, startColumn, endLine, endColumn] = packed.s ?? [1, 1, 1, 1];
  if (endLine < startLine || (endLine === startLine && endColumn < startColumn)) return null;
  const start = { line: startLine, column: startColumn };
  return {
    files,
    activePath: packed.a === undefined ? null : (files[packed.a]?.path ?? null),
    selection: packed.s === undefined ? null : { start, end: { line: endLine, column: endColumn } },
    config: packed.c ?? {},
    rulesVersion: packed.r,
    focus: packed.o === undefined ? null : unpackFinding(packed.o),
    note: packed.n === undefined || packed.n === "" ? null : packed.n,
    findings: (packed.d ?? []).map(unpackFinding),
  };
}
