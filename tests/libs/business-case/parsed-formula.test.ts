import { formulaNames, formulaValue, parsedFormula, type FormulaProblem } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function problemOf(text: string): FormulaProblem | null {
  const parsed = parsedFormula(text);
  return 'problem' in parsed ? parsed.problem : null;
}

function value(text: string): number | null {
  const parsed = parsedFormula(text);
  if ('problem' in parsed) return null;
  const result = formulaValue(parsed.formula, () => null);
  return 'value' in result ? result.value : null;
}

describe('the text of a formula', () => {
  it('is read as at school: products before sums, from the left, brackets first', () => {
    expect(value('2 + 3 * 4')).toBe(14);
    expect(value('(2 + 3) * 4')).toBe(20);
    expect(value('10 - 4 - 3')).toBe(3);
    expect(value('24 / 4 / 3')).toBe(2);
    expect(value('-2 * -3 - -1')).toBe(7);
  });

  it('may call min, max, abs, ceil and floor', () => {
    expect(value('min(3, 1, 2) + max(3, 1, 2) + abs(-5) + ceil(1.2) + floor(-1.2)')).toBe(9);
    expect(value('max(7)')).toBe(7);
  });

  it('names each name once, in the order in which they come', () => {
    const parsed = parsedFormula('b * (a - b) + min(c, a)');
    expect('formula' in parsed && formulaNames(parsed.formula)).toEqual(['b', 'a', 'c']);
  });

  it.each([
    ['', 'SYNTAX', 0],
    ['   ', 'SYNTAX', 0],
    ['a +', 'SYNTAX', 3],
    ['a b', 'SYNTAX', 2],
    ['min(a b)', 'SYNTAX', 6],
    ['2 (a)', 'SYNTAX', null],
    ['()', 'SYNTAX', null],
    ['(a, b)', 'SYNTAX', 2],
    ['a, b', 'SYNTAX', 1],
    ['0,5 * a', 'SYNTAX', 1],
    ['((a)', 'SYNTAX', 4],
    ['a)', 'SYNTAX', 1],
    ['2x', 'SYNTAX', 1],
    ['1.2.3', 'SYNTAX', 3],
    ['min(a,)', 'SYNTAX', 7],
    ['min(1)(2)', 'SYNTAX', null],
    ['a.b', 'NOT_ALLOWED', 0],
    ['a.constructor', 'NOT_ALLOWED', 0],
    ['a[0]', 'NOT_ALLOWED', 1],
    ['[1]', 'NOT_ALLOWED', 0],
    ['"a"', 'NOT_ALLOWED', 0],
    ["'a'", 'NOT_ALLOWED', 0],
    ['`a`', 'NOT_ALLOWED', 0],
    ['a ? b : c', 'NOT_ALLOWED', 2],
    ['a = 3', 'NOT_ALLOWED', 2],
    ['a ; b', 'NOT_ALLOWED', 2],
    ['a % b', 'NOT_ALLOWED', 2],
    ['a ** b', 'NOT_ALLOWED', 2],
    ['+a', 'NOT_ALLOWED', 0],
    ['this', 'NOT_ALLOWED', 0],
    ['true', 'NOT_ALLOWED', 0],
    ['null * 3', 'NOT_ALLOWED', 0],
    ['1e999', 'NOT_ALLOWED', 0],
    ['__proto__', 'NOT_ALLOWED', 0],
    ['=SUM(A1)', 'NOT_ALLOWED', 0],
    ['а', 'NOT_ALLOWED', 0],
    ['１ + 2', 'NOT_ALLOWED', 0],
    ['2 × 3', 'NOT_ALLOWED', 2],
    ['constructor(1)', 'UNKNOWN_FUNCTION', 0],
    ['a + eval(1)', 'UNKNOWN_FUNCTION', 4],
    ['toString()', 'UNKNOWN_FUNCTION', 0],
    ['abs(1, 2)', 'ARGUMENTS', 0],
    ['min()', 'ARGUMENTS', 0],
    ['min', 'ARGUMENTS', 0],
  ])('refuses %j with %s', (text, code, at) => {
    const problem = problemOf(text);
    expect(problem?.code).toBe(code);
    expect(problem?.at).toBe(at);
  });

  it('takes the name of a built-in thing for nothing but a name that nobody has defined', () => {
    const parsed = parsedFormula('constructor + toString');
    expect('formula' in parsed && formulaNames(parsed.formula)).toEqual(['constructor', 'toString']);
  });

  it('refuses what is long or deep before it is read', () => {
    expect(problemOf('('.repeat(10_000) + 'a' + ')'.repeat(10_000))?.code).toBe('TOO_LONG');
    expect(problemOf('('.repeat(200) + 'a' + ')'.repeat(200))?.code).toBe('TOO_DEEP');
    expect(problemOf('-'.repeat(400) + 'a')?.code).toBe('TOO_DEEP');
    expect(problemOf('('.repeat(40) + 'a' + ')'.repeat(40))).toBeNull();
  });

  it('reads a long sum, which is not deep', () => {
    expect(value(Array.from({ length: 120 }, () => '1').join(' + '))).toBe(120);
  });

  it('takes a hard space, as word processors write it, for a space', () => {
    expect(value('2\u00A0*\u202F3')).toBe(6);
  });

  it('answers any text with a formula that has only what is allowed, or with a problem whose place lies in the text', () => {
    const pieces = [
      'a',
      'min',
      'constructor',
      'this',
      '(',
      ')',
      ',',
      '.',
      ' ',
      '+',
      '-',
      '*',
      '/',
      '**',
      '1',
      '1e9',
      '[',
      '"',
      '?',
      ';',
      '=>',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const parsed = parsedFormula(any);
        if ('formula' in parsed) {
          expect(JSON.stringify(parsed.formula)).not.toMatch(/"kind":"(?!number|name|negative|binary|call)/);
          for (const name of formulaNames(parsed.formula)) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
        } else if (parsed.problem.at !== null) {
          expect(parsed.problem.at).toBeGreaterThanOrEqual(0);
          expect(parsed.problem.at).toBeLessThanOrEqual(any.length);
        }
      }),
      { numRuns: 3000 },
    );
  }, 30_000);

  it('gives the very same formula for the same text, so that nothing is read twice', () => {
    expect(parsedFormula('a * b')).toBe(parsedFormula('a * b'));
  });
});
