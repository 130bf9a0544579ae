import type { Finding } from '@peerway/kernel';
import type { BusinessCase } from './business-case.ts';
import type { CaseCatalogue } from './case-catalogue.ts';
import { driverKey, parameterKey } from './case-key.ts';
import type { CaseDriver, CaseParameter } from './case-model.ts';
import type { DriverDefinition } from './driver.ts';
import type { ParameterDefinition } from './parameter.ts';

/** The parameters and drivers of a case, and what of them was there twice. */
export interface CaseParts {
  readonly parameters: readonly CaseParameter[];
  readonly drivers: readonly CaseDriver[];
  readonly findings: readonly Finding[];
}

/**
 * The parameters and drivers of a case: for each use case those of the catalogue, the lines of cost, and what people added, and at
 * last those of the whole case. What comes a second time under the same name, or the same id, is not taken.
 *
 * @example
 * const catalogue = { drivers: [], costs: { wholeCase: [], parameters: [], drivers: [] }, useCases: [], alternatives: [] };
 * caseParts(newBusinessCase([]), catalogue, []); // => { parameters: [], drivers: [], findings: [] }
 */
export function caseParts(
  businessCase: BusinessCase,
  catalogue: CaseCatalogue,
  useCases: readonly string[],
): CaseParts {
  const parameters = firstsOf(parametersOf(businessCase, catalogue, useCases), parameterKey);
  const drivers = firstsOf(driversOf(businessCase, catalogue, useCases), driverKey);
  return {
    parameters: parameters.firsts,
    drivers: drivers.firsts,
    findings: [
      ...parameters.others.map((one) => ({
        code: 'NAME_TWICE',
        at: `parameter:${parameterKey(one)}`,
        detail: one.name,
      })),
      ...drivers.others.map((one) => ({ code: 'DRIVER_TWICE', at: `driver:${driverKey(one)}`, detail: one.name })),
    ],
  };
}

function firstsOf<One>(all: readonly One[], keyOf: (one: One) => string): { firsts: One[]; others: One[] } {
  const seen = new Set<string>();
  const firsts: One[] = [];
  const others: One[] = [];
  for (const one of all) {
    (seen.has(keyOf(one)) ? others : firsts).push(one);
    seen.add(keyOf(one));
  }
  return { firsts, others };
}

function parametersOf(
  { estimates, ownParameters }: BusinessCase,
  { drivers, costs }: CaseCatalogue,
  useCases: readonly string[],
): CaseParameter[] {
  const said = new Map(estimates.map((estimate) => [parameterKey(estimate), estimate]));
  const as =
    (useCase: string | null, from: CaseParameter['from']) =>
    (definition: ParameterDefinition): CaseParameter => {
      const estimate = said.get(parameterKey({ useCase, name: definition.name })) ?? null;
      return { ...definition, useCase, from, estimate };
    };
  const own = (useCase: string | null): CaseParameter[] =>
    ownParameters.filter((parameter) => parameter.useCase === useCase).map(as(useCase, 'own'));
  return [
    ...useCases.flatMap((useCase) => [
      ...drivers
        .filter((file) => file.useCase === useCase)
        .flatMap((file) => file.parameters.map(as(useCase, 'catalogue'))),
      ...costs.parameters.map(as(useCase, 'costs')),
      ...own(useCase),
    ]),
    ...costs.wholeCase.map(as(null, 'costs')),
    ...own(null),
  ];
}

function driversOf(
  { ownDrivers }: BusinessCase,
  { drivers, costs }: CaseCatalogue,
  useCases: readonly string[],
): CaseDriver[] {
  const as =
    (useCase: string | null, from: CaseDriver['from']) =>
    (definition: DriverDefinition): CaseDriver => ({ ...definition, useCase, from });
  const own = (useCase: string | null): CaseDriver[] =>
    ownDrivers.filter((driver) => driver.useCase === useCase).map(as(useCase, 'own'));
  return [
    ...useCases.flatMap((useCase) => [
      ...drivers
        .filter((file) => file.useCase === useCase)
        .flatMap((file) => file.drivers.map(as(useCase, 'catalogue'))),
      ...costs.drivers.map(as(useCase, 'costs')),
      ...own(useCase),
    ]),
    ...own(null),
  ];
}
