import type { Kpi } from '@peerway/metrics';

/**
 * A KPI to begin with, measured every week, with the four tests that rarely cry wolf. Its short name is made of its name, and is one
 * that no other KPI has.
 */
export function blankKpi(
  { name, unit, definition }: Pick<Kpi, 'name' | 'unit' | 'definition'>,
  others: readonly Kpi[],
): Omit<Kpi, 'id'> {
  return {
    ...{ key: freeKey(name, new Set(others.map(({ key }) => key))), name, unit, direction: 'up', definition },
    ...{ origin: null, isLead: false, owner: null, cadence: 'week', gathering: 'mean', dimension: 'none' },
    ...{ formula: null, baseline: null, targets: [], thresholds: null, tests: [1, 2, 3, 4], staleAfterDays: null },
  };
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  const words = name.normalize('NFKD').replaceAll(/[^a-zA-Z0-9 ]/g, '').split(' ').filter((word) => word !== ''); // prettier-ignore
  const joined = words
    .map((word, place) => (place === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
    .replace(/^[0-9]+/, '')
    .slice(0, 30);
  const stem = joined === '' ? 'kpi' : joined;
  let key = stem;
  for (let count = 2; taken.has(key); count += 1) key = `${stem}${count}`;
  return key;
}
