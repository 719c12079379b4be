import type { ClassInfo } from "./classes";
import { knownNouns, modelRole } from "./modelRoles";
import type { Project } from "./project";

/** Endings that say "input" or "output", the longest first where one ends in another. */
const INPUT_ENDINGS = [
  "RequestDTO",
  "RequestDto",
  "RequestSchema",
  "PayloadSchema",
  "CreateSchema",
  "UpdateSchema",
  "Create",
  "Update",
  "Request",
  "Input",
  "DTO",
  "Dto",
  "Form",
  "Body",
  "Args",
  "In",
];
const OUTPUT_ENDINGS = [
  "ResponseDTO",
  "ResponseDto",
  "ResponseSchema",
  "ResponseModel",
  "Output",
  "Out",
  "Read",
  "Public",
  "View",
  "Schema",
  "Detail",
  "Result",
];
/** Input endings that are part of what the payload is for and stay in its name. */
const KEPT: Readonly<Record<string, string>> = {
  Create: "Create",
  Update: "Update",
  CreateSchema: "Create",
  UpdateSchema: "Update",
};

const ENDINGS = [...INPUT_ENDINGS, ...OUTPUT_ENDINGS].sort((a, b) => b.length - a.length);

/** The known ending of a model's name as a whole word (`In` of `UserIn`, not of `Plugin`), or null. */
function endingOf(name: string): string | null {
  return (
    ENDINGS.find(
      (ending) =>
        name.endsWith(ending) && name.length > ending.length && /[a-z0-9A-Z]$/.test(name.slice(0, -ending.length)),
    ) ?? null
  );
}

/** What is wrong with a model's name, and what it should be. */
export interface ModelNameVerdict {
  readonly rule: "PAY003" | "PAY004";
  /** The name to write; null where the model has to be split. */
  readonly name: string | null;
  readonly isBoth: boolean;
}

/** Judges the name of a Pydantic model by how it is used and, in a types component, by its ending. */
export function modelNameVerdict(project: Project, info: ClassInfo): ModelNameVerdict | null {
  if (!info.isPydanticModel || info.file.isTest || info.fact.owner || info.fact.within) return null;
  const { name } = info;
  if (/(?:Filter|Filters|Params)$/.test(name) || isSettings(info)) return null;
  const role = modelRole(project, info);
  const ending = endingOf(name);
  const byName =
    info.file.component === "types" &&
    ending !== null &&
    !role.isInput &&
    !role.isOutput &&
    !role.isField &&
    !role.isBase;
  const isInput =
    role.isInput ||
    (byName && INPUT_ENDINGS.includes(ending) && (ending !== "In" || knownNouns(project).has(name.slice(0, -2))));
  const isOutput = (role.isOutput && !isGenericPage(info)) || (byName && OUTPUT_ENDINGS.includes(ending));
  if (isInput && isOutput) return { rule: "PAY004", name: null, isBoth: true };
  if (isOutput && !name.endsWith("Response"))
    return { rule: "PAY004", name: `${stemOf(name, ending)}Response`, isBoth: false };
  if (isInput && !name.endsWith("Payload")) return { rule: "PAY003", name: payloadName(name, ending), isBoth: false };
  return null;
}

/** A page over a type variable is a shape, not an answer of its own. */
const isGenericPage = (info: ClassInfo): boolean =>
  info.lineage.some((one) => one.bases.some((base) => base.subscripted) || one.fact.typeParameters.length > 0);

const isSettings = (info: ClassInfo): boolean => info.hasExternalBase("BaseSettings");

function stemOf(name: string, ending: string | null): string {
  return ending === null ? name.replace(/(?:Payload|Model)$/, "") || name : name.slice(0, -ending.length);
}

function payloadName(name: string, ending: string | null): string {
  if (ending === null || !INPUT_ENDINGS.includes(ending))
    return `${name.replace(/(?:Response|Model)$/, "") || name}Payload`;
  return `${name.slice(0, -ending.length)}${KEPT[ending] ?? ""}Payload`;
}
