import { handlerFunctions, mayDecorateMore, routeKeyword } from "../../project/handlers";
import type { Handler, HttpMethod } from "../../project/http";
import { Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";
import { addKeyword } from "../routeEdits";

const WRITING: readonly HttpMethod[] = ["post", "put", "patch", "delete"];

export const missingStatusCode = defineRule({
  code: "RTR005",
  name: "missing-status-code",
  severity: "warning",
  scope: "file",
  fix: "unsafe",
  refs: ["R4"],
  summary: "A handler that changes data does not say its status code.",
  rationale: `FastAPI answers 200 unless told otherwise, so a POST that creates says "OK" instead of "created" and a DELETE that returns nothing
sends \`null\`. The code in the decorator is what clients rely on and what the documentation shows.`,
  whenNotToUse: "Where the handler sets the status on the response by itself, each time.",
  messages: { missing: "`{handler}` says no status code: write `status_code={code}` in its `@…{verb}(...)`." },
  file(file, { report }) {
    const { table } = file;
    for (const { fact, routes } of handlerFunctions(file)) {
      const lacking = routes.filter(
        (route) =>
          route.methods.length > 0 &&
          route.methods.every((method) => WRITING.includes(method)) &&
          routeKeyword(route, "status_code") < 0 &&
          !mayDecorateMore(route),
      );
      const [first] = lacking;
      if (!first) continue;
      report({
        file,
        node: fact.nameNode,
        message: "missing",
        data: { handler: fact.name, code: codeFor(first), verb: first.verb },
        fix: (edits) => {
          for (const route of lacking)
            addKeyword(edits, file, route.decorator, `status_code=${written(route, table.text)}`);
        },
      });
    }
  },
});

function codeFor(route: Handler): number {
  if (route.methods.includes("post")) return 201;
  return route.methods.includes("delete") && returnsNothing(route) ? 204 : 200;
}

/** No `return` with a value, and neither the annotation nor the decorator says that something comes. */
function returnsNothing(route: Handler): boolean {
  const { table } = route.file;
  const { fact } = route;
  const annotation = table.textOf(fact.returnType);
  if (annotation !== "" && annotation !== "None") return false;
  const model = routeKeyword(route, "response_model");
  if ((model >= 0 && table.kind[model] !== Kind.none) || routeKeyword(route, "response_class") >= 0) return false;
  return fact.returns.every((node) => {
    const value = table.firstChild(node);
    return value < 0 || table.kind[value] === Kind.none;
  });
}

const NAMES: Readonly<Record<number, string>> = {
  200: "HTTP_200_OK",
  201: "HTTP_201_CREATED",
  204: "HTTP_204_NO_CONTENT",
};

/** The code as the file writes codes: by name where it imports FastAPI's `status`. */
function written(route: Handler, text: string): string {
  const code = codeFor(route);
  const binding = route.file.facts.bindings.get("status");
  const isNamed =
    binding?.kind === "import" && binding.fact.name === "status" && /^(?:fastapi|starlette)$/.test(binding.fact.module);
  return isNamed && text.includes("status.HTTP_") ? `status.${NAMES[code]}` : String(code);
}
