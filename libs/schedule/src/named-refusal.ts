import { DomainError } from '@peerway/kernel';

/** The refusals of a network: one sentence each that names the offender and says what to do. */
export const refusal = {
  duplicate: (activity: string) =>
    new DomainError('DUPLICATE_ACTIVITY', `There are two activities "${activity}": give each an id of its own.`, {
      activity,
    }),
  number: (activity: string, field: string, value: number) =>
    new DomainError(
      'BAD_NUMBER',
      `The ${field} of "${activity}" is ${value}: give a whole number from ${field === 'lag' ? -longest : 0} to ${longest}.`,
      { activity, field, value },
    ),
  pinned: (activity: string) =>
    new DomainError(
      'BAD_NUMBER',
      `"${activity}" is pinned to a finish before its start: put them the other way round.`,
      {
        activity,
        field: 'pinned',
      },
    ),
  unknownPredecessor: (activity: string, predecessor: string) =>
    new DomainError(
      'UNKNOWN_PREDECESSOR',
      `"${activity}" waits for "${predecessor}", which is not there: add it or take out the link.`,
      { activity, predecessor },
    ),
  unknownLink: (activity: string, type: string) =>
    new DomainError('BAD_LINK', `A link of "${activity}" is of the type "${type}": use FS, SS, FF or SF.`, {
      activity,
      type,
    }),
  cycle: (members: readonly string[]) =>
    new DomainError('CYCLE', `These wait for each other in a circle: ${shown(members)}. Take out one of their links.`, {
      members,
    }),
  unknownCalendar: (activity: string, calendar: string) =>
    new DomainError('UNKNOWN_CALENDAR', `"${activity}" works by the calendar "${calendar}", which is not there.`, {
      activity,
      calendar,
    }),
  beyondCalendar: (activity: string, lastUnit: number) =>
    new DomainError(
      'BEYOND_CALENDAR',
      `"${activity}" is not finished when its calendar ends, after unit ${lastUnit}: give it more working time, or make it shorter.`,
      { activity, lastUnit },
    ),
  tooMany: (activities: number, most: number) =>
    new DomainError('TOO_MANY_ACTIVITIES', `There are ${activities} activities; at most ${most} can be scheduled.`, {
      activities,
      most,
    }),
  tooLong: (activity: string, units: number, most: number) =>
    new DomainError(
      'TOO_LONG',
      `All work one after the other takes ${units} units, the longest of it "${activity}"; at most ${most} can be scheduled. Use a coarser unit.`,
      { activity, units, most },
    ),
  unknownResource: (activity: string, resource: string) =>
    new DomainError(
      'UNKNOWN_RESOURCE',
      `"${activity}" takes "${resource}", which is not there: add it or take it out.`,
      {
        activity,
        resource,
      },
    ),
  capacity: (resource: string, value: number) =>
    new DomainError('BAD_NUMBER', `Of "${resource}" there is ${value}: give a whole number from 0 to ${longest}.`, {
      resource,
      value,
    }),
  aboveCapacity: (activity: string, resource: string, amounts: { demand: number; capacity: number }) =>
    new DomainError(
      'DEMAND_ABOVE_CAPACITY',
      `"${activity}" takes ${amounts.demand} of "${resource}", of which there is ${amounts.capacity}: take less, or add to it.`,
      { activity, resource, ...amounts },
    ),
  neverFree: (activity: string, resources: readonly string[]) =>
    new DomainError(
      'DEMAND_ABOVE_CAPACITY',
      `"${activity}" finds no time in which there is enough for as long as it takes of ${resources.map((one) => `"${one}"`).join(', ')}: make it shorter, take less, or add to it.`,
      { activity, resource: resources[0], resources },
    ),
};

/** Longer than this is a slip of the pen: a million days are 2,700 years. */
export const longest = 1_000_000;

/** A list of names that stays readable. */
function shown(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length <= 12 ? quoted.join(', ') : `${quoted.slice(0, 12).join(', ')} and ${quoted.length - 12} more`;
}
