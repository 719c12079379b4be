import type { Diagnostic } from "@/lib/engine";
import { comparePositions } from "./order";

/**
 * Where one of ours must stand for a Ruff finding to say the same: on a common stretch of text, on the line where Ruff's begins, anywhere
 * in the lines of Ruff's, or anywhere in the file.
 */
type Place = "overlap" | "line" | "within" | "file";

interface Duplicate {
  readonly ruff: readonly string[];
  readonly ours: readonly string[];
  readonly place: Place;
}

/** Pairs that say the same thing. Ours stays, since it knows the layer and the project. */
export const duplicates: readonly Duplicate[] = [
  // Errors after the first follow from it, and the two parsers recover at different places.
  { ruff: ["invalid-syntax"], ours: ["SYN001"], place: "file" },
  { ruff: ["E722", "BLE001"], ours: ["STO002", "SVC003", "RTR010"], place: "line" },
  // Ruff's ranges span the whole `try` or `except`; SIM105 even advises what STO002 forbids.
  { ruff: ["S110", "S112", "SIM105"], ours: ["STO002", "SVC003", "RTR010"], place: "within" },
  { ruff: ["RUF013"], ours: ["TYP001"], place: "overlap" },
  { ruff: ["S608"], ours: ["SEC001"], place: "overlap" },
  { ruff: ["S113"], ours: ["PRF007"], place: "overlap" },
  { ruff: ["ANN001"], ours: ["RTR009", "RTR016"], place: "overlap" },
  { ruff: ["D103"], ours: ["RTR006"], place: "line" },
  { ruff: ["N805"], ours: ["TYP013"], place: "line" },
  { ruff: ["C901", "PLR0912", "PLR0915"], ours: ["ARC006"], place: "line" },
  { ruff: ["PLR0913", "PLR0917"], ours: ["PAY001"], place: "line" },
  { ruff: ["E741"], ours: ["STY001"], place: "overlap" },
  { ruff: ["ERA001"], ours: ["STY004"], place: "line" },
  { ruff: ["TRY002"], ours: ["SVC009"], place: "line" },
  { ruff: ["UP042"], ours: ["TYP004"], place: "line" },
];

const duplicatesByCode: ReadonlyMap<string, Duplicate> = new Map(
  duplicates.flatMap((duplicate) => duplicate.ruff.map((code) => [code, duplicate])),
);

/** Names of `typing` that TYP003 judges at each use, whether or not it is selected: UP006 and UP035 say nothing about them. */
const judgedByTyp003 = /\b(?:List|Dict|Set|FrozenSet|Tuple|Type)`/;

/** Whether a Ruff finding is about what one of our rules judges alone. */
export function isLeftToOurs(code: string, message: string): boolean {
  switch (code) {
    case "UP006":
    case "UP035":
      return judgedByTyp003.test(message) && !message.startsWith("Import from");
    case "RUF100":
    case "RUF101":
      // Ruff takes TYP001 for an old name of its TC001, and `lint.external` does not change its mind.
      return message.includes("`TYP001`");
    default:
      return false;
  }
}

/**
 * Ruff's findings without those that one of ours already says.
 *
 * @param ours our findings of the same file.
 */
export function withoutDuplicates(ruffs: readonly Diagnostic[], ours: readonly Diagnostic[]): readonly Diagnostic[] {
  if (ours.length === 0) return ruffs;
  return ruffs.filter((finding) => {
    const duplicate = duplicatesByCode.get(finding.code);
    if (duplicate === undefined) return true;
    return !ours.some((our) => duplicate.ours.includes(our.code) && isThere(duplicate.place, finding, our));
  });
}

function isThere(place: Place, { range: ruff }: Diagnostic, { range: our }: Diagnostic): boolean {
  switch (place) {
    case "file":
      return true;
    case "line":
      return our.start.line === ruff.start.line;
    case "within":
      return our.start.line >= ruff.start.line && our.start.line <= ruff.end.line;
    case "overlap":
      return comparePositions(our.start, ruff.end) < 0 && comparePositions(ruff.start, our.end) < 0;
  }
}
