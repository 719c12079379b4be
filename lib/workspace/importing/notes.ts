import { compareText } from "../compare";
import { count, formatNumber, list, quote, visible } from "../format";
import type { ImportNote } from "../model";

// A person reads twenty names; of the rest the number says enough.
const NAMED = 20;
const ENDINGS_NAMED = 6;

/** Collects what importing leaves out or changes, and says it: single files by name, crowds by their number. */
export class NoteCollector {
  readonly #folders = new Map<string, { files: number; unread: boolean }>();
  readonly #others: string[] = [];
  readonly #archives: string[] = [];
  readonly #single = new Map<string, { named: ImportNote[]; more: number; rest: string }>();
  readonly #general: ImportNote[] = [];
  #systemFiles = 0;

  /** A note about the whole import; these come first. */
  add(message: string): void {
    this.#general.push({ path: null, message });
  }

  /** A file in a folder that is left out whole. */
  underFolder(folder: string): void {
    this.#folder(folder).files += 1;
  }

  /** A folder that is left out whole and was not even listed. */
  unreadFolder(folder: string): void {
    this.#folder(folder).unread = true;
  }

  otherKind(path: string): void {
    this.#others.push(path);
  }

  archive(path: string): void {
    this.#archives.push(path);
  }

  systemFile(): void {
    this.#systemFiles += 1;
  }

  /** A file that was left out: `reason` ends the sentence, and is said once for all files beyond the first twenty. */
  leftOut(path: string, reason: string, group = reason): void {
    const message = `${quote(path)} was left out: ${reason}.`;
    this.about(path, message, `left out ${group}`, "were left out for the same reason");
  }

  /** Any other note about a file; beyond twenty of a group only their number is said, followed by `rest`. */
  about(path: string, message: string, group: string, rest: string): void {
    const entry = this.#single.get(group) ?? { named: [], more: 0, rest };
    this.#single.set(group, entry);
    if (entry.named.length < NAMED) entry.named.push({ path, message });
    else entry.more += 1;
  }

  /** All notes: about the whole first, then single files, then what was left out by its kind or folder. */
  toNotes(): readonly ImportNote[] {
    const notes = [...this.#general];
    for (const { named, more, rest } of this.#single.values()) {
      notes.push(...named);
      if (more > 0)
        notes.push({ path: null, message: `${formatNumber(more)} more ${plural(more, "file")} ${fit(more, rest)}.` });
    }
    notes.push(...this.#folderNotes(), ...this.#archiveNotes(), ...this.#otherNotes());
    if (this.#systemFiles > 0) {
      const were = this.#systemFiles === 1 ? "was" : "were";
      notes.push({
        path: null,
        message: `${count(this.#systemFiles, "file")} that macOS or Windows adds ${were} left out.`,
      });
    }
    return notes;
  }

  #folder(folder: string): { files: number; unread: boolean } {
    const entry = this.#folders.get(folder) ?? { files: 0, unread: false };
    this.#folders.set(folder, entry);
    return entry;
  }

  #folderNotes(): ImportNote[] {
    const byName = new Map<string, [string, { files: number; unread: boolean }][]>();
    for (const entry of [...this.#folders].sort(([a], [b]) => compareText(a, b))) {
      const name = entry[0].slice(entry[0].lastIndexOf("/") + 1);
      byName.set(name, [...(byName.get(name) ?? []), entry]);
    }
    return [...byName].map(([name, folders]) => {
      const [first] = folders;
      if (folders.length === 1 && first !== undefined) {
        const [path, { files, unread }] = first;
        const shown = visible(`${path}/`);
        if (unread) return { path, message: `The folder ${shown} was left out.` };
        return { path, message: `${count(files, "file")} under ${shown} ${files === 1 ? "was" : "were"} left out.` };
      }
      const files = folders.reduce((sum, [, entry]) => sum + entry.files, 0);
      const where = `${formatNumber(folders.length)} ${name}/ folders`;
      if (folders.some(([, entry]) => entry.unread)) return { path: null, message: `${where} were left out.` };
      return { path: null, message: `${count(files, "file")} under ${where} were left out.` };
    });
  }

  #archiveNotes(): ImportNote[] {
    const [first] = this.#archives;
    if (first === undefined) return [];
    if (this.#archives.length === 1) {
      return [{ path: first, message: `${quote(first)} was left out: an archive is opened only by itself.` }];
    }
    return [
      {
        path: null,
        message: `${count(this.#archives.length, "archive")} were left out: one is opened only by itself.`,
      },
    ];
  }

  #otherNotes(): ImportNote[] {
    const [first] = this.#others;
    if (first === undefined) return [];
    if (this.#others.length === 1) {
      return [{ path: first, message: `${quote(first)} was left out: it is neither Python nor its settings.` }];
    }
    const endings = [...new Set(this.#others.map(endingOf))].sort(compareText);
    const shown = endings.slice(0, ENDINGS_NAMED);
    if (endings.length > ENDINGS_NAMED) shown.push(`${formatNumber(endings.length - ENDINGS_NAMED)} other kinds`);
    return [
      {
        path: null,
        message: `${count(this.#others.length, "file")} were left out: they are neither Python nor its settings (${list(shown)}).`,
      },
    ];
  }
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  // A hidden file such as `.env` is named whole, and so is `Makefile`.
  const ending = dot > 0 ? name.slice(dot) : name;
  return ending.length > 20 ? `${visible(ending.slice(0, 20))}…` : visible(ending);
}

function plural(amount: number, noun: string): string {
  return amount === 1 ? noun : `${noun}s`;
}

/** The plural verb that begins `rest`, made to agree with one file. */
function fit(amount: number, rest: string): string {
  if (amount !== 1) return rest;
  const [verb = "", ...others] = rest.split(" ");
  const singular = { were: "was", mix: "mixes", differ: "differs" }[verb] ?? verb;
  return [singular, ...others].join(" ");
}
