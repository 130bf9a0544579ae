import { Derivation } from '@peerway/kernel';
import { describe, expect, it } from 'vitest';
import { caseDerivation, type CaseModel, caseResult, npv } from '@peerway/business-case';
import { line, modelOf, ONE, outlay, said } from './any-case.ts';

const model = modelOf({
  ownDrivers: [
    outlay('once'),
    line('gain', { expression: 'pgain * half', doubt: 'To be settled.' }),
    line('half', { expression: 'phalf / 2', unit: '1', kind: 'quantity' }),
    line('time', { kind: 'timeSaved' }),
  ],
  estimates: [
    said('ponce', 1000, { source: 'Quote', owner: 'Ana', date: '2026-11-01', confirmed: true }),
    said('pgain', 500, { low: 400, high: 600 }),
    said('phalf', 2),
  ],
});

/** Every figure that can be reached from another one, each once. */
function reached(of: CaseModel, from: readonly string[]): Map<string, Derivation> {
  const seen = new Map<string, Derivation>();
  const open = [...from];
  for (let figure = open.pop(); figure !== undefined; figure = open.pop()) {
    if (seen.has(figure)) continue;
    const told = caseDerivation(of, figure);
    seen.set(figure, told);
    open.push(...told.inputs.flatMap((input) => (input.figure === null ? [] : [input.figure])));
  }
  return seen;
}

const headline = ['npv', 'irr', 'payback', 'discountedPayback', 'benefitCostRatio', 'net', 'alternative', 'kind:cash'];

describe('how a figure of a case came about', () => {
  it('is told for every figure, down to what people said of each parameter', () => {
    const all = reached(model, headline);
    for (const [figure, told] of all) {
      expect(Derivation.parse(told)).toEqual(told);
      expect(told.figure).toBe(figure);
    }
    expect([...all.keys()]).toEqual(
      expect.arrayContaining(['year:2', `driver:${ONE}/gain`, `driver:${ONE}/half`, `parameter:${ONE}/ponce`]),
    );
    expect(all.get(`parameter:${ONE}/ponce`)).toMatchObject({ value: 1000, findings: [] });
    expect(all.get(`parameter:${ONE}/ponce`)!.inputs[0]).toMatchObject({ source: 'Quote; Ana', date: '2026-11-01' });
    expect(all.get(`parameter:${ONE}/pgain`)!.inputs.map(({ value }) => value)).toEqual([400, 500, 600]);
    expect(all.get(`driver:${ONE}/gain`)).toMatchObject({ formula: 'pgain * half', findings: ['DOUBT'] });
  });

  it('adds up: years to the present value, lines to their year, values to their line', () => {
    const { inputs, value } = caseDerivation(model, 'npv');
    const years = inputs.filter(({ figure }) => figure?.startsWith('year:'));
    expect(years.reduce((sum, { value: net, weight }) => sum + net! * weight!, 0)).toBeCloseTo(value!, 9);
    expect(value).toBeCloseTo(npv(0.1, [-1000, 500, 500, 500]), 9);
    const year = caseDerivation(model, 'year:1');
    expect(year.inputs.reduce((sum, { value: part }) => sum + part!, 0)).toBeCloseTo(year.value!, 9);
    const [gain, half] = caseDerivation(model, `driver:${ONE}/gain`).inputs;
    expect(gain!.value! * half!.value!).toBe(caseDerivation(model, `driver:${ONE}/gain`).value);
  });

  it('says what is open, what nobody confirmed, and which rates there are when there are several', () => {
    expect(caseDerivation(model, `driver:${ONE}/time`)).toMatchObject({
      value: null,
      text: 'ptime',
      findings: ['PARAMETER_MISSING'],
    });
    expect(caseDerivation(model, `parameter:${ONE}/pgain`).findings).toEqual(['NOT_CONFIRMED']);
    expect(caseDerivation(model, 'kind:timeSaved').findings).toEqual(['LINES_OPEN']);
    const twice = modelOf({
      ownDrivers: [outlay('a'), line('b', { unit: 'money', useCase: null }), outlay('c', { useCase: 'two' })],
      estimates: [said('pa', 100), said('pb', 230, { useCase: null }), said('pc', 132, { useCase: 'two' })],
      useCases: [ONE, 'two'],
      phasing: [
        { useCase: ONE, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 },
        { useCase: null, spendFrom: 0, spendMonths: 1, effectFrom: 12, rampMonths: 0 },
        { useCase: 'two', spendFrom: 24, spendMonths: 1, effectFrom: 0, rampMonths: 0 },
      ],
    });
    expect(caseDerivation(twice, 'irr')).toMatchObject({
      value: null,
      text: '10 %; 20 %',
      findings: ['SEVERAL_RATES'],
    });
  });

  it('is told for a case with nothing in it, and refused for what is no figure', () => {
    for (const figure of headline) expect(caseDerivation(modelOf({}), figure).inputs).toBeDefined();
    expect(caseResult(modelOf({})).npv.value).toBeNull();
    for (const figure of [
      '',
      'npv:1',
      'year:9',
      'year:',
      'kind:money',
      'driver:one/none',
      'parameter:/x',
      'constructor',
    ]) {
      expect(() => caseDerivation(model, figure)).toThrow(/no such figure/);
    }
  });
});
