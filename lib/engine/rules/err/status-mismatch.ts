import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { errorStatus } from "../../project/statusCodes";
import { defineRule } from "../defineRule";

/** What a name says, and the statuses that fit; the first that matches counts. */
const MEANINGS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/Unavailable/, [503]],
  [/RateLimit|TooMany/, [429]],
  [/NotFound/, [404]],
  [/Authentication|Unauthenticated|Unauthorized|InvalidToken|InvalidCredentials|TokenExpired/, [401]],
  [/Forbidden|Permission|AccessDenied|Authorization/, [403]],
  [/AlreadyExists|Conflict|Duplicate/, [409]],
  [/Timeout/, [504, 408]],
  [/Validation/, [400, 422]],
  [/ExternalService/, [422, 502, 503, 504]],
];

export const statusMismatch = defineRule({
  code: "ERR004",
  name: "status-mismatch",
  severity: "warning",
  scope: "project",
  fix: null,
  refs: ["E2", "E4", "EG2"],
  summary: "An exception's status code contradicts its name.",
  rationale: `Clients act on the status: they try again after 503, ask for a login after 401, give up after 404. An error that says
"not found" in its name and answers 400 (or inherits 500 because nobody set it) makes them do the wrong thing, and its name hides that from everyone who reads
the code.`,
  whenNotToUse: "Where an older client relies on the odd status: say so beside the class.",
  messages: {
    mismatch:
      "`{name}` answers {status}, but its name says {wanted}: set `status_code = {first}`, or name it for what it is.",
    inherited:
      "`{name}` inherits {status} from `{owner}`, but its name says {wanted}: set `status_code = {first}`, or name it for what it is.",
  },
  project(project, { report }) {
    for (const file of project.files) {
      if (file.isTest) continue;
      for (const info of file.classes) {
        const wrong = info.isException ? mismatch(project, info) : null;
        if (!wrong) continue;
        const { owner, status, wanted } = wrong;
        // The ancestor that says the status is reported itself, for the same reason.
        if (owner !== info && mismatch(project, owner)?.wanted === wanted) continue;
        report({
          file,
          node: info.fact.nameNode,
          message: owner === info ? "mismatch" : "inherited",
          data: {
            name: info.name,
            owner: owner.name,
            status,
            wanted: wanted.join(" or "),
            first: wanted[0] as number,
          },
        });
      }
    }
  },
});

function mismatch(
  project: Project,
  info: ClassInfo,
): { readonly owner: ClassInfo; readonly status: number; readonly wanted: readonly number[] } | null {
  const wanted = MEANINGS.find(([pattern]) => pattern.test(info.name))?.[1];
  const found = wanted ? errorStatus(project, info) : null;
  if (!wanted || !found || found.code === null || wanted.includes(found.code)) return null;
  return { owner: found.owner, status: found.code, wanted };
}
