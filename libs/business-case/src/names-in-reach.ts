import type { CaseModel } from './case-model.ts';

/** A name that a formula may use, and what it stands for. */
export interface NameInReach {
  readonly name: string;
  readonly what: 'parameter' | 'driver';
  /** What the parameter or driver is called. */
  readonly label: string;
  readonly unit: string;
  /** Where it belongs; null for the whole case. */
  readonly useCase: string | null;
}

/**
 * The names that a formula of a use case may use, its own first, then those of the whole case; of two things with the same name
 * the one that is meant.
 *
 * @example
 * namesInReach({ drivers: [], parameters: [] }, null); // => []
 */
export function namesInReach(
  { parameters, drivers }: Pick<CaseModel, 'drivers' | 'parameters'>,
  useCase: string | null,
): readonly NameInReach[] {
  const of = (where: string | null): NameInReach[] => [
    ...parameters
      .filter((parameter) => parameter.useCase === where)
      .map(({ name, label, unit }) => ({ name, what: 'parameter' as const, label, unit, useCase: where })),
    ...drivers
      .filter((driver) => driver.useCase === where)
      .map(({ key, name, unit }) => ({ name: key, what: 'driver' as const, label: name, unit, useCase: where })),
  ];
  const meant = new Map<string, NameInReach>();
  for (const one of useCase === null ? of(null) : [...of(useCase), ...of(null)])
    if (!meant.has(one.name)) meant.set(one.name, one);
  return [...meant.values()];
}
