import { walk } from "@/lib/cli/walk";
import { decode } from "@/lib/cli/decode";
import type { SourceFile } from "@/lib/engine";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { countLines } from "./generate";

export type StandardLibrary =
  { status: "ok"; version: string; files: SourceFile[] } | { status: "missing"; reason: string };

/** Parts that are no library code, or are wrong on purpose. */
const leftOut = /^(?:test|idlelib|lib2to3|turtledemo|lib-dynload|dist-packages|config-[^/]*)\/|(?:^|\/)tests?\//;

/** Python's own library as `python3` has it, up to about `maximumLines` lines in the order of paths. */
export function standardLibrary(maximumLines: number): StandardLibrary {
  let answer: { version: string; folder: string };
  try {
    const script =
      "import json,platform,sysconfig;print(json.dumps({'version':platform.python_version(),'folder':sysconfig.get_path('stdlib')}))";
    answer = JSON.parse(
      execFileSync("python3", ["-c", script], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return { status: "missing", reason: "There is no python3 here, so its standard library is left out." };
  }
  const files: SourceFile[] = [];
  let lines = 0;
  for (const file of walk(answer.folder).files) {
    const path = relative(answer.folder, file);
    if (leftOut.test(path) || !path.endsWith(".py")) continue;
    const decoded = decode(readFileSync(file));
    if (decoded.status === "skipped") continue;
    files.push({ path, text: decoded.text });
    lines += countLines(decoded.text);
    if (lines >= maximumLines) break;
  }
  if (files.length === 0)
    return { status: "missing", reason: `python3 is here, but not its library's source (${answer.folder}).` };
  return { status: "ok", version: answer.version, files };
}
