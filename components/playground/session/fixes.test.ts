import { describe, expect, it } from "vitest";
import type { Edit } from "@/lib/engine";
import { emptyWorkspace, reduce } from "@/lib/workspace/operations";
import { toOperations } from "./fixes";

const files = [
  { path: "shop/model.py", text: "class Shop:\n    pass\n" },
  { path: "shop/store.py", text: "from shop.model import Shop\n" },
];
const at = (line: number, column: number, endColumn: number) => ({
  start: { line, column },
  end: { line, column: endColumn },
});

function applied(edits: readonly Edit[]): Record<string, string> {
  const after = toOperations(edits, files).reduce(reduce, { ...emptyWorkspace, files });
  return Object.fromEntries(after.files.map(({ path, text }) => [path, text]));
}

describe("toOperations", () => {
  it("renames a file and edits it and its imports, whatever the order of the edits", () => {
    const edits: Edit[] = [
      { kind: "rename", from: "shop/model.py", to: "shop/models.py" },
      { kind: "text", path: "shop/store.py", range: at(1, 11, 16), text: "models" },
      { kind: "text", path: "shop/models.py", range: at(1, 7, 11), text: "Store" },
    ];
    const expected = {
      "shop/models.py": "class Store:\n    pass\n",
      "shop/store.py": "from shop.models import Shop\n",
    };
    expect(applied(edits)).toEqual(expected);
    expect(applied(edits.toReversed())).toEqual(expected);
  });

  it("makes new files", () => {
    expect(applied([{ kind: "create", path: "shop/errors.py", text: "x = 1\n" }])["shop/errors.py"]).toBe("x = 1\n");
  });

  it("does several edits of one text as one operation", () => {
    const operations = toOperations(
      [
        { kind: "text", path: "shop/store.py", range: at(1, 1, 5), text: "FROM" },
        { kind: "text", path: "shop/store.py", range: at(1, 24, 28), text: "Store" },
      ],
      files,
    );
    expect(operations).toHaveLength(1);
  });

  it("leaves edits of files that are not there", () => {
    expect(toOperations([{ kind: "text", path: "gone.py", range: at(1, 1, 1), text: "x" }], files)).toEqual([]);
  });
});
