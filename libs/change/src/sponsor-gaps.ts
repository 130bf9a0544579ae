import { isReached } from './communication-plan.ts';
import { sponsorLoad } from './sponsor-load.ts';
import { isAwayOn, type SponsorInputs, sponsorRoadmap, type SponsorTurn } from './sponsor-roadmap.ts';
import type { Sponsor } from './sponsor.ts';

/** What can be missing in those who stand for the change. */
export type SponsorGapCode =
  | 'NO_SPONSOR'
  | 'NO_COALITION'
  | 'GROUP_WITHOUT_SPONSOR'
  | 'AGAINST'
  | 'STANCE_UNKNOWN'
  | 'SILENT'
  | 'AWAY_AT_GO_LIVE'
  | 'OVERLOADED'
  | 'HOURS_UNKNOWN'
  | 'LEADS_NOBODY';

/** Something that is missing in those who stand for the change. */
export interface SponsorGap {
  readonly code: SponsorGapCode;
  /** The id of the sponsor; null where it is about none. */
  readonly sponsor: string | null;
  readonly group: string | null;
  readonly wave: string | null;
  /** Such as `2027-03`; null where it is about no month. */
  readonly month: string | null;
  /** Hours that are asked for, where hours are what it is about. */
  readonly hours: number | null;
}

/**
 * What is missing in those who stand for the change: NO_SPONSOR (groups, and nobody), NO_COALITION (sponsors alone),
 * GROUP_WITHOUT_SPONSOR, AGAINST and STANCE_UNKNOWN (those who stand before a group or say something), SILENT (says nothing to a group
 * that is theirs before a wave that reaches it goes live), AWAY_AT_GO_LIVE (of a wave that reaches a group of theirs), OVERLOADED (the
 * first month from today on that asks more than they give), HOURS_UNKNOWN (is asked for time, and nobody said how much they have)
 * and LEADS_NOBODY (a sponsor without a group and without a word to say). Waves without a day and waves that are live say nothing.
 *
 * @example
 * sponsorGaps({ context: { today: '2027-01-01', anchors: [], waves: [] }, groups: [], sponsors: [], communications: [] }); // => []
 */
export function sponsorGaps(inputs: SponsorInputs): SponsorGap[] {
  const { groups, sponsors } = inputs;
  const [turns, known] = [sponsorRoadmap(inputs), new Set(sponsors.map(({ id }) => id))];
  const hasNobody = groups.length > 0 && sponsors.length === 0;
  const isAlone = sponsors.length > 0 && !sponsors.some(({ kind }) => kind === 'coalition');
  return [
    ...(hasNobody ? [gap('NO_SPONSOR', {})] : []),
    ...(isAlone ? [gap('NO_COALITION', {})] : []),
    ...groups
      .filter(({ sponsor }) => sponsor === null || !known.has(sponsor))
      .map(({ id }) => gap('GROUP_WITHOUT_SPONSOR', { group: id })),
    ...sponsors.flatMap((sponsor) => [...standing(sponsor, inputs, turns), ...atGoLive(sponsor, inputs, turns)]),
    ...hourGaps(inputs),
  ];
}

function gap(code: SponsorGapCode, about: Partial<SponsorGap>): SponsorGap {
  return { code, sponsor: null, group: null, wave: null, month: null, hours: null, ...about };
}

function standing(sponsor: Sponsor, { groups }: SponsorInputs, turns: readonly SponsorTurn[]): SponsorGap[] {
  const { id, kind, stance } = sponsor;
  const isNeeded = groups.some((group) => group.sponsor === id) || turns.some((turn) => turn.sponsor === id);
  if (!isNeeded) return kind === 'sponsor' ? [gap('LEADS_NOBODY', { sponsor: id })] : [];
  if (stance === null) return [gap('STANCE_UNKNOWN', { sponsor: id })];
  return stance < 0 ? [gap('AGAINST', { sponsor: id })] : [];
}

function atGoLive(sponsor: Sponsor, { context, groups }: SponsorInputs, turns: readonly SponsorTurn[]): SponsorGap[] {
  const own = groups.filter((group) => group.sponsor === sponsor.id);
  const said = turns.filter((turn) => turn.sponsor === sponsor.id);
  return context.waves.flatMap((wave) => {
    const { id, goLive } = wave;
    if (goLive === null || goLive < context.today) return [];
    const reached = own.filter(({ sites }) => isReached(sites, wave));
    const silent = reached.filter(
      (group) =>
        !said.some(
          ({ day, wave: of, groups: to }) =>
            day !== null && day <= goLive && (of ?? id) === id && to.includes(group.id),
        ),
    );
    return [
      ...silent.map((group) => gap('SILENT', { sponsor: sponsor.id, group: group.id, wave: id })),
      ...(reached.length > 0 && isAwayOn(sponsor, goLive)
        ? [gap('AWAY_AT_GO_LIVE', { sponsor: sponsor.id, wave: id })]
        : []),
    ];
  });
}

function hourGaps(inputs: SponsorInputs): SponsorGap[] {
  const now = inputs.context.today.slice(0, 7);
  return sponsorLoad(inputs).flatMap(({ sponsor, months, hours }) => {
    const over = months.find(({ month, isOver }) => month >= now && isOver);
    const isUnknown = hours > 0 && months.every(({ given }) => given === null);
    return [
      ...(over ? [gap('OVERLOADED', { sponsor, month: over.month, hours: over.hours })] : []),
      ...(isUnknown ? [gap('HOURS_UNKNOWN', { sponsor, hours })] : []),
    ];
  });
}
