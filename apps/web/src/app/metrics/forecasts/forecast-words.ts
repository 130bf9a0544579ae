import { formatDate } from '@angular/common';
import type { Calibration, Prediction } from '@peerway/metrics';
import type { Tone } from '../../ui/chip.ts';

/** A forecast as a row of the list. */
export interface PredictionRow {
  readonly id: string;
  readonly statement: string;
  readonly author: string;
  readonly dueOn: string;
  /** What was said: how probable, or between which figures. */
  readonly said: string;
  readonly isChance: boolean;
  readonly isOpen: boolean;
  /** What became of it, or that it is due. */
  readonly became: string;
  readonly tone: Tone;
}

/** One row of the list. */
export function predictionRow(
  prediction: Prediction,
  { today, locale }: { readonly today: string; readonly locale: string },
): PredictionRow {
  const { id, statement, author, chance, range, outcome, dueOn } = prediction;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const ends =
    range &&
    $localize`${number.format(range.low)}:LOW: to ${number.format(range.high)}:HIGH:, ${percent.format(range.coverage)}:SHARE: sure`;
  return {
    ...{ id, statement, author, dueOn: formatDate(dueOn, 'mediumDate', locale, 'UTC') },
    ...{
      said: chance === null ? (ends ?? '–') : percent.format(chance),
      isChance: chance !== null,
      isOpen: outcome === null,
    },
    ...becameOf(prediction, today, number),
  };
}

function becameOf(
  { outcome, range, dueOn }: Prediction,
  today: string,
  number: Intl.NumberFormat,
): { readonly became: string; readonly tone: Tone } {
  if (outcome === null)
    return dueOn < today
      ? { became: $localize`due, not settled`, tone: 'warn' }
      : { became: $localize`open`, tone: 'plain' };
  if (outcome.happened !== null)
    return outcome.happened
      ? { became: $localize`came true`, tone: 'good' }
      : { became: $localize`did not`, tone: 'bad' };
  const value = outcome.value ?? 0;
  const isWithin = range !== null && value >= range.low && value <= range.high;
  return {
    became: isWithin
      ? $localize`${number.format(value)}:FIGURE:: within`
      : $localize`${number.format(value)}:FIGURE:: outside`,
    tone: isWithin ? 'good' : 'bad',
  };
}

/** What the page found, in a sentence. */
export function calibrationFinding({ chances, settledChances, overdue }: Calibration, count: number): string {
  if (count === 0) return $localize`Nothing was forecast yet`;
  if (chances === null)
    return $localize`${settledChances}:COUNT: forecasts are settled: from ten on one sees how good they are`;
  if (overdue.length > 0)
    return overdue.length === 1
      ? $localize`One forecast is due and not settled`
      : $localize`${overdue.length}:COUNT: forecasts are due and not settled`;
  const said = mean(
    chances.bins.map((bin) => bin.said * bin.count),
    chances.count,
  );
  const came = mean(
    chances.bins.map((bin) => bin.happened * bin.count),
    chances.count,
  );
  if (Math.abs(said - came) < 0.05) return $localize`What was said to be probable came true about as often`;
  return said > came
    ? $localize`Things came true less often than was said: forecasts were too hopeful`
    : $localize`Things came true more often than was said: forecasts were too careful`;
}

const mean = (sums: readonly number[], count: number): number => sums.reduce((sum, each) => sum + each, 0) / count;
