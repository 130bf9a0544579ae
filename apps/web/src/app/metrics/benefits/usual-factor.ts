/** What units of time are called in KPIs and in cases, in hours. */
const hours: Readonly<Record<string, number>> = {
  ...{ min: 1 / 60, minute: 1 / 60, minutes: 1 / 60, h: 1, hour: 1, hours: 1, d: 24, day: 24, days: 24 },
  ...{ week: 168, weeks: 168, Minuten: 1 / 60, Stunden: 1, Tage: 24, Wochen: 168 },
};

/**
 * By what a KPI is usually multiplied to be a figure of the case: per cent become a share, and times are turned into each other. 1 where
 * the units say nothing of the kind.
 */
export function usualFactor(kpiUnit: string, parameterUnit: string): number {
  if (kpiUnit.trim() === '%' && parameterUnit === '1') return 0.01;
  const [from, to] = [hours[kpiUnit.trim()], hours[parameterUnit.split('/')[0] ?? '']];
  return from === undefined || to === undefined ? 1 : from / to;
}
