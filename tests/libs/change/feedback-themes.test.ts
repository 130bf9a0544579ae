import { type FeedbackCount, feedbackThemes } from '@peerway/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const said = (month: string, theme: string | null, count: number, state: FeedbackCount['state'] = 'new') => ({
  month,
  theme,
  state,
  count,
});

describe('what people said, by theme and month', () => {
  it('leaves no month out between the first and the last, across the turn of a year', () => {
    const { months, themes } = feedbackThemes([said('2026-11', 'Speed', 2), said('2027-02', 'Speed', 1, 'done')]);
    expect(months).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(themes).toEqual([{ theme: 'Speed', total: 3, open: 2, byMonth: [2, 0, 0, 1] }]);
  });

  it('takes themes that differ in capitals or spaces for one, and puts what nobody has read last', () => {
    const { themes } = feedbackThemes([
      said('2027-01', null, 9),
      said('2027-01', 'noise ', 1),
      said('2027-02', 'Noise', 1),
      said('2027-02', 'Speed', 1),
    ]);
    expect(themes.map(({ theme, total }) => [theme, total])).toEqual([
      ['Noise', 2],
      ['Speed', 1],
      [null, 9],
    ]);
  });

  it('is empty of nothing', () => {
    expect(feedbackThemes([])).toEqual({ months: [], themes: [] });
  });

  it('counts everything once', () => {
    const counts = fc.array(
      fc.record({
        month: fc.constantFrom('2026-12', '2027-01', '2027-03'),
        theme: fc.constantFrom(null, 'a', 'A', 'b '),
        state: fc.constantFrom('new' as const, 'planned' as const, 'done' as const, 'declined' as const),
        count: fc.nat(50),
      }),
    );
    fc.assert(
      fc.property(counts, (all) => {
        const { themes } = feedbackThemes(all);
        const total = all.reduce((sum, { count }) => sum + count, 0);
        expect(themes.reduce((sum, each) => sum + each.total, 0)).toBe(total);
        expect(themes.reduce((sum, each) => sum + each.byMonth.reduce((a, b) => a + b, 0), 0)).toBe(total);
      }),
    );
  });
});
