import { describe, expect, it } from "vitest";
import { highlight } from "./highlight";

describe("highlight", () => {
  it("gives one line of HTML for each line of the file", async () => {
    const lines = await highlight("boats/store.py", "import os\n\nlimit = 10  # berths\n");
    expect(lines).toEqual([
      '<span class="k">import</span> os',
      "",
      'limit = <span class="n">10</span>  <span class="c"># berths</span>',
    ]);
  });

  it("tells decorators, strings and builtins apart", async () => {
    const [decorator, signature] = await highlight(
      "a.py",
      '@router.get("/x")\nasync def get(self, limit: int) -> str:\n',
    );
    expect(decorator).toContain('<span class="d">@router.get</span>');
    expect(decorator).toContain('<span class="s">&quot;/x&quot;</span>');
    expect(signature).toContain('<span class="k">int</span>');
    expect(signature).toContain('<span class="k">self</span>');
  });

  it("escapes what is markup elsewhere", async () => {
    const lines = await highlight("notes.txt", '<script>alert("&")</script>');
    expect(lines).toEqual(["&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;"]);
  });

  it("underlines columns across tokens, counted in UTF-16 units", async () => {
    const lines = await highlight(
      "a.py",
      'x = "🐝" + name\n',
      new Map([[1, [{ start: 5, end: 16, className: "u-error" }]]]),
    );
    expect(lines[0]).toBe('x = <span class="s u-error">&quot;🐝&quot;</span><span class="u-error"> + name</span>');
  });
});
