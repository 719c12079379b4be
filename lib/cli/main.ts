import { toolbox } from "./toolbox";
import { callersFolder, isBrokenPipe } from "./io";
import { exit, run } from "./run";

/** The entry of `npm run check`: gives the command line its process. */
for (const stream of [process.stdout, process.stderr]) {
  // Without a listener a reader that goes away would end the program with a stack trace. `writeAll` sees the failure itself.
  stream.on("error", (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}

try {
  const cwd = callersFolder(process.env, process.cwd());
  const io = { cwd, env: process.env, stdout: process.stdout, stderr: process.stderr, readStdin };
  // Not `process.exit`: what is still on its way to a pipe would be lost.
  process.exitCode = await run(process.argv.slice(2), io, toolbox);
} catch (error) {
  process.stderr.write(
    `The checker failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = exit.fault;
}
