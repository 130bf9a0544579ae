import type { EntityManager } from '@mikro-orm/postgresql';
import { communicationDay } from '@peerway/change';
import type { CalendarDays } from '../rollout/written-calendar.ts';
import { changeContext, keptParts } from './opened-change.ts';

/** The messages of an engagement as days of a calendar, each with whom it is for and who says it; those that were dropped are left out. */
export async function calendarOfMessages(
  em: EntityManager,
  engagement: string,
  /** The page of the engagement. */
  url: string,
): Promise<CalendarDays[]> {
  const context = await changeContext(em, engagement);
  const parts = await keptParts(em, engagement, ['communication', 'group', 'sponsor']);
  const groups = new Map(parts.of('group').map(({ id, name }) => [id, name]));
  const sponsors = new Map(parts.of('sponsor').map(({ id, name }) => [id, name]));
  return parts.of('communication').flatMap((message) => {
    const { day } = communicationDay(message, context);
    if (message.state === 'dropped' || day === undefined) return [];
    const audience = message.groups.map((id) => groups.get(id) ?? id).join(', ');
    const sender = sponsors.get(message.sponsor ?? '') ?? message.sender;
    return [
      {
        id: `${message.id}.message@${engagement}`,
        summary: message.title,
        description: [audience, ...(sender === null ? [] : [sender])].join('\n'),
        ...{ start: day, finish: day },
        url: `${url}/change/communications?message=${encodeURIComponent(message.id)}`,
      },
    ];
  });
}
