import { randomUUID } from 'node:crypto';
import type { Pulse, PulseAnswer } from '@peerway/change';
import { editChange, group } from '../api/change/change-fields.ts';
import { sqlAsDatabaseOwner } from './direct-sql.ts';
import type { Cast } from './portal.ts';

/** The day so many days from now. */
export const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A pulse that takes answers today. */
export function pulseNow(more: Partial<Pulse> = {}): Pulse {
  return {
    ...{ id: 'spring', name: 'Spring', groups: ['drivers', 'clerks', 'press'], opensOn: dayIn(-3), closesOn: dayIn(3) },
    ...{ floor: 5, takesOpenLink: true, asksWords: true, isClosed: false },
    ...more,
  };
}

/** Somebody who says the same to every step. */
export function pulseAnswer(of: string, level: number | null = 3, more: Partial<PulseAnswer> = {}): PulseAnswer {
  return { group: of, know: level, want: level, can: level, do: level, keep: level, words: null, ...more };
}

/** Makes three groups and a pulse that asks them. */
export async function stagePulse(cast: Cast, e: string, pulse: Pulse = pulseNow()): Promise<void> {
  const groups = ['drivers', 'clerks', 'press'].map((id) => ({ id, version: 0, part: group(id) }));
  const edits = { group: groups, pulse: [{ id: pulse.id, version: 0, part: pulse }] };
  await cast.owner.need(editChange, { e, edits });
}

/** Changes the pulse, or takes it away. */
export async function editPulse(cast: Cast, e: string, version: number, part: Pulse | null): Promise<unknown> {
  const edits = { pulse: [{ id: part?.id ?? 'spring', version, part }] };
  const { errors, data } = await cast.owner.ask(editChange, { e, edits });
  return errors[0]?.extensions ?? data;
}

/** Puts answers in past the API, and in one statement. */
export async function stageAnswers(
  { running, workspace }: Cast,
  e: string,
  answers: readonly PulseAnswer[],
  pulse = 'spring',
): Promise<void> {
  await sqlAsDatabaseOwner(
    running.portal,
    `insert into pulse_answer (id, workspace_id, engagement_id, pulse, content)
     select gen_random_uuid(), $1, $2, $3, content from jsonb_array_elements($4::jsonb) content`,
    [workspace, e, pulse, JSON.stringify(answers)],
  );
  await sqlAsDatabaseOwner(
    running.portal,
    `insert into pulse_turn (id, workspace_id, engagement_id, pulse, sent_as)
     select gen_random_uuid(), $1, $2, $3, gen_random_uuid() from generate_series(1, $4::int)`,
    [workspace, e, pulse, answers.length],
  );
}

export const newKey = (): string => randomUUID();
