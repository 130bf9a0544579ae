import {
  caseModel,
  type CaseModel,
  newBusinessCase,
  standardScenarios,
  type BusinessCase,
} from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { benefit, type BenefitLink, type MeasuredKpi, type Point } from '@peerway/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { sampleKpi } from './sample-kpi.ts';

const useCase = 'software-update-distribution';
type Said = readonly [name: string, likely: number, low?: number, high?: number];

/** Updates for 1,000 devices: 2 GB twelve times a year, half of it from peers, at 0.5 for each GB from elsewhere: 6,000 a year. */
const figures: readonly Said[] = [
  ['devices', 1000],
  ['gbPerDevicePerCycle', 2],
  ['cyclesPerYear', 12],
  ['peerServedShare', 0.5, 0.3, 0.7],
  ['wanCostPerGb', 0.5, 0.4, 0.6],
  ['plannedUpgradeCost', 100_000],
  ['probabilityUpgradeAvoided', 0.4],
];

function model(change: Partial<BusinessCase> = {}): CaseModel {
  const empty = newBusinessCase([useCase]);
  return caseModel(
    {
      ...empty,
      settings: { ...empty.settings, start: '2026-01-01', horizonYears: 2, counted: ['cash'] },
      phasing: [{ useCase, spendFrom: 0, spendMonths: 1, effectFrom: 3, rampMonths: 0 }],
      scenarios: standardScenarios,
      estimates: figures.map(([name, likely, low = null, high = null]) => ({
        ...{ useCase, name, low, likely, high, source: null, owner: null, date: null },
        ...{ confirmed: true, origin: 'typed' as const },
      })),
      ...change,
    },
    { drivers: useCaseDrivers, costs: standardCosts, useCases: [], alternatives: [] },
  );
}

const link = (name: string, kpi: string, more: Partial<BenefitLink> = {}): BenefitLink => ({
  ...{ id: `${name}-${kpi}`, parameter: `${useCase}/${name}`, kpi, factor: 1, confidence: 'high', why: null, ...more },
});
const monthly = (id: string, points: readonly Point[]): MeasuredKpi => ({
  kpi: sampleKpi({ id, key: id, cadence: 'month', direction: 'up' }),
  points,
});
/** The share that came from peers, in per cent. */
const share = monthly('share', [
  { day: '2026-03-01', value: 10 },
  { day: '2026-04-01', value: 20 },
  { day: '2026-06-01', value: 40 },
]);
const shareLink = link('peerServedShare', 'share', { factor: 0.01, confidence: 'medium' });
const inJuly = { kpis: [share], today: '2026-07-10' };
const lineOf = (name: string, all: ReturnType<typeof benefit>) => all.lines.find((line) => line.name === name)!;

describe('what was realised of a benefit', () => {
  it('is what the formula of the case comes to with what was measured', () => {
    const line = lineOf('WAN traffic avoided', benefit(deepFrozen(model()), { links: [shareLink], ...inJuly }));
    expect(line.promised).toBeCloseTo(6000, 9);
    expect(line.measured).toBeCloseTo(0.4 * 2 * 12 * 1000 * 0.5, 9);
    expect(line.confidence).toBe('medium');
    // What is not measured, the price of a GB, may be between 0.4 and 0.6.
    expect(line.range!.low).toBeCloseTo(3840, 9);
    expect(line.range!.high).toBeCloseTo(5760, 9);
  });

  it('is told month by month from the month in which it was promised, and a month without a value is not known', () => {
    const line = lineOf('WAN traffic avoided', benefit(model(), { links: [shareLink], ...inJuly }));
    expect(line.from).toBe('2026-04-01');
    expect(line.months.map(({ from, promised, realised }) => [from, promised, realised])).toEqual([
      ['2026-04-01', expect.closeTo(500, 9), expect.closeTo(200, 9)],
      ['2026-05-01', expect.closeTo(500, 9), null],
      ['2026-06-01', expect.closeTo(500, 9), expect.closeTo(400, 9)],
    ]);
  });

  it('is summed up of what is counted and measured, like beside like', () => {
    const { totals, lines } = benefit(model(), { links: [shareLink], ...inJuly });
    expect(totals.toDate.promised).toBeCloseTo(1000, 9);
    expect(totals.toDate.realised).toBeCloseTo(600, 9);
    // 21 months of 500; the upgrade that is not needed, 40,000, is promised too and not measured.
    expect(totals.promised).toBeCloseTo(10_500 + 40_000, 6);
    expect(totals.promisedMeasured).toBeCloseTo(10_500, 6);
    // 600 until now, and 400 in each of the 18 months that are left.
    expect(totals.expected).toBeCloseTo(600 + 18 * 400, 6);
    expect(lineOf('Deferred link upgrades', { lines } as never).measured).toBeNull();
  });

  it('keeps the climb that was promised while it has not begun', () => {
    const slow = model({ phasing: [{ useCase, spendFrom: 0, spendMonths: 1, effectFrom: 12, rampMonths: 12 }] });
    const line = lineOf('WAN traffic avoided', benefit(slow, { links: [shareLink], ...inJuly }));
    expect(line.months).toEqual([]);
    expect(line.promisedInAll).toBeCloseTo(3000, 9);
    expect(line.expectedInAll).toBeCloseTo(2400, 9);
  });

  it('has no months and no day while the case has no start, and still says what a year brings', () => {
    const timeless = model({ settings: { ...model().settings, start: null } });
    const line = lineOf('WAN traffic avoided', benefit(timeless, { links: [shareLink], ...inJuly }));
    expect([line.from, line.months.length]).toEqual([null, 0]);
    expect(line.measured).toBeCloseTo(4800, 9);
  });

  it('is named as open where the case itself had no value', () => {
    expect(benefit(model(), { links: [], ...inJuly }).open.map(({ reason }) => reason)).toEqual(['PARAMETER_MISSING']);
  });
});

