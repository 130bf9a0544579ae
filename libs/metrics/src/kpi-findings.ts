import { formulaNames, type FormulaProblem, parsedFormula } from '@peerway/business-case';
import type { Kpi } from './kpi.ts';

/** Something about a KPI that cannot be so, or that keeps it from saying anything. */
export interface KpiFinding {
  /** The id of the KPI. */
  readonly kpi: string;
  /**
   * - `KEY_REPEATED`: another KPI has the same short name; `about` names it.
   * - `FORMULA_UNREADABLE`: the text makes no formula; `problem` says why.
   * - `NAME_UNKNOWN`: the formula names a KPI that is not there; `about` is the name.
   * - `REFERS_TO_ITSELF`: the formula leads back to its own KPI; `about` is the way, such as "a → b → a".
   * - `THRESHOLDS_TURNED`: one would act before one looks.
   * - `DAY_REPEATED`: the target path has two figures for one day; `about` is the day.
   */
  readonly code:
    'DAY_REPEATED' | 'FORMULA_UNREADABLE' | 'KEY_REPEATED' | 'NAME_UNKNOWN' | 'REFERS_TO_ITSELF' | 'THRESHOLDS_TURNED';
  readonly about: string;
  readonly problem: FormulaProblem | null;
}

/**
 * What cannot be so in some KPIs, in their order.
 *
 * @example
 * kpiFindings([]); // => []
 */
export function kpiFindings(kpis: readonly Kpi[]): readonly KpiFinding[] {
  const byKey = new Map(kpis.map((kpi) => [kpi.key, kpi]));
  return kpis.flatMap((kpi) => {
    const found = (code: KpiFinding['code'], about: string, problem: FormulaProblem | null = null): KpiFinding => ({
      ...{ kpi: kpi.id, code, about, problem },
    });
    const twin = kpis.find(({ id, key }) => id !== kpi.id && key === kpi.key);
    const days = kpi.targets.map(({ day }) => day);
    const repeated = days.find((day, place) => days.indexOf(day) !== place);
    return [
      ...(twin ? [found('KEY_REPEATED', twin.name)] : []),
      ...formulaFindings(kpi, { byKey, found }),
      ...(areTurned(kpi) ? [found('THRESHOLDS_TURNED', '')] : []),
      ...(repeated === undefined ? [] : [found('DAY_REPEATED', repeated)]),
    ];
  });
}

interface FormulaGround {
  readonly byKey: ReadonlyMap<string, Kpi>;
  readonly found: (code: KpiFinding['code'], about: string, problem?: FormulaProblem | null) => KpiFinding;
}

function formulaFindings({ key, formula }: Kpi, { byKey, found }: FormulaGround): readonly KpiFinding[] {
  if (formula === null) return [];
  const parsed = parsedFormula(formula);
  if ('problem' in parsed) return [found('FORMULA_UNREADABLE', parsed.problem.detail, parsed.problem)];
  const unknown = formulaNames(parsed.formula).filter((name) => !byKey.has(name));
  const ring = ringOf(key, byKey);
  return [
    ...unknown.map((name) => found('NAME_UNKNOWN', name)),
    ...(ring === null ? [] : [found('REFERS_TO_ITSELF', ring.join(' → '))]),
  ];
}

/** The shortest way from a KPI through formulas back to itself, by keys; null if there is none. */
function ringOf(start: string, byKey: ReadonlyMap<string, Kpi>): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const steps = ways.flatMap((way) =>
      namesIn(byKey.get(way.at(-1) ?? '')?.formula ?? null).map((name) => [...way, name]),
    );
    const back = steps.find((way) => way.at(-1) === start);
    if (back) return back;
    // A place that was reached before leads nowhere else by a longer way.
    ways = steps.filter((way) => {
      const name = way.at(-1) ?? '';
      const isNew = !seen.has(name);
      seen.add(name);
      return isNew;
    });
  }
  return null;
}

/**
 * The keys that a formula of a KPI names; none where it has no readable formula.
 *
 * @example
 * namesIn('saved / before'); // => ['saved', 'before']
 */
export function namesIn(formula: string | null): readonly string[] {
  const parsed = formula === null ? null : parsedFormula(formula);
  return parsed !== null && 'formula' in parsed ? formulaNames(parsed.formula) : [];
}

function areTurned({ thresholds, direction }: Kpi): boolean {
  if (thresholds === null) return false;
  const { watch, act } = thresholds;
  return direction === 'up' ? act > watch : act < watch;
}
