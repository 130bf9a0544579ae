import { type PulseFigure, type PulseOfGroup, type PulseResult, type PulseShown, type PulseTrendLine, steps } from '@peerway/change'; // prettier-ignore
import type { ChartTable } from '../../charts/chart-table.ts';
import type { HeatRow } from '../../charts/heat-map.ts';
import type { HeatCell } from '../../charts/heat-map-data.ts';
import type { IntervalBar } from '../../charts/interval-bars-data.ts';
import { dayNumber, type TrendDot } from '../../charts/trend-data.ts';
import { stepNames } from '../step-words.ts';

/** Names of groups by id, and how numbers are written. */
export interface PulseTelling {
  readonly nameOf: (group: string | null) => string;
  readonly locale: string;
}

/** The middle of the five levels: below it a step is not taken. */
export const middleLevel = 3;

/** Why a figure of a pulse is not there. */
export const gapWords: Readonly<Record<Exclude<PulseShown, 'shown'>, string>> = {
  tooFew: $localize`too few answers`,
  hidden: $localize`hidden to protect a small group`,
  notAsked: $localize`not asked`,
};

const stateWords = (state: PulseShown): string => (state === 'shown' ? '' : gapWords[state]);

/** The five steps of a group as bars: each with its mean, the interval of it, and whether it clearly lies below or above the middle. */
export function stepBars({ steps: figures }: PulseOfGroup, { locale }: PulseTelling): readonly IntervalBar[] {
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return figures.map((figure) => ({
    ...{ id: figure.step, label: stepNames[figure.step], value: figure.mean, low: figure.low, high: figure.high },
    tone: toneOf(figure),
    figure: figure.mean === null ? stateWords(figure.state) : number.format(figure.mean),
  }));
}

function toneOf({ low, high }: PulseFigure): IntervalBar['tone'] {
  if (high !== null && high < middleLevel) return 'bad';
  return low !== null && low >= middleLevel ? 'good' : 'plain';
}

/** Groups by steps, as shaded cells. */
export function pulseHeat({ groups, all }: PulseResult, { nameOf }: PulseTelling): readonly HeatRow[] {
  return [all, ...groups].map((of) => ({
    id: of.group ?? '',
    label: nameOf(of.group),
    cells: of.steps.map((figure): HeatCell => {
      if (figure.mean !== null) return { kind: 'value', value: figure.mean };
      if (figure.state === 'hidden') return { kind: 'hidden', told: ['∗', gapWords.hidden] };
      return figure.state === 'tooFew'
        ? { kind: 'too-few', told: [$localize`few`, gapWords.tooFew] }
        : { kind: 'not-asked' };
    }),
  }));
}

/** Everything that a result shows, a row for each group and step. */
export function pulseTable({ groups, all }: PulseResult, { nameOf }: PulseTelling): ChartTable {
  return {
    columns: [
      $localize`Group`,
      $localize`Step`,
      ...[$localize`Mean (1 to 5)`, $localize`95 % from`, $localize`95 % to`, $localize`Answers`],
      ...[1, 2, 3, 4, 5].map((level) => $localize`Level ${level}:level:`),
      ...[$localize`Agreement (0 to 1)`, $localize`Remark`],
    ],
    rows: [all, ...groups].flatMap((of) =>
      of.steps.map(({ step, mean, low, high, answers, counts, agreement, state }) => [
        nameOf(of.group),
        stepNames[step],
        ...[mean, low, high, answers],
        ...[0, 1, 2, 3, 4].map((place) => counts[place] ?? null),
        agreement,
        stateWords(state),
      ]),
    ),
  };
}

/** One step of one group over the pulses: a line joins what can be compared. */
export function trendDots({ points }: PulseTrendLine): readonly TrendDot[] {
  return points.map(({ closesOn, mean, low, high, change }, place) => ({
    ...{ day: dayNumber(closesOn), value: mean, low, high },
    joined: change !== null && change.since === points[place - 1]?.pulse,
  }));
}

/** The same as a table, with what changed and whether that is more than chance. */
export function trendTable({ points }: PulseTrendLine, pulseName: (pulse: string) => string): ChartTable {
  return {
    columns: [
      $localize`Pulse`,
      $localize`Last day`,
      ...[$localize`Mean (1 to 5)`, $localize`95 % from`, $localize`95 % to`],
      ...[
        $localize`Change since the pulse before`,
        $localize`Change, 95 % from`,
        $localize`Change, 95 % to`,
        $localize`Remark`,
      ],
    ],
    rows: points.map(({ pulse, closesOn, mean, low, high, change, state }) => [
      ...[pulseName(pulse), closesOn, mean, low, high],
      ...[change?.by ?? null, change?.low ?? null, change?.high ?? null],
      change?.isBeyond ? $localize`more than chance` : stateWords(state),
    ]),
  };
}

/** The columns of the heat map. */
export const stepColumns = steps.map((id) => ({ id, label: stepNames[id] }));
