import {
  type CaseDriver,
  type CaseModel,
  type CaseParameter,
  type CaseResult,
  driverKey,
  type DriverResult,
  formulaNames,
  parsedFormula,
  parameterKey,
} from '@peerway/business-case';

/** One line of the case, with what it comes to. */
export interface CaseLine {
  readonly driver: CaseDriver;
  /** Undefined for a line that was left out. */
  readonly result: DriverResult | undefined;
}

/** One figure, and whether any line still needs it. */
export interface NeededParameter extends CaseParameter {
  readonly isNeeded: boolean;
}

/** What belongs to one use case, or to the whole case. */
export interface CasePart {
  /** The use case; "whole" for the whole case. */
  readonly id: string;
  readonly useCase: string | null;
  /** Null for the whole case. */
  readonly name: string | null;
  readonly benefits: readonly CaseLine[];
  readonly costs: readonly CaseLine[];
  readonly leftOut: readonly CaseDriver[];
  readonly parameters: readonly NeededParameter[];
  /** The three figures of the way without peers. */
  readonly alternative: readonly NeededParameter[];
  readonly missing: number;
}

const wholeCase = 'whole';
const isOfAlternative = ({ name }: CaseParameter): boolean => name.startsWith('alternative');

/** The case by use case, the whole case last: what is shown together where it is edited. */
export function partsOfCase(
  model: CaseModel,
  result: CaseResult,
  nameOf: (useCase: string) => string,
): readonly CasePart[] {
  const results = new Map(result.drivers.map((each) => [driverKey(each), each]));
  const needed = neededIn(model);
  return [...model.useCases, null].map((useCase) => {
    const lines = model.drivers
      .filter((driver) => driver.useCase === useCase && driver.option === 'p2p')
      .map((driver) => ({ driver, result: results.get(driverKey(driver)) }));
    const parameters = model.parameters
      .filter((parameter) => parameter.useCase === useCase)
      .map((parameter) => ({ ...parameter, isNeeded: needed.has(parameterKey(parameter)) }));
    const own = parameters.filter((parameter) => !isOfAlternative(parameter));
    return {
      id: useCase ?? wholeCase,
      useCase,
      name: useCase === null ? null : nameOf(useCase),
      benefits: lines.filter(({ driver }) => driver.sign === 'benefit'),
      costs: lines.filter(({ driver }) => driver.sign === 'cost'),
      leftOut: model.leftOut.filter((driver) => driver.useCase === useCase),
      parameters: own,
      alternative: parameters.filter(isOfAlternative),
      missing: own.filter(({ estimate, isNeeded }) => estimate === null && isNeeded).length,
    };
  });
}

/** The figures that a line of the way with peers names. */
function neededIn({ drivers, parameters }: CaseModel): ReadonlySet<string> {
  const known = new Set(parameters.map(parameterKey));
  const found = new Set<string>();
  for (const { expression, useCase, option } of drivers) {
    if (option !== 'p2p') continue;
    const parsed = parsedFormula(expression);
    if (!('formula' in parsed)) continue;
    for (const name of formulaNames(parsed.formula)) {
      const own = parameterKey({ useCase, name });
      found.add(known.has(own) ? own : parameterKey({ useCase: null, name }));
    }
  }
  return found;
}
