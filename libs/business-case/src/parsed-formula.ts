import jsep from 'jsep';
import { functionArguments, isFormulaFunction, type Formula, type FormulaOperator } from './formula.ts';

/** What is wrong with the text of a formula. */
export interface FormulaProblem {
  /**
   * - `SYNTAX`: brackets, operators and values do not make a formula; also an empty text.
   * - `NOT_ALLOWED`: something that formulas do not have, such as a full stop in a name, quotes, `**` or a number without end.
   * - `TOO_LONG`: more than 500 characters.
   * - `TOO_DEEP`: more than 40 brackets within each other.
   * - `UNKNOWN_FUNCTION`: a call of something other than min, max, abs, ceil and floor.
   * - `ARGUMENTS`: too few or too many values for a function.
   */
  readonly code: 'SYNTAX' | 'NOT_ALLOWED' | 'TOO_LONG' | 'TOO_DEEP' | 'UNKNOWN_FUNCTION' | 'ARGUMENTS';
  /** Where in the text, counted from 0; null where the place is not known. */
  readonly at: number | null;
  /** The offending piece, or empty. */
  readonly detail: string;
}

/** A formula, or what is wrong with its text. */
export type ParsedFormula = { readonly formula: Formula } | { readonly problem: FormulaProblem };

const MOST_CHARACTERS = 500;
const MOST_DEPTH = 40;
/** Every case asks for the same few hundred texts again and again, at each change of any value. */
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, ParsedFormula>();

/**
 * The formula that a text says, or what is wrong with it. Nothing is ever run: the text becomes a tree in which only numbers,
 * names, + - * /, brackets and the five functions can stand.
 *
 * @example
 * const parsed = parsedFormula('devices * [1]');
 * 'problem' in parsed ? parsed.problem : null; // => { code: 'NOT_ALLOWED', at: 10, detail: '[' }
 */
export function parsedFormula(text: string): ParsedFormula {
  const seen = remembered.get(text);
  if (seen !== undefined) return seen;
  const parsed = parse(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (text.length <= MOST_CHARACTERS) remembered.set(text, parsed);
  return parsed;
}

class Refused extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

function parse(text: string): ParsedFormula {
  const problem = problemOfText(text);
  if (problem !== null) return { problem };
  try {
    // Hard spaces, as word processors write them, are spaces like any other; each place stays the same.
    return { formula: formulaOf(jsep(text.replace(/\s/g, ' ')), text, 0) };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    const at = error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : null;
    return { problem: { code: 'SYNTAX', at, detail: at === null ? '' : text.slice(at, at + 1) } };
  }
}

/** What can be seen without reading the text as a formula; it keeps what is hostile away from the parser. */
function problemOfText(text: string): FormulaProblem | null {
  if (text.length > MOST_CHARACTERS) return { code: 'TOO_LONG', at: MOST_CHARACTERS, detail: String(text.length) };
  const strange = /[^A-Za-z0-9.+*/(),\s-]/u.exec(text);
  if (strange !== null) return { code: 'NOT_ALLOWED', at: strange.index, detail: strange[0] };
  if (text.trim() === '') return { code: 'SYNTAX', at: 0, detail: '' };
  // The parser takes "min(a b)" for "min(a, b)".
  const sideBySide = /[A-Za-z0-9.)]\s+(?=[A-Za-z0-9.])/.exec(text);
  if (sideBySide !== null) return syntaxAt(text, sideBySide.index + sideBySide[0].length);
  return deepBracket(text);
}

function syntaxAt(text: string, at: number): FormulaProblem {
  return { code: 'SYNTAX', at, detail: text.slice(at, at + 1) };
}

function deepBracket(text: string): FormulaProblem | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth > MOST_DEPTH) return { code: 'TOO_DEEP', at, detail: String(MOST_DEPTH) };
  }
  return null;
}

type Node = ReturnType<typeof jsep>;

/** The white list: every kind of node that is not named here is refused. */
function formulaOf(read: Node, text: string, depth: number): Formula {
  if (depth > MOST_DEPTH) throw new Refused({ code: 'TOO_DEEP', at: null, detail: String(MOST_DEPTH) });
  const node = read as jsep.CoreExpression;
  if (node.type === 'Literal') return numberOf(node, text);
  if (node.type === 'Identifier') return nameOf(node.name, text);
  if (node.type === 'UnaryExpression' && node.operator === '-')
    return { kind: 'negative', of: formulaOf(node.argument, text, depth + 1) };
  if (node.type === 'BinaryExpression') return binaryOf(node, text, depth);
  if (node.type === 'CallExpression') return callOf(node, text, depth);
  throw refusedNode(node, text);
}

function numberOf({ value, raw }: jsep.Literal, text: string): Formula {
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  throw new Refused({ code: 'NOT_ALLOWED', at: placeOf(raw, text), detail: raw });
}

function nameOf(name: string, text: string): Formula {
  if (isFormulaFunction(name)) throw new Refused({ code: 'ARGUMENTS', at: placeOf(name, text), detail: name });
  return { kind: 'name', name };
}

function binaryOf({ operator, left, right }: jsep.BinaryExpression, text: string, depth: number): Formula {
  if (!isOperator(operator)) throw new Refused({ code: 'NOT_ALLOWED', at: placeOf(operator, text), detail: operator });
  // A long sum leans to the left without being deep for its reader.
  return { kind: 'binary', operator, left: formulaOf(left, text, depth), right: formulaOf(right, text, depth + 1) };
}

function isOperator(operator: string): operator is FormulaOperator {
  return operator === '+' || operator === '-' || operator === '*' || operator === '/';
}

function callOf(node: jsep.CallExpression, text: string, depth: number): Formula {
  const { name } = node.callee;
  if (node.callee.type !== 'Identifier' || typeof name !== 'string') throw refusedNode(node, text);
  const takes = functionArguments(name);
  if (takes === null || !isFormulaFunction(name))
    throw new Refused({ code: 'UNKNOWN_FUNCTION', at: placeOf(name, text), detail: name });
  const given = node.arguments.length;
  if (given < takes.least || given > takes.most)
    throw new Refused({ code: 'ARGUMENTS', at: placeOf(name, text), detail: name });
  return { kind: 'call', name, arguments: node.arguments.map((one) => formulaOf(one, text, depth + 1)) };
}

function refusedNode(node: jsep.CoreExpression, text: string): Refused {
  if (node.type === 'ThisExpression')
    return new Refused({ code: 'NOT_ALLOWED', at: placeOf('this', text), detail: 'this' });
  if (node.type === 'MemberExpression') {
    const at = /[A-Za-z)]\s*\./.exec(text)?.index ?? text.indexOf('.');
    return new Refused({ code: 'NOT_ALLOWED', at: Math.max(0, at), detail: '.' });
  }
  if (node.type === 'UnaryExpression')
    return new Refused({ code: 'NOT_ALLOWED', at: placeOf(node.operator, text), detail: node.operator });
  // Most often the comma of a decimal: 0,5.
  const comma = text.indexOf(',');
  return new Refused({ code: 'SYNTAX', at: comma < 0 ? null : comma, detail: comma < 0 ? '' : ',' });
}

/** The parser does not say where a node began; a whole word, or a sign, is found again in the text. */
function placeOf(piece: string, text: string): number | null {
  const at = /^\w+$/.test(piece) ? text.search(new RegExp(`\\b${piece}\\b`)) : text.indexOf(piece);
  return at < 0 ? null : at;
}
