import { describe, expect, it } from "vitest";
import { parseCommand, type CheckCommand } from "./args";

function check(...args: string[]): CheckCommand {
  const parsed = parseCommand(args);
  if (parsed.status !== "ok" || parsed.command.kind !== "check") throw new Error(JSON.stringify(parsed));
  return parsed.command;
}

function reason(...args: string[]): string {
  const parsed = parseCommand(args);
  return parsed.status === "wrong" ? parsed.reason : `accepted: ${JSON.stringify(parsed)}`;
}

describe("parseCommand", () => {
  it("takes paths alone", () => {
    expect(check("app", "tests/test_a.py")).toEqual({
      kind: "check",
      paths: ["app", "tests/test_a.py"],
      stdinFilename: null,
      select: null,
      ignore: null,
      format: "text",
      ruff: true,
      profile: false,
    });
  });

  it("takes options anywhere, lists by comma, space and repetition", () => {
    expect(
      check(
        "--select",
        "STO,ARC001",
        "app",
        "--select=NAM 001",
        "--ignore=F",
        "--no-ruff",
        "--profile",
        "--format=json",
      ),
    ).toMatchObject({
      paths: ["app"],
      select: ["STO", "ARC001", "NAM", "001"],
      ignore: ["F"],
      ruff: false,
      profile: true,
      format: "json",
    });
  });

  it("takes - as standard input, with a name or a snippet's", () => {
    expect(check("-")).toMatchObject({ paths: [], stdinFilename: "snippet.py" });
    expect(check("-", "--stdin-filename", "app/users/store.py")).toMatchObject({ stdinFilename: "app/users/store.py" });
  });

  it("takes what follows -- as paths", () => {
    expect(check("--", "--odd.py")).toMatchObject({ paths: ["--odd.py"] });
  });

  it("lets --help and --version win over the rest", () => {
    expect(parseCommand(["app", "-h"])).toEqual({ status: "ok", command: { kind: "help" } });
    expect(parseCommand(["--version"])).toEqual({ status: "ok", command: { kind: "version" } });
  });

  it("names the nearest option, format and value in what is wrong", () => {
    expect(reason("--selct", "STO", "app")).toBe("There is no option --selct; did you mean --select?");
    expect(reason("-q", "app")).toBe("There is no option -q.");
    expect(reason("--format", "jsno", "app")).toMatch(/^There is no format "jsno"; did you mean json\? /);
    expect(reason("--format", "--no-ruff", "app")).toMatch(/^--format needs a value: text, json, /);
    expect(reason("app", "--select")).toMatch(/^--select needs a value/);
    expect(reason("app", "--no-ruff=yes")).toBe("--no-ruff takes no value.");
    expect(reason()).toMatch(/^Name a file or folder/);
    expect(reason("")).toMatch(/empty/);
    expect(reason("-", "app")).toMatch(/alone/);
    expect(reason("app", "--stdin-filename=a.py")).toMatch(/standard input/);
    expect(reason("--explain", "STO002", "app")).toMatch(/left over/);
  });
});
