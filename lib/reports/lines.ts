const lineEnd = /\r\n|\r|\n/;

/** The lines of texts, split once each; CRLF, lone CR and LF each end one line. */
export class LineCache {
  private readonly byPath = new Map<string, readonly string[]>();

  constructor(private readonly texts: ReadonlyMap<string, string> | undefined) {}

  /** All lines of a file, or an empty list where its text is not known. */
  lines(path: string): readonly string[] {
    const known = this.byPath.get(path);
    if (known) return known;
    const text = this.texts?.get(path);
    const lines = text === undefined ? [] : text.split(lineEnd);
    // One file at a time is shown: keeping the lines of all would double the memory of a large project.
    this.byPath.clear();
    this.byPath.set(path, lines);
    return lines;
  }
}
