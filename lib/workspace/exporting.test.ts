import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { exportFile, exportZip } from "./exporting";

const decode = (bytes: Uint8Array | undefined) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

it("holds everything in one folder, each text with its own line endings and byte-order mark", () => {
  const entries = unzipSync(
    exportZip([
      { path: "users/store.py", text: "a\nb\n", eol: "\r\n", bom: true },
      { path: "größe.py", text: "x\n" },
    ]),
  );
  expect(Object.keys(entries)).toEqual(["housestyle/users/store.py", "housestyle/größe.py"]);
  expect(decode(entries["housestyle/users/store.py"])).toBe("\uFEFFa\r\nb\r\n");
  expect(decode(entries["housestyle/größe.py"])).toBe("x\n");
});

it("may use another folder, and gives the same bytes at the same time", () => {
  const files = [{ path: "a.py", text: "x" }];
  const time = new Date(2024, 1, 2);
  expect(Object.keys(unzipSync(exportZip(files, "shop", time)))).toEqual(["shop/a.py"]);
  expect(exportZip(files, "shop", time)).toEqual(exportZip(files, "shop", time));
});

it("writes one file", () => {
  expect(decode(exportFile({ path: "a.py", text: "a\nb", eol: "\r" }))).toBe("a\rb");
});
