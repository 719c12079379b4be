/**
 * A sentence in which what stands between backticks is shown as code. Everything is text, whatever it holds. `plain`: the code has
 * no ground of its own, for lists. `emphasis`: what stands between asterisks is stressed, as in a rule's own words.
 */
export function Words({
  text,
  plain = false,
  emphasis = false,
}: {
  readonly text: string;
  readonly plain?: boolean;
  readonly emphasis?: boolean;
}) {
  return text.split(emphasis ? /(`[^`]+`|\*[^*\s][^*]*\*)/ : /(`[^`]+`)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const inner = part.slice(1, -1);
    if (part.startsWith("*")) return <em key={index}>{inner}</em>;
    return (
      <code key={index} className={plain ? "text-[12px]" : "rounded-[3px] bg-text/6 px-[3px] text-[12px] text-text"}>
        {inner}
      </code>
    );
  });
}
