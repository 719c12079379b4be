import { describe, expect, it } from "vitest";
import { PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-web";
import { rules, type Config, type Diagnostic, type SourceFile } from "@/lib/engine";
import { isRuffCode } from "./codes";
import { delegatedCodes, delegatedRows, outsideConvention, statementsOfRuffCode } from "./delegation";
import { loadRuffInNode } from "./loadInNode";
import { previewRules, stableRules } from "./ruffRules";

const ruff = await loadRuffInNode();

function check(files: Readonly<Record<string, string>>, config: Config = {}): Diagnostic[] {
  return ruff.check(asFiles(files), { config });
}

function codes(files: Readonly<Record<string, string>>, config: Config = {}): string[] {
  return check(files, config).map(({ code }) => code);
}

function notices(files: Readonly<Record<string, string>>): readonly { path: string; reason: string }[] {
  return ruff.inspect(asFiles(files)).notices;
}

function asFiles(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function asRuff(settings: unknown, text: string): string[] {
  const answer: { code: string }[] = new Workspace(settings, PositionEncoding.Utf16).check(text);
  return answer.map(({ code }) => code);
}

describe("the delegated selection", () => {
  it("names only rules that this Ruff has, alone and together", () => {
    for (const code of [...Object.keys(stableRules), ...Object.keys(previewRules)]) {
      expect(() => new Workspace({ lint: { select: [code] } }, PositionEncoding.Utf16), code).not.toThrow();
    }
    expect(() => new Workspace({ lint: { select: ["E000"] } }, PositionEncoding.Utf16)).toThrow(/E000/);
  });

  it("has something to select in each row, and no rule in none", () => {
    const all = [...delegatedCodes("google")];
    for (const row of delegatedRows) {
      expect(
        all.filter((code) => statementsOfRuffCode(code) === row.refs).length,
        row.selectors.join(),
      ).toBeGreaterThan(0);
    }
    expect(all.length).toBeGreaterThan(250);
  });

  it("leaves off what the conventions contradict or leave open", () => {
    const all = delegatedCodes("google");
    for (const code of ["E501", "B904", "UP007", "UP045", "FAST002", "D100", "D107", "D203", "D213"]) {
      expect(all.has(code), code).toBe(false);
    }
    for (const code of ["ANN001", "D212", "D415", "UP035", "PT006", "ERA001", "E722", "I001", "PLR1714", "LOG015"]) {
      expect(all.has(code), code).toBe(true);
    }
  });

  it("knows the statement that a rule serves", () => {
    expect(statementsOfRuffCode("E722")).toEqual(["EV2"]);
    expect(statementsOfRuffCode("E711")).toEqual(["C1"]);
    expect(statementsOfRuffCode("S608")).toEqual(["P5", "R13"]);
    expect(statementsOfRuffCode("UP035")).toEqual(["C2", "T14"]);
    expect(statementsOfRuffCode("F401")).toEqual([]);
  });

  it("follows Ruff's own idea of each docstring convention", () => {
    const text =
      'def f():\n    """\n    this is it\n\n    Returns\n    nothing\n    """\n\nclass A:\n    """A"""\n    x = 1\n';
    for (const convention of ["google", "numpy", "pep257"] as const) {
      const said = asRuff({ lint: { select: ["D"], pydocstyle: { convention } } }, text);
      const exact = Object.keys(stableRules).filter(
        (code) => /^D\d/.test(code) && !outsideConvention[convention].has(code),
      );
      expect(asRuff({ lint: { select: exact, pydocstyle: { convention } } }, text)).toEqual(said);
    }
  });

  it("counts no code of ours as Ruff's, and no Ruff code as ours", () => {
    expect(rules.filter(({ code }) => isRuffCode(code))).toEqual([]);
    expect([...Object.keys(stableRules), "invalid-syntax"].filter((code) => !isRuffCode(code))).toEqual([]);
  });
});

describe("findings", () => {
  it("carry Ruff's code and name, a severity, positions in UTF-16 units and whether they can be mended", () => {
    expect(check({ "a.py": 'x = "😀"; import os\n' }, { select: ["F401"] })).toEqual([
      {
        code: "F401",
        name: "unused-import",
        severity: "warning",
        path: "a.py",
        range: { start: { line: 1, column: 18 }, end: { line: 1, column: 20 } },
        message: "`os` imported but unused",
        related: [],
        fixable: "safe",
      },
    ]);
  });

  it("count a BOM as a column and a lone CR as a line's end", () => {
    const found = check({ "a.py": "\uFEFFimport os\rimport re\r\nimport sys\n" }, { select: ["F401"] });
    expect(found.map(({ range }) => [range.start.line, range.start.column])).toEqual([
      [1, 9],
      [2, 8],
      [3, 8],
    ]);
  });

  it("are sorted by path, line, column and code", () => {
    const found = check({ "b.py": "import os\n", "a.py": "import sys\nimport os\ndef f(a=[]): pass\n" });
    const places = found.map(({ path, range, code }) => `${path}:${range.start.line}:${range.start.column} ${code}`);
    expect(places.slice(0, 3)).toEqual(["a.py:1:1 I001", "a.py:1:8 F401", "a.py:2:8 F401"]);
    expect(places.slice(3)).toEqual([...places.slice(3)].sort());
    expect(found.at(-1)?.path).toBe("b.py");
  });

  it("are errors where Python would refuse or raise, warnings for likely faults, else information", () => {
    const text = "import os\nreturn 1\nprint(missing)\ndef f(a=[]):\n    return a\n";
    const severities = Object.fromEntries(check({ "a.py": text }).map(({ code, severity }) => [code, severity]));
    expect(severities).toMatchObject({
      F401: "warning",
      F706: "error",
      F821: "error",
      B006: "warning",
      T201: "info",
      ANN201: "info",
    });
  });

  it("come from Python files only", () => {
    expect(codes({ "README.md": "import os", "a.pyi": "import os\n", "notes.txt": "x" })).toEqual([]);
  });
});

describe("settings", () => {
  it("take FastAPI's functions as immutable calls, re-exported ones too", () => {
    const text = (call: string) =>
      `from fastapi import ${call}\n\n\ndef handler(a: Thing = ${call}(1)) -> Thing:\n    return a\n`;
    for (const call of ["Depends", "Query", "Path", "Body", "Header", "Cookie", "Form", "File", "Security"]) {
      expect(codes({ "a.py": text(call) }, { select: ["B"] }), call).toEqual([]);
    }
    expect(codes({ "a.py": text("Anything") }, { select: ["B"] })).toEqual(["B008"]);
    const settings = (own: object) => ({ lint: { select: ["B008"], "flake8-bugbear": own } });
    const security = text("Security").replace("from fastapi", "from elsewhere");
    expect(asRuff(settings({}), security)).toEqual(["B008"]);
    expect(asRuff(settings({ "extend-immutable-calls": ["elsewhere.Security"] }), security)).toEqual([]);
  });

  it("take Pydantic's validators as class methods", () => {
    const text = (decorator: string) =>
      `from pydantic import BaseModel, ${decorator}\n\n\nclass A(BaseModel):\n    @${decorator}("a")\n    def check(cls, value):\n        return value\n`;
    for (const decorator of ["validator", "root_validator", "field_validator"]) {
      expect(codes({ "a.py": text(decorator) }, { select: ["N"] }), decorator).toEqual([]);
    }
    expect(codes({ "a.py": text("something") }, { select: ["N"] })).toEqual(["N805"]);
  });

  it("know our codes in `noqa` comments", () => {
    const pyproject = '[tool.ruff.lint]\nselect = ["RUF100", "RUF102"]\n';
    for (const { code } of rules) {
      expect(codes({ "pyproject.toml": pyproject, "a.py": `x = 1  # noqa: ${code}\n` }), code).toEqual([]);
    }
    expect(codes({ "pyproject.toml": pyproject, "a.py": "x = 1  # noqa: ASYNC100\n" })).toEqual(["RUF100"]);
  });

  it("sort imports with the project's own modules after the others", () => {
    const sorted = "import fastapi\n\nimport orders\n";
    expect(codes({ "a.py": sorted }, { select: ["I"] })).toEqual(["I001"]);
    expect(codes({ "a.py": sorted, "orders/store.py": "" }, { select: ["I"] })).toEqual([]);
    expect(codes({ "src/a.py": sorted, "src/orders.py": "" }, { select: ["I"] })).toEqual([]);
    expect(
      codes({ "backend/pyproject.toml": "", "backend/a.py": sorted, "backend/orders.py": "" }, { select: ["I"] }),
    ).toEqual([]);
    expect(
      codes(
        { "pyproject.toml": '[tool.ruff]\nsrc = ["./py"]\n', "py/a.py": sorted, "py/orders.py": "" },
        { select: ["I"] },
      ),
    ).toEqual([]);
  });

  it("do not take a project's `types.py` for Python's `types`", () => {
    const text = "import types\n\nimport fastapi\n";
    expect(codes({ "store.py": text, "types.py": "" }, { select: ["I"] })).toEqual([]);
  });

  it("let constructors leave the `-> None` out when their parameters are annotated", () => {
    const text = "class A:\n    def __init__(self, a: int):\n        self.a = a\n";
    expect(codes({ "a.py": text }, { select: ["ANN"] })).toEqual([]);
    expect(codes({ "a.py": "class A:\n    def __init__(self):\n        self.a = 1\n" }, { select: ["ANN"] })).toEqual([
      "ANN204",
    ]);
  });
});

describe("what the project says", () => {
  it("docstring convention", () => {
    const text = 'def f() -> None:\n    """gives nothing."""\n    return\n\n\ndef g() -> None:\n    """Gives it"""\n';
    expect(codes({ "a.py": text }, { select: ["D4"] })).toEqual(["D403", "D415"]);
    for (const pyproject of [
      '[tool.ruff.lint.pydocstyle]\nconvention = "numpy"\n',
      '[tool.pydocstyle]\nconvention = "numpy"\n',
    ]) {
      expect(codes({ "pyproject.toml": pyproject, "a.py": text }, { select: ["D4"] })).toEqual([
        "D401",
        "D403",
        "D400",
        "D401",
      ]);
    }
  });

  it("Python version", () => {
    const text = "type Name = str\n";
    const withVersion = (pyproject: string) => codes({ "pyproject.toml": pyproject, "a.py": text });
    expect(withVersion('[project]\nrequires-python = ">=3.10,<4"\n')).toEqual(["invalid-syntax"]);
    expect(withVersion('[project]\nrequires-python = "<4,>=3.10"\n')).toEqual(["invalid-syntax"]);
    expect(withVersion('[tool.poetry.dependencies]\npython = "^3.10"\n')).toEqual(["invalid-syntax"]);
    expect(withVersion('[tool.ruff]\ntarget-version = "py310"\n')).toEqual(["invalid-syntax"]);
    expect(withVersion('[project]\nrequires-python = ">=3.12"\n')).toEqual([]);
    expect(withVersion("")).toEqual([]);
  });

  it("its own selection replaces the delegated one, but for what the conventions contradict", () => {
    const text = "from typing import Optional\nimport os\n\n\ndef f(a: Optional[int]):\n    print(a)\n";
    expect(codes({ "ruff.toml": '[lint]\nselect = ["F", "UP", "ERA"]\n', "a.py": text })).toEqual(["F401"]);
    expect(codes({ "pyproject.toml": '[tool.ruff]\nselect = ["T20"]\n', "a.py": text })).toEqual(["T201"]);
  });

  it("its `ignore` and `extend-select` change the delegated selection, the narrower selector winning", () => {
    const text = "import os\n\n\ndef f(a, *b):\n    print(a, b)\n";
    const found = (toml: string) => codes({ "pyproject.toml": `[tool.ruff.lint]\n${toml}`, "a.py": text });
    expect(found('ignore = ["ANN", "D", "T20"]\n')).toEqual(["F401"]);
    expect(found('ignore = ["ANN", "D", "T20"]\nextend-select = ["ANN001", "INP"]\n')).toEqual(["F401", "ANN001"]);
    expect(found('select = ["ALL"]\nignore = ["ANN", "D", "CPY", "T", "T20", "unused-import"]\n')).toEqual([]);
  });

  it("line length, where it selects the rule", () => {
    const text = `x = "${"a".repeat(100)}"\n`;
    expect(codes({ "ruff.toml": "line-length = 80\n", "a.py": text })).toEqual([]);
    expect(codes({ "ruff.toml": 'line-length = 80\nlint.select = ["E"]\n', "a.py": text })).toEqual(["E501"]);
    expect(codes({ "ruff.toml": 'line-length = 120\nlint.select = ["E"]\n', "a.py": text })).toEqual([]);
  });

  it("ignores for single files, and files excluded", () => {
    const own =
      '[tool.ruff]\nexclude = ["migrations"]\n[tool.ruff.lint]\nselect = ["F"]\n[tool.ruff.lint.per-file-ignores]\n"app/legacy/*" = ["F"]\n"!app/**.py" = ["F401"]\n';
    const files = {
      "app/legacy/deep/a.py": "import os\n",
      "app/b.py": "import os\n",
      "c.py": "import os\n",
      "app/migrations/d.py": "import os\n",
    };
    expect(check({ "pyproject.toml": own, ...files }).map(({ path }) => path)).toEqual(["app/b.py"]);
  });

  it("holds for the files beneath the nearest settings, `extend` followed", () => {
    const files = {
      "pyproject.toml": '[tool.ruff.lint]\nselect = ["F"]\n',
      "a.py": "import os\nprint()\n",
      "tools/ruff.toml": 'extend = "../pyproject.toml"\n[lint]\nextend-select = ["T20"]\n',
      "tools/b.py": "import os\nprint()\n",
    };
    expect(check(files).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "a.py F401",
      "tools/b.py F401",
      "tools/b.py T201",
    ]);
  });

  it("is named where Ruff does not know it, and the rest holds", () => {
    const files = { "pyproject.toml": '[tool.ruff.lint]\nselect = ["F", "ZZZ1", "ANN101"]\n', "a.py": "import os\n" };
    expect(codes(files)).toEqual(["F401"]);
    expect(notices(files)).toEqual([{ path: "pyproject.toml", reason: "Ruff 0.16.9 has no rule named ZZZ1, ANN101." }]);
  });

  it("is named where Ruff refuses it, and Ruff checks without it", () => {
    const files = { "ruff.toml": 'line-length = "long"\n', "a.py": "import os\n" };
    expect(codes(files)).toEqual(["F401"]);
    expect(notices(files)).toEqual([
      { path: "ruff.toml", reason: expect.stringMatching(/^Ruff refuses its settings/) },
    ]);
    expect(codes({ "pyproject.toml": "not [ toml", "a.py": "import os\n" })).toEqual(["F401"]);
  });
});

describe("our configuration", () => {
  const files = { "a.py": "import os\n\n\ndef f(a):\n    print(a)\n" };

  it("narrows Ruff's codes as it narrows ours", () => {
    expect(codes(files, { select: ["STO", "TST001"] })).toEqual([]);
    expect(codes(files, { select: ["STO", "T20"] })).toEqual(["T201"]);
    expect(codes(files, { select: ["ALL"], ignore: ["D", "ANN"] })).toEqual(["F401", "T201"]);
    expect(codes(files, { profile: "essentials" })).toEqual([]);
    expect(codes({ ...files, "housestyle.toml": 'select = ["F401"]\n' })).toEqual(["F401"]);
    expect(
      codes({ ...files, "pyproject.toml": '[tool.housestyle]\nselect = ["F401"]\n' }, { select: ["T20"] }),
    ).toEqual(["T201"]);
  });

  it("sets severities and silences files", () => {
    expect(check(files, { select: ["F"], severity: { F401: "error" } })[0]?.severity).toBe("error");
    expect(codes(files, { "per-file-ignores": { "*.py": ["F", "ANN", "D", "T20"] } })).toEqual([]);
  });
});

describe("what depends on the path", () => {
  it("leaves unused imports alone in `__init__.py`", () => {
    expect(codes({ "app/__init__.py": "import os\n", "app/a.py": "import os\n" }, { select: ["F401"] })).toEqual([
      "F401",
    ]);
  });

  it("takes tests for what they are", () => {
    const text =
      'import pytest\n\n\ndef test_it(a):\n    password = "hunter2"\n    assert a and password\n    eval(a)\n\n\n@pytest.fixture()\ndef b():\n    return 1\n';
    const elsewhere = codes({ "app/it.py": text });
    expect(elsewhere).toEqual(expect.arrayContaining(["S101", "S105", "ANN001", "D103", "S307"]));
    expect(elsewhere).not.toContain("PT018");
    for (const path of ["test_it.py", "app/it_test.py", "conftest.py", "tests/it.py", "app/test/it.py"]) {
      const found = codes({ [path]: text });
      expect(found, path).toEqual(expect.arrayContaining(["S307", "PT018"]));
      expect(
        found.filter((code) => /^(?:S10|ANN|D)/.test(code)),
        path,
      ).toEqual([]);
    }
  });
});

describe("what is left to our rules", () => {
  it("is TYP003's six names, in UP035 and UP006", () => {
    const text = "from typing import Callable, Deque, List\n\nx: List[int] = []\ny: Deque[int]\nz: Callable\n";
    expect(check({ "a.py": text }, { select: ["UP035", "UP006"] }).map(({ message }) => message)).toEqual([
      "Import from `collections.abc` instead: `Callable`",
      "`typing.Deque` is deprecated, use `collections.deque` instead",
      "Use `collections.deque` instead of `Deque` for type annotation",
    ]);
  });
});

describe("fixes", () => {
  it("are given for one finding", () => {
    const files = asFiles({ "a.py": "import os\nimport sys\n" });
    const [, second] = ruff.check(files, { config: { select: ["F401"] } });
    if (second === undefined) throw new Error("Two imports are unused");
    expect(ruff.fix(files, { diagnostic: second })).toEqual([
      { kind: "text", path: "a.py", range: { start: { line: 2, column: 1 }, end: { line: 3, column: 1 } }, text: "" },
    ]);
  });

  it("are given for all findings of a code, none for a code without", () => {
    const files = asFiles({ "a.py": "import os\nx = 1\nimport sys\n", "b.py": "import os\n" });
    expect(ruff.fix(files, { code: "F401" }).map(({ kind }) => kind)).toEqual(["text", "text", "text"]);
    expect(ruff.fix(files, { code: "D103" })).toEqual([]);
  });

  it("that touch are made one at a time", () => {
    const files = asFiles({ "a.py": "import os\nimport sys\n" });
    expect(ruff.fix(files, { code: "F401" })).toHaveLength(1);
  });
});

describe("bad input", () => {
  it("never throws, and names the file and the reason", () => {
    const deep = "[".repeat(10_000);
    const files = asFiles({
      "binary.py": "\0\u0001\0",
      "deep.py": `x = ${deep}${deep.replaceAll("[", "]")}\n`,
      "empty.py": "",
      "huge.py": "x = 1\n".repeat(400_000),
      "old.py": "print 'a'\n",
      "surrogate.py": 'x = "\uD800"\nimport os\n',
    });
    const report = ruff.inspect(files, { config: { select: ["F401"] } });
    expect(report.notices).toEqual([
      { path: "binary.py", reason: "Ruff was not asked: the file holds NUL characters." },
      { path: "deep.py", reason: "Ruff gave up: the code is nested too deeply." },
      { path: "huge.py", reason: "Ruff was not asked: the file is longer than two million characters." },
    ]);
    expect(report.broken).toEqual([]);
    expect([...report.byPath.values()].flat().map(({ path, code }) => `${path} ${code}`)).toEqual([
      "old.py invalid-syntax",
      "surrogate.py F401",
    ]);
  });
});

describe("a second look", () => {
  it("gives the same findings without asking Ruff, as long as text and settings are the same", () => {
    const files = asFiles({ "a.py": "import os\n", "b.py": "import os\n" });
    const first = ruff.inspect(files).byPath;
    const second = ruff.inspect(asFiles({ "a.py": "import os\n", "b.py": "import re\n" })).byPath;
    expect(second.get("a.py")).toBe(first.get("a.py"));
    expect(second.get("b.py")).not.toBe(first.get("b.py"));
    expect(ruff.inspect(files, { config: { ignore: ["F401"] } }).byPath.get("a.py")).toEqual([]);
  });

  it("checks only the paths that are asked for", () => {
    const files = asFiles({ "a.py": "import os\n", "b.py": "import os\n" });
    expect([...ruff.inspect(files, { only: new Set(["b.py"]) }).byPath.keys()]).toEqual(["b.py"]);
  });
});
