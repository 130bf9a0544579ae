import type { ChangeContext } from './change-context.ts';
import type { ChangeStep } from './change-step.ts';
import { communicationDay } from './communication-day.ts';
import type { Communication } from './communication.ts';
import { headCount, type HeadCount } from './head-count.ts';
import type { Sponsor } from './sponsor.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** What tells who has to say what. */
export interface SponsorInputs {
  readonly context: Pick<ChangeContext, 'today' | 'anchors' | 'waves'>;
  readonly groups: readonly StakeholderGroup[];
  readonly sponsors: readonly Sponsor[];
  readonly communications: readonly Communication[];
}

/** Something that a sponsor has to say, or said. */
export interface SponsorTurn {
  readonly message: string;
  readonly title: string;
  readonly sponsor: string;
  /** Null where the plan does not say when. */
  readonly day: string | null;
  readonly step: ChangeStep;
  readonly channel: Communication['channel'];
  readonly wave: string | null;
  readonly hours: number;
  readonly state: Communication['state'];
  /** Those of the groups that are there. */
  readonly groups: readonly string[];
  /** How many people hear it, each counted once. */
  readonly people: HeadCount;
  /** Its day is past and it is not said. */
  readonly isOverdue: boolean;
  /** The sponsor is not there on the day, and it is not said yet. */
  readonly isAway: boolean;
}

/**
 * Who has to say what to whom, and when: the messages of sponsors and of the coalition, by day as the plan is today; those
 * without a day come last. What was dropped is left out, and so is what a sponsor says who is no longer there.
 *
 * @example
 * sponsorRoadmap({ context: { today: '2027-01-01', anchors: [], waves: [] }, groups: [], sponsors: [], communications: [] }); // => []
 */
export function sponsorRoadmap({ context, groups, sponsors, communications }: SponsorInputs): SponsorTurn[] {
  const known = new Map(sponsors.map((sponsor) => [sponsor.id, sponsor]));
  return communications
    .flatMap((each): SponsorTurn[] => {
      const sponsor = each.sponsor === null ? undefined : known.get(each.sponsor);
      if (sponsor === undefined || each.state === 'dropped') return [];
      const day = communicationDay(each, context).day ?? null;
      const there = groups.filter(({ id }) => each.groups.includes(id));
      const isOpen = each.state !== 'sent' && day !== null;
      const { id, title, step, channel, wave, hours, state } = each;
      return [
        {
          ...{ message: id, title, sponsor: sponsor.id, day, step, channel, wave, hours, state },
          groups: there.map((group) => group.id),
          people: headCount(there),
          isOverdue: isOpen && day < context.today,
          isAway: isOpen && isAwayOn(sponsor, day),
        },
      ];
    })
    .sort((a, b) => order(a.day, b.day));
}

/** What has no day comes after all that has one. */
function order(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? 1 : -1;
}

/**
 * Whether somebody is away on a day; both ends count as away.
 *
 * @example
 * isAwayOn({ awayFrom: '2027-03-01', awayUntil: '2027-03-05' }, '2027-03-05'); // => true
 */
export function isAwayOn({ awayFrom, awayUntil }: Pick<Sponsor, 'awayFrom' | 'awayUntil'>, day: string): boolean {
  return awayFrom !== null && awayUntil !== null && day >= awayFrom && day <= awayUntil;
}
