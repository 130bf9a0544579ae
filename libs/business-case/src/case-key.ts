import type { CaseDriver } from './case-model.ts';
import type { ParameterRef } from './parameter.ts';

/**
 * Names a parameter within a case: `use case/name`, and `/name` for one of the whole case.
 *
 * @example
 * parameterKey({ useCase: null, name: 'costPerPersonWeek' }); // => '/costPerPersonWeek'
 */
export function parameterKey({ useCase, name }: ParameterRef): string {
  return `${useCase ?? ''}/${name}`;
}

/**
 * Names a driver within a case: `use case/id`, since every use case has the same lines of cost.
 *
 * @example
 * driverKey({ useCase: 'mesh-vpn-zero-trust', id: 'cost-cost-people' }); // => 'mesh-vpn-zero-trust/cost-cost-people'
 */
export function driverKey({ useCase, id }: Pick<CaseDriver, 'useCase' | 'id'>): string {
  return `${useCase ?? ''}/${id}`;
}

/**
 * When the money of a driver moves, which its unit says: once, or each year; null for a quantity, which is no money.
 *
 * @example
 * driverTiming({ unit: 'money/year', kind: 'cash' }); // => 'yearly'
 */
export function driverTiming({ unit, kind }: Pick<CaseDriver, 'unit' | 'kind'>): 'once' | 'yearly' | null {
  if (kind === 'quantity') return null;
  if (unit === 'money') return 'once';
  return unit === 'money/year' ? 'yearly' : null;
}
