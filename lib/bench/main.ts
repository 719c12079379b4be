import { createLinter } from "@/lib/engine";
import { parseArgs } from "node:util";
import { BareParser } from "./bareParser";
import { generateProject } from "./generate";
import { measureKeystrokes, type KeystrokeResult } from "./keystrokes";
import { machine, memory } from "./machine";
import { loadRuffWithAllRules } from "./ruffAll";
import { standardLibrary } from "./standardLibrary";
import { table, type BenchResult } from "./table";
import { measureWhole, type WholeResult } from "./wholeCheck";

/** The entry of `npm run bench`. */
const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "9" },
    samples: { type: "string", default: "60" },
    lines: { type: "string", default: "60000" },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) {
  process.stdout.write(`Measures the checker against the bare parser and Ruff.

Usage: npm run bench -- [options]

  --json       print the numbers as JSON
  --rounds N   rounds of each whole check (9)
  --samples N  keystrokes of each kind (60)
  --lines N    lines of Python's standard library at most (60000)
`);
} else {
  const result = await bench(count(values.rounds), count(values.samples), count(values.lines));
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : table(result));
}

async function bench(rounds: number, samples: number, lines: number): Promise<BenchResult> {
  const tools = { linter: await createLinter(), parser: await BareParser.load(), ruff: loadRuffWithAllRules() };
  const notes: string[] = [];
  const inputs = [{ name: "Generated FastAPI packages", files: generateProject({ packages: 20, entities: 2 }) }];
  const library = standardLibrary(lines);
  if (library.status === "ok") inputs.push({ name: `Python ${library.version}'s library`, files: library.files });
  else notes.push(library.reason);

  const whole: WholeResult[] = inputs.map(({ name, files }) =>
    measureWhole(name, files, tools, { rounds, warmUp: 2 }, (round) =>
      say(`${name}: ${round < 0 ? "warm-up" : `round ${round + 1} of ${rounds}`}`),
    ),
  );
  const keystrokes: KeystrokeResult[] = [1000, 5000, 10_000].flatMap((size) => {
    say(`Keystrokes in ${size} lines`);
    return measureKeystrokes(tools.linter, tools.parser, size, samples);
  });
  say("");
  return { machine: machine(), notes, whole, keystrokes, memory: memory() };
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError(`"${text}" is no number of rounds, samples or lines.`);
  return number;
}

/** One line on a terminal that says how far the run is. */
function say(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}
