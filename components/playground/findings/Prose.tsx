import { Words } from "./Words";

/** A rule's own words, in paragraphs. */
export function Prose({ text, className }: { readonly text: string; readonly className?: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className={className}>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className="break-words not-first:mt-1.5">
          <Words text={paragraph} emphasis />
        </p>
      ))}
    </div>
  );
}
