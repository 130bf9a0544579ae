import { formatPercent } from '@angular/common';
import type { Ranking } from '@peerway/use-cases';
import type { ChartTable } from '../../charts/chart-table.ts';
import { bandShares, type RankBand, rankBands, type ShareBar } from '../../charts/share-bars-data.ts';

/** So many use cases are drawn: those that ever come near the front. */
const shownBars = 12;

/** What the places of an order are called, band by band. */
export function bandNames(places: number): readonly string[] {
  return rankBands(places).map(bandName);
}

/** How often each use case comes into which places; empty as long as nothing is drawn. */
export function acceptabilityBars(ranking: Ranking | undefined, nameOf: (id: string) => string): readonly ShareBar[] {
  if (ranking === undefined || ranking.iterations === 0) return [];
  const bands = rankBands(ranking.useCases.length);
  return ranking.useCases.slice(0, shownBars).map(({ useCase, acceptability }) => ({
    id: useCase,
    label: nameOf(useCase),
    shares: bandShares(acceptability, bands),
  }));
}

/** The figures behind the bars, of every use case. */
export function acceptabilityTable(ranking: Ranking | undefined, nameOf: (id: string) => string): ChartTable {
  const bands = rankBands(ranking?.useCases.length ?? 0);
  const rows = (ranking?.useCases ?? []).filter(({ acceptability }) => acceptability.length > 0);
  return {
    columns: [$localize`Use case`, ...bands.map((band) => $localize`${bandName(band)}:place:, %`)],
    rows: rows.map(({ useCase, acceptability }) => [
      nameOf(useCase),
      ...bandShares(acceptability, bands).map((share) => Math.round(share * 1000) / 10),
    ]),
  };
}

/** What the bars say, in a sentence. */
export function acceptabilityFinding(
  ranking: Ranking | undefined,
  nameOf: (id: string) => string,
  locale: string,
): string {
  const winner = ranking?.useCases[0];
  if (ranking === undefined || winner === undefined || ranking.iterations === 0)
    return $localize`How sure the order is, is being drawn`;
  const share = formatPercent(winner.acceptability[0] ?? 0, locale, '1.0-0');
  return $localize`${nameOf(winner.useCase)}:use case: comes first in ${share}:share: of all draws of what is unsure`;
}

function bandName({ from, to }: RankBand): string {
  return from === to
    ? $localize`:place in an order|:place ${from}:from:`
    : $localize`:places in an order|:places ${from}:from: to ${to}:to:`;
}
