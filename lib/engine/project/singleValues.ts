import type { FunctionFact } from "../facts/fileFacts";
import { callArguments, calledName, receiver } from "../facts/expressions";
import { Field, Kind } from "../syntax/kinds";
import type { Project } from "./project";
import type { ProjectFile } from "./projectFile";
import { builderOf, type Statement } from "./statements";

/** Whether the statement selects nothing but an aggregate or `exists()`: it gives one value, always. */
export function isSingleValue(project: Project, file: ProjectFile, statement: Statement, fn: FunctionFact): boolean {
  const { table } = file;
  if (statement.builder === "exists") return true;
  if (statement.builder !== "select" || statement.links.some((link) => link.name === "group_by")) return false;
  const selected = callArguments(table, statement.root);
  return selected.length > 0 && selected.every(({ value }) => isAggregate(project, file, value, fn));
}

const AGGREGATE =
  /^(?:[\w.]+\.)?func\.(?:count|sum|min|max|avg|coalesce|bool_or|bool_and|array_agg|string_agg|json_agg|jsonb_agg|every|any_value)$/;

function isAggregate(project: Project, file: ProjectFile, node: number, fn: FunctionFact): boolean {
  const { table } = file;
  if (table.kind[node] !== Kind.call) return false;
  if (AGGREGATE.test(table.textOf(table.child(node, Field.function)).replace(/\s/g, ""))) return true;
  if (builderOf(project, file, node, fn) === "exists" || calledName(table, node) === "exists") return true;
  // `func.count().label("total")`, `exists().where(...)`
  const object = receiver(table, node);
  return object >= 0 && isAggregate(project, file, object, fn);
}
