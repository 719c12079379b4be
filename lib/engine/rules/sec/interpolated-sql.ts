import type { FunctionFact } from "../../facts/fileFacts";
import { argument, calledName, callee, receiver, withoutAwait } from "../../facts/expressions";
import { isInterpolated } from "../../facts/strings";
import { assignedValues, isHarmless } from "../../project/harmlessText";
import type { Project } from "../../project/project";
import type { ProjectFile } from "../../project/projectFile";
import { Field, Kind } from "../../syntax/kinds";
import { defineRule } from "../defineRule";

const SQL =
  /^\s*(?:--.*\s*)?\(?\s*(?:select|insert|update|delete|with|merge|replace|create|alter|drop|truncate|grant|revoke|copy|call|explain|set|lock|vacuum|refresh|analyze)\b/i;
const DATABASE_NAME = /(?:cur|cursor|conn|connection|db|database|session|engine|pool|transaction|tx|op)$/i;

export const interpolatedSql = defineRule({
  code: "SEC001",
  name: "interpolated-sql",
  severity: "error",
  scope: "file",
  fix: null,
  refs: ["R14"],
  summary: "SQL text is put together from values.",
  rationale: `Whatever is pasted into the text is read as SQL. A name with a quotation mark in it breaks the query; one written with
intent reads other people's rows or deletes a table. Parameters travel beside the text and are never read as SQL, whatever they hold.`,
  whenNotToUse:
    "Where only an identifier from a fixed list is pasted in and no parameter can stand for it: check it against the list, and silence the one line.",
  messages: {
    interpolated:
      'SQL text is built with {how}: keep the text constant and bind the values, as in `text("… WHERE id = :id")`.',
  },
  file(file, { project, report }) {
    if (!/exec|sqlalchemy|sqlmodel|\btext\(/.test(file.table.text)) return;
    const reported = new Set<number>();
    const judge = (call: number, within: FunctionFact | null): void => {
      const sink = sinkOf(project, file, call, within);
      if (sink === null) return;
      const given = argument(file.table, call, sink.keyword, 0);
      for (const built of builtTexts(project, file, given, within)) {
        if (reported.has(built.node)) continue;
        if (sink.needsSql && !SQL.test(leadingText(file, built.node))) continue;
        reported.add(built.node);
        report({ file, node: built.node, message: "interpolated", data: { how: built.how } });
      }
    };
    for (const call of file.facts.calls) judge(call, null);
    for (const fn of file.facts.functions) for (const call of fn.calls) judge(call, fn);
  },
});

interface Sink {
  /** The keyword under which the text may be given. */
  readonly keyword: string;
  /** Whether only a text that reads as SQL tells that the call is one of a database. */
  readonly needsSql: boolean;
}

function sinkOf(project: Project, file: ProjectFile, call: number, within: FunctionFact | null): Sink | null {
  const { table } = file;
  switch (calledName(table, call)) {
    case "text": {
      const symbol = project.symbols.resolveNode(file, callee(table, call), within);
      if (symbol?.kind === "external") {
        return /^(?:sqlalchemy|sqlmodel)\b/.test(symbol.name) ? { keyword: "text", needsSql: false } : null;
      }
      return symbol === null ? { keyword: "text", needsSql: true } : null;
    }
    case "execute": {
      const object = receiver(table, call);
      if (object < 0) return null;
      return { keyword: "statement", needsSql: !DATABASE_NAME.test(table.textOf(object)) };
    }
    case "exec_driver_sql":
      return { keyword: "statement", needsSql: false };
    default: {
      const symbol =
        table.kind[callee(table, call)] === Kind.identifier
          ? file.facts.bindings.get(calledName(table, call))
          : undefined;
      // `from sqlalchemy import text as sql`
      const isAlias =
        symbol?.kind === "import" &&
        symbol.fact.alias &&
        symbol.fact.name === "text" &&
        symbol.fact.module.startsWith("sqlalchemy");
      return isAlias ? { keyword: "text", needsSql: false } : null;
    }
  }
}

interface BuiltText {
  readonly node: number;
  readonly how: string;
}

/** The places where the expression's text is built from values: the expression itself, or what its variable was given in the function. */
function builtTexts(project: Project, file: ProjectFile, node: number, within: FunctionFact | null): BuiltText[] {
  const { table } = file;
  const expression = withoutAwait(table, node);
  if (expression < 0) return [];
  if (table.kind[expression] === Kind.identifier) {
    const name = table.textOf(expression);
    return assignedValues(file, name, within).flatMap(({ value, appended }) => {
      const built = builtText(project, file, value, within);
      if (built) return [built];
      // `sql += condition`, where the condition is no literal.
      return appended && !isHarmless(project, file, value, within) ? [{ node: value, how: "`+=`" }] : [];
    });
  }
  if (table.kind[expression] === Kind.named_expression) {
    return builtTexts(project, file, table.child(expression, Field.value), within);
  }
  if (table.kind[expression] === Kind.conditional_expression) {
    const [first, , last] = table.children(expression);
    return [first, last].flatMap((branch) => (branch === undefined ? [] : builtTexts(project, file, branch, within)));
  }
  const built = builtText(project, file, expression, within);
  return built ? [built] : [];
}

function builtText(project: Project, file: ProjectFile, node: number, within: FunctionFact | null): BuiltText | null {
  const { table } = file;
  const expression = table.unwrap(node);
  if (expression < 0 || isHarmless(project, file, expression, within)) return null;
  switch (table.kind[expression]) {
    case Kind.string:
    case Kind.concatenated_string:
      return isInterpolated(table, expression) ? { node: expression, how: "an f-string" } : null;
    case Kind.binary_operator: {
      const operator = table.textOf(table.child(expression, Field.operator));
      if (operator === "%" && isText(file, table.child(expression, Field.left)))
        return { node: expression, how: "`%`" };
      if (
        operator === "+" &&
        (isText(file, table.child(expression, Field.left)) || isText(file, table.child(expression, Field.right)))
      ) {
        return { node: expression, how: "`+`" };
      }
      return null;
    }
    case Kind.call: {
      const object = receiver(table, expression);
      if (calledName(table, expression) === "format" && isText(file, object))
        return { node: expression, how: "`.format(...)`" };
      // `textwrap.dedent(f"...")`, `f"...".strip()`
      if (/^(?:strip|lstrip|rstrip|replace|lower|upper)$/.test(calledName(table, expression)) && object >= 0)
        return builtText(project, file, object, within);
      return /^(?:dedent|cleandoc|str)$/.test(calledName(table, expression))
        ? builtText(project, file, argument(table, expression, null, 0), within)
        : null;
    }
    default:
      return null;
  }
}

/** Whether the expression is a string, literal or put together from one. */
function isText(file: ProjectFile, node: number): boolean {
  const { table } = file;
  const inner = table.unwrap(node);
  if (inner < 0) return false;
  const kind = table.kind[inner];
  if (kind === Kind.string || kind === Kind.concatenated_string) return true;
  if (kind === Kind.binary_operator)
    return isText(file, table.child(inner, Field.left)) || isText(file, table.child(inner, Field.right));
  return (
    kind === Kind.call && /^(?:format|join)$/.test(calledName(table, inner)) && isText(file, receiver(table, inner))
  );
}

/** The first literal characters of a text that is built. */
function leadingText(file: ProjectFile, node: number): string {
  const { table } = file;
  const first = table.descendants(node, Kind.string_content)[0];
  return first === undefined ? "" : table.textOf(first);
}
