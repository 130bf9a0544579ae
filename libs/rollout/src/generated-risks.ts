import type { GenerationInputs } from './generation-inputs.ts';
import { idPart } from './generated-ids.ts';
import { asLine } from './generated-line.ts';
import type { PlanRisk } from './plan-risk.ts';

/**
 * The risks that are known before anybody has looked: those of the chosen use cases, with the catalogue's levels and what helps;
 * what the chosen platforms cannot do; what ended cases like this one. No size is guessed: levels are kept beside it and never
 * turned into money or days.
 *
 * @example
 * generatedRisks({ size: 'small', useCases: [], prerequisites: [], actions: [], needs: [], platforms: [], cases: [] }, []); // => []
 */
export function generatedRisks(inputs: GenerationInputs, chosen: readonly string[]): PlanRisk[] {
  const isChosen = (useCase: string | null): boolean => useCase === null || chosen.includes(useCase);
  const all = [
    ...chosen.flatMap((id) => useCaseRisks(inputs, id)),
    ...inputs.platforms.filter(({ useCase }) => isChosen(useCase)).flatMap(platformRisks),
    ...inputs.cases.filter(({ useCase }) => isChosen(useCase)).flatMap(caseRisks),
  ];
  return [...new Map(all.toReversed().map((risk) => [risk.id, risk])).values()].toReversed();
}

function useCaseRisks({ useCases }: GenerationInputs, chosen: string): PlanRisk[] {
  const useCase = useCases.find(({ id }) => id === chosen);
  return (useCase?.risks ?? []).map(({ id, category, risk, likelihood, impact, mitigations }) => ({
    ...unsized(`risk.${idPart(chosen)}.${idPart(id)}`, risk),
    category,
    likelihoodLevel: likelihood,
    impactLevel: impact,
    response: mitigations.length === 0 ? null : { ...reduce, text: mitigations.join('\n') },
    origin: { kind: 'useCase', of: chosen, part: id },
  }));
}

const reduce = { kind: 'reduce', cost: null, tasks: [] } as const;

function platformRisks({ id, name, limitations }: GenerationInputs['platforms'][number]): PlanRisk[] {
  return limitations.map((limitation, place) => ({
    ...unsized(`risk.platform.${idPart(id)}.${place + 1}`, `${name}: ${limitation}`),
    cause: `A limitation of ${name}, which was chosen.`,
    category: 'platform',
    origin: { kind: 'platform', of: id, part: limitation.slice(0, 200) },
  }));
}

function caseRisks({ id, title, reason, lessons }: GenerationInputs['cases'][number]): PlanRisk[] {
  return lessons.map((lesson, place) => ({
    ...unsized(`risk.case.${idPart(id)}.${place + 1}`, `As in “${title}”: ${lesson}`),
    cause: reason,
    category: 'case',
    origin: { kind: 'case', of: id, part: lesson.slice(0, 200) },
  }));
}

/** A risk of which only the event is known; what does not fit into its line stands whole as its effect. */
function unsized(id: string, text: string): PlanRisk {
  const event = asLine(text);
  return {
    ...{ id, event, cause: null, effect: event === text ? null : text, category: null },
    ...{ likelihoodLevel: null, impactLevel: null, before: null, after: null, hits: [], response: null },
    ...{ owner: null, trigger: null, due: null, state: 'open', happened: [] },
    origin: { kind: 'typed', of: null, part: null },
  };
}
