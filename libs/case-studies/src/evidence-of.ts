import { foldText } from '@peerway/kernel';
import type { CaseStudy } from './case-study.ts';
import type { Outcome } from './outcome.ts';
import { sourceStanding } from './source-standing.ts';

/** What the grade of a case is judged by, counted. */
export interface Evidence {
  readonly outcomes: number;
  /** Outcomes that were seen and are linked to a source that was seen. */
  readonly supported: number;
  /** Supported outcomes that are figures, and no aims. */
  readonly figures: number;
  /** Supported figures that say what it was before, or elsewhere, and that an independent source states. */
  readonly againstBaseline: number;
  /** Outcomes that are rough, or an aim rather than a result. */
  readonly rough: number;
  /** Independent publishers of sources that were seen, each once. */
  readonly publishers: readonly string[];
  /** Those who examined the case and whose report was seen, each once, as the source names them. */
  readonly examiners: readonly string[];
  readonly isStatusRecalled: boolean;
  readonly statusAsOf: number;
  /** The last year that anything seen speaks of; null if nothing seen has a year. */
  readonly lastYear: number | null;
}

const roughly =
  /\b(about|almost|nearly|around|roughly|approx|approximately|circa|some|estimated|estimate|tens|dozens|hundreds|thousands|millions|several|many|few)\b|~/;
const aims =
  /\b(plan|plans|planned|aim|aims|aimed|target|targets|targeted|goal|goals|expected|forecast|projected|intended|proposed)\b/;

/** Counts what the grade of a case is judged by. */
export function evidenceOf(study: CaseStudy): Evidence {
  const standings = study.sources
    .map((source, place) => ({ source, place, ...sourceStanding(source, study.organization) }))
    .filter(({ source }) => source.basis === 'seen');
  const supported = study.outcomes.filter(
    ({ basis, sourceRefs }) => basis === 'seen' && sourceRefs.some((ref) => study.sources[ref]?.basis === 'seen'),
  );
  const independent = standings.filter(({ isIndependent }) => isIndependent);
  const places = new Set(independent.map(({ place }) => place));
  const figures = supported.filter((outcome) => /\d/.test(outcome.value) && !isAim(outcome));
  const years = standings.flatMap(({ source: { year } }) => (year === null ? [] : [year]));
  if (study.statusBasis === 'seen') years.push(study.statusAsOf);
  return {
    outcomes: study.outcomes.length,
    supported: supported.length,
    figures: figures.length,
    againstBaseline: figures.filter(
      ({ baseline, sourceRefs }) => typeof baseline === 'string' && sourceRefs.some((ref) => places.has(ref)),
    ).length,
    rough: study.outcomes.filter(isRough).length,
    publishers: onceEach(independent),
    examiners: onceEach(standings.filter(({ isExamined }) => isExamined)),
    isStatusRecalled: study.statusBasis === 'recalled',
    statusAsOf: study.statusAsOf,
    lastYear: years.length > 0 ? Math.max(...years) : null,
  };
}

function isRough(outcome: Outcome): boolean {
  return roughly.test(foldText(`${outcome.value} ${outcome.unit}`)) || isAim(outcome);
}

function isAim({ metric, value }: Outcome): boolean {
  return aims.test(foldText(`${metric} ${value}`));
}

function onceEach(
  found: readonly { readonly publisher: string; readonly source: { readonly publisher: string } }[],
): string[] {
  return [...new Map(found.map(({ publisher, source }) => [publisher, source.publisher])).values()];
}
