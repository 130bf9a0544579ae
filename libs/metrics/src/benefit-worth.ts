import {
  type CaseModel,
  type DriverOrder,
  driverOrder,
  driverValues,
  likelyValue,
  parameterKey,
  scenarioValues,
  type ValueOfParameter,
} from '@peerway/business-case';

/** Values that parameters have instead of those of the case, by their place in it. */
export type MeasuredValues = ReadonlyMap<number, number>;

/** What the lines of a case come to where some parameters are measured; the others stay as the case has them. */
export interface BenefitWorth {
  /** By the key of the driver; a line that cannot be computed is not in it. */
  values(measured: MeasuredValues): ReadonlyMap<string, number>;
  /** The same with the other parameters at the worse or better end of their range for the case. */
  leaning(measured: MeasuredValues, lean: -1 | 1): ReadonlyMap<string, number>;
  /** The places of the parameters that a line rests on, through other lines too. */
  restsOn(key: string): ReadonlySet<number>;
}

/** What the lines of a case come to, computed anew for each set of measured values. */
export function benefitWorth(model: CaseModel): BenefitWorth {
  const rests = reachOf(driverOrder(model), model.parameters.length);
  const instead =
    (measured: MeasuredValues, otherwise: ValueOfParameter): ValueOfParameter =>
    (parameter, at) =>
      measured.get(at) ?? otherwise(parameter, at);
  const ends = { '-1': leaningValues(model, -1), '1': leaningValues(model, 1) };
  return {
    values: (measured) => driverValues(model, instead(measured, likelyValue)).values,
    leaning: (measured, lean) => driverValues(model, instead(measured, ends[lean]())).values,
    restsOn: (key) => rests.get(key) ?? new Set(),
  };
}

/** The values of a scenario, worked out when they are first asked for: finding the worse end of each takes a while. */
function leaningValues(model: CaseModel, lean: -1 | 1): () => ValueOfParameter {
  let known: Map<string, number | null> | undefined;
  return () => {
    if (known === undefined) {
      const valueOf = scenarioValues(model, { lean, overrides: [] });
      known = new Map(model.parameters.map((parameter, at) => [parameterKey(parameter), valueOf(parameter, at)]));
    }
    const values = known;
    return (parameter) => values.get(parameterKey(parameter)) ?? null;
  };
}

function reachOf({ drivers }: DriverOrder, count: number): ReadonlyMap<string, ReadonlySet<number>> {
  const reach: ReadonlySet<number>[] = [];
  for (const { inputs } of drivers)
    reach.push(new Set(inputs.flatMap((at) => (at < count ? [at] : [...(reach[at - count] ?? [])]))));
  return new Map(drivers.map(({ key }, at) => [key, reach[at] ?? new Set()]));
}
