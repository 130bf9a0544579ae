import { formulaValue, parsedFormula, type Formula } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaText, formulaValues } from './random-formula.ts';
import { readAsAtSchool } from './read-as-at-school.ts';

function formula(text: string): Formula {
  const parsed = parsedFormula(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem.code}: ${text}`);
  return parsed.formula;
}

function valueOf(text: string, values: Readonly<Record<string, number>>): ReturnType<typeof formulaValue> {
  return formulaValue(formula(text), (name) => values[name] ?? null);
}

describe('the value of a formula', () => {
  it('is what another reader of the same text comes to', () => {
    fc.assert(
      fc.property(formulaText, formulaValues, (text, values) => {
        const result = valueOf(text, values);
        const other = readAsAtSchool(text, values);
        if ('problem' in result) expect(Number.isNaN(other), text).toBe(true);
        else expect(result.value, text).toBe(other + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a / b', 'DIVISION_BY_ZERO', '/'],
    ['1 / (1 / b)', 'DIVISION_BY_ZERO', '/'],
    ['a / -b', 'DIVISION_BY_ZERO', '/'],
    ['min(3, a / b)', 'DIVISION_BY_ZERO', '/'],
    ['a + missing', 'MISSING', 'missing'],
    ['1e308 * 10', 'NOT_FINITE', '*'],
    ['1 / (1e308 * 10)', 'NOT_FINITE', '*'],
    ['-1e308 - 1e308', 'NOT_FINITE', '-'],
  ])('%s has none, and the reason is %s', (text, code, detail) => {
    expect(valueOf(text, { a: 1, b: 0 })).toEqual({ problem: { code, detail } });
  });

  it('is never minus zero', () => {
    expect(valueOf('0 * -a', { a: 3 })).toEqual({ value: 0 });
    expect(Object.is((valueOf('0 * -a', { a: 3 }) as { value: number }).value, 0)).toBe(true);
  });

  it('takes no value from what every object has', () => {
    expect(formulaValue(formula('constructor + toString'), () => null)).toEqual({
      problem: { code: 'MISSING', detail: 'constructor' },
    });
  });
});
