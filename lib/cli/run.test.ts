import type { CheckResult, Config, SourceFile } from "@/lib/engine";
import { finding, ruleInfo } from "@/lib/reports/fixtures";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Io } from "./io";
import { run, type Toolbox } from "./run";
import { temporaryFolder } from "./temporaryFolder";

class Sink extends Writable {
  text = "";
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString("utf8");
    done();
  }
}

const noTime = { parse: 1, flatten: 2, facts: 3, link: 4, rules: 5, total: 15, byRule: { STO002: 4, ARC001: 1 } };

/** Finds the word `BAD` in each file, and remembers what it was given. */
class FakeToolbox implements Toolbox {
  seen: { files: readonly SourceFile[]; config: Config; ruff: boolean }[] = [];
  partial: CheckResult["partial"] = [];

  codes = async () => ({
    rules: [ruleInfo(), ruleInfo({ code: "ARC001", name: "layer-skipped", category: "ARC" })],
    ruff: { F401: "unused-import" },
    isRuffSelector: (selector: string) => "F401".startsWith(selector),
  });
  rulesVersion = async () => "1";
  check: Toolbox["check"] = async (files, config, { ruff }) => {
    this.seen.push({ files, config, ruff });
    const bad = files.filter((file) => file.text.includes("BAD"));
    return {
      diagnostics: bad.map(({ path }) =>
        finding({ path, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } } }),
      ),
      skipped: [],
      partial: this.partial,
      complete: true,
      timings: noTime,
    };
  };
}

async function call(
  args: string[],
  given: { cwd?: string; stdin?: string; toolbox?: FakeToolbox; env?: Io["env"] } = {},
) {
  const stdout = new Sink();
  const stderr = new Sink();
  const toolbox = given.toolbox ?? new FakeToolbox();
  const readStdin = async () => new TextEncoder().encode(given.stdin ?? "");
  const status = await run(args, { cwd: given.cwd ?? "/", env: given.env ?? {}, stdout, stderr, readStdin }, toolbox);
  return { status, out: stdout.text, err: stderr.text, toolbox };
}

