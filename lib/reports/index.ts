/** Reports: pure functions from findings to text. */
export type { ReportContext } from "./context";
export { toGithub } from "./github";
export { toJson } from "./json";
export { toMarkdown } from "./markdown";
export { toSarif } from "./sarif";
export { toText } from "./text";
export { visibleText } from "./visibleText";
