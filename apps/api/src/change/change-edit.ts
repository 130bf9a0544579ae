import { ChangeId, Communication, Course, Policy, PolicyException, Pulse, Resistance, Sponsor, StakeholderGroup, StatedImpact, TrainingSession } from '@peerway/change'; // prettier-ignore
import * as z from 'zod';
import type { ChangePartKind } from './change-part.entity.ts';
import type { ChangePart } from './change-part-schemas.ts';

/** One edit of a part; null to remove it. */
export interface ChangeEdit {
  readonly kind: ChangePartKind;
  readonly id: string;
  readonly version: number;
  readonly part: ChangePart | null;
}

const mostAtOnce = 500;

function editOf<Part extends z.ZodType<{ readonly id: string }>>(schema: Part, id: string) {
  return z
    .object({
      id: ChangeId.describe('The part.'),
      version: z.int32().min(0).describe('The version that the edit began with; 0 for a new part.'),
      part: schema.nullable().describe('From now on; null to remove it.'),
    })
    .refine((edit) => isOfItself(edit), {
      error: 'The id of a part stays the same for ever: send it with its own id.',
      path: ['part', 'id'],
    })
    .meta({ id, description: 'One edit of a part of the people side.' });
}

/** Generic shapes lose their fields to the compiler: what was parsed has them. */
function isOfItself(edit: unknown): boolean {
  const { id, part } = edit as { readonly id: string; readonly part: { readonly id: string } | null };
  return part === null || part.id === id;
}

function editsOf<Part extends z.ZodType<{ readonly id: string }>>(schema: Part, id: string) {
  return z
    .array(editOf(schema, id))
    .max(mostAtOnce, { error: 'At most 500 parts of a kind can be edited in one call. Send them in pieces.' })
    .readonly()
    .nullable();
}

/** Edits of the people side, by kind. */
export const ChangeEdits = z
  .object({
    group: editsOf(StakeholderGroup, 'StakeholderGroupEdit'),
    impact: editsOf(StatedImpact, 'StatedImpactEdit'),
    sponsor: editsOf(Sponsor, 'SponsorEdit'),
    communication: editsOf(Communication, 'CommunicationEdit'),
    course: editsOf(Course, 'CourseEdit'),
    session: editsOf(TrainingSession, 'TrainingSessionEdit'),
    policy: editsOf(Policy, 'PolicyEdit'),
    exception: editsOf(PolicyException, 'PolicyExceptionEdit'),
    pulse: editsOf(Pulse, 'PulseEdit'),
    resistance: editsOf(Resistance, 'ResistanceEdit'),
  })
  .meta({ id: 'ChangeEdits', description: 'Edits of the people side, by kind.' });
export type ChangeEdits = z.infer<typeof ChangeEdits>;

/** The same edits in one list. */
export function listedEdits(edits: ChangeEdits): readonly ChangeEdit[] {
  const kinds = Object.keys(edits) as ChangePartKind[];
  return kinds.flatMap((kind) => (edits[kind] ?? []).map((edit) => ({ kind, ...edit })));
}
