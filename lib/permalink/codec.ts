import { count, formatBytes, quote } from "@/lib/workspace/format";
import { IMPORT_LIMITS } from "@/lib/workspace/limits";
import { isValidPath, validatePath } from "@/lib/workspace/paths";
import * as v from "valibot";
import type { DecodeResult, SharedWorkspace } from "./contract";
import { seal, unseal } from "./envelope";
import { pack, unpack, version1Schema } from "./version1";

/**
 * The fragment of a link, without `#`. Throws an `Error` whose message is a sentence for people where the workspace is one that
 * no link can carry, so that no link is handed out that cannot be opened.
 */
export async function encodeLink(shared: SharedWorkspace): Promise<string> {
  const fragment = seal(JSON.stringify(pack(shared)));
  const check = await decodeLink(fragment);
  if (check.status === "error") throw new Error(check.reason);
  return fragment;
}

/** Opens a fragment, with or without its `#`. Whatever it holds, this neither throws nor answers with something invalid. */
export async function decodeLink(fragment: string): Promise<DecodeResult> {
  const opened = unseal(fragment.replace(/^#/, "").trim());
  if (opened.status !== "ok") return opened;
  const fail = (detail: string): DecodeResult => ({ status: "error", reason: `The link cannot be opened: ${detail}` });
  const parsed = parseJson(opened.json);
  if (parsed.status === "error") return fail("what it holds is not readable.");
  const result = v.safeParse(version1Schema, parsed.value, { abortEarly: true });
  if (!result.success) return fail(`what it holds is not a workspace of version 1 (at ${placeOf(result.issues)}).`);
  const shared = unpack(result.output);
  if (shared === null) return fail("it points at a file or place that it does not hold.");
  const problem = filesProblem(shared.files);
  return problem === null ? { status: "ok", shared } : fail(problem);
}

function filesProblem(files: SharedWorkspace["files"]): string | null {
  if (files.length > IMPORT_LIMITS.files) {
    return `it holds ${count(files.length, "file")}, and at most ${count(IMPORT_LIMITS.files, "file")} are opened at once.`;
  }
  const seen = new Set<string>();
  for (const { path, text } of files) {
    if (!isValidPath(path)) return `it holds a file ${quote(path)}. ${pathReason(path)}`;
    if (seen.has(path)) return `it holds ${quote(path)} twice.`;
    seen.add(path);
    if (text.includes("\r")) return `the text of ${quote(path)} has line endings that no link has.`;
    if (text.length > IMPORT_LIMITS.fileBytes) {
      return `${quote(path)} is larger than the ${formatBytes(IMPORT_LIMITS.fileBytes)} that are read.`;
    }
  }
  return null;
}

function pathReason(path: string): string {
  const result = validatePath(path);
  return result.status === "error" ? result.reason : "Its name is not in composed form.";
}

function placeOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  const path = issue === undefined ? null : v.getDotPath(issue);
  return path === null || path === undefined ? "its top" : quote(path);
}

function parseJson(json: string): { status: "ok"; value: unknown } | { status: "error" } {
  try {
    return { status: "ok", value: JSON.parse(json) as unknown };
  } catch {
    return { status: "error" };
  }
}
