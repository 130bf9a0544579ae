import { formulaText as textOf, parsedFormula, type Formula } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaText } from './random-formula.ts';

function formula(text: string): Formula {
  const parsed = parsedFormula(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem.code}: ${text}`);
  return parsed.formula;
}

describe('a formula written back as text', () => {
  it('reads as the very same formula', () => {
    fc.assert(
      fc.property(formulaText, (text) => {
        const back = textOf(formula(text));
        fc.pre(back.length <= 500);
        expect(formula(back), back).toEqual(formula(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a-(b-c)', 'a - (b - c)'],
    ['(a-b)-c', 'a - b - c'],
    ['a+(b+c)', 'a + (b + c)'],
    ['a*(b/c)', 'a * (b / c)'],
    ['(a*b)/c', 'a * b / c'],
    ['(a+b)*-c', '(a + b) * (-c)'],
    ['-(a+b)', '-(a + b)'],
    ['-a*b', '-a * b'],
    ['((a))', 'a'],
    ['min(a,(b+1))', 'min(a, b + 1)'],
  ])('writes %s as %s: brackets where they are needed and nowhere else', (text, back) => {
    expect(textOf(formula(text))).toBe(back);
  });

  it('puts other names in, and writes calls in another way, as a spreadsheet needs it', () => {
    const cells = textOf(
      formula('ceil(users * share) + fee'),
      (name) => `$B$${name.length}`,
      (name, values) => `${name.toUpperCase()}ING(${values.join(';')};1)`,
    );
    expect(cells).toBe('CEILING($B$5 * $B$5;1) + $B$3');
  });
});