describe('why a benefit differs from what was promised', () => {
  const devices = monthly('devices', [{ day: '2026-06-01', value: 600 }]);
  const both = { links: [shareLink, link('devices', 'devices')], kpis: [share, devices], today: '2026-07-10' };

  it('is split among what was measured so that the parts add up, products by halves', () => {
    const line = lineOf('WAN traffic avoided', benefit(model(), both));
    expect(line.measured).toBeCloseTo(600 * 0.4 * 12, 9);
    // 0.2 of the share gone costs 1,200 or 720, 400 devices gone cost 2,400 or 1,920.
    expect(line.reasons.map(({ reading, effect }) => [reading.label, effect])).toEqual([
      ['Devices in scope', expect.closeTo(-2160, 9)],
      ['Share of update volume served by peers', expect.closeTo(-960, 9)],
    ]);
  });

  it('adds up whatever was measured', () => {
    const positive = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, (one, two, three) => {
        const kpis = [one, two, three].map((value, at) => monthly(`k${at}`, [{ day: '2026-06-01', value }]));
        const links = ['devices', 'peerServedShare', 'wanCostPerGb'].map((name, at) => link(name, `k${at}`));
        const line = lineOf('WAN traffic avoided', benefit(model(), { links, kpis, today: '2026-07-10' }));
        const parts = line.reasons.reduce((sum, { effect }) => sum + effect, 0);
        expect(Math.abs(parts - (line.measured! - line.promised))).toBeLessThan(1e-9 * (1 + line.measured!) + 1e-6);
      }),
    );
  });
});

describe('a link between a parameter and a KPI', () => {
  const obstacles = (links: readonly BenefitLink[], ground: { kpis: readonly MeasuredKpi[]; today: string }) =>
    benefit(model(), { links, ...ground }).links.map(({ obstacle }) => obstacle);

  it('says why it tells nothing', () => {
    expect(obstacles([link('noSuchThing', 'share')], inJuly)).toEqual(['NO_PARAMETER']);
    expect(obstacles([link('valuePerDeviceDay', 'share')], inJuly)).toEqual(['NO_PARAMETER']);
    expect(obstacles([link('devices', 'gone')], inJuly)).toEqual(['NO_KPI']);
    expect(obstacles([link('devices', 'share')], { kpis: [monthly('share', [])], today: '2026-07-10' })).toEqual(['NO_VALUES']); // prettier-ignore
    expect(obstacles([shareLink, shareLink], inJuly)).toEqual([null, 'LINKED_TWICE']);
  });

  it('says nothing of today once it is out of date, and what it said of earlier months stands', () => {
    const late = { kpis: [share], today: '2026-11-10' };
    expect(obstacles([shareLink], late)).toEqual(['STALE']);
    const line = lineOf('WAN traffic avoided', benefit(model(), { links: [shareLink], ...late }));
    expect(line.measured).toBeNull();
    expect(line.months[0]!.realised).toBeCloseTo(200, 9);
  });

  it('takes the mean of the last four weeks for how things are today', () => {
    const weekly: MeasuredKpi = {
      kpi: sampleKpi({ id: 'share', key: 'share', cadence: 'week', direction: 'up' }),
      points: ['2026-05-25', '2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22'].map((day, at) => ({
        ...{ day, value: at === 0 ? 90 : 10 * at },
      })),
    };
    const [reading] = benefit(model(), { links: [shareLink], kpis: [weekly], today: '2026-07-01' }).links;
    expect(reading!.measured).toBeCloseTo(0.25, 12);
  });
});
