import type { Phasing } from './case-settings.ts';
import type { CatalogueStage } from './case-catalogue.ts';

const WEEKS_PER_MONTH = 365.25 / 7 / 12;

/**
 * When the money of a use case moves as long as nobody said, by the stages of its rollout and their likely lengths.
 *
 * The last stage is running it, the one before brings it to everybody, all before those are preparation and trial. Money is spent
 * evenly from the start until everybody has it; the effect begins when the trial is over and grows while everybody gets it.
 *
 * @example
 * defaultPhasing('x', [4, 5, 4, 9, 4].map((likely, at) => ({ order: at + 1, weeks: { likely } })));
 * // => { useCase: 'x', spendFrom: 0, spendMonths: 6, effectFrom: 3, rampMonths: 3 }
 */
export function defaultPhasing(useCase: string | null, stages: readonly CatalogueStage[]): Phasing {
  const weeks = [...stages].sort((a, b) => a.order - b.order).map((stage) => stage.weeks.likely);
  const trial = weeks.slice(0, -2).reduce((sum, one) => sum + one, 0);
  const everybody = trial + (weeks.at(-2) ?? 0);
  const effectFrom = months(trial);
  return {
    useCase,
    spendFrom: 0,
    spendMonths: Math.min(120, Math.max(1, months(everybody))),
    effectFrom: Math.min(360, effectFrom),
    rampMonths: Math.min(120, months(everybody) - effectFrom),
  };
}

/** Whole months, a month begun counting as one. */
function months(weeks: number): number {
  return Math.ceil(weeks / WEEKS_PER_MONTH);
}

/**
 * When the money of the whole case moves as long as nobody said: spent while any use case is being set up, with effect as soon as
 * the first of them has any.
 *
 * @example
 * wholeCasePhasing([]); // => { useCase: null, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 }
 */
export function wholeCasePhasing(ofUseCases: readonly Phasing[]): Phasing {
  const starts = ofUseCases.map(({ spendFrom }) => spendFrom);
  const ends = ofUseCases.map(({ spendFrom, spendMonths }) => spendFrom + spendMonths);
  const spendFrom = starts.length === 0 ? 0 : Math.min(...starts);
  return {
    useCase: null,
    spendFrom,
    spendMonths: Math.min(120, Math.max(1, ...ends.map((end) => end - spendFrom))),
    effectFrom: starts.length === 0 ? 0 : Math.min(...ofUseCases.map(({ effectFrom }) => effectFrom)),
    rampMonths: 0,
  };
}
