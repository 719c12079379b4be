import { decisions } from "./decisions";
import type { Decision, Section, Statement } from "./model";
import { architecture } from "./sections/architecture";
import { codeStyle } from "./sections/codeStyle";
import { errors } from "./sections/errors";
import { logging } from "./sections/logging";
import { methodNames } from "./sections/methodNames";
import { packages } from "./sections/packages";
import { payloads } from "./sections/payloads";
import { performance } from "./sections/performance";
import { principles } from "./sections/principles";
import { router } from "./sections/router";
import { service } from "./sections/service";
import { store } from "./sections/store";
import { testing } from "./sections/testing";
import { types } from "./sections/types";

/** The handbook's chapters, in reading order. */
export const sections: readonly Section[] = [
  principles,
  architecture,
  packages,
  codeStyle,
  methodNames,
  payloads,
  logging,
  errors,
  router,
  store,
  service,
  types,
  performance,
  testing,
];

const sectionById = new Map(
  sections.flatMap((section) => section.statements.map((statement) => [statement.id, section] as const)),
);

const byId = new Map(
  sections.flatMap((section) => section.statements.map((statement) => [statement.id, statement] as const)),
);

/** The statement with this id (`S10`), or null where there is none. */
export function statementById(id: string): Statement | null {
  return byId.get(id) ?? null;
}

/** The chapter that holds a statement, or null for an unknown id. */
export function sectionOfStatement(id: string): Section | null {
  return sectionById.get(id) ?? null;
}

/** The statements that name a rule as an answer, in reading order. */
export function statementsAnsweredByRule(code: string): readonly Statement[] {
  return sections.flatMap((section) =>
    section.statements.filter((statement) => statement.answers.rules.includes(code)),
  );
}

/** The contradictions of the source that concern a rule. */
export function decisionsForRule(code: string): readonly Decision[] {
  return decisions.filter((decision) => decision.rules.includes(code));
}
