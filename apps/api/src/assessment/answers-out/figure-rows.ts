import type { Figure, Readiness } from '@peerway/assessment';
import type { WrittenCell } from '@peerway/table';

/** The columns of the figures of a round: a row for each figure. */
export const figureHeadings = [
  'of',
  'id',
  'name',
  'audience',
  'status',
  'mean level',
  'mean low',
  'mean high',
  'score',
  'score low',
  'score high',
  'median',
  'coverage',
  'agreement',
  'respondents',
] as const;

/** Every figure that a result shows, and no more: what the result hides has a status and no numbers. */
export function* figureRows(readiness: Readiness): Generator<readonly WrittenCell[], undefined, undefined> {
  yield ['whole', null, null, null, ...cells(readiness.whole)];
  for (const { dimension, name, figure } of readiness.dimensions)
    yield ['dimension', dimension, name, null, ...cells(figure)];
  for (const { pattern, name, figure } of readiness.patterns) yield ['pattern', pattern, name, null, ...cells(figure)];
  for (const { audience, name, figure, cells: own } of readiness.audiences) {
    yield ['audience', audience, name, audience, ...cells(figure)];
    for (const cell of own) yield ['dimension', cell.dimension, null, audience, ...cells(cell.figure)];
  }
  for (const { question, figure } of readiness.questions) yield ['question', question, null, null, ...cells(figure)];
}

function cells(figure: Figure): WrittenCell[] {
  const { status, mean, meanLow, meanHigh, score, scoreLow, scoreHigh } = figure;
  const { median, coverage, agreement, respondents } = figure;
  return [status, mean, meanLow, meanHigh, score, scoreLow, scoreHigh, median, coverage, agreement, respondents];
}
