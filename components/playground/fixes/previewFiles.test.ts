import { expect, it } from "vitest";
import { emptyWorkspace } from "@/lib/workspace/operations";
import { previewFiles } from "./previewFiles";

it("shows what is changed, made and renamed, and nothing else", () => {
  const workspace = {
    ...emptyWorkspace,
    files: [
      { path: "shop/model.py", text: "a = 1\n" },
      { path: "shop/other.py", text: "o = 1\n" },
      { path: "shop/store.py", text: "from shop.model import a\n" },
    ],
  };
  const files = previewFiles(workspace, [
    { kind: "edit", path: "shop/store.py", changes: [{ start: 10, end: 15, text: "models" }] },
    { kind: "put", file: { path: "shop/errors.py", text: "e = 1\n" } },
    { kind: "rename", from: "shop/model.py", to: "shop/models.py" },
  ]);
  expect(files).toEqual([
    { path: "shop/errors.py", from: null, before: "", after: "e = 1\n" },
    { path: "shop/models.py", from: "shop/model.py", before: "a = 1\n", after: "a = 1\n" },
    {
      path: "shop/store.py",
      from: "shop/store.py",
      before: "from shop.model import a\n",
      after: "from shop.models import a\n",
    },
  ]);
});
