/** A point of a control chart. */
export interface ChartedPoint {
  /** Days since 1970. */
  readonly day: number;
  readonly value: number;
  /** Whether it is more than chance, and in which way; null if chance alone explains it. */
  readonly signal: 'better' | 'worse' | 'unclear' | null;
}

/** Limits that hold for a stretch of days. */
export interface ChartedLimits {
  readonly from: number;
  readonly until: number;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** Provisional limits are drawn, and judge nothing yet. */
  readonly isFirm: boolean;
}

/** Everything that is drawn of a series with its limits. */
export interface ChartedSeries {
  readonly points: readonly ChartedPoint[];
  readonly limits: readonly ChartedLimits[];
  /** The path that was meant, by day. */
  readonly path: readonly { readonly day: number; readonly value: number }[];
  readonly marks: readonly { readonly day: number; readonly name: string }[];
  readonly unit: string;
}

/** From where to where the days and the figures reach, with some room around them. */
export function chartedRange({ points, limits, path, marks }: ChartedSeries): {
  readonly days: readonly [number, number];
  readonly values: readonly [number, number];
} {
  const days = [...points, ...marks].map(({ day }) => day);
  const [first, last] = days.length === 0 ? [0, 1] : [Math.min(...days), Math.max(...days)];
  const room = Math.max(1, Math.round((last - first) * 0.03));
  const seen = path.filter(({ day }) => day >= first && day <= last);
  const values = [
    ...points.map(({ value }) => value),
    ...limits.flatMap(({ lower, upper }) => [lower, upper]),
    ...seen.map(({ value }) => value),
  ];
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const air = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  // Figures that cannot be negative keep their zero line: limits below it would only say that nothing lies there.
  const bottom = low - air < 0 && Math.min(...points.map(({ value }) => value)) >= 0 ? Math.min(0, low) : low - air;
  return { days: [first - room, last + room], values: [bottom, high + air] };
}
