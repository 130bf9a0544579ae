import type { ScheduledTask } from '@peerway/rollout';

/** How far a line has come, in words. */
export const stateWords: Readonly<Record<ScheduledTask['state'], string>> = {
  notStarted: $localize`Not started`,
  running: $localize`Running`,
  done: $localize`Done`,
  late: $localize`Late`,
};
