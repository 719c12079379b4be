import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createStaticServer } from "./staticServer.mjs";

const base = mkdtempSync(path.join(tmpdir(), "housestyle-"));
const folder = path.join(base, "out");
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(path.join(folder, "rules"), { recursive: true });
  writeFileSync(path.join(base, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "_headers"), "/*\n  X-Everywhere: yes\n");
  writeFileSync(path.join(folder, "index.html"), "home");
  writeFileSync(path.join(folder, "404.html"), "missing");
  writeFileSync(path.join(folder, "rules.html"), "rules");
  writeFileSync(path.join(folder, "rules", "STO002.html"), "rule");
  server = createStaticServer(folder).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  port = address.port;
});

afterAll(() => {
  server.close();
  rmSync(base, { recursive: true });
});

/** The raw path is sent as it is: `fetch` would tidy it first. */
function get(rawPath: string): Promise<{ status: number | undefined; text: string; header: string | undefined }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: rawPath }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, text, header: response.headers["x-everywhere"]?.toString() }),
      );
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/", 200, "home"],
  ["/rules", 200, "rules"],
  ["/rules/STO002?x=1", 200, "rule"],
  ["/nothing", 404, "missing"],
  ["/../secret.txt", 404, "missing"],
  ["/%2e%2e/secret.txt", 404, "missing"],
  ["/..%2fsecret.txt", 404, "missing"],
])("%s answers %i", async (rawPath, status, text) => {
  expect(await get(rawPath)).toEqual({ status, text, header: "yes" });
});

test.each(["/%", "/%00"])("%s is refused", async (rawPath) => {
  expect((await get(rawPath)).status).toBe(400);
});
