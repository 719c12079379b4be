/** How many statements each group of the source has, in the order of the handbook. */
const GROUPS = [
  ["P", 9],
  ["A", 3],
  ["G", 7],
  ["C", 9],
  ["M", 9],
  ["PB", 2],
  ["L", 1],
  ["E", 4],
  ["ES", 3],
  ["EV", 4],
  ["EH", 3],
  ["EG", 3],
  ["R", 18],
  ["S", 24],
  ["V", 12],
  ["T", 21],
  ["F", 10],
  ["X", 12],
] as const;

/** Every statement of the conventions, in the handbook's order: `P1` to `X12`. They are stable; none is reused or left out. */
export const statementIds: readonly string[] = GROUPS.flatMap(([prefix, count]) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`),
);
