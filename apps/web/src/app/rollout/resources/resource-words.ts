import type { PlanResource } from '@peerway/rollout';

/** What a resource is, in words. */
export const kindWords: Readonly<Record<PlanResource['kind'], string>> = {
  role: $localize`Role`,
  person: $localize`Person`,
  equipment: $localize`Equipment`,
};

/** Somebody or something about whom nothing is known yet but what it is. */
export function newResource(kind: PlanResource['kind']): PlanResource {
  const names = {
    role: $localize`New role`,
    person: $localize`New person`,
    equipment: $localize`New equipment`,
  };
  return {
    id: `r-${crypto.randomUUID()}`,
    kind,
    name: names[kind],
    roles: [],
    skills: [],
    capacity: 1,
    calendar: null,
    from: null,
    until: null,
    ratePerDay: null,
    member: null,
  };
}

/** What is typed between commas, each once. */
export function listed(text: string): string[] {
  return [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}
