import type { Finding } from '@peerway/kernel';
import type { BusinessCase } from './business-case.ts';
import { driverKey, parameterKey } from './case-key.ts';
import type { CaseModel, CaseParameter } from './case-model.ts';
import { driverOrder } from './driver-order.ts';
import { isFormulaFunction } from './formula.ts';
import type { LookedUp } from './relation-findings.ts';
import { repeated } from './repeated.ts';

/**
 * What does not fit in the drivers of a case; the codes stand at `caseFindings`.
 *
 * @example
 * const catalogue = { drivers: [], costs: { wholeCase: [], parameters: [], drivers: [] }, useCases: [], alternatives: [] };
 * driverFindings(newBusinessCase([]), caseModel(newBusinessCase([]), catalogue)); // => []
 */
export function driverFindings({ leftOut }: BusinessCase, model: CaseModel): Finding[] {
  const cycles = new Set<string>();
  const open = driverOrder(model).open.filter(({ driver, reason, detail }) => {
    if (reason !== 'CYCLE') return true;
    const cycle = `${driver.useCase ?? ''}/${detail}`;
    const isNew = !cycles.has(cycle);
    cycles.add(cycle);
    return isNew;
  });
  return [
    ...open.map(({ key, reason, detail }) => ({ code: reason, at: `driver:${key}`, detail })),
    ...namesTwice(model),
    ...unknownLeftOut(leftOut, model),
  ];
}

/** Names that a formula could mean in two ways, within one use case or within the whole case. */
function namesTwice({ parameters, drivers }: CaseModel): Finding[] {
  const names = new Set(parameters.map(parameterKey));
  return drivers.flatMap((driver) => {
    const name = parameterKey({ useCase: driver.useCase, name: driver.key });
    const isTwice = names.has(name);
    names.add(name);
    return isTwice ? [{ code: 'NAME_TWICE', at: `driver:${driverKey(driver)}`, detail: driver.key }] : [];
  });
}

function unknownLeftOut(leftOut: BusinessCase['leftOut'], model: CaseModel): Finding[] {
  const known = new Set(model.leftOut.map(driverKey));
  return leftOut
    .filter(({ useCase, driver }) => !known.has(driverKey({ useCase, id: driver })))
    .filter(({ useCase }) => useCase === null || model.useCases.includes(useCase))
    .map(({ useCase, driver: id }) => ({
      code: 'LEFT_OUT_UNKNOWN',
      at: `driver:${driverKey({ useCase, id })}`,
      detail: id,
    }));
}

/** Words that a formula reads as something else than a name. */
const RESERVED = new Set(['this', 'true', 'false', 'null']);

/**
 * What does not fit in the parameters of a case; the codes stand at `caseFindings`.
 *
 * @example
 * const catalogue = { drivers: [], costs: { wholeCase: [], parameters: [], drivers: [] }, useCases: [], alternatives: [] };
 * const fresh = newBusinessCase([]);
 * parameterFindings(fresh, caseModel(fresh, catalogue), { isKnown: () => true, isParked: () => false, hasRange: () => true }); // => []
 */
export function parameterFindings({ estimates }: BusinessCase, model: CaseModel, of: LookedUp): Finding[] {
  const needed = neededParameters(model);
  const about = (code: string, key: string): Finding => ({
    code,
    at: `parameter:${key}`,
    detail: key.slice(key.indexOf('/') + 1),
  });
  return [
    ...model.parameters.flatMap((parameter, at) => {
      const key = parameterKey(parameter);
      const isReserved = RESERVED.has(parameter.name) || isFormulaFunction(parameter.name);
      if (isReserved) return [about('NAME_RESERVED', key)];
      if (parameter.estimate !== null && needed.has(at)) return unlikely(parameter).map((code) => about(code, key));
      if (needed.has(at)) return [about('PARAMETER_MISSING', key)];
      return parameter.from === 'own' ? [about('PARAMETER_UNUSED', key)] : [];
    }),
    ...estimates
      .filter((estimate) => !of.isKnown(estimate) && !of.isParked(estimate))
      .map((estimate) => about('RANGE_UNKNOWN_PARAMETER', parameterKey(estimate))),
    ...repeated(estimates.map(parameterKey)).map((key) => about('ESTIMATE_TWICE', key)),
  ];
}

/** What a value should not be by the name of its parameter; people may mean it all the same. */
function unlikely({ name, unit, estimate }: CaseParameter): string[] {
  const low = estimate?.low ?? estimate?.likely ?? 0;
  const high = estimate?.high ?? estimate?.likely ?? 0;
  const isShare = unit === '1' && /share|probability/i.test(name);
  if (isShare && (low < 0 || high > 1)) return ['SHARE_OUT_OF_RANGE'];
  return low < 0 ? ['VALUE_NEGATIVE'] : [];
}

/** The share of the benefits that the alternative keeps stands in no formula: it is multiplied with all of them. */
const WITHOUT_FORMULA = 'alternativeKeptShare';

/** The places of the parameters without which something cannot be computed that could be otherwise. */
function neededParameters(model: CaseModel): ReadonlySet<number> {
  const { drivers } = driverOrder(model);
  const named = drivers.flatMap(({ inputs }) => inputs.filter((at) => at < model.parameters.length));
  const kept = model.parameters.flatMap(({ from, name }, at) =>
    from === 'costs' && name === WITHOUT_FORMULA ? [at] : [],
  );
  return new Set([...named, ...kept]);
}
