import type { FieldFact } from "../../facts/fileFacts";
import { argument, calledName } from "../../facts/expressions";
import type { ClassInfo } from "../../project/classes";
import type { Project } from "../../project/project";
import { leafTypes, typeOfNode } from "../../project/types";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const NAMES = new Set([
  "password",
  "passwd",
  "hashed_password",
  "password_hash",
  "secret",
  "secret_key",
  "token_hash",
  "salt",
  "password_salt",
  "api_key",
  "private_key",
  "ssn",
  "credit_card",
  "credit_card_number",
  "card_number",
  "cvv",
  "access_token",
  "refresh_token",
  "auth_token",
]);
const ENDINGS = ["_password", "_secret", "_secret_key"];
/** What a login is meant to answer. */
const TOKENS = new Set(["access_token", "refresh_token", "auth_token", "api_key"]);
/** Types that can say something about a secret but not be one. */
const HARMLESS = new Set(["SecretStr", "SecretBytes", "bool", "datetime", "date"]);

export const sensitiveResponseField = defineRule({
  code: "TYP010",
  name: "sensitive-response-field",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["T5"],
  summary: "A response exposes a field that should never leave the system.",
  rationale: `A response is what every client, log and cache on the way may keep. A password's hash that rides along because the response
inherits from the model of the table is a leak that no test notices: everything works.`,
  whenNotToUse:
    "Where the response exists to hand a secret over once; give the class a name that says so, such as `ApiKeyResponse`.",
  messages: {
    own: "`{model}` exposes `{field}`: leave it out of the response.",
    inherited: "`{model}` exposes `{field}`, inherited from `{base}`: derive the response from a model without it.",
  },
  file(file, { project, report }) {
    for (const info of file.classes) {
      if (!info.name.endsWith("Response") || !info.isPydanticModel) continue;
      for (const { info: owner, fact } of info.allFields) {
        if (!isSensitive(info, fact.name) || isHarmless(project, owner, fact)) continue;
        if (owner === info)
          report({ file, node: fact.nameNode, message: "own", data: { model: info.name, field: fact.name } });
        else {
          report({
            file,
            node: info.fact.nameNode,
            message: "inherited",
            data: { model: info.name, field: fact.name, base: owner.name },
            related: [{ file: owner.file, node: fact.nameNode, text: `${owner.name} declares it here` }],
          });
        }
      }
    }
  },
});

function isSensitive(info: ClassInfo, field: string): boolean {
  if (TOKENS.has(field) && /Token|Login|Auth|Session|ApiKey/.test(info.name)) return false;
  return NAMES.has(field) || ENDINGS.some((ending) => field.endsWith(ending));
}

function isHarmless(project: Project, owner: ClassInfo, field: FieldFact): boolean {
  const { table } = owner.file;
  const type = typeOfNode(project, owner.file, field.annotation);
  if (!type || type.name === "ClassVar" || table.textOf(field.annotation).includes("ClassVar")) return true;
  if (leafTypes(type).every((leaf) => HARMLESS.has(leaf.name))) return true;
  const isExcluded = (call: number): boolean =>
    calledName(table, call) === "Field" && table.kind[argument(table, call, "exclude")] === Kind.true;
  return [field.value, ...table.descendants(field.annotation, Kind.call)].some(
    (node) => table.kind[node] === Kind.call && isExcluded(node),
  );
}
