export interface RadarAxis {
  readonly id: string;
  readonly label: string;
  /** The mean level; null when nobody answered or it is hidden. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly target: number | null;
  /** Whether the target is missed, as the library judges it. */
  readonly missed: boolean;
}

/** The numbers of a radar, one list a line, in the order of the axes. */
export interface RadarLines {
  readonly labels: readonly string[];
  readonly value: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly target: readonly (number | null)[];
  readonly missed: readonly boolean[];
}

/** What a radar draws; where there is no interval the band closes on the value. */
export function radarLines(axes: readonly RadarAxis[]): RadarLines {
  return {
    labels: axes.map((axis) => axis.label),
    value: axes.map((axis) => axis.value),
    low: axes.map((axis) => axis.low ?? axis.value),
    high: axes.map((axis) => axis.high ?? axis.value),
    target: axes.map((axis) => axis.target),
    missed: axes.map((axis) => axis.missed),
  };
}
