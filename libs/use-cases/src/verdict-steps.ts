import type { PrerequisiteFit } from './fit.ts';
import type { AlternativeStanding, UseCaseStep, UseCaseVerdictKind } from './use-case-verdict.ts';
import type { Ground } from './verdict-grounds.ts';

/** What a verdict was made of. */
export interface VerdictMaterial {
  readonly useCase: string;
  readonly grounds: readonly Ground[];
  readonly prerequisites: readonly PrerequisiteFit[];
  readonly conditions: readonly PrerequisiteFit[];
  readonly alternatives: readonly AlternativeStanding[];
}

/** What would have to change so that every ground allows P2P, in the order of the grounds. */
export function verdictSteps(material: VerdictMaterial): UseCaseStep[] {
  return material.grounds.filter(({ allows }) => allows !== 'p2p').flatMap((ground) => stepsOf(ground, material));
}

function stepsOf(ground: Ground, { useCase, prerequisites, conditions, alternatives }: VerdictMaterial): UseCaseStep[] {
  const { allows: stops, at, needed, found } = ground;
  switch (ground.code) {
    case 'alternativesUnnamed':
      return [step({ code: 'nameAlternative', at: useCase, stops })];
    case 'readinessUnknown':
      return [step({ code: 'findOutReadiness', at: at ?? '', stops, needed })];
    case 'readinessTooLow':
    case 'readinessConditional':
      return [step({ code: 'raiseReadiness', at: at ?? '', stops, needed, found })];
    case 'neededUnmet':
    case 'neededUnknown':
      return prerequisiteSteps(
        prerequisites.filter(({ prerequisite }) => prerequisite === at),
        stops,
      );
    case 'conditionsMostlyUnmet':
    case 'conditionsTooFewMet':
    case 'conditionsPartlyMet':
      return prerequisiteSteps(conditions, stops);
    default:
      return alternativeSteps(
        alternatives.filter(({ kind }) => kind === at),
        stops,
      );
  }
}

function prerequisiteSteps(standing: readonly PrerequisiteFit[], stops: UseCaseVerdictKind): UseCaseStep[] {
  return standing.flatMap(({ prerequisite, state, reason: { needed, found } }) => {
    if (state !== 'unmet' && state !== 'unknown') return [];
    const code = state === 'unmet' ? 'meetPrerequisite' : 'findOutPrerequisite';
    return [step({ code, at: prerequisite, stops, needed, found })];
  });
}

/** One check that no longer holds is enough to rule an alternative out: whichever of these it is. */
function alternativeSteps(standings: readonly AlternativeStanding[], stops: UseCaseVerdictKind): UseCaseStep[] {
  return standings.flatMap(({ kind, state, met, unknown }) =>
    state === 'suffices'
      ? met.map((at) => step({ code: 'outgrowAlternative', at, alternative: kind, stops }))
      : unknown.map((at) => step({ code: 'findOutAlternative', at, alternative: kind, stops })),
  );
}

function step(filled: Partial<UseCaseStep> & Pick<UseCaseStep, 'code' | 'at' | 'stops'>): UseCaseStep {
  return { alternative: null, needed: null, found: null, ...filled };
}
