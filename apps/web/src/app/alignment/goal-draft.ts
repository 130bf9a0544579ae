import type { GoalDraft } from '@peerway/alignment';
import type { GoalSheetFragment } from '../graphql/generated/graphql.ts';

/** A goal as it is typed: empty fields are empty texts. */
export interface TypedGoal {
  readonly name: string;
  readonly note: string;
  readonly perspective: GoalDraft['perspective'];
  readonly owner: string;
  readonly measure: string;
}

export const emptyGoal: TypedGoal = { name: '', note: '', perspective: 'financial', owner: '', measure: '' };

/** A goal as a form shows it. */
export function typedGoal({ name, note, perspective, owner, measure }: Omit<GoalSheetFragment, 'id'>): TypedGoal {
  return { name, note: note ?? '', perspective, owner: owner ?? '', measure: measure ?? '' };
}

/** A goal as it is sent. */
export function goalDraft({ name, note, perspective, owner, measure }: TypedGoal, starter: string | null): GoalDraft {
  return {
    name: name.trim(),
    note: note.trim() || null,
    perspective,
    owner: owner.trim() || null,
    measure: measure.trim() || null,
    starter,
  };
}
