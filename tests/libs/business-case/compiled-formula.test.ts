import { compiledFormula, formulaValue, parsedFormula, type Formula } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaText, formulaValues, randomNames } from './random-formula.ts';

function formula(text: string): Formula {
  const parsed = parsedFormula(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem.code}: ${text}`);
  return parsed.formula;
}

describe('a formula over blocks of values', () => {
  it('comes to the very bits of one value after the other, with NaN where there is none', () => {
    fc.assert(
      fc.property(formulaText, fc.array(formulaValues, { minLength: 1, maxLength: 8 }), (text, rows) => {
        const columns = randomNames.map((name) => Float64Array.from(rows, (row) => row[name]));
        const out = new Float64Array(rows.length);
        compiledFormula(formula(text), randomNames)(columns, rows.length, out);
        const singly = rows.map((row) => {
          const result = formulaValue(formula(text), (name) => new Map(Object.entries(row)).get(name) ?? null);
          return 'value' in result ? result.value : Number.NaN;
        });
        expect([...out], text).toEqual(singly);
      }),
      { numRuns: 1000 },
    );
  });

  it('touches neither the columns nor what lies beyond the length', () => {
    const [a, out] = [Float64Array.of(1, 2, 3), Float64Array.of(9, 9, 9)];
    compiledFormula(formula('-a * 2'), ['a'])([a], 2, out);
    expect([...a]).toEqual([1, 2, 3]);
    expect([...out]).toEqual([-2, -4, 9]);
  });

  it('may be used again for a longer block and for a shorter one', () => {
    const run = compiledFormula(formula('a + 1 * 2'), ['a']);
    for (const length of [2, 5, 3]) {
      const out = new Float64Array(length);
      run([new Float64Array(length).fill(1)], length, out);
      expect([...out]).toEqual(new Array(length).fill(3));
    }
  });

  it('refuses a name that has no column', () => {
    expect(() => compiledFormula(formula('a + b'), ['a'])).toThrow(RangeError);
    expect(() => {
      compiledFormula(formula('a'), ['a'])([], 1, new Float64Array(1));
    }).toThrow(RangeError);
  });
});
