import type { Wave } from './plan-settings.ts';
import { type RolloutStep, type StagedUseCase, useCaseSteps } from './rollout-step.ts';

/** A step of a use case in which people meet the new way for the first time, by the ids of the lines that are generated for it. */
export interface GoLiveStep {
  /** The wave; null where the step is done once for everybody. */
  readonly wave: string | null;
  /** The line of its work. */
  readonly work: string;
  /** The gate of the step before it; null for none. */
  readonly gate: string | null;
}

/**
 * The steps of a use case with which something goes live, in order: the pilot and each wave, or the last step where the catalogue has
 * neither. Empty for a use case without stages.
 *
 * @example
 * goLiveSteps({ id: 'mesh', rolloutStages: [] }, []); // => []
 */
export function goLiveSteps(useCase: StagedUseCase, waves: readonly Wave[]): readonly GoLiveStep[] {
  const { steps, goLive } = useCaseSteps(useCase, waves);
  const isLive = (step: RolloutStep): boolean => step === goLive || step.kind === 'pilot' || step.kind === 'wave';
  return steps.flatMap((step, place) =>
    isLive(step) ? [{ wave: step.wave?.id ?? null, work: step.work, gate: steps[place - 1]?.gate ?? null }] : [],
  );
}
