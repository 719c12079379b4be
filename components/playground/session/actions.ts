import { toast } from "sonner";
import type { ComponentName } from "@/lib/engine";
import { quote } from "@/lib/workspace/format";
import {
  type ImportNote,
  type WorkspaceFile,
  addFile,
  mergeFiles,
  renameFile,
  renameFolder,
} from "@/lib/workspace/model";
import { type Workspace, moveUnderFolder, sameFiles, withTreatAs } from "@/lib/workspace/operations";
import { isInFolder, joinPath } from "@/lib/workspace/paths";
import { type Sample, samples } from "@/lib/workspace/samples";
import { apply, currentWorkspace, reveal, setDialog, setScreen, show, usePlayground } from "@/lib/workspace/store";
import { applyUndoable, replaceWorkspace } from "./undoable";

/** A sample as a workspace: the file it wants shown is the one open tab. */
export function sampleWorkspace(sample: Sample): Workspace {
  return { files: sample.files, openPaths: [sample.open], activePath: sample.open, config: {} };
}

/** Files that came from outside as a workspace: the first Python file that says something is shown. */
export function workspaceOf(files: readonly WorkspaceFile[]): Workspace {
  const python = files.filter(({ path }) => path.endsWith(".py"));
  const first = python.find(({ text }) => text.trim() !== "") ?? python[0] ?? files[0];
  return { files, openPaths: first ? [first.path] : [], activePath: first?.path ?? null, config: {} };
}

/** Whether nothing would be lost by opening something else: no files, or a sample as it came. */
export function isPristine({ files }: Pick<Workspace, "files">): boolean {
  return files.length === 0 || samples.some((sample) => sameFiles(sample.files, files));
}

/** Opens a sample; asks first where that would replace somebody's own work. */
export function chooseSample(sample: Sample): void {
  if (isPristine(currentWorkspace())) loadSample(sample);
  else setDialog({ kind: "sample", sample });
}

export function loadSample(sample: Sample): void {
  replaceWorkspace(`Opened the sample “${sample.title}”`, sampleWorkspace(sample));
}

/** Brings back the sample that the open files come from: the one that shares most paths with them. */
export function resetToSample(): void {
  const { files } = currentWorkspace();
  const shared = (sample: Sample) => sample.files.filter(({ path }) => files.some((file) => file.path === path)).length;
  const [first, ...others] = samples;
  if (!first) return;
  chooseSample(others.reduce((best, sample) => (shared(sample) > shared(best) ? sample : best), first));
}

/** Adds a file and shows it. Returns why it cannot be, or null when it is done. */
export function createFile(path: string, text = ""): string | null {
  const result = addFile(currentWorkspace().files, path, text);
  if (result.status === "error") return result.reason;
  const before = new Set(currentWorkspace().files.map((file) => file.path));
  const added = result.files.find((file) => !before.has(file.path));
  if (!added) return null;
  apply([{ kind: "put", file: added }]);
  const start = { line: 1, column: 1 };
  reveal(added.path, { start, end: start });
  return null;
}

/** Gives a file or a whole folder another path. Returns why that cannot be, or null when it is done. */
export function rename(from: string, to: string, kind: "file" | "folder"): string | null {
  if (from === to) return null;
  const { files } = currentWorkspace();
  const result = kind === "file" ? renameFile(files, from, to) : renameFolder(files, from, to);
  if (result.status === "error") return result.reason;
  // Both functions keep the text's identity, so the moved files are told from the others by their path alone.
  const moved =
    kind === "file" ? files.filter(({ path }) => path === from) : files.filter(({ path }) => isInFolder(path, from));
  const base = to.trim().normalize("NFC").replace(/\/+$/, "");
  const target = (path: string) => (kind === "file" ? base : joinPath(base, path.slice(from.length + 1)));
  applyUndoable(
    `Renamed ${from} to ${base}`,
    moved.map(({ path }) => ({ kind: "rename", from: path, to: target(path) })),
  );
  return null;
}

/** Deletes a file, or a folder with all that lies in it; a toast brings it back. */
export function remove(path: string, kind: "file" | "folder"): void {
  const gone = currentWorkspace().files.filter((file) =>
    kind === "file" ? file.path === path : isInFolder(file.path, path),
  );
  applyUndoable(
    kind === "file"
      ? `Deleted ${path}`
      : `Deleted ${path} and ${gone.length === 1 ? "its file" : `its ${gone.length} files`}`,
    gone.map((file) => ({ kind: "remove", path: file.path })),
  );
}

/** Tells the checker what a file is whose name does not; null takes that back. */
export function treatAs(path: string, component: ComponentName | null): void {
  apply([{ kind: "configure", config: withTreatAs(usePlayground.getState().config, path, component) }]);
}

/** Opens imported files in place of all others. */
export function importInstead(files: readonly WorkspaceFile[]): void {
  const { importNotes, takenOff } = usePlayground.getState();
  replaceWorkspace(`Opened ${files.length === 1 ? "1 file" : `${files.length} files`}`, workspaceOf(files));
  setScreen({ importNotes, takenOff });
}

/** Puts imported files back into the folder that importing took off: a feature package's name is part of what it says. */
export function keepTopFolder(): void {
  const { takenOff, importNotes, files } = usePlayground.getState();
  if (!takenOff) return;
  const { folder, paths } = takenOff;
  const others = new Set(files.filter(({ path }) => !paths.has(path)).map(({ path }) => path));
  if (files.some(({ path }) => paths.has(path) && others.has(joinPath(folder, path)))) {
    toast.error("The folder cannot be put back", { description: `There are other files under ${folder}/ already.` });
    return;
  }
  replaceWorkspace(`Put back into ${folder}/`, moveUnderFolder(currentWorkspace(), paths, folder));
  setScreen({ importNotes: importNotes.filter((note) => !isAboutTopFolder(note, folder)), takenOff: null });
}

function isAboutTopFolder({ path, message }: ImportNote, folder: string): boolean {
  return path === null && message.includes(quote(`${folder}/`));
}

/** Adds imported files to those that are there; the imported one wins where both have a path. */
export function importBeside(imported: readonly WorkspaceFile[]): void {
  const merged = mergeFiles(currentWorkspace().files, imported);
  const { replaced } = merged;
  const shown = workspaceOf(imported).activePath;
  applyUndoable(
    `Added ${imported.length === 1 ? "1 file" : `${imported.length} files`}`,
    imported.map((file) => ({ kind: "put", file })),
    replaced.length > 0 ? `Replaced ${replaced.join(", ")}` : undefined,
  );
  if (shown) show(shown);
}

/** Opens one empty file to paste into, and puts the cursor there; asks nothing, since a toast brings the old files back. */
export function startSnippet(): void {
  const path = "snippet.py";
  replaceWorkspace("Opened an empty snippet", {
    files: [{ path, text: "" }],
    openPaths: [path],
    activePath: path,
    config: {},
  });
  const start = { line: 1, column: 1 };
  reveal(path, { start, end: start });
}
