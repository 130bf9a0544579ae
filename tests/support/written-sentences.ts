import ts from 'typescript';
import { textOf } from './source-files.ts';

/** A text written in a source file, with {0}, {1}, … where values stand. */
export interface WrittenText {
  readonly file: string;
  readonly text: string;
  /** Whether people read it in a reply: not a description of the schema, not a fault, not a line of the log. */
  readonly isTold: boolean;
}

const sentenceLike = /^([A-Z“]|\{\d\}[^]*[a-z]{3})[^]*\s[^]*[.?!]$/;
const untoldProperties = new Set(['description', 'deprecationReason', 'reference', 'formula']);
const untoldCalls = new Set([
  'describe',
  'info',
  'warn',
  'error',
  'write',
  'addSql',
  'execute',
  'RangeError',
  'TypeError',
  'StartRefusal',
  'finiteNumber',
]);

/** Every text of a source file. */
export function writtenTexts(file: string): WrittenText[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found: WrittenText[] = [];
  const visit = (node: ts.Node): void => {
    const text = textIn(node);
    if (text === undefined) return ts.forEachChild(node, visit);
    found.push({ file, text, isTold: isAsked(node) || (sentenceLike.test(text) && !isUntold(node)) });
    if (ts.isTemplateExpression(node)) node.templateSpans.forEach(({ expression }) => visit(expression));
  };
  visit(source);
  return found;
}

/** The pattern of a literal, of a template, or of texts put together with +. */
function textIn(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }, place) => `{${place}}${literal.text}`).join('');
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [textIn(node.left), textIn(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Whether it is handed to the catalogue as it stands. */
function isAsked({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && parent.expression.getText() === 'sentenceIn';
}

function isUntold(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isPropertyAssignment(parent) && untoldProperties.has(parent.name.getText())) return true;
    const isArgument = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== at;
    if (isArgument && untoldCalls.has(lastName(parent.expression))) return true;
  }
  return false;
}

function lastName(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}
