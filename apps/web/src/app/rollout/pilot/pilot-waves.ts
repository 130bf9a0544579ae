import type { PlanScope, Wave } from '@peerway/rollout';

/** What waves that have no name yet are called. */
export interface WaveNames {
  readonly pilot: string;
  readonly rest: string;
}

/**
 * The same scope with these sites as the first wave, and in no other. Without waves a pilot and one for all other sites are made.
 */
export function withPilot(
  scope: PlanScope,
  {
    chosen,
    all,
    names,
  }: { readonly chosen: readonly string[]; readonly all: readonly string[]; readonly names: WaveNames },
): PlanScope {
  const others = scope.waves.map((wave) => ({ ...wave, sites: wave.sites.filter((id) => !chosen.includes(id)) }));
  const [first, ...later] = others;
  const pilot: Wave = { id: first?.id ?? 'wave-1', name: first?.name ?? names.pilot, sites: [...chosen] };
  const rest = all.filter((id) => !chosen.includes(id));
  if (later.length === 0 && rest.length > 0)
    return { ...scope, waves: [pilot, { id: freeId(first?.id), name: names.rest, sites: rest }] };
  // Who was in the pilot before and is in no wave now goes with the next.
  const placed = new Set([pilot, ...later].flatMap(({ sites }) => sites));
  const left = (first?.sites ?? []).filter((id) => !placed.has(id));
  return {
    ...scope,
    waves: [pilot, ...later.map((wave, at) => (at === 0 ? { ...wave, sites: [...left, ...wave.sites] } : wave))],
  };
}

function freeId(taken: string | undefined): string {
  return taken === 'wave-2' ? 'wave-3' : 'wave-2';
}
