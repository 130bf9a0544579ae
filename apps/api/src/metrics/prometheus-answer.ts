import * as z from 'zod';

/** One value of an answer; `member` is '' for the whole. */
export interface RangePoint {
  readonly member: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly value: number;
}

/**
 * What of an answer cannot be used:
 * - `NO_LABEL`: a series without the label that names its member;
 * - `SEVERAL_SERIES`: several series for one member, or for the whole;
 * - `NOT_FINITE`: values that are no finite numbers.
 */
export type SeriesRefusal = 'NO_LABEL' | 'SEVERAL_SERIES' | 'NOT_FINITE';

/** Values of a series that are not taken. */
export interface RefusedValues {
  readonly code: SeriesRefusal;
  /** The labels of the series, as Prometheus writes them. */
  readonly series: string;
  readonly points: number;
}

/** The values of an answer, and those that are not taken. */
export interface SortedAnswer {
  readonly points: readonly RangePoint[];
  readonly refused: readonly RefusedValues[];
}

const Series = z.object({
  metric: z.record(z.string(), z.string()),
  values: z.array(z.tuple([z.number(), z.string()])),
});
type Series = z.infer<typeof Series>;

/** What Prometheus says to a question about a span. */
export const PrometheusAnswer = z.union([
  z.object({
    status: z.literal('success'),
    data: z.object({ resultType: z.literal('matrix'), result: z.array(Series) }),
  }),
  z.object({ status: z.literal('error'), errorType: z.string(), error: z.string() }),
]);

const SECOND = 1_000;

/** Sorts series by the label that names their member: one series for each, or one in all where there is no label. */
export function sortedAnswer(series: readonly Series[], memberLabel: string | null): SortedAnswer {
  const refused: RefusedValues[] = [];
  const byMember = new Map<string, Series[]>();
  for (const each of series) {
    const member = memberLabel === null ? '' : each.metric[memberLabel]?.trim();
    if (member === undefined || (member === '' && memberLabel !== null)) refused.push(refusal('NO_LABEL', each));
    else byMember.set(member, [...(byMember.get(member) ?? []), each]);
  }
  const points: RangePoint[] = [];
  for (const [member, same] of byMember) {
    const [only] = same;
    if (same.length > 1 || !only) refused.push(...same.map((each) => refusal('SEVERAL_SERIES', each)));
    else {
      const finite = only.values.filter(([, value]) => Number.isFinite(numberOf(value)));
      points.push(...finite.map(([at, value]) => ({ member, at: timeOf(at), value: numberOf(value) })));
      const left = only.values.length - finite.length;
      if (left > 0) refused.push({ code: 'NOT_FINITE', series: labelsOf(only), points: left });
    }
  }
  return { points, refused };
}

/** Prometheus writes NaN, +Inf and -Inf where there is no number. */
const numberOf = (written: string): number => (written === '' ? Number.NaN : Number(written));
const timeOf = (seconds: number): string => new Date(Math.round(seconds * SECOND)).toISOString();
const refusal = (code: SeriesRefusal, series: Series): RefusedValues => ({
  code,
  series: labelsOf(series),
  points: series.values.length,
});

function labelsOf({ metric: { __name__: name = '', ...labels } }: Series): string {
  const told = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return `${name}{${told.join(', ')}}`.slice(0, 300);
}
