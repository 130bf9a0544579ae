import { Communication, Course, Policy, PolicyException, Pulse, Resistance, Sponsor, StakeholderGroup, StatedImpact, TrainingSession } from '@peerway/change'; // prettier-ignore
import * as z from 'zod';
import { editsOf } from '../parts/part-edits.ts';

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
