import { baseRates, type CaseStudy } from '@peerway/case-studies';
import type { Ranking, UseCase } from '@peerway/use-cases';
import { kindLine } from '../../case-studies/kind-words.ts';

/** So many of the first use cases are held against cases, with so many cases each way. */
const [firstUseCases, eachWay] = [3, 3];

/** The cases that speak for and against one use case, and how it went with all of its kind. */
export interface SpeakingCases {
  readonly useCase: string;
  readonly speaksFor: readonly CaseStudy[];
  readonly speaksAgainst: readonly CaseStudy[];
  readonly others: number;
  readonly rate: string | undefined;
}

/** For each of the first use cases: those that still run speak for it, those that did not last against it. */
export function speakingCases(
  { useCases }: Ranking,
  find: (id: string) => UseCase | undefined,
  studies: readonly CaseStudy[],
): readonly SpeakingCases[] {
  const byId = new Map(studies.map((study) => [study.id, study]));
  const rates = new Map(baseRates(studies, 'pattern').map((rate) => [rate.value as string, rate]));
  return useCases.slice(0, firstUseCases).flatMap(({ useCase }) => {
    const found = find(useCase);
    if (found === undefined) return [];
    const cases = found.cases.flatMap((id) => byId.get(id) ?? []);
    const [lasting, gone] = [cases.filter(lasts), cases.filter((study) => !lasts(study))];
    const rate = rates.get(found.patterns[0] ?? '');
    return [
      {
        useCase,
        speaksFor: lasting.slice(0, eachWay),
        speaksAgainst: gone.slice(0, eachWay),
        others: Math.max(0, lasting.length - eachWay) + Math.max(0, gone.length - eachWay),
        rate: rate && kindLine(rate),
      },
    ];
  });
}

function lasts({ status }: CaseStudy): boolean {
  return status === 'running';
}
