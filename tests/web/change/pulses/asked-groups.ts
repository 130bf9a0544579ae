import { type CountedAnswer, type Pulse, type PulseResult, pulseResult } from '@peerway/change';

export const askedGroups = ['clerks', 'drivers', 'press'] as const;

/** A pulse of early 2027, over unless told otherwise. */
export function anyPulse(id: string, more: Partial<Pulse> = {}): Pulse {
  return {
    ...{ id, name: `Pulse ${id}`, groups: [...askedGroups], opensOn: '2027-01-04', closesOn: '2027-01-18', floor: 5 },
    ...{ takesOpenLink: true, asksWords: true, isClosed: false },
    ...more,
  };
}

/** So many people of a group, half of them at a level and half at the next one, on every step from `step` on; fully on those before. */
export function crowdAt(group: string, times: number, levels: readonly [know: number, rest: number]): CountedAnswer[] {
  const [know, rest] = levels;
  const of = (level: number): CountedAnswer => ({ group, know, want: level, can: level, do: level, keep: level, times: times / 2 }); // prettier-ignore
  return [of(rest), of(rest + 1)];
}

/** What a pulse came to of such answers. */
export function resultOf(pulse: Pulse, answers: readonly CountedAnswer[]): PulseResult {
  return pulseResult({ pulse, answers, groups: askedGroups });
}
