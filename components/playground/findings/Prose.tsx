import { Fragment } from "react";

/** A rule's own words: paragraphs, with `code` between backticks. Everything else is text. */
export function Prose({ text, className }: { readonly text: string; readonly className?: string }) {
  return (
    <div className={className}>
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== "")
        .map((paragraph, index) => (
          <p key={index} className="break-words not-first:mt-1.5">
            {paragraph.split(/`([^`]+)`/).map((part, place) =>
              place % 2 === 1 ? (
                <code key={place} className="rounded-[3px] bg-bg-hover px-1 text-xs text-text">
                  {part}
                </code>
              ) : (
                <Fragment key={place}>{part}</Fragment>
              ),
            )}
          </p>
        ))}
    </div>
  );
}
