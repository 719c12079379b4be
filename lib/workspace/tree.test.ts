import { expect, it } from "vitest";
import { buildTree, type TreeNode } from "./tree";

const show = (node: TreeNode, depth = 0): string[] => [
  `${"  ".repeat(depth)}${node.name}${node.kind === "folder" ? "/" : ""} ${node.path}`,
  ...(node.kind === "folder" ? node.children.flatMap((child) => show(child, depth + 1)) : []),
];

it("puts folders first, each by name, digits by value", () => {
  const tree = buildTree(
    ["step10.py", "users/store.py", "step2.py", "Core/errors.py", "users/api/v1.py", "a.py"].map((path) => ({ path })),
  );
  expect(show(tree).slice(1)).toEqual([
    "  Core/ Core",
    "    errors.py Core/errors.py",
    "  users/ users",
    "    api/ users/api",
    "      v1.py users/api/v1.py",
    "    store.py users/store.py",
    "  a.py a.py",
    "  step2.py step2.py",
    "  step10.py step10.py",
  ]);
});

it("is empty for no files, and unmoved by names of objects' own properties", () => {
  expect(buildTree([])).toEqual({ kind: "folder", name: "", path: "", children: [] });
  expect(buildTree([{ path: "__proto__/constructor/a.py" }]).children[0]?.path).toBe("__proto__");
});
