import { describe, expect, it } from 'vitest';
import { targetOn } from '@peerway/metrics';

const targets = [
  { day: '2026-03-01', value: 40 },
  { day: '2026-03-11', value: 20 },
];

describe('the path that a KPI is meant to take', () => {
  it('goes straight from target to target, and the last one holds', () => {
    const on = (day: string): number | null => targetOn({ targets, baseline: null }, day);
    expect([on('2026-02-28'), on('2026-03-01'), on('2026-03-06'), on('2026-03-11'), on('2027-01-01')]).toEqual([
      null,
      40,
      30,
      20,
      20,
    ]);
  });

  it('begins at the last day of the baseline, where that is known', () => {
    const baseline = { value: 50, from: '2026-01-01', to: '2026-02-19', note: null };
    expect(targetOn({ targets, baseline }, '2026-02-24')).toBe(45);
    expect(targetOn({ targets, baseline: { ...baseline, to: null } }, '2026-02-24')).toBeNull();
  });

  it('is none without targets', () => {
    expect(targetOn({ targets: [], baseline: null }, '2026-03-01')).toBeNull();
  });
});
