import type { PlanSettings, PlanTask, TaskKind, TaskOriginKind } from '@peerway/rollout';

/** What each kind of line is called. */
export const kindWords: Readonly<Record<TaskKind, string>> = {
  task: $localize`Task`,
  milestone: $localize`Milestone`,
  gate: $localize`Gate`,
};

/** From where a line came, in short. */
export const originKindWords: Readonly<Record<TaskOriginKind, string>> = {
  typed: $localize`Typed here`,
  stage: $localize`From a stage of the use case`,
  readiness: $localize`From an action of the readiness result`,
  prerequisite: $localize`From a prerequisite of the use case`,
  training: $localize`From the training of the use case`,
  policy: $localize`From a policy of the use case`,
  gate: $localize`From the exit criteria of a stage`,
  risk: $localize`From the response to a risk`,
  imported: $localize`From an imported file`,
};

/** What each way to wait for another line is called. */
export const linkWords: Readonly<Record<PlanTask['links'][number]['type'], string>> = {
  FS: $localize`begins when it is finished`,
  SS: $localize`begins when it begins`,
  FF: $localize`finishes when it is finished`,
  SF: $localize`finishes when it begins`,
};

/** Where a line came from, with the wave it belongs to; undefined for what was typed. */
export function originWords(
  { origin }: PlanTask,
  settings: PlanSettings | undefined,
): { readonly words: string } | undefined {
  if (origin.kind === 'typed') return undefined;
  const wave = settings?.scope.waves.find(({ id }) => id === origin.wave)?.name;
  const words = originKindWords[origin.kind];
  return { words: wave === undefined ? words : $localize`${words}:origin:, wave “${wave}:wave:”` };
}
