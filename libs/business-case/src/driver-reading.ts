import { driverTiming } from './case-key.ts';
import type { CaseDriver, CaseModel } from './case-model.ts';
import { formulaNames, type Formula } from './formula.ts';
import { formulaUnit } from './formula-unit.ts';
import { parsedFormula, type FormulaProblem } from './parsed-formula.ts';
import { sameUnit, unitOf, unitText, type Unit } from './unit.ts';

type CaseParts = Pick<CaseModel, 'drivers' | 'parameters' | 'leftOut'>;

/** What is wrong with a driver by itself, whatever the values are. */
export interface ReadingProblem {
  readonly reason: FormulaProblem['code'] | 'UNKNOWN_NAME' | 'NAME_LEFT_OUT' | 'UNIT_MISMATCH' | 'UNIT_NOT_MONEY';
  readonly detail: string;
}

/** What is known of a driver by looking at it, its names and their units alone. */
export interface DriverReading {
  readonly formula: Formula | null;
  /** The place of each parameter that it names, and of each driver, counted on after the parameters. */
  readonly inputs: readonly number[];
  readonly problem: ReadingProblem | null;
}

/** Where each name of a use case leads; under null those of the whole case. */
type Scopes = ReadonlyMap<string | null, ReadonlyMap<string, number>>;

/**
 * Reads the formulas of all drivers of a case: to what their names lead, and whether their units balance.
 *
 * Names are looked up among the parameters and driver keys of the driver's own use case first, then among those of the whole case.
 *
 * @example
 * driverReadings({ drivers: [], parameters: [], leftOut: [] }); // => []
 */
export function driverReadings(model: CaseParts): readonly DriverReading[] {
  const scopes = scopesOf(model);
  const leftOut = new Set(model.leftOut.map(({ useCase, key }) => `${useCase ?? ''}/${key}`));
  const units = [...model.parameters, ...model.drivers].map(({ unit }) => unitOf(unit));
  return model.drivers.map((driver) => {
    const place = (name: string): number | null =>
      scopes.get(driver.useCase)?.get(name) ?? scopes.get(null)?.get(name) ?? null;
    const parsed = parsedFormula(driver.expression);
    if ('problem' in parsed) {
      const { code, detail } = parsed.problem;
      return { formula: null, inputs: [], problem: { reason: code, detail } };
    }
    const { formula } = parsed;
    const places = formulaNames(formula).map(place);
    const unknownAt = places.indexOf(null);
    if (unknownAt >= 0) {
      const name = formulaNames(formula)[unknownAt] ?? '';
      const isLeftOut = leftOut.has(`${driver.useCase ?? ''}/${name}`) || leftOut.has(`/${name}`);
      const reason = isLeftOut ? 'NAME_LEFT_OUT' : 'UNKNOWN_NAME';
      return { formula, inputs: [], problem: { reason, detail: name } };
    }
    const inputs = places.filter((at) => at !== null);
    return { formula, inputs, problem: unitProblem(driver, formula, (name) => units[place(name) ?? -1] ?? null) };
  });
}

/** Of two things with the same name the first counts; parameters go before drivers. */
function scopesOf({ parameters, drivers }: CaseParts): Scopes {
  const scopes = new Map<string | null, Map<string, number>>();
  const put = (useCase: string | null, name: string, at: number): void => {
    const scope = scopes.get(useCase) ?? new Map<string, number>();
    if (!scope.has(name)) scope.set(name, at);
    scopes.set(useCase, scope);
  };
  parameters.forEach(({ useCase, name }, at) => {
    put(useCase, name, at);
  });
  drivers.forEach(({ useCase, key }, at) => {
    put(useCase, key, parameters.length + at);
  });
  return scopes;
}

function unitProblem(
  driver: CaseDriver,
  formula: Formula,
  unitOfName: (name: string) => Unit | null,
): ReadingProblem | null {
  const computed = formulaUnit(formula, unitOfName);
  if ('problem' in computed) {
    const { left, right, detail } = computed.problem;
    return { reason: 'UNIT_MISMATCH', detail: `${left ?? ''}|${right ?? ''}|${detail}` };
  }
  if (!sameUnit(computed.unit, unitOf(driver.unit)))
    return { reason: 'UNIT_MISMATCH', detail: `${unitText(computed.unit)}|${driver.unit}|=` };
  if (driver.kind !== 'quantity' && driverTiming(driver) === null)
    return { reason: 'UNIT_NOT_MONEY', detail: driver.unit };
  return null;
}
