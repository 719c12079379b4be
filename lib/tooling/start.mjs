/**
 * `npm start`: installs and builds when needed, then serves the product on PORT (3000 when not given).
 * With NEXT_OUTPUT=export it serves the static files of out/ instead.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { EXPORT_FOLDER, ensureBuilt, requestedOutput } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { isPortFree } from "./ports.mjs";
import { asProgram, NEXT, Refusal, ROOT } from "./run.mjs";
import { createStaticServer } from "./staticServer.mjs";

const DEFAULT_PORT = 3000;
const PARENT_CHECK_MS = 500;
/** @type {readonly NodeJS.Signals[]} */
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** @returns {number} */
function requestedPort() {
  const text = process.env.PORT ?? "";
  if (text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT must be a number from 1 to 65535; it is "${text}".`);
  }
  return port;
}

/** @param {number} port */
async function requireFreePort(port) {
  if (await isPortFree(port)) return;
  throw new Refusal(`Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`);
}

/** @param {number} port */
function announce(port) {
  console.log(`\nHousestyle is ready at http://localhost:${port}\n`);
}

/**
 * Calls back when the program is told to stop, or when the npm that started it is gone: npm ends the shell between
 * itself and this program, which then would serve on, unseen.
 * @param {() => void} stop may be called more than once
 */
function onStop(stop) {
  for (const signal of STOP_SIGNALS) process.on(signal, stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}

/**
 * Serves until the program is told to stop.
 * @param {number} port
 * @returns {Promise<number>} exit code
 */
async function serveWithNext(port) {
  const child = spawn(process.execPath, [path.join(ROOT, "node_modules", NEXT), "start", "-p", String(port)], {
    cwd: ROOT,
    // What Next says at its start repeats our own line; what goes wrong it says on the error stream.
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  onStop(() => child.kill("SIGTERM"));
  const exited = once(child, "exit");
  const answers = untilAnswering(port).then(() => announce(port));
  const [code] = await Promise.race([exited, answers.then(() => exited)]);
  return code ?? 0;
}

/**
 * Resolves once the server answers.
 * @param {number} port
 */
async function untilAnswering(port) {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/icon.svg`, { method: "HEAD" });
      return;
    } catch {
      // Unreferenced, so that waiting does not keep the program alive when the server has died.
      await delay(100, undefined, { ref: false });
    }
  }
}

/**
 * @param {number} port
 * @returns {Promise<number>} exit code
 */
async function serveStatically(port) {
  const server = createStaticServer(EXPORT_FOLDER);
  server.listen(port);
  await once(server, "listening");
  announce(port);
  onStop(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "close");
  return 0;
}

await asProgram(async () => {
  const port = requestedPort();
  await requireFreePort(port);
  await ensureInstalled();
  const output = requestedOutput();
  await ensureBuilt(output);
  return output === "export" ? serveStatically(port) : serveWithNext(port);
});
