import { caseModel, newBusinessCase } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { findingRemedy } from '../../../apps/web/src/app/business-case/case-finding-remedies.ts';
import { findingSentence } from '../../../apps/web/src/app/business-case/case-finding-words.ts';

const names = {
  parameter: (key: string) => (key === '/devices' ? 'Devices' : key),
  driver: (key: string) => (key === '/saving' ? 'Saving' : key),
  useCase: () => 'Mesh VPN',
  scenario: () => 'Half join',
  currency: 'CHF',
};
const catalogue = {
  drivers: [],
  costs: { wholeCase: [], parameters: [], drivers: [] },
  useCases: [],
  alternatives: [],
};
const fresh = newBusinessCase([]);
const said = { source: null, owner: null, date: null, confirmed: false, origin: 'typed' } as const;
const value = { useCase: null, name: 'devices', low: null, likely: 3, high: null, ...said };

const later = { useCase: null, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 };

/** Every code that `caseFindings` documents, by what stands before the colon of its place. */
const codes: Readonly<Record<string, string>> = {
  'useCase:x': 'USE_CASE_UNKNOWN USE_CASE_TWICE',
  'driver:/saving':
    'SYNTAX NOT_ALLOWED TOO_LONG TOO_DEEP UNKNOWN_FUNCTION ARGUMENTS UNKNOWN_NAME NAME_LEFT_OUT UNIT_MISMATCH ' +
    'UNIT_NOT_MONEY CYCLE DRIVER_OPEN NAME_TWICE DRIVER_TWICE LEFT_OUT_UNKNOWN',
  'parameter:/devices':
    'PARAMETER_MISSING NAME_TWICE NAME_RESERVED SHARE_OUT_OF_RANGE VALUE_NEGATIVE PARAMETER_UNUSED ' +
    'RANGE_UNKNOWN_PARAMETER ESTIMATE_TWICE',
  'correlation:0': 'SELF_CORRELATION CORRELATION_TWICE CORRELATION_UNKNOWN_PARAMETER CORRELATION_WITHOUT_RANGE',
  'cause:0': 'CAUSE_UNKNOWN_PARAMETER CAUSE_PARAMETER_TWICE CAUSE_WITHOUT_RANGE',
  'scenario:x': 'SCENARIO_TWICE OVERRIDE_UNKNOWN_PARAMETER',
  'phasing:': 'PHASING_TWICE EFFECT_BEFORE_SPEND BEYOND_HORIZON',
  'alternative:x': 'ALTERNATIVE_UNKNOWN',
};

describe('what does not fit in a case', () => {
  it('has a sentence for every code that the library documents', () => {
    const all = Object.entries(codes).flatMap(([at, list]) => list.split(' ').map((code) => ({ at, code })));
    const silent = all.filter(({ at, code }) =>
      findingSentence({ code, at, detail: 'a|b|=' }, names).startsWith('Something does not fit'),
    );
    expect(silent).toEqual([]);
  });

  it('names lines, figures, use cases and scenarios as the screen does, with the currency of the case', () => {
    const mismatch = { code: 'UNIT_MISMATCH', at: 'driver:/saving', detail: 'money/year|money|=' };
    expect(findingSentence(mismatch, names)).toBe(
      'Saving: The formula gives CHF / year, but the line is to be in CHF. Change one of them; units are not converted.',
    );
    const cycle = { code: 'CYCLE', at: 'driver:/saving', detail: 'a → b → a' };
    expect(findingSentence(cycle, names)).toContain('It rests on itself: a → b → a.');
    const override = { code: 'OVERRIDE_UNKNOWN_PARAMETER', at: 'scenario:x', detail: '/devices' };
    expect(findingSentence(override, names)).toBe('“Half join” sets Devices, which is not in the case any more.');
    const early = { code: 'EFFECT_BEFORE_SPEND', at: 'phasing:', detail: '1 < 4' };
    expect(findingSentence(early, names)).toMatch(/^The whole case: the effect begins before/);
  });

  it.each([
    ['a use case that is gone', { ...fresh, useCases: ['gone'] }],
    ['a value of nothing', { ...fresh, estimates: [value] }],
    ['a line left out that is not there', { ...fresh, leftOut: [{ useCase: null, driver: 'x', reason: null }] }],
    ['a scenario twice', { ...fresh, scenarios: [...fresh.scenarios, { ...fresh.scenarios[1]!, lean: 1 }] }],
    [
      'a scenario that sets what is gone',
      { ...fresh, scenarios: [{ ...fresh.scenarios[0]!, overrides: [{ of: value, value: 1 }] }] },
    ],
    ['two sayings about phasing', { ...fresh, phasing: [1, 2].map((spendMonths) => ({ ...later, spendMonths })) }],
  ])('clears up %s, and nothing of it is left to say', (_what, draft) => {
    const { findings } = caseModel(draft, catalogue);
    expect(findings).toHaveLength(1);
    const remedy = findingRemedy(findings[0]!);
    expect(remedy).not.toBeNull();
    expect(caseModel(remedy!(draft), catalogue).findings).toEqual([]);
  });

  it('leaves to people what has to be decided', () => {
    expect(findingRemedy({ code: 'UNIT_MISMATCH', at: 'driver:/saving', detail: 'a|b|+' })).toBeNull();
  });
});
