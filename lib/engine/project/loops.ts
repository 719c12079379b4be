import { callArguments, calledName, usesOf } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { SyntaxTable } from "../syntax/table";
import type { ProjectFile } from "./projectFile";

const CHUNK = /chunk|batch|page/i;
const POSITION = /(?:^|_)(?:offset|cursor|page|skip|start|after|before|last|since|token|marker|position|next)(?:$|_)/;
const ATTEMPT = /^_?(?:attempts?|retry|retries|tries|try_number|delay|backoff)$/;

/** Whether the loop goes over chunks of records: its variable or its iterable says `chunk`, `batch` or `page`, or it steps through a range. */
export function isChunkLoop(table: SyntaxTable, loop: number): boolean {
  const kind = table.kind[loop];
  if (kind === Kind.while_statement) return takesChunks(table, loop);
  const clause = kind === Kind.for_statement ? loop : table.childOfKind(loop, Kind.for_in_clause);
  const left = table.child(clause, Field.left);
  const right = table.child(clause, Field.right);
  if (CHUNK.test(table.textOf(left)) || givesChunks(table, right)) return true;
  return (
    table.kind[right] === Kind.call && calledName(table, right) === "range" && callArguments(table, right).length === 3
  );
}

/** `while True:` that takes a bounded number of records a turn: `batch = …`, `.limit(batch_size)`. */
function takesChunks(table: SyntaxTable, loop: number): boolean {
  if (CHUNK.test(table.textOf(table.child(loop, Field.condition)))) return true;
  const end = table.next[loop] as number;
  for (let node = loop; node < end; node++) {
    const kind = table.kind[node];
    if (kind === Kind.assignment && CHUNK.test(table.textOf(table.child(node, Field.left)))) return true;
    if (kind === Kind.call && calledName(table, node) === "limit") return true;
  }
  return false;
}

/** Whether an iterable gives chunks: `chunks`, `payload.batches`, `chunked(rows, 500)`. A `chunk` itself gives records. */
function givesChunks(table: SyntaxTable, node: number): boolean {
  if (node < 0) return false;
  switch (table.kind[node]) {
    case Kind.call:
      return (
        CHUNK.test(calledName(table, node)) || callArguments(table, node).some(({ value }) => givesChunks(table, value))
      );
    case Kind.await:
      return givesChunks(table, table.firstChild(node));
    case Kind.identifier:
    case Kind.attribute:
      return /(?:chunks|batches|pages)$/i.test(table.textOf(node));
    default:
      return false;
  }
}

/** `for attempt in range(3)`: by its variable's name, or because nothing reads the number. */
function isRetry(table: SyntaxTable, loop: number): boolean {
  const left = table.child(loop, Field.left);
  const right = table.child(loop, Field.right);
  const name = table.textOf(left);
  if (ATTEMPT.test(name)) return true;
  if (table.kind[right] !== Kind.call || calledName(table, right) !== "range" || table.kind[left] !== Kind.identifier)
    return false;
  const body = table.child(loop, Field.body);
  return usesOf(table, body, name).length === 0 && table.descendants(body, Kind.try_statement).length > 0;
}

/** Whether a `while` goes on from where the turn before ended (an offset, a cursor), waits between its turns, or tries the same again. */
export function isPagingLoop(table: SyntaxTable, loop: number): boolean {
  if (table.kind[loop] === Kind.for_statement) return isRetry(table, loop);
  if (table.kind[loop] !== Kind.while_statement) return false;
  const end = table.next[loop] as number;
  for (let node = loop; node < end; node++) {
    const kind = table.kind[node];
    if (kind === Kind.assignment || kind === Kind.augmented_assignment) {
      const left = table.textOf(table.child(node, Field.left));
      if (POSITION.test(left) || ATTEMPT.test(left)) return true;
    } else if (kind === Kind.call && calledName(table, node) === "sleep") return true;
  }
  return false;
}

/** Whether the loop pages, waits or tries again, or goes over chunks: then a query a turn is meant. */
export function isPagingOrChunkLoop(file: ProjectFile, loop: number): boolean {
  return isPagingLoop(file.table, loop) || isChunkLoop(file.table, loop);
}
