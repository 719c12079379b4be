import { create } from "zustand";
import type { CheckResult, Diagnostic, Position, Range, Severity } from "@/lib/engine";
import { type Operation, type Workspace, closeFile, emptyWorkspace, reduce, showFile } from "./operations";
import type { ImportNote, WorkspaceFile } from "./model";
import type { SharedWorkspace } from "@/lib/permalink";
import type { Sample } from "./samples";
import { followFinding } from "./followFinding";

/** The newest answer of the checker, and the revision of the workspace it speaks of. */
export interface Check {
  readonly revision: number;
  readonly result: CheckResult;
  readonly ruff: "idle" | "loading" | "ready" | "failed" | "off";
  readonly files: number;
  readonly lines: number;
  readonly milliseconds: number;
}

/** A place to scroll to. `serial` tells a second wish for the same place from the first. */
export interface Reveal {
  readonly path: string;
  readonly range: Range;
  readonly focus: boolean;
  /** Whether the range is selected, or the cursor put at its start. */
  readonly select: boolean;
  readonly serial: number;
}

export type DialogState =
  | { readonly kind: "newFile"; readonly folder: string }
  | { readonly kind: "share" }
  | { readonly kind: "sample"; readonly sample: Sample }
  /** `topFolder` is what was taken off the paths, if anything was. */
  | { readonly kind: "import"; readonly files: readonly WorkspaceFile[]; readonly topFolder: string | null }
  /** What a fix would do to several files, computed for the text of `revision`. */
  | {
      readonly kind: "fix";
      readonly done: string;
      readonly title: string;
      readonly operations: readonly Operation[];
      readonly revision: number;
    }
  /** A link that was followed while a person had work of their own open. */
  | { readonly kind: "link"; readonly shared: SharedWorkspace };

/** Which of the three parts a phone shows. */
export type PhonePart = "findings" | "code" | "files";

export interface PlaygroundState extends Workspace {
  /** `starting` until the draft, a link or the sample is there: nothing is shown before, lest it flicker. */
  readonly phase: "starting" | "ready";
  /** Goes up by one at each operation. */
  readonly revision: number;
  readonly check: Check | null;
  /** The files as they were when `check` was made: its ranges are of these texts. */
  readonly checkedFiles: readonly WorkspaceFile[];
  /** Why there is no checker any more, in words for people; null while all is well. */
  readonly checkerFailure: string | null;
  readonly selected: Diagnostic | null;
  readonly severities: Readonly<Record<Severity, boolean>>;
  readonly reveal: Reveal | null;
  readonly cursor: Position;
  readonly selection: Range | null;
  readonly tabMovesFocus: boolean;
  readonly dialog: DialogState | null;
  readonly importNotes: readonly ImportNote[];
  /** The import that is under way and takes long enough to be shown; `total` is 0 until the files are known. */
  readonly importing: { readonly done: number; readonly total: number } | null;
  /** The folder that the last import took off its paths, and the paths it gave, while it can still be put back. */
  readonly takenOff: { readonly folder: string; readonly paths: ReadonlySet<string> } | null;
  /** What was wrong with the link that was opened last. */
  readonly linkError: string | null;
  /** The link that was opened, until what it brought is dismissed. */
  readonly shared: SharedWorkspace | null;
  /** A draft was set aside when a link was opened, and can be gone back to. */
  readonly hasKeptDraft: boolean;
  readonly phonePart: PhonePart;
}

export const usePlayground = create<PlaygroundState>()(() => ({
  ...emptyWorkspace,
  phase: "starting",
  revision: 0,
  check: null,
  checkedFiles: [],
  checkerFailure: null,
  selected: null,
  severities: { error: true, warning: true, info: true },
  reveal: null,
  cursor: { line: 1, column: 1 },
  selection: null,
  tabMovesFocus: false,
  dialog: null,
  importNotes: [],
  importing: null,
  takenOff: null,
  linkError: null,
  shared: null,
  hasKeptDraft: false,
  phonePart: "findings",
}));

/** Who made a change: the editor's own models have it already, everything else has to be told. */
export type Origin = "editor" | "app";

export type OperationListener = (operation: Operation, origin: Origin, revision: number) => void;

const listeners = new Set<OperationListener>();

/** Calls `listener` after each operation, in order; the store already holds the result. Returns how to stop. */
export function onOperation(listener: OperationListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Applies operations in order, each at a revision of its own. */
export function apply(operations: readonly Operation[], origin: Origin = "app"): void {
  for (const operation of operations) {
    usePlayground.setState((state) => ({ ...reduce(state, operation), revision: state.revision + 1 }));
    const { revision } = usePlayground.getState();
    for (const listener of listeners) listener(operation, origin, revision);
  }
}

/** The workspace as it is now: what is kept in drafts, links and undo. */
export function currentWorkspace(): Workspace {
  const { files, openPaths, activePath, config } = usePlayground.getState();
  return { files, openPaths, activePath, config };
}

/** Opens another workspace in place of this one; whatever was said about the old one goes. */
export function openWorkspace(workspace: Workspace): void {
  usePlayground.setState({
    phase: "ready",
    selected: null,
    importNotes: [],
    takenOff: null,
    shared: null,
    cursor: { line: 1, column: 1 },
    selection: null,
  });
  apply([{ kind: "open", ...workspace }]);
}

export function show(path: string): void {
  usePlayground.setState((state) => showFile(state, path));
}

export function close(path: string): void {
  usePlayground.setState((state) => closeFile(state, path));
}

/** Takes a checker's answer, unless the text has moved on since. */
export function receiveCheck(check: Check): void {
  usePlayground.setState((state) => {
    if (check.revision !== state.revision) return state;
    return {
      check,
      checkedFiles: state.files,
      checkerFailure: null,
      selected: state.selected && followFinding(state.selected, check.result.diagnostics),
    };
  });
}

/** Goes to a place: opens its file, and the editor scrolls there. */
export function reveal(path: string, range: Range, { focus = true, select = false } = {}): void {
  usePlayground.setState((state) => ({
    ...showFile(state, path),
    reveal: { path, range, focus, select, serial: (state.reveal?.serial ?? 0) + 1 },
    phonePart: focus ? "code" : state.phonePart,
  }));
}

/** Selects a finding, which explains it, and goes to its place. */
export function goToFinding(finding: Diagnostic, focus = true): void {
  usePlayground.setState({ selected: finding });
  reveal(finding.path, finding.range, { focus });
}

export function setDialog(dialog: DialogState | null): void {
  usePlayground.setState({ dialog });
}

/** Changes what concerns the screen alone; the workspace has `apply`. */
export function setScreen(
  part: Partial<
    Pick<
      PlaygroundState,
      | "severities"
      | "cursor"
      | "selection"
      | "tabMovesFocus"
      | "importNotes"
      | "importing"
      | "takenOff"
      | "linkError"
      | "shared"
      | "hasKeptDraft"
      | "phonePart"
      | "checkerFailure"
      | "selected"
    >
  >,
): void {
  usePlayground.setState(part);
}
