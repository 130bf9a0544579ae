import type { GoLiveLeg, WaveStanding } from '@peerway/change';
import type { GateMeasure } from '@peerway/rollout';

/** What each of the things is called that go-live rests on. */
export const legNames: Readonly<Record<GateMeasure, string>> = {
  trained: $localize`Trained`,
  informed: $localize`Informed`,
  acknowledged: $localize`Policies signed`,
  pulse: $localize`Not stuck at a step`,
  risks: $localize`Risks without an answer`,
};

/** What is counted for each. */
export const legLeads: Readonly<Record<GateMeasure, string>> = {
  trained: $localize`People who hold every required course that applies to them`,
  informed: $localize`Messages that were due by today and are sent`,
  acknowledged: $localize`People who signed every policy that is required of them`,
  pulse: $localize`Groups that are not stuck, of those whose latest pulse tells`,
  risks: $localize`Open risks that nothing is done about, or too late`,
};

export const legStates: Readonly<Record<GoLiveLeg['state'], string>> = {
  met: $localize`Stands`,
  short: $localize`Not yet`,
  early: $localize`Nothing due yet`,
  unknown: $localize`Nobody knows`,
};

/** The page on which each is worked at. */
export const legPages: Readonly<Record<GateMeasure, string>> = {
  trained: '/training',
  informed: '/communications',
  acknowledged: '/policies',
  pulse: '/pulses',
  risks: '/plan/risks',
};

/** The figure of a leg in words, such as "83 % · 41 of 50". */
export function legFigure({ kind, value, done, of }: GoLiveLeg, locale: string): string {
  if (value === null) return '–';
  if (kind === 'risks') return $localize`${value}:BARE: of ${of}:ALL: open ones`;
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
  return $localize`${share}:SHARE: · ${done}:DONE: of ${of}:ALL:`;
}

/** What is found about all waves, in one sentence. */
export function goLiveFinding(waves: readonly WaveStanding[]): string {
  const reached = waves.filter(({ groups }) => groups.length > 0);
  if (reached.length === 0) return $localize`Nobody is named yet whom the rollout reaches`;
  const next = reached.find((wave) => !isReady(wave));
  if (next === undefined) return $localize`Everything that go-live rests on stands`;
  const open = next.legs.filter(({ state }) => state !== 'met').length;
  const name = next.name === '' ? $localize`The rollout` : next.name;
  return $localize`${name}:WAVE: is not ready to go live: ${open}:OPEN: of ${next.legs.length}:ALL: things do not stand`;
}

/** Whether everything stands that the go-live of a wave rests on. */
export function isReady({ legs }: WaveStanding): boolean {
  return legs.every(({ state }) => state === 'met');
}
