import type { GenerationUseCase } from './generation-inputs.ts';
import { idPart } from './generated-ids.ts';
import type { Wave } from './plan-settings.ts';
import { firstGoLive, type StageKind, stageKinds } from './stage-kind.ts';

/** A stage of a use case as it is done once: for everybody, or for the sites of one wave. */
export interface RolloutStep {
  readonly stage: GenerationUseCase['rolloutStages'][number];
  readonly kind: StageKind;
  /** The line of the stage. */
  readonly summary: string;
  /** The line above what has to be done before the stage. */
  readonly ready: string;
  /** The line of its work. */
  readonly work: string;
  /** The line of its gate. */
  readonly gate: string;
  readonly wave: Wave | null;
  /** Which part of the length of the stage it takes. */
  readonly part: number;
  /** Where its lines stand under the stage: its preparations at this rank, then its work, then its gate. */
  readonly rank: number;
}

/** What the steps of a use case follow from. */
export type StagedUseCase = Pick<GenerationUseCase, 'id' | 'rolloutStages'>;

/** A use case with its steps in the order in which they are done. */
export interface UseCaseSteps<UseCase extends StagedUseCase = GenerationUseCase> {
  readonly useCase: UseCase;
  readonly steps: readonly RolloutStep[];
  /** The step in which real users meet the new way first; undefined without steps. */
  readonly goLive: RolloutStep | undefined;
  /** The step in which it is proved before that; the first where the catalogue has none. */
  readonly proof: RolloutStep | undefined;
  /** The first step after the pilot in which it goes to everybody; the go-live where there is none. */
  readonly spread: RolloutStep | undefined;
}

/** The steps of a use case: stages in their order, the stage that is done in waves once for each wave. */
export function useCaseSteps<UseCase extends StagedUseCase>(
  useCase: UseCase,
  waves: readonly Wave[],
): UseCaseSteps<UseCase> {
  const stages = useCase.rolloutStages.toSorted((a, b) => a.order - b.order);
  const kinds = stageKinds(stages);
  const hasPilot = kinds.includes('pilot');
  const perStage = stages.map((stage, place) => {
    const kind = kinds[place] ?? 'preparation';
    const summary = `${useCase.id}.stage-${stage.order}`;
    return wavesOf(kind, waves, hasPilot).map((wave, _, all) => stepOf(stage, kind, { summary, wave, all }));
  });
  const steps = perStage.flat();
  const goLive = perStage[firstGoLive(kinds)]?.[0];
  return {
    useCase,
    steps,
    goLive,
    proof: steps.find(({ kind }) => kind === 'proof') ?? goLive,
    spread: steps.find(({ kind }) => kind === 'wave') ?? goLive,
  };
}

/** The pilot is the first wave; what goes out in waves is done for each of the others, or for all where there is no pilot. */
function wavesOf(kind: StageKind, waves: readonly Wave[], hasPilot: boolean): readonly (Wave | null)[] {
  if (kind === 'pilot') return [waves[0] ?? null];
  if (kind !== 'wave') return [null];
  const others = hasPilot ? waves.slice(1) : waves;
  return others.length === 0 ? [null] : others;
}

interface StepPlace {
  readonly summary: string;
  readonly wave: Wave | null;
  readonly all: readonly (Wave | null)[];
}

function stepOf(stage: RolloutStep['stage'], kind: StageKind, { summary, wave, all }: StepPlace): RolloutStep {
  const isWaves = kind === 'wave' && wave !== null;
  const place = isWaves ? `${summary}.${idPart(wave.id)}` : summary;
  const work = isWaves ? place : `${summary}.work`;
  return {
    stage,
    kind,
    summary,
    ready: `${summary}.ready`,
    work,
    gate: `${place}.gate`,
    wave,
    part: partOf(wave, all),
    rank: 10 * all.indexOf(wave),
  };
}

/** The length of a stage is shared among waves by how many sites they have; equally where one has none. */
function partOf(wave: Wave | null, all: readonly (Wave | null)[]): number {
  if (all.length === 1) return 1;
  const counts = all.map((each) => each?.sites.length ?? 0);
  if (counts.includes(0)) return 1 / all.length;
  return (wave?.sites.length ?? 0) / counts.reduce((sum, count) => sum + count, 0);
}
