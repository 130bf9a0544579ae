import type { LibraryEntry } from '../../case-studies/case-library.ts';
import type { UseCase } from '@peerway/use-cases';
import type { Experiment, Kpi } from '@peerway/metrics';

/** A measure that might help, and where it comes from. */
export interface SuggestedMeasure {
  readonly text: string;
  readonly origin: Experiment['origin'];
  /** The risk against which a use case names it, or the case that found it out. */
  readonly because: string;
  /** In which language it is written; null for that of the page. */
  readonly language: string | null;
}

/** What suggestions are drawn from. */
export interface MeasureSources {
  readonly useCases: readonly UseCase[];
  readonly entryOf: (id: string) => LibraryEntry | undefined;
  readonly languageOf: (text: string) => string | null;
}

/** How many cases of a use case are asked. */
const mostCases = 4;

/**
 * What use cases and the cases behind them suggest, what stands against the gravest risks first. For a KPI that a use case brought, from
 * that use case; else from all that are chosen.
 */
export function suggestedMeasures(kpi: Kpi, { useCases, entryOf, languageOf }: MeasureSources): SuggestedMeasure[] {
  const own = useCases.filter(({ id }) => id === kpi.origin?.useCase);
  const asked = own.length > 0 ? own : useCases;
  return asked.flatMap((useCase) => {
    const risks = [...useCase.risks].sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact);
    const fromRisks = risks.flatMap(({ risk, mitigations }) =>
      mitigations.map((text) => ({
        ...{ text, because: risk, language: languageOf(text) },
        origin: { kind: 'useCase' as const, ref: useCase.id },
      })),
    );
    const fromCases = useCase.cases.slice(0, mostCases).flatMap((id) => {
      const entry = entryOf(id);
      if (entry?.kind !== 'case') return [];
      const { title, copy } = entry.study;
      return copy.map((text) => ({ text, because: title, language: 'en', origin: { kind: 'case' as const, ref: id } }));
    });
    return [...fromRisks, ...fromCases];
  });
}
