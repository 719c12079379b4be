/**
 * The code that a figure of the page shows, read from the page so that the text is not sent a second time.
 * Findings between the lines are no code.
 */
export function codeOfFigure(figure: Element | null | undefined): string {
  const parts = figure?.querySelectorAll("code[data-lines]") ?? [];
  return Array.from(parts, (part) => part.textContent).join("");
}
