/** The largest file that is read, in UTF-16 units. A larger one is skipped and named: it is data, not a module. */
export const MAX_FILE_LENGTH = 2_000_000;

/** Why a text is not read, in a sentence for people, or null where it can be. */
export function reasonToSkip(text: string): string | null {
  if (text.length > MAX_FILE_LENGTH) {
    const megabytes = (text.length / 1_000_000).toFixed(1);
    return `The file has ${megabytes} million characters; files above ${MAX_FILE_LENGTH / 1_000_000} million are not checked.`;
  }
  if (text.includes("\0")) return "The file contains a NUL character, so it is not Python text.";
  if (looksUndecoded(text)) return "The file is not valid UTF-8 text.";
  return null;
}

/** More than one replacement character in twenty: bytes of another encoding, or a binary file, were read as UTF-8. */
function looksUndecoded(text: string): boolean {
  const sample = text.slice(0, 4096);
  let replaced = 0;
  for (let index = 0; index < sample.length; index++) if (sample.charCodeAt(index) === 0xfffd) replaced++;
  return replaced > 0 && replaced * 20 > sample.length;
}

/** The text as the parser gets it: lone CRs become LFs and a BOM a space, each of the same length, so that offsets hold. */
export function parserText(text: string): string {
  let result = text;
  if (result.includes("\r")) result = result.replace(/\r(?!\n)/g, "\n");
  if (result.charCodeAt(0) === 0xfeff) result = ` ${result.slice(1)}`;
  return result;
}
