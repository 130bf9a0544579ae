import { formulaUnit, formulaValue, parsedFormula, unitOf, unitText, type Formula } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedFormula, formulaNamesWithUnits, formulaValues, randomNames } from './random-formula.ts';

function formula(text: string): Formula {
  const parsed = parsedFormula(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem.code}: ${text}`);
  return parsed.formula;
}

const units = new Map<string, string>(Object.entries(formulaNamesWithUnits));

function unitOfText(text: string): string {
  const result = formulaUnit(formula(text), (name) => {
    const unit = units.get(name);
    return unit === undefined ? null : unitOf(unit);
  });
  if ('unit' in result) return unitText(result.unit);
  const { code, detail, left, right } = result.problem;
  return `${code} ${detail} ${left ?? '-'} ${right ?? '-'}`;
}

describe('the unit of a formula', () => {
  it.each([
    ['users * hours * price', 'money'],
    ['fee / users', 'money/user'],
    ['hours / hours', '1'],
    ['share * 3', '1'],
    ['-abs(ceil(floor(hours)))', 'h'],
    ['max(0 * hours, hours - hours)', 'h'],
    ['1 / hours', '1/h'],
    ['hours + users', 'UNIT_MISMATCH + h user'],
    ['hours - 1', 'UNIT_MISMATCH - h 1'],
    ['min(fee, users * hours)', 'UNIT_MISMATCH min money h*user'],
    ['max(0, hours)', 'UNIT_MISMATCH max 1 h'],
    ['fee + nobody', 'UNKNOWN_NAME nobody - -'],
    ['toString', 'UNKNOWN_NAME toString - -'],
  ])('of %s is %s', (text, unit) => {
    expect(unitOfText(text)).toBe(unit);
  });

  it('tells how a value changes when things are counted in another measure: once for each power', () => {
    fc.assert(
      fc.property(balancedFormula, formulaValues, fc.constantFrom('user', 'h', 'money'), (text, values, word) => {
        expect(unitOfText(text)).toBe('money');
        // A factor of 2 is exact in a computer, so that nothing is lost to rounding.
        const scaled = new Map(
          randomNames.map((name) => {
            const power = unitOf(formulaNamesWithUnits[name]).find((part) => part.word === word)?.power ?? 0;
            return [name as string, values[name] * 2 ** power];
          }),
        );
        const before = formulaValue(formula(text), (name) => new Map(Object.entries(values)).get(name) ?? null);
        const after = formulaValue(formula(text), (name) => scaled.get(name) ?? null);
        if ('value' in before && 'value' in after)
          expect(after.value, text).toBe(before.value * (word === 'money' ? 2 : 1));
        else expect(Object.keys(after), text).toEqual(Object.keys(before));
      }),
      { numRuns: 1000 },
    );
  });
});
