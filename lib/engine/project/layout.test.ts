import { describe, expect, it } from "vitest";
import { readLayout } from "./layout";

const featuresOf = (paths: readonly string[], applications: readonly string[] = []): string[] =>
  readLayout(paths, (path) => applications.includes(path)).features.map((feature) => feature.directory);

describe("feature packages", () => {
  it("are directories with two components, synonyms and sub-packages among them", () => {
    expect(featuresOf(["shop/orders/models.py", "shop/orders/crud.py"])).toEqual(["shop/orders"]);
    expect(featuresOf(["shop/orders/store/queries.py", "shop/orders/types.py"])).toEqual(["shop/orders"]);
    expect(featuresOf(["shop/orders/types.py", "shop/orders/errors.py"])).toEqual([]);
  });

  it("are no application roots, and nothing that is shared", () => {
    expect(featuresOf(["shop/main.py", "shop/models.py", "shop/store.py"], ["shop/main.py"])).toEqual([]);
    expect(featuresOf(["shop/core/models.py", "shop/core/store.py"])).toEqual([]);
  });

  it("are no component folders of what is shared", () => {
    expect(featuresOf(["shop/db/queries/queries.py", "shop/db/queries/tables.py"])).toEqual([]);
  });

  it("are no directories that hold layers", () => {
    const layers = ["models", "services"].flatMap((layer) => ["user", "order"].map((one) => `shop/${layer}/${one}.py`));
    expect(featuresOf([...layers, "shop/controllers/user.py", "shop/schemas/answers.py"])).toEqual([]);
  });
});
