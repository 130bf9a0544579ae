import type { LinkType, ScheduleProblem } from '@peerway/schedule';
import fc from 'fast-check';

const types: readonly LinkType[] = ['FS', 'FS', 'SS', 'FF', 'SF'];

/** Networks of up to a dozen activities with links of every type, lags, two calendars and two resources. */
export function networks(): fc.Arbitrary<ScheduleProblem> {
  const activity = fc.record({
    duration: fc.nat(6),
    links: fc.array(
      fc.record({ back: fc.integer({ min: 1, max: 5 }), type: fc.nat(4), lag: fc.integer({ min: -2, max: 3 }) }),
      {
        maxLength: 3,
      },
    ),
    calendar: fc.constantFrom(undefined, 'week', 'odd'),
    earliest: fc.constantFrom(undefined, undefined, 4, 9),
    amounts: fc.tuple(fc.nat(3), fc.nat(2)),
  });
  return fc.array(activity, { minLength: 1, maxLength: 12 }).map((rows) => ({
    activities: rows.map(({ duration, links, calendar, earliest, amounts: [smith, press] }, at) => ({
      id: `a${at}`,
      duration,
      predecessors: links
        .filter(({ back }) => back <= at)
        .map(({ back, type, lag }) => ({ id: `a${at - back}`, type: types[type]!, lag })),
      demands: { smith, press },
      ...(calendar === undefined ? {} : { calendar }),
      ...(earliest === undefined ? {} : { earliest }),
    })),
    calendars: {
      week: Array.from({ length: 420 }, (_, unit) => unit % 7 < 5),
      odd: Array.from({ length: 420 }, (_, unit) => unit % 11 !== 3 && unit % 4 !== 0),
    },
    lagCalendar: 'week',
    resources: { smith: 3, press: 2 },
  }));
}
