import type { PydanticMajor } from "./checkedExample";

interface Styled {
  readonly pydantic: PydanticMajor | null;
}

/** Examples that are shown together, and the style they are in; null where the style does not matter. */
export interface ExampleSet<E extends Styled> {
  readonly pydantic: PydanticMajor | null;
  readonly bad: readonly E[];
  readonly good: readonly E[];
}

/**
 * One set of examples or, where some are about a style of Pydantic, a set for each style, the newer first. In each, the
 * examples of that style come before those of no style.
 */
export function exampleSets<E extends Styled>(bad: readonly E[], good: readonly E[]): ExampleSet<E>[] {
  if ([...bad, ...good].every(({ pydantic }) => pydantic === null)) return [{ pydantic: null, bad, good }];
  return ([2, 1] as const).map((pydantic) => {
    const inStyle = (examples: readonly E[]) => [
      ...examples.filter((example) => example.pydantic === pydantic),
      ...examples.filter((example) => example.pydantic === null),
    ];
    return { pydantic, bad: inStyle(bad), good: inStyle(good) };
  });
}
