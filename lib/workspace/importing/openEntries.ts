import { kindOf } from "../kinds";
import { importFilesInSteps, type ImportEntry } from "./importFiles";
import { importZipInSteps } from "./importZip";
import { type PauseOptions, runWithPauses } from "./runWithPauses";
import type { ImportResult } from "../model";
import { looksLikeZip } from "./zipDirectory";

/**
 * Takes in whatever was dropped or chosen: one zip is opened, anything else is taken as files and folders. Pauses so that the
 * page stays alive, and can be cancelled.
 */
export async function openEntries(entries: readonly ImportEntry[], options: PauseOptions = {}): Promise<ImportResult> {
  const [only] = entries;
  if (only === undefined) return { status: "error", reason: "Nothing was dropped that can be opened." };
  if (entries.length === 1 && only.problem === undefined && !only.path.includes("/")) {
    if (looksLikeZip(only.bytes) || /\.zip$/i.test(only.path))
      return runWithPauses(importZipInSteps(only.bytes), options);
    if (kindOf(only.path) === "archive") {
      return {
        status: "error",
        reason: "Of archives, only .zip files are opened: unpack this one and drop its folder.",
      };
    }
  }
  return runWithPauses(importFilesInSteps(entries), options);
}
