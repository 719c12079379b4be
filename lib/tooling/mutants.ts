import ts from "typescript";

/** One small change of a source text that ought to break a test. */
export interface Mutant {
  /** 1-based line of the change. */
  readonly line: number;
  /** What was changed into what, on one line. */
  readonly description: string;
  readonly source: string;
}

const OPPOSITE: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.LessThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, ">"],
]);

const OTHER_METHOD: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
]);

/** Every mutant of a TypeScript source: operators turned round, conditions fixed, negations dropped, booleans flipped. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, text: string): void => {
    const start = node.getStart(file);
    found.push({
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      description: `${oneLine(node.getText(file))} → ${oneLine(text)}`,
      source: source.slice(0, start) + text + source.slice(node.getEnd()),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node)) {
      const opposite = OPPOSITE.get(node.operatorToken.kind);
      if (opposite) add(node.operatorToken, opposite);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      add(node, node.operand.getText(file));
    } else if (ts.isIfStatement(node)) {
      add(node.expression, "true");
      add(node.expression, "false");
    } else if (ts.isConditionalExpression(node)) {
      add(node.condition, "true");
      add(node.condition, "false");
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, "false");
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, "true");
    else if (ts.isPropertyAccessExpression(node)) {
      const other = OTHER_METHOD.get(node.name.text);
      if (other && ts.isCallExpression(node.parent) && node.parent.expression === node) add(node.name, other);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const oneLine = (text: string): string => {
  const flat = text.replace(/\s+/g, " ");
  return flat.length > 60 ? `${flat.slice(0, 60)}…` : flat;
};
