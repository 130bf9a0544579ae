import {
  Communication,
  Course,
  Policy,
  PolicyException,
  Pulse,
  Resistance,
  Sponsor,
  StakeholderGroup,
  StatedImpact,
  TrainingSession,
} from '@peerway/change';
import type * as z from 'zod';
import type { ChangePartKind } from './change-part.entity.ts';

/** In which shape each kind of part is kept. */
export const changePartSchemas = {
  group: StakeholderGroup,
  impact: StatedImpact,
  sponsor: Sponsor,
  communication: Communication,
  course: Course,
  session: TrainingSession,
  policy: Policy,
  exception: PolicyException,
  pulse: Pulse,
  resistance: Resistance,
} as const satisfies Record<ChangePartKind, z.ZodType>;

/** A part of any kind. */
export type ChangePart = z.infer<(typeof changePartSchemas)[ChangePartKind]>;

/** How many parts of each kind an engagement may have. */
export const mostParts: Readonly<Record<ChangePartKind, number>> = {
  group: 500,
  impact: 5000,
  sponsor: 200,
  communication: 2000,
  course: 300,
  session: 3000,
  policy: 200,
  exception: 2000,
  pulse: 100,
  resistance: 2000,
};
