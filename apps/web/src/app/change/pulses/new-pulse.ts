import { dayAfter, type Pulse, pulseFloor } from '@peerway/change';

/** A pulse to begin with: it asks every group, opens tomorrow so that it can be looked at first, and takes answers for two weeks. */
export function newPulse(
  id: string,
  groups: readonly string[],
  { name, today }: { readonly name: string; readonly today: string },
): Pulse {
  return {
    ...{ id, name, groups: groups.slice(0, 100), opensOn: dayAfter(today, 1), closesOn: dayAfter(today, 14) },
    ...{ floor: pulseFloor, takesOpenLink: true, asksWords: true, isClosed: false },
  };
}
