import * as z from 'zod';
import type { Kpi } from './kpi.ts';
import { line } from './metrics-parts.ts';

/**
 * How many rows are taken at once.
 *
 * @example
 * mostRows; // => 10000
 */
export const mostRows = 10_000;
/** By how far the clock of whoever sends may be ahead, in milliseconds. */
const skewMs = 10 * 60_000;

/** No measurement is older: the first day that a day of an engagement can be. */
const earliestMs = Date.UTC(1990, 0, 1);

/** One row as programs, files and people send it. */
const SentRow = z.looseObject({
  kpi: z.string().max(200),
  member: z.string().max(200).nullish(),
  at: z.string().max(40),
  value: z.number(),
  unit: z.string().max(40).nullish(),
});

const Time = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** A row that is taken. */
export type AcceptedRow = {
  /** The id of the KPI. */
  readonly kpi: string;
  /** The site, wave or group; '' for the whole. */
  readonly member: string;
  /** The time in UTC, ISO 8601. */
  readonly at: string;
  readonly value: number;
};

/** Why a row is not taken. */
export type RejectionCode =
  | 'NO_ROW'
  | 'NO_NUMBER'
  | 'UNKNOWN_KPI'
  | 'COMPUTED_KPI'
  | 'OTHER_UNIT'
  | 'NO_TIME'
  | 'FUTURE_TIME'
  | 'TOO_LONG_AGO'
  | 'NO_MEMBERS'
  | 'TWO_VALUES';

/** A row that is not taken. */
export type RejectedRow = {
  /** Its place among the rows, from 0. */
  readonly row: number;
  readonly code: RejectionCode;
  /** What was sent that cannot be used; '' where there is nothing to show. */
  readonly detail: string;
};

/** What the rows are held against. */
export type MeasuredAgainst = {
  readonly kpis: readonly Kpi[];
  /** Now, ISO 8601. */
  readonly now: string;
};

/** Rows that are taken, and those that are not, with why. */
export type JudgedRows = {
  readonly accepted: readonly AcceptedRow[];
  readonly rejected: readonly RejectedRow[];
  /** Rows that say what another row says already. */
  readonly repeated: number;
};

/**
 * Which of some rows can be taken as measurements: one number, of a measured KPI (by its id or key) in its unit, at a time that is not
 * in the future. The same value twice counts once; two values for one time are both refused, for nobody knows which is right.
 *
 * A plain day stands for its first moment in UTC. The clock of the sender may be ten minutes ahead. Never throws, whatever is sent.
 *
 * @example
 * judgedMeasurements([{ kpi: 'none', at: '2026-05-01', value: 3 }], { kpis: [], now: '2026-05-02T00:00:00Z' }).rejected[0]?.code; // => 'UNKNOWN_KPI'
 */
export function judgedMeasurements(rows: readonly unknown[], { kpis, now }: MeasuredAgainst): JudgedRows {
  const known = new Map(kpis.flatMap((kpi) => [[kpi.key, kpi] as const, [kpi.id, kpi] as const]));
  const latest = Date.parse(now) + skewMs;
  const rejected: RejectedRow[] = [];
  const taken = new Map<string, { readonly row: number; readonly is: AcceptedRow }[]>();
  rows.forEach((sent, row) => {
    const judged = judgedRow(sent, { known, latest });
    if ('code' in judged) rejected.push({ row, ...judged });
    else {
      const place = `${judged.kpi} ${judged.member} ${judged.at}`;
      taken.set(place, [...(taken.get(place) ?? []), { row, is: judged }]);
    }
  });
  const accepted: AcceptedRow[] = [];
  let repeated = 0;
  for (const same of taken.values()) {
    const [first] = same;
    if (first && same.every(({ is }) => is.value === first.is.value)) {
      accepted.push(first.is);
      repeated += same.length - 1;
    } else
      rejected.push(...same.map(({ row, is }) => ({ row, code: 'TWO_VALUES' as const, detail: String(is.value) })));
  }
  return { accepted, rejected: rejected.sort((a, b) => a.row - b.row), repeated };
}

type Rejection = Omit<RejectedRow, 'row'>;

function judgedRow(
  sent: unknown,
  { known, latest }: { readonly known: ReadonlyMap<string, Kpi>; readonly latest: number },
): AcceptedRow | Rejection {
  const { value } = (sent ?? {}) as { readonly value?: unknown };
  const parsed = SentRow.safeParse(sent);
  if (!parsed.success) {
    const isOfValue = parsed.error.issues.some(({ path }) => path[0] === 'value');
    return { code: isOfValue ? 'NO_NUMBER' : 'NO_ROW', detail: isOfValue ? shown(value) : shown(sent) };
  }
  const row = parsed.data;
  const kpi = known.get(row.kpi);
  if (!kpi) return { code: 'UNKNOWN_KPI', detail: shown(row.kpi) };
  if (kpi.formula !== null) return { code: 'COMPUTED_KPI', detail: kpi.name };
  const unit = row.unit?.trim() ?? '';
  if (unit !== '' && unit !== kpi.unit) return { code: 'OTHER_UNIT', detail: unit };
  const member = row.member?.trim() ?? '';
  if (member !== '' && (kpi.dimension === 'none' || !line.safeParse(member).success))
    return { code: 'NO_MEMBERS', detail: shown(member) };
  const at = timeOf(row.at, latest);
  return typeof at === 'string' ? { kpi: kpi.id, member, at, value: row.value + 0 } : at;
}

function timeOf(sent: string, latest: number): string | Rejection {
  const time = Time.safeParse(sent.trim());
  const ms = time.success ? Date.parse(time.data) : Number.NaN;
  if (Number.isNaN(ms)) return { code: 'NO_TIME', detail: shown(sent) };
  if (ms > latest) return { code: 'FUTURE_TIME', detail: shown(sent) };
  if (ms < earliestMs) return { code: 'TOO_LONG_AGO', detail: shown(sent) };
  return new Date(ms).toISOString();
}

/** As much of what was sent as helps to find it. */
function shown(sent: unknown): string {
  if (typeof sent === 'number' || typeof sent === 'boolean') return String(sent);
  return typeof sent === 'string' ? sent.slice(0, 80) : '';
}
