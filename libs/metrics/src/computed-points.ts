import { formulaValue, parsedFormula } from '@peerway/business-case';
import type { Kpi } from './kpi.ts';
import { namesIn } from './kpi-findings.ts';
import { periodStart } from './period.ts';
import type { Point } from './points.ts';

/** The points of a measured KPI as they came in; none for what nobody measured. */
export type PointsOf = (kpi: Kpi) => readonly Point[];

/**
 * The points of a KPI: those measured, or, where it is computed, what its formula makes of the points of the others.
 *
 * A computed KPI has a point in each of its periods in which all that it names have one; of a KPI that is looked at more often the latest
 * in the period counts. Where the formula has no value (a division by nought) or leads back to itself there is no point.
 *
 * @example
 * const kpi = { key: 'a', formula: null, cadence: 'day' } as Kpi;
 * computedPoints(kpi, [kpi], () => [{ day: '2026-05-01', value: 4 }]); // => [{ day: '2026-05-01', value: 4 }]
 */
export function computedPoints(kpi: Kpi, kpis: readonly Kpi[], measured: PointsOf): readonly Point[] {
  return pointsIn(kpi, { byKey: new Map(kpis.map((each) => [each.key, each])), measured, under: new Set() });
}

interface Ground {
  readonly byKey: ReadonlyMap<string, Kpi>;
  readonly measured: PointsOf;
  /** The keys that are being computed: coming back to one is a ring. */
  readonly under: ReadonlySet<string>;
}

function pointsIn(kpi: Kpi, ground: Ground): readonly Point[] {
  if (kpi.formula === null) return ground.measured(kpi);
  const parsed = parsedFormula(kpi.formula);
  const names = namesIn(kpi.formula);
  if ('problem' in parsed || names.length === 0 || ground.under.has(kpi.key)) return [];
  const under = new Set([...ground.under, kpi.key]);
  const values = new Map(
    names.map((name) => {
      const named = ground.byKey.get(name);
      const points = named ? pointsIn(named, { ...ground, under }) : [];
      return [name, new Map(points.map(({ day, value }) => [periodStart(day, kpi.cadence), value]))];
    }),
  );
  const [first] = values.values();
  return [...(first?.keys() ?? [])].flatMap((day) => {
    const at = formulaValue(parsed.formula, (name) => values.get(name)?.get(day) ?? null);
    return 'value' in at ? [{ day, value: at.value }] : [];
  });
}
