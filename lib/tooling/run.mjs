import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import path from "node:path";

/** The repository's root, absolute. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** An error whose message is meant for the person at the terminal, and needs no stack. */
export class Refusal extends Error {}

/**
 * Runs a program in the repository's root with this terminal's input and output, and resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to this process's environment
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    child.on("error", (error) => reject(new Refusal(`${command} could not be started: ${error.message}`)));
    child.on("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/**
 * Runs a package's program by its script, with this very Node: the shims of node_modules/.bin differ between systems.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(script, args, env) {
  return run(process.execPath, [path.join(ROOT, "node_modules", script), ...args], env);
}

export const NEXT = "next/dist/bin/next";

/**
 * Runs a command line program's main function: a Refusal is said in its own words, anything else with its stack.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function asProgram(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Whether the module is the program that Node was started with, and not imported by another.
 * @param {string} moduleUrl its `import.meta.url`
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && fileURLToPath(moduleUrl) === path.resolve(process.argv[1]);
}
