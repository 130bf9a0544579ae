import type { Finding } from '@peerway/kernel';
import type { GenerationInputs } from './generation-inputs.ts';
import type { PlanSettings } from './plan-settings.ts';
import type { UseCaseSteps } from './rollout-step.ts';

/** What does not fit together in what was chosen. */
export function scopeFindings(
  settings: PlanSettings,
  all: readonly UseCaseSteps[],
  { useCases }: GenerationInputs,
): Finding[] {
  const { waves, useCases: chosen } = settings.scope;
  const known = new Set(useCases.map(({ id }) => id));
  const unknown = chosen
    .filter((id) => !known.has(id))
    .map((id): Finding => ({ code: 'USE_CASE_UNKNOWN', at: id, detail: id }));
  const unfit = all.flatMap(({ useCase: { id, name }, steps }): Finding[] => {
    if (steps.length === 0) return [{ code: 'NO_STAGES', at: id, detail: name }];
    const isInWaves = waves.length < 2 || steps.some(({ kind }) => kind === 'wave');
    return isInWaves ? [] : [{ code: 'NO_WAVE_STAGE', at: id, detail: name }];
  });
  return [...unknown, ...unfit, ...siteFindings(settings)];
}

function siteFindings({ sites, scope: { waves } }: PlanSettings): Finding[] {
  if (waves.length === 0) return [];
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  const wavesOf = new Map<string, string[]>();
  for (const wave of waves)
    for (const site of new Set(wave.sites)) wavesOf.set(site, [...(wavesOf.get(site) ?? []), wave.name]);
  const placed = [...wavesOf].flatMap(([site, of]): Finding[] => {
    if (!names.has(site)) return [{ code: 'SITE_UNKNOWN', at: site, detail: of.join(', ') }];
    return of.length > 1 ? [{ code: 'SITE_IN_TWO_WAVES', at: names.get(site) ?? site, detail: of.join(', ') }] : [];
  });
  const isAnySaid = waves.some((wave) => wave.sites.length > 0);
  const forgotten = isAnySaid ? sites.filter(({ id }) => !wavesOf.has(id)) : [];
  return [...placed, ...forgotten.map(({ id, name }): Finding => ({ code: 'SITE_IN_NO_WAVE', at: id, detail: name }))];
}
