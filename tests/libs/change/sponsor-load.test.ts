import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SponsorInputs, sponsorLoad } from '@peerway/change';
import { aMessage, context, mara } from './messages-stage.ts';

const on = (day: string) => ({ day, task: null, side: null, offsetDays: 0 });

function load(differing: Partial<SponsorInputs>) {
  return sponsorLoad({ context, groups: [], sponsors: [mara], communications: [], ...differing })[0]!;
}

describe('what sponsors are asked for', () => {
  it('is there month by month from today on, the empty ones too', () => {
    const communications = [
      aMessage('a', { when: on('2027-02-03'), hours: 1.5 }),
      aMessage('b', { when: on('2027-02-27'), hours: 2 }),
    ];
    const { months, hours } = load({ communications });
    expect(months.map((each) => [each.month, each.hours])).toEqual([
      ['2026-12', 0],
      ['2027-01', 0],
      ['2027-02', 3.5],
    ]);
    expect(hours).toBe(3.5);
  });

  it('begins with what was said before today, and adds tenths without a rest', () => {
    const sent = (id: string) => aMessage(id, { state: 'sent', sentOn: '2026-11-02', hours: 0.1 });
    const { months } = load({ communications: [sent('a'), sent('b'), sent('c')] });
    expect(months[0]).toMatchObject({ month: '2026-11', hours: 0.3 });
  });

  it('stands beside what they give, less the days on which they are away, through a leap year', () => {
    const away = { ...mara, hoursPerMonth: 29, awayFrom: '2028-02-28', awayUntil: '2028-03-01' };
    const communications = [
      aMessage('a', { when: on('2028-02-01'), hours: 27.5 }),
      aMessage('b', { when: on('2028-03-02'), hours: 1 }),
    ];
    const { months } = load({ context: { ...context, today: '2028-02-01' }, sponsors: [away], communications });
    expect(months).toEqual([
      { month: '2028-02', hours: 27.5, given: 27, awayDays: 2, isOver: true },
      { month: '2028-03', hours: 1, given: 28.06, awayDays: 1, isOver: false },
    ]);
    expect(load({ communications }).months[0]).toMatchObject({ given: null, isOver: false });
    expect(load({ sponsors: [{ ...mara, hoursPerMonth: 0 }], communications }).months.at(-1)?.isOver).toBe(true);
  });

  it('keeps what has no day apart', () => {
    const lost = aMessage('a', { when: { day: null, task: 'gone', side: 'start', offsetDays: 0 }, hours: 4 });
    expect(load({ communications: [lost] })).toMatchObject({ hours: 4, undatedHours: 4, months: [{ hours: 0 }] });
  });

  it('does not fill centuries with empty months', () => {
    const { months } = load({ communications: [aMessage('a', { when: on('9999-12-31') })] });
    expect(months.map(({ month }) => month)).toEqual(['2026-12', '9999-12']);
  });

  it('loses no hour, whenever things are said', () => {
    const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDay, fc.integer({ min: 0, max: 200 }))), (said) => {
        const communications = said.map(([day, hours], at) =>
          aMessage(`m${at}`, { when: on(day.toISOString().slice(0, 10)), hours }),
        );
        const { months, hours, undatedHours } = load({ communications });
        expect(months.reduce((all, each) => all + each.hours, undatedHours)).toBe(hours);
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
      }),
    );
  });
});
