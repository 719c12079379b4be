import { Fragment } from "react";

/** A sentence in which what stands between backticks is shown as code. Everything is text, whatever it holds. `plain`: without a ground, for lists. */
export function Words({ text, plain = false }: { readonly text: string; readonly plain?: boolean }) {
  return text.split(/`([^`]+)`/).map((part, index) =>
    index % 2 === 1 ? (
      <code key={index} className={plain ? "text-[12px]" : "rounded-[3px] bg-text/6 px-[3px] text-[12px] text-text"}>
        {part}
      </code>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
