import { type BodyPrint, bodyPrint, bodyShapes, sameBody } from "../../facts/bodyPrints";
import type { FunctionFact } from "../../facts/fileFacts";
import type { ProjectFile } from "../../project/projectFile";
import { defineRule } from "../defineRule";

const MIN_STATEMENTS = 6;
/** Migrations are written once and never changed; each stands by itself. */
const MIGRATIONS = /(?:^|\/)(?:migrations|alembic|versions)\//;

interface Candidate {
  readonly file: ProjectFile;
  readonly print: BodyPrint;
}

export const duplicatedCode = defineRule({
  code: "STY003",
  name: "duplicated-code",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["P8"],
  summary: "Two functions have the same body but for the names of their variables.",
  rationale: `The next change is made in one of them. The other keeps the bug, and nobody finds out until both are on screen by chance. One
function that both callers use has one place to mend. Bodies count as the same whatever their variables are called; literals, attributes
and what is called must agree. Methods of stores that differ in their model only are reported as information: a generic base can hold them.`,
  whenNotToUse:
    "Where two things are alike today by accident and will part ways; say so beside them. The shared setting `duplication.minTokens` says how much must be alike.",
  messages: {
    same: "`{name}` has the same body as `{first}` in {path}: keep one, and call it from both places.",
    model: "`{name}` differs from `{first}` in {path} by its types only: a shared base could hold both.",
  },
  project(project, { report }) {
    const minTokens = project.settings.duplicationMinTokens;
    const exact = new Map<number, Candidate[]>();
    const typed = new Map<number, Candidate[]>();
    const reported = new Set<FunctionFact>();
    const files = project.files.filter((file) => !file.isTest && !MIGRATIONS.test(file.path));
    const shapes = new Map<number, number>();
    for (const file of files)
      for (const { shape } of bodyShapes(file.facts)) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    for (const file of files) {
      for (const { fn, shape } of bodyShapes(file.facts)) {
        // Most functions have a shape of their own: their text need not be read.
        if (shapes.get(shape) === 1) continue;
        const print = bodyPrint(file.facts, fn);
        if (print.statements < MIN_STATEMENTS && print.tokens < minTokens) continue;
        // What stands in a copy is a copy by that.
        if (fn.parent && reported.has(fn.parent)) {
          reported.add(fn);
          continue;
        }
        const candidate = { file, print };
        const twin = twinIn(exact, print.exact, candidate, false);
        const isMethod = !twin && fn.owner !== null && project.classInfo(fn.owner).isStore;
        const alike = isMethod ? twinIn(typed, print.typed, candidate, true) : null;
        // Methods of one store speak of one model.
        const sibling = alike && alike.print.fn.owner !== fn.owner ? alike : null;
        const first = twin ?? sibling;
        if (!first) continue;
        reported.add(fn);
        report({
          file,
          node: fn.nameNode,
          message: twin ? "same" : "model",
          ...(twin ? {} : { severity: "info" }),
          data: { name: fn.qualifiedName, first: first.print.fn.qualifiedName, path: first.file.path },
          related: [{ file: first.file, node: first.print.fn.nameNode, text: "The first of the two" }],
        });
      }
    }
  },
});

/** The earlier function with the same body, from the bucket of its hash; where there is none, this one becomes the first. */
function twinIn(
  buckets: Map<number, Candidate[]>,
  hash: number,
  candidate: Candidate,
  types: boolean,
): Candidate | null {
  const bucket = buckets.get(hash);
  if (!bucket) {
    buckets.set(hash, [candidate]);
    return null;
  }
  const { file, print } = candidate;
  const twin = bucket.find((one) =>
    sameBody({ table: one.file.table, fn: one.print.fn }, { table: file.table, fn: print.fn }, types),
  );
  if (!twin) bucket.push(candidate);
  return twin ?? null;
}
