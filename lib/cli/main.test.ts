import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "./temporaryFolder";

const root = join(import.meta.dirname, "../..");

/** Runs the real program as its own process, started as `npm run check` starts it. */
function check(args: string[], options: { stdin?: string; closeOutputAfter?: number } = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "lib/cli/main.ts"), ...args], { cwd: root });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    if (options.closeOutputAfter !== undefined && out.length > options.closeOutputAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  child.stdin.end(options.stdin ?? "");
  return new Promise<{ status: number | null; out: string; err: string }>((done) =>
    child.on("close", (status) => done({ status, out, err })),
  );
}

describe("the program", { timeout: 60_000 }, () => {
  it("ends with 2 on wrong usage", async () => {
    expect(await check(["--selct", "STO"])).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("did you mean --select?"),
    });
  });

  it("finds what breaks a convention, ends with 1, and with 0 where nothing does", async () => {
    const folder = temporaryFolder({
      "bad.py": "from typing import List\n\n\ndef f(x: List[int]) -> None:\n    print(x)\n",
      "good.py": "def f(x: list[int]) -> None:\n    print(x)\n",
    });
    const bad = await check(["--no-ruff", "--select", "TYP003", "--format", "json", join(folder, "bad.py")]);
    expect(JSON.parse(bad.out)).toMatchObject([
      { code: "TYP003", path: "bad.py", range: { start: { line: 4, column: 10 } } },
    ]);
    expect(bad).toMatchObject({ status: 1, err: "" });
    expect(await check(["--no-ruff", "--select", "TYP003", join(folder, "good.py")])).toMatchObject({ status: 0 });
  });

  it("flushes megabytes into a pipe, and minds no reader that goes away", async () => {
    const lines = "def f(x: List[int]) -> None: ...\n".repeat(4000);
    const folder = temporaryFolder({ "many.py": `from typing import List\n${lines}` });
    const args = ["--no-ruff", "--select", "TYP003", "--format", "json", folder];
    const whole = await check(args);
    expect(whole.status).toBe(1);
    expect(JSON.parse(whole.out)).toHaveLength(4000);
    const cut = await check(args, { closeOutputAfter: 1 });
    expect(cut).toMatchObject({ status: 1, err: "" });
  });

  it("reads standard input", async () => {
    const stdin = "from typing import List\nx: List[int] = []\n";
    const { status, out } = await check(["--no-ruff", "--select=TYP003", "-", "--stdin-filename=a.py"], { stdin });
    expect(status).toBe(1);
    expect(out).toContain("a.py:2:4 warning TYP003");
  });
});