describe("run", () => {
  it("ends with 0 where nothing is found and 1 where something is", async () => {
    const cwd = temporaryFolder({ "good/a.py": "x\n", "bad/a.py": "BAD\n" });
    expect(await call(["good"], { cwd })).toMatchObject({
      status: 0,
      out: "Nothing found, 1 file checked.\n",
      err: "",
    });
    const bad = await call(["bad"], { cwd });
    expect(bad.status).toBe(1);
    expect(bad.out).toContain("bad/a.py:1:1 warning STO002");
  });

  it("ends with 2 and one sentence on wrong usage", async () => {
    const cwd = temporaryFolder({ "a.py": "" });
    for (const [args, sentence] of [
      [["--formt", "json", "."], "There is no option --formt; did you mean --format?"],
      [["--select", "STO0002", "."], '--select: no rule\'s code is or begins with "STO0002"; did you mean STO002?'],
      [["--ignore", "sto", "."], '--ignore: no rule\'s code is or begins with "sto"; did you mean STO?'],
      [["b.py"], 'There is no file or folder "b.py"; did you mean a.py?'],
      [["--explain", "STO02"], 'There is no rule "STO02"; did you mean STO002?'],
    ] as const) {
      const { status, out, err } = await call([...args], { cwd });
      expect({ status, out, err }).toEqual({ status: 2, out: "", err: `${sentence} (--help says more.)\n` });
    }
  });

  it("hands the checker only the settings that were given", async () => {
    const cwd = temporaryFolder({ "a.py": "" });
    const plain = await call(["."], { cwd });
    expect(plain.toolbox.seen).toMatchObject([{ config: {}, ruff: true }]);
    const { toolbox, err } = await call(["--select=STO,F401", "--ignore=ARC", "--no-ruff", "--profile", "."], { cwd });
    expect(toolbox.seen).toMatchObject([
      { config: { select: ["STO", "F401"], ignore: ["ARC"], timings: true }, ruff: false },
    ]);
    expect(err).toMatch(/parse +1\.0 ms +6\.7 %[\s\S]*Slowest rules:\nSTO002 /);
  });

  it("reports only what was asked for, relative to it; texts name paths from where the reader is", async () => {
    const cwd = temporaryFolder({ "s/pyproject.toml": "", "s/app/a.py": "BAD\n", "s/app/sub/b.py": "BAD\n" });
    const json = await call(["--format", "json", "s/app/sub"], { cwd });
    expect(JSON.parse(json.out)).toMatchObject([{ path: "b.py" }]);
    expect(json.toolbox.seen[0]?.files).toHaveLength(3);
    expect((await call(["s/app/sub"], { cwd })).out).toContain("s/app/sub/b.py:1:1");
    expect((await call(["--format=github", "s/app/sub"], { cwd })).out).toContain("file=s/app/sub/b.py,");
  });

  it("names files outside of where the reader is absolutely, and for a forge from its workspace", async () => {
    const workspace = temporaryFolder({ "s/app/a.py": "BAD\n" });
    const cwd = temporaryFolder({});
    const folder = `${workspace}/s/app`;
    expect((await call([folder], { cwd })).out).toContain(`${folder}/a.py:1:1`);
    expect((await call(["--format=github", folder], { cwd })).out).toContain("file=a.py,");
    const env = { GITHUB_WORKSPACE: workspace };
    expect((await call(["--format=github", folder], { cwd, env })).out).toContain("file=s/app/a.py,");
  });

  it("writes each format", async () => {
    const cwd = temporaryFolder({ "a.py": "BAD\n" });
    const env = { HOUSESTYLE_SITE: "https://house.example/" };
    expect(JSON.parse((await call(["--format=sarif", "."], { cwd, env })).out)).toMatchObject({
      runs: [{ tool: { driver: { rules: [{ helpUri: "https://house.example/rules/STO002" }] } } }],
    });
    expect((await call(["--format=markdown", "."], { cwd, env })).out).toContain(
      "[STO002](<https://house.example/rules/STO002>)",
    );
    expect((await call(["--format=json", "."], { cwd: temporaryFolder({ "a.py": "" }) })).out).toBe("[]\n");
  });

  it("checks standard input under its name", async () => {
    const result = await call(["-", "--stdin-filename", "app/x.py", "--format=json"], {
      cwd: temporaryFolder({}),
      stdin: "BAD",
    });
    expect(result.status).toBe(1);
    expect(JSON.parse(result.out)).toMatchObject([{ path: "app/x.py" }]);
  });

  it("names skipped and partly understood files on standard error, harmlessly", async () => {
    const toolbox = new FakeToolbox();
    toolbox.partial = [{ path: "a.py", reason: "Newer\u001b[2J grammar." }];
    const cwd = temporaryFolder({ "a.py": "", "b\u001b.py": new Uint8Array([0xff]) });
    const { status, out, err } = await call(["--format=json", "."], { cwd, toolbox });
    expect({ status, out }).toEqual({ status: 0, out: "[]\n" });
    expect(err).toBe("Skipped b␛.py: It is not valid UTF-8.\nPartly understood a.py: Newer␛[2J grammar.\n");
  });

  it("says where there is no Python at all", async () => {
    const { status, err } = await call(["."], { cwd: temporaryFolder({ "notes.md": "" }) });
    expect({ status, err }).toEqual({ status: 0, err: "There are no Python files here.\n" });
  });

  it("explains our rules and Ruff's, by code or name", async () => {
    const ours = await call(["--explain", "sto002"]);
    expect(ours.status).toBe(0);
    expect(ours.out).toContain("STO002 hard-limit-missing\nwarning, file scope, no fix\n\nA query without a limit.");
    expect((await call(["--explain", "unused-import"])).out).toContain(
      "https://docs.astral.sh/ruff/rules/unused-import/",
    );
  });

  it("prints help and version", async () => {
    expect((await call(["--help"])).out).toContain("Exit status: 0");
    expect((await call(["--version"])).out).toMatch(/^housestyle \d+\.\d+\.\d+ \(rules 1\)\n$/);
  });
});
