/** What a stage of a rollout is for. */
export type StageKind = 'preparation' | 'proof' | 'pilot' | 'wave' | 'operation';

const wave = /\b(waves?|roll-?out|multi-site|general release|expand|onboarding)\b/i;
const pilot = /\b(pilot|beta|trial)\b/i;

/**
 * What each stage of a use case is for, by its name and place: the wave stage is done wave by wave, the pilot is what goes right
 * before it in small, the proof is the last stage before the pilot. Stages of which none is called a pilot or a wave are
 * preparation, and done once.
 *
 * @example
 * stageKinds([{ name: 'Baseline' }, { name: 'Lab proof' }, { name: 'Pilot' }, { name: 'Wave rollout' }, { name: 'Operate' }]).join(' '); // => 'preparation proof pilot wave operation'
 */
export function stageKinds(stages: readonly { readonly name: string }[]): StageKind[] {
  const kinds = stages.map(({ name }): StageKind => {
    if (wave.test(name)) return 'wave';
    return pilot.test(name) ? 'pilot' : 'preparation';
  });
  const firstWave = kinds.indexOf('wave');
  const lastWave = kinds.lastIndexOf('wave');
  const goesLive = firstGoLive(kinds);
  return kinds.map((kind, place) => {
    if (kind !== 'preparation') return kind === 'pilot' && firstWave >= 0 && place > firstWave ? 'operation' : kind;
    if (firstWave >= 0 && place > lastWave) return 'operation';
    return place === goesLive - 1 ? 'proof' : 'preparation';
  });
}

/**
 * The place of the first stage in which real users meet the new way: the pilot, else the first wave, else the last stage; -1
 * without stages.
 *
 * @example
 * firstGoLive(['preparation', 'proof', 'pilot', 'wave']); // => 2
 */
export function firstGoLive(kinds: readonly StageKind[]): number {
  const pilotAt = kinds.indexOf('pilot');
  const waveAt = kinds.indexOf('wave');
  if (pilotAt >= 0 && (waveAt < 0 || pilotAt < waveAt)) return pilotAt;
  return waveAt >= 0 ? waveAt : kinds.length - 1;
}
