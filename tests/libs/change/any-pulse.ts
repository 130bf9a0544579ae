import * as fc from 'fast-check';
import { type CountedAnswer, type Pulse, type PulseAnswer, steps } from '@peerway/change';

/** A pulse as tests need it. */
export function pulseOf(groups: readonly string[], more: Partial<Pulse> = {}): Pulse {
  return {
    ...{ id: 'spring', name: 'Spring', groups: [...groups], opensOn: '2026-05-01', closesOn: '2026-05-14', floor: 5 },
    ...{ takesOpenLink: true, asksWords: true, isClosed: true },
    ...more,
  };
}

/** Somebody of a group who says the same to every step, unless told otherwise. */
export function said(group: string, level: number | null, more: Partial<PulseAnswer> = {}): CountedAnswer {
  return { group, know: level, want: level, can: level, do: level, keep: level, ...more };
}

/** So many people of a group who all say the same. */
export function crowd(group: string, times: number, level: number | null): CountedAnswer {
  return { ...said(group, level), times };
}

export const sixGroups = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Answers of up to six groups, most of them around the floor, with steps left out here and there. */
export const anyAnswers: fc.Arbitrary<CountedAnswer[]> = fc
  .tuple(...sixGroups.map((group) => fc.array(anyAnswer(group), { maxLength: 9 })))
  .map((lists) => lists.flat());

function anyAnswer(group: string): fc.Arbitrary<CountedAnswer> {
  const level = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
  return fc.tuple(...steps.map(() => level)).map(([know, want, can, does, keep]) => ({
    ...{ group, know: know ?? null, want: want ?? null, can: can ?? null },
    ...{ do: does ?? null, keep: keep ?? null },
  }));
}
