import type { PlanScope, Wave } from '@peerway/rollout';

/** The same scope with a use case in it, or without it. */
export function withUseCase(scope: PlanScope, id: string, isChosen: boolean): PlanScope {
  const others = scope.useCases.filter((each) => each !== id);
  return { ...scope, useCases: isChosen ? [...others, id] : others };
}

/** The same scope with one more wave at the end, under an id that no other wave has. */
export function withNewWave(scope: PlanScope, nameOf: (place: number) => string): PlanScope {
  const taken = new Set(scope.waves.map(({ id }) => id));
  let number = scope.waves.length + 1;
  while (taken.has(`wave-${number}`)) number += 1;
  return {
    ...scope,
    waves: [...scope.waves, { id: `wave-${number}`, name: nameOf(scope.waves.length + 1), sites: [] }],
  };
}

/** The same scope with one wave changed. */
export function withWave(scope: PlanScope, id: string, change: Partial<Wave>): PlanScope {
  return { ...scope, waves: scope.waves.map((wave) => (wave.id === id ? { ...wave, ...change } : wave)) };
}

/** The same scope without one wave. */
export function withoutWave(scope: PlanScope, id: string): PlanScope {
  return { ...scope, waves: scope.waves.filter((wave) => wave.id !== id) };
}

/** The same scope with one wave earlier. */
export function withWaveEarlier(scope: PlanScope, id: string): PlanScope {
  const at = scope.waves.findIndex((wave) => wave.id === id);
  if (at < 1) return scope;
  const waves = [...scope.waves];
  waves.splice(at - 1, 0, ...waves.splice(at, 1));
  return { ...scope, waves };
}

/** The same scope with a site in this wave and in no other; or in none. */
export function withSiteIn(scope: PlanScope, site: string, wave: string | null): PlanScope {
  return {
    ...scope,
    waves: scope.waves.map((each) => {
      const others = each.sites.filter((id) => id !== site);
      return { ...each, sites: each.id === wave ? [...others, site] : others };
    }),
  };
}
