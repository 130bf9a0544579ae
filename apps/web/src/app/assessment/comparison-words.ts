import type { ChartTable } from '../charts/chart-table.ts';
import type { MoveRow } from '../charts/move-chart.ts';
import type { MovePartsFragment, RoundComparisonQuery } from '../graphql/generated/graphql.ts';
import { sentence } from './sentence-parts.ts';
import { dimensionWord, patternWords } from './short-names.ts';

type Comparison = RoundComparisonQuery['engagement']['comparison']['moves'];

const standings: Readonly<Record<MovePartsFragment['standing'], string>> = {
  rose: $localize`rose`,
  fell: $localize`fell`,
  within: $localize`within its interval`,
  unknown: $localize`cannot be told`,
};

const reasons: Readonly<Record<NonNullable<MovePartsFragment['reason']>, string>> = {
  hidden: $localize`hidden to protect people in one of the rounds`,
  notAsked: $localize`not asked in one of the rounds`,
  tooFew: $localize`too few answers in one of the rounds`,
  changed: $localize`only questions that were worded differently`,
  onePerson: $localize`one person alone has no interval`,
};

const leftOutReasons: Readonly<Record<Comparison['leftOut'][number]['reason'], string>> = {
  changed: $localize`worded differently in the two question banks`,
  onlyBefore: $localize`asked in the earlier round only`,
  onlyAfter: $localize`asked in the later round only`,
  measuredInOne: $localize`measured in one of the rounds, answered in the other`,
};

/** What a figure did, in a few words. */
export function standingWords({ standing, reason }: MovePartsFragment): string {
  return reason === null ? standings[standing] : reasons[reason];
}

/** Why a question is left out. */
export function leftOutWords(reason: Comparison['leftOut'][number]['reason']): string {
  return leftOutReasons[reason];
}

/** What the comparison comes to, in a sentence. */
export function comparisonFinding({ dimensions }: Pick<Comparison, 'dimensions'>): string {
  const count = (wanted: MovePartsFragment['standing']) =>
    dimensions.filter(({ standing }) => standing === wanted).length;
  const [rose, fell, within] = [count('rose'), count('fell'), count('within')];
  if (rose + fell + within === 0) return $localize`What moved cannot be told from these two rounds`;
  if (rose + fell === 0) return $localize`No dimension moved beyond its interval`;
  if (fell === 0)
    return $localize`Dimensions that rose beyond their interval: ${rose}:rose:; none fell, ${within}:within: did not move`;
  if (rose === 0)
    return $localize`Dimensions that fell beyond their interval: ${fell}:fell:; none rose, ${within}:within: did not move`;
  return $localize`Dimensions beyond their interval: ${rose}:rose: rose, ${fell}:fell: fell; ${within}:within: did not move`;
}

/** How the whole moved. */
export function wholeWords({ difference, differenceLow, differenceHigh, standing, reason }: MovePartsFragment): string {
  if (difference === null || reason !== null) return reason === null ? '' : reasons[reason];
  const [by, low, high] = [difference, differenceLow ?? difference, differenceHigh ?? difference].map(signed);
  if (standing === 'rose')
    return $localize`Readiness rose by ${by}:points: points (95 % interval ${low}:low: to ${high}:high:)`;
  if (standing === 'fell')
    return $localize`Readiness fell by ${by}:points: points (95 % interval ${low}:low: to ${high}:high:)`;
  return $localize`Readiness moved by ${by}:points: points, within its interval (${low}:low: to ${high}:high:)`;
}

/** Figures that can be told, what moved most beyond its interval first, then what did not. */
export function ranked(moves: readonly MovePartsFragment[]): MovePartsFragment[] {
  const rank = ({ standing }: MovePartsFragment) => (standing === 'rose' || standing === 'fell' ? 0 : 1);
  return moves
    .filter(({ standing }) => standing !== 'unknown')
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
}

/** The rows of the chart. */
export function moveRows(moves: readonly MovePartsFragment[]): MoveRow[] {
  return ranked(moves).flatMap((move): MoveRow[] => {
    const { figure, name, before, after, standing, difference } = move;
    if (before.score === null || after.score === null || difference === null) return [];
    const [kind, id = ''] = figure.split(':');
    return [
      {
        id: figure,
        label: shortName(kind ?? '', id, name),
        before: before.score,
        after: after.score,
        low: after.scoreLow,
        high: after.scoreHigh,
        tone: standing === 'rose' ? 'good' : standing === 'fell' ? 'bad' : 'plain',
        words: standing === 'within' ? `${signed(difference)} ≈` : signed(difference),
      },
    ];
  });
}

function shortName(kind: string, id: string, name: string): string {
  if (kind === 'dimension') return dimensionWord(id, name);
  return kind === 'pattern' ? sentence(patternWords(id, name)) : name;
}

/** All figures as a table, those that cannot be told last and with the reason. */
export function moveTable(moves: readonly MovePartsFragment[]): ChartTable {
  const rows = [...ranked(moves), ...moves.filter(({ standing }) => standing === 'unknown')];
  return {
    columns: [
      $localize`Figure`,
      $localize`Score before`,
      $localize`Score after`,
      $localize`Points moved`,
      $localize`95 % low`,
      $localize`95 % high`,
      $localize`:column of a table|:Standing`,
    ],
    rows: rows.map((move) => [
      move.name,
      ...[move.before.score, move.after.score, move.difference, move.differenceLow, move.differenceHigh].map(rounded),
      standingWords(move),
    ]),
  };
}

/** A difference with its sign, in whole points. */
export function signed(points: number): string {
  const whole = Math.round(points);
  return whole > 0 ? `+${whole}` : String(whole).replace('-', '−');
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
