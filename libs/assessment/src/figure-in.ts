import type { Figure } from './figure.ts';
import type { Readiness } from './readiness-result.ts';

/** The figure of an id such as "dimension:network-readiness" in a result; undefined where the result has none. */
export function figureIn(result: Readiness, id: string): Figure | undefined {
  const [kind, key, dimension] = id.split(':');
  if (kind === 'whole') return result.whole;
  if (kind === 'dimension') return result.dimensions.find((entry) => entry.dimension === key)?.figure;
  if (kind === 'pattern') return result.patterns.find((entry) => entry.pattern === key)?.figure;
  if (kind === 'question') return result.questions.find((entry) => entry.question === key)?.figure;
  const row = result.audiences.find((entry) => entry.audience === key);
  return kind === 'cell' ? row?.cells.find((cell) => cell.dimension === dimension)?.figure : row?.figure;
}
