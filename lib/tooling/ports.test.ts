import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, isPortFree } from "./ports.mjs";

test.each([undefined, "127.0.0.1"])("a port is taken while somebody listens on it (host %s)", async (host) => {
  const port = await freePort();
  expect(await isPortFree(port)).toBe(true);
  const server = createServer().listen({ port, host });
  await once(server, "listening");
  expect(await isPortFree(port)).toBe(false);
  server.close();
  await once(server, "close");
  expect(await isPortFree(port)).toBe(true);
});
