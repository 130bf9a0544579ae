import type { ParticipantRowFragment } from '../graphql/generated/graphql.ts';

/** How far a participant is; of what they say, nothing. */
export function stateWords({
  state,
  answered,
  asked,
}: Pick<ParticipantRowFragment, 'state' | 'answered' | 'asked'>): string {
  if (state === 'finished') {
    return answered < asked
      ? $localize`through, with ${answered}:answered: of ${asked}:asked: answered`
      : $localize`:of a person|:through`;
  }
  if (state === 'started') return $localize`${answered}:answered: of ${asked}:asked: answered`;
  return $localize`:of a person|:not started`;
}
