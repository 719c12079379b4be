export type { Answers, CodeExample, Decision, Section, Statement } from "./model";
export type { RuffGroup } from "./delegated";
export { ruffGroupOf, ruffGroups, ruffSelectors } from "./delegated";
export { decisions } from "./decisions";
export { statementIds } from "./ids";
export { componentsOfRule } from "./ruleComponents";
export { categoryTitle, categories } from "./categories";
export { decisionsForRule, sectionOfStatement, sections, statementById, statementsAnsweredByRule } from "./handbook";
export { handbookAsMarkdown } from "./markdown";
