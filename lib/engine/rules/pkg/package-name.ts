import { defineRule } from "../defineRule";
import { packagePlace } from "../packagePlace";

const SNAKE_CASE = /^_*\p{Ll}[\p{Ll}\p{N}_]*$/u;

export const packageName = defineRule({
  code: "PKG005",
  name: "package-name",
  severity: "warning",
  scope: "package",
  fix: null,
  refs: ["C1", "G1"],
  summary: "A feature package's directory is not named in lower_snake_case.",
  rationale: `A package's name stands in every import of it. \`user-accounts\` cannot be imported at all, and \`Users\` can on a laptop whose
file system does not mind capitals, until the same code meets one that does.`,
  whenNotToUse: "For a package that is published under a name that others import.",
  messages: { name: "The feature package `{package}` is not named in lower_snake_case: rename it to `{newName}`." },
  package(feature, { project, report }) {
    const { name } = feature;
    const file = packagePlace(project, feature);
    if (name === null || !file || SNAKE_CASE.test(name)) return;
    report({ file, message: "name", data: { package: name, newName: snakeName(name) } });
  },
});

/** `userMgmt`, `user-accounts`, `HTTPLogs` → `user_mgmt`, `user_accounts`, `http_logs`. */
function snakeName(name: string): string {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1_$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1_$2")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .toLowerCase();
}
