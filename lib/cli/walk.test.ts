import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { posixRelative } from "./projectRoot";
import { temporaryFolder } from "./temporaryFolder";
import { walk } from "./walk";

function found(folder: string): string[] {
  return walk(folder).files.map((file) => posixRelative(folder, file));
}

describe("walk", () => {
  it("finds Python and configuration, and nothing of what others made", () => {
    const folder = temporaryFolder({
      "pyproject.toml": "",
      "requirements-dev.txt": "",
      "app/__init__.py": "",
      "app/types.pyi": "",
      "app/notes.md": "",
      "app/data.json": "",
      ".venv/lib/x.py": "",
      ".hidden/x.py": "",
      "venv/x.py": "",
      "env-of-mine/pyvenv.cfg": "",
      "env-of-mine/lib/x.py": "",
      "node_modules/x.py": "",
      "app/__pycache__/x.py": "",
      "lib/site-packages/x.py": "",
      "build/x.py": "",
      "dist/x.py": "",
      "x.egg-info/x.py": "",
    });
    expect(found(folder)).toEqual(["app/__init__.py", "app/types.pyi", "pyproject.toml", "requirements-dev.txt"]);
  });

  it("walks a folder that was named, whatever its name", () => {
    expect(found(join(temporaryFolder({ "build/x.py": "" }), "build"))).toEqual(["x.py"]);
  });

  it("follows links once, and is not caught in loops", () => {
    const outside = temporaryFolder({ "shared/s.py": "", "one.py": "" });
    const folder = temporaryFolder({ "app/a.py": "", "app/z.py": "" });
    mkdirSync(join(folder, "links"));
    symlinkSync(folder, join(folder, "app", "loop"));
    symlinkSync(join(folder, "links", "self.py"), join(folder, "links", "self.py"));
    symlinkSync(join(folder, "gone.py"), join(folder, "links", "dangling.py"));
    symlinkSync(join(folder, "app", "a.py"), join(folder, "links", "a-again.py"));
    symlinkSync(join(outside, "shared"), join(folder, "links", "shared"));
    symlinkSync(join(outside, "one.py"), join(folder, "links", "one.py"));
    expect(found(folder)).toEqual(["app/a.py", "app/z.py", "links/one.py", "links/shared/s.py"]);
  });
});
