export { type CleanPaste, cleanPaste } from "./cleanPaste";
export { collectDropped, collectFiles } from "./collect";
export { importFiles, importFilesInSteps, type ImportEntry } from "./importFiles";
export { importZip, importZipInSteps } from "./importZip";
export { openEntries } from "./openEntries";
export { type PauseOptions, runWithPauses } from "./runWithPauses";
export type { ImportProgress, ImportSteps } from "./takeIn";
