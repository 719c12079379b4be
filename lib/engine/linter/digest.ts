import type { FileFacts } from "../facts/fileFacts";
import { SETS_ATTRIBUTES } from "../project/values";
import { Kind } from "../syntax/kinds";

/** Two 32-bit numbers that stand for what a file says: the second leaves out the bodies of functions (constructors' are kept). */
export interface FileDigest {
  readonly whole: number;
  readonly signatures: number;
}

/**
 * Digests a file's structure and text; comments, blank lines and trailing white space are left out.
 * FNV-1a over the nodes' kinds and extents and over the characters; a collision within a session is one in four thousand million.
 */
export function digestOf(facts: FileFacts): FileDigest {
  const { table } = facts;
  const { text, kind, next, start, end, comments, count } = table;
  // Which nodes are strings and which are bodies, by offset, to be skipped or kept while the characters go by.
  const bodies: { start: number; end: number; node: number; next: number }[] = [];
  for (const fn of facts.functions) {
    if (SETS_ATTRIBUTES.has(fn.name) || fn.body < 0) continue;
    const last = bodies[bodies.length - 1];
    if (last && fn.body < last.next) continue;
    bodies.push({
      start: start[fn.body] as number,
      end: end[fn.body] as number,
      node: fn.body,
      next: next[fn.body] as number,
    });
  }
  let whole = 0x811c9dc5;
  let signatures = 0x811c9dc5;
  let body = 0;
  for (let node = 0; node < count; node++) {
    while (body < bodies.length && node >= (bodies[body] as { next: number }).next) body++;
    const value = (kind[node] as number) * 31 + ((next[node] as number) - node);
    whole = Math.imul(whole ^ value, 0x01000193);
    const inBody = body < bodies.length && node >= (bodies[body] as { node: number }).node;
    if (!inBody) signatures = Math.imul(signatures ^ (kind[node] as number), 0x01000193);
  }
  let comment = 0;
  let string = 0;
  const strings: number[] = [];
  for (let node = 0; node < count; node++) if (kind[node] === Kind.string_content) strings.push(node);
  body = 0;
  // White space waits until something follows it on its line: blank lines and trailing spaces never count.
  let waiting = 0;
  let lineHasText = false;
  const add = (offset: number, unit: number): void => {
    whole = Math.imul(whole ^ unit, 0x01000193);
    while (body < bodies.length && offset >= (bodies[body] as { end: number }).end) body++;
    if (body >= bodies.length || offset < (bodies[body] as { start: number }).start) {
      signatures = Math.imul(signatures ^ unit, 0x01000193);
    }
  };
  for (let offset = 0; offset < text.length; offset++) {
    if (comment < comments.length && offset >= (comments[comment] as number)) {
      const after = comments[comment + 1] as number;
      comment += 2;
      if (offset < after) {
        offset = after - 1;
        continue;
      }
    }
    const unit = text.charCodeAt(offset);
    while (string < strings.length && offset >= (end[strings[string] as number] as number)) string++;
    const inString = string < strings.length && offset >= (start[strings[string] as number] as number);
    if (unit > 32 || inString) {
      for (; waiting > 0; waiting--) add(offset, 32);
      lineHasText = true;
      add(offset, unit);
    } else if (unit === 10 || unit === 13) {
      waiting = 0;
      if (lineHasText) add(offset, 10);
      lineHasText = false;
    } else {
      waiting++;
    }
  }
  return { whole, signatures };
}
