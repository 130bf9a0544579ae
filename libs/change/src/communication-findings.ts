import type { Finding } from '@peerway/kernel';
import { communicationDay } from './communication-day.ts';
import type { ChangeContext } from './change-context.ts';
import type { Communication } from './communication.ts';
import { hasGaps } from './message-draft.ts';
import { isReached } from './communication-plan.ts';
import type { Sponsor } from './sponsor.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** What is looked through. */
export interface MessagesLookedAt {
  readonly context: ChangeContext;
  readonly groups: readonly StakeholderGroup[];
  readonly sponsors: readonly Sponsor[];
  readonly communications: readonly Communication[];
}

interface Dated {
  readonly each: Communication;
  readonly day: string | undefined;
  readonly reason: string | undefined;
}

/**
 * What is amiss with messages: LINE_GONE and OUT_OF_TIME (no day), OVERDUE (its day is past and it is not said), UNKNOWN_GROUP,
 * LANGUAGE_MISSING (a group reads a language of which there is no text, once there is one), GAPS (a text still has places to fill),
 * NO_SENDER, SENDER_AWAY (the sponsor is not there on the day), TWICE_A_DAY (the same sender says two things to a group on one day) and
 * NOT_TOLD (a group hears nothing before a wave that reaches it goes live). What was dropped is left out.
 *
 * @example
 * communicationFindings({ context: { today: '2027-01-01', waves: [], anchors: [] }, groups: [], sponsors: [], communications: [] }); // => []
 */
export function communicationFindings(looked: MessagesLookedAt): Finding[] {
  const dated = looked.communications
    .filter(({ state }) => state !== 'dropped')
    .map((each): Dated => {
      const { day, reason } = communicationDay(each, looked.context);
      return { each, day, reason };
    });
  return [...dated.flatMap((one) => ofOne(one, looked)), ...twice(dated), ...untold(dated, looked)];
}

function ofOne({ each, day, reason }: Dated, { context, groups, sponsors }: MessagesLookedAt): Finding[] {
  const found: Finding[] = [];
  const tell = (code: string, detail: string): void => void found.push({ code, at: `message:${each.id}`, detail });
  if (reason !== undefined) tell(reason, each.when.task ?? '');
  for (const id of each.groups) if (!groups.some((group) => group.id === id)) tell('UNKNOWN_GROUP', id);
  if (each.state === 'sent') return found;
  if (day !== undefined && day < context.today) tell('OVERDUE', day);
  const sponsor = sponsors.find(({ id }) => id === each.sponsor);
  if (!sponsor && each.sender === null) tell('NO_SENDER', each.sponsor ?? '');
  const { awayFrom, awayUntil, name } = sponsor ?? { awayFrom: null, awayUntil: null, name: '' };
  if (day !== undefined && awayFrom !== null && awayUntil !== null && day >= awayFrom && day <= awayUntil)
    tell('SENDER_AWAY', name);
  const read = new Set(groups.filter(({ id }) => each.groups.includes(id)).flatMap(({ languages }) => languages));
  const written = each.texts.map(({ language }) => language);
  if (written.length > 0)
    for (const language of read) if (!written.includes(language)) tell('LANGUAGE_MISSING', language);
  if (each.texts.some(({ subject, text }) => hasGaps(subject) || hasGaps(text))) tell('GAPS', '');
  return found;
}

function twice(dated: readonly Dated[]): Finding[] {
  const said = dated.flatMap(({ each, day }) =>
    day === undefined
      ? []
      : each.groups.map((group) => ({ key: JSON.stringify([each.sponsor, each.sender, day, group]), each, group })),
  );
  return [...Map.groupBy(said, ({ key }) => key).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ code: 'TWICE_A_DAY', at: `message:${same[1]?.each.id ?? ''}`, detail: same[0]?.group ?? '' }));
}

function untold(dated: readonly Dated[], { context, groups }: MessagesLookedAt): Finding[] {
  return context.waves.flatMap((wave) => {
    const { goLive } = wave;
    if (goLive === null) return [];
    const told = dated.filter(
      ({ each, day }) => day !== undefined && day <= goLive && (each.wave ?? wave.id) === wave.id,
    );
    const reached = new Set(told.flatMap(({ each }) => each.groups));
    return groups
      .filter(({ id, sites }) => isReached(sites, wave) && !reached.has(id))
      .map(({ id }) => ({ code: 'NOT_TOLD', at: `group:${id}`, detail: wave.id }));
  });
}
