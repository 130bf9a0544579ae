import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { line, MetricsId, prose } from './metrics-parts.ts';

const NoteState = z
  .enum(['open', 'done', 'explained'])
  .meta({ id: 'SignalNoteState', description: 'How far it has come.' });

/** What was made of a signal, and who sees to it: one for each cause, however many tests found it. */
export const SignalNote = z
  .object({
    id: MetricsId.describe('Of the KPI and the period in which the cause began, so that there is never a second.'),
    kpi: MetricsId,
    member: line.nullable().describe('The site, wave or group; null for the whole.'),
    since: Day.describe('First day of the period in which it began.'),
    state: NoteState,
    action: line.nullable().describe('What is done about it; null if nothing needs to be.'),
    owner: line.nullable(),
    dueOn: Day.nullable(),
    note: prose.nullable().describe('What was behind it.'),
    event: MetricsId.nullable().describe('The event that explains it.'),
  })
  .meta({ id: 'SignalNote', description: 'What was made of a signal, and who sees to it.' });
export type SignalNote = z.infer<typeof SignalNote>;
