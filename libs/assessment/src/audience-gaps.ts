import type { Assessed } from './assess.ts';
import { Audience } from './audience.ts';
import type { AudienceGap } from './readiness-parts.ts';

/** For each dimension the two audiences furthest apart, the widest gap first; the order of the bank breaks ties. */
export function audienceGaps(assessed: Assessed): AudienceGap[] {
  const { sheet } = assessed.material;
  const gaps = sheet.bank.dimensions.flatMap((dimension, place): AudienceGap[] => {
    const seen = Audience.options.flatMap((audience, row) => {
      const mean = assessed.cells[row]![place]!.mean;
      return mean === null ? [] : [{ audience, row, mean }];
    });
    const [first, ...others] = seen;
    if (!first || others.length === 0) return [];
    const high = others.reduce((best, each) => (each.mean > best.mean ? each : best), first);
    const low = others.reduce((best, each) => (each.mean < best.mean ? each : best), first);
    const gap = high.mean - low.mean;
    if (gap <= 0) return [];
    const sharedQuestions = sharedBetween(assessed, place, high.row, low.row);
    return [
      {
        dimension: dimension.id,
        high: high.audience,
        highMean: high.mean,
        low: low.audience,
        lowMean: low.mean,
        gap,
        sharedQuestions,
      },
    ];
  });
  return gaps.sort((a, b) => b.gap - a.gap);
}

function sharedBetween({ material }: Assessed, dimension: number, one: number, other: number): number {
  const { sheet, tally, visibility } = material;
  return sheet.dimensionOf.filter(
    (place, column) =>
      place === dimension &&
      visibility.split[one * tally.width + column] &&
      visibility.split[other * tally.width + column],
  ).length;
}
