import * as v from "valibot";
import type {
  CheckResult,
  Config,
  Diagnostic,
  Edit,
  FileNotice,
  FixTarget,
  SourceFile,
  TextChange,
} from "@/lib/engine";

/** A change of the files, in the order in which it was made. */
export type Operation =
  | { readonly kind: "open"; readonly files: readonly SourceFile[]; readonly config: Config }
  | { readonly kind: "edit"; readonly path: string; readonly changes: readonly TextChange[] }
  | { readonly kind: "put"; readonly file: SourceFile }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "configure"; readonly config: Config };

/** What the client says to the engine's worker. Operations are not answered; requests are, by their number. */
export type EngineRequest =
  | { readonly kind: "operation"; readonly operation: Operation }
  | { readonly kind: "check"; readonly id: number; readonly provisional: boolean }
  | { readonly kind: "fix"; readonly id: number; readonly target: FixTarget };

export interface Checked {
  readonly result: CheckResult;
  readonly files: number;
  readonly lines: number;
  readonly milliseconds: number;
}

export type EngineReply =
  /** The parser is loaded: from here on answers are a matter of work, not of the network. */
  | { readonly kind: "ready" }
  | { readonly kind: "checked"; readonly id: number; readonly checked: Checked }
  | { readonly kind: "fixed"; readonly id: number; readonly edits: Edit[] }
  /** The request failed; the worker goes on. */
  | { readonly kind: "failed"; readonly id: number; readonly reason: string }
  /** The worker can no longer be trusted (its memory is used up, or its WebAssembly could not be loaded). */
  | { readonly kind: "broken"; readonly reason: string; readonly quiet: boolean };

/** What the client says to Ruff's worker: what changed since the last request, then what is wanted. */
export interface RuffRequest {
  readonly kind: "check" | "fix";
  readonly id: number;
  /** True where `changed` holds every file. */
  readonly fresh: boolean;
  readonly changed: readonly SourceFile[];
  readonly removed: readonly string[];
  readonly config: Config;
  readonly target?: { readonly diagnostic: Diagnostic } | { readonly code: string };
}

export type RuffReply =
  | { readonly kind: "ready" }
  | {
      readonly kind: "checked";
      readonly id: number;
      /** The findings of the files whose findings changed. */
      readonly byPath: readonly (readonly [string, readonly Diagnostic[]])[];
      readonly notices: readonly FileNotice[];
      /** Files on which Ruff broke; the worker should be replaced. */
      readonly broken: readonly string[];
    }
  | { readonly kind: "fixed"; readonly id: number; readonly edits: Edit[] }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string }
  | { readonly kind: "broken"; readonly reason: string };

/** Lists are checked to be lists: their elements come from the engine's own code, a check of each would cost more than making it. */
const list = v.custom<never[]>(Array.isArray, "expected a list");
const id = v.pipe(v.number(), v.integer());
const fixed = v.object({ kind: v.literal("fixed"), id, edits: list });
const failed = v.object({ kind: v.literal("failed"), id, reason: v.string() });

const ready = v.object({ kind: v.literal("ready") });

const engineReply = v.variant("kind", [
  ready,
  v.object({
    kind: v.literal("checked"),
    id,
    checked: v.object({
      result: v.looseObject({ diagnostics: list, skipped: list, partial: list, complete: v.boolean() }),
      files: v.number(),
      lines: v.number(),
      milliseconds: v.number(),
    }),
  }),
  fixed,
  failed,
  v.object({ kind: v.literal("broken"), reason: v.string(), quiet: v.boolean() }),
]);

const ruffReply = v.variant("kind", [
  ready,
  v.object({ kind: v.literal("checked"), id, byPath: list, notices: list, broken: list }),
  fixed,
  failed,
  v.object({ kind: v.literal("broken"), reason: v.string() }),
]);

/** The message as a reply of the engine's worker, or null where it is none. */
export function readEngineReply(message: unknown): EngineReply | null {
  const result = v.safeParse(engineReply, message);
  return result.success ? (message as EngineReply) : null;
}

/** The message as a reply of Ruff's worker, or null where it is none. */
export function readRuffReply(message: unknown): RuffReply | null {
  const result = v.safeParse(ruffReply, message);
  return result.success ? (message as RuffReply) : null;
}

const table = v.custom<Config>((value) => typeof value === "object" && value !== null && !Array.isArray(value));
const file = v.object({ path: v.string(), text: v.string() });
const target = v.union([
  v.picklist(["safe", "all"]),
  v.looseObject({ code: v.string() }),
  v.looseObject({ diagnostic: table }),
]);

const engineRequest = v.variant("kind", [
  v.object({
    kind: v.literal("operation"),
    operation: v.variant("kind", [
      v.object({ kind: v.literal("open"), files: list, config: table }),
      v.object({ kind: v.literal("edit"), path: v.string(), changes: list }),
      v.object({ kind: v.literal("put"), file }),
      v.object({ kind: v.literal("remove"), path: v.string() }),
      v.object({ kind: v.literal("rename"), from: v.string(), to: v.string() }),
      v.object({ kind: v.literal("configure"), config: table }),
    ]),
  }),
  v.object({ kind: v.literal("check"), id, provisional: v.boolean() }),
  v.object({ kind: v.literal("fix"), id, target }),
]);

const ruffRequest = v.object({
  kind: v.picklist(["check", "fix"]),
  id,
  fresh: v.boolean(),
  changed: list,
  removed: list,
  config: table,
  target: v.optional(target),
});

/** The message as a request to the engine's worker, or null where it is none. */
export function readEngineRequest(message: unknown): EngineRequest | null {
  return v.is(engineRequest, message) ? (message as EngineRequest) : null;
}

/** The message as a request to Ruff's worker, or null where it is none. */
export function readRuffRequest(message: unknown): RuffRequest | null {
  return v.is(ruffRequest, message) ? (message as RuffRequest) : null;
}
