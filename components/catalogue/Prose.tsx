import { Fragment, type ReactNode } from "react";

const INLINE = /(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/;

/** One run of text with the little Markdown that rules and conventions use: `code`, **strong** and *emphasis*. */
export function Inline({ text }: { readonly text: string }) {
  return text.split(INLINE).map((part, index) => <Fragment key={index}>{mark(part)}</Fragment>);
}

function mark(part: string): ReactNode {
  if (part.length > 2 && part.startsWith("`") && part.endsWith("`")) {
    return <code className="inline-code">{part.slice(1, -1)}</code>;
  }
  if (part.length > 4 && part.startsWith("**") && part.endsWith("**")) return <strong>{part.slice(2, -2)}</strong>;
  if (part.length > 2 && part.startsWith("*") && part.endsWith("*")) return <em>{part.slice(1, -1)}</em>;
  return part;
}

/** Paragraphs and lists, divided by blank lines. */
export function Prose({ text }: { readonly text: string }) {
  const blocks = text.trim().split(/\n\s*\n/);
  return (
    <div className="flex measure flex-col gap-2 text-sm">
      {blocks.map((block, index) => (
        <Block key={index} block={block.trim()} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: string }) {
  if (!/^[-*] /.test(block)) {
    return (
      <p>
        <Inline text={block.replace(/\s*\n\s*/g, " ")} />
      </p>
    );
  }
  const items = block.split(/\n(?=[-*] )/).map((item) => item.slice(2).replace(/\s*\n\s*/g, " "));
  return (
    <ul className="list-disc pl-5">
      {items.map((item, index) => (
        <li key={index}>
          <Inline text={item} />
        </li>
      ))}
    </ul>
  );
}
