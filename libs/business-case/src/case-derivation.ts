import { type Derivation, DomainError } from '@peerway/kernel';
import { againstAlternative } from './against-alternative.ts';
import { driverDerivation, parameterDerivation } from './driver-derivation.ts';
import { type DerivationPart, inputOf } from './case-derivation-input.ts';
import { headlineDerivation } from './headline-derivation.ts';
import type { CaseModel } from './case-model.ts';
import { caseResult, type CaseResult } from './case-result.ts';
import { driverLines } from './driver-lines.ts';
import { driverKey } from './case-key.ts';

/**
 * How a figure of a case came about: what went in, and by which formula. Inputs that are figures themselves name their id, down to
 * the values that people gave.
 *
 * Figures are `npv`, `irr`, `payback`, `discountedPayback`, `benefitCostRatio`, `net`, `year:<year>`, `kind:<kind>`, `alternative`,
 * `driver:<driverKey>` and `parameter:<parameterKey>`. An id that names nothing is refused with NOT_FOUND.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * caseDerivation(model, 'npv').findings; // => ['NOTHING_COUNTED']
 */
export function caseDerivation(model: CaseModel, figure: string): Derivation {
  const part = partOf(model, figure);
  if (!part) {
    const sentence = 'This business case has no such figure. Go back to the results and open it from there.';
    throw new DomainError('NOT_FOUND', sentence, { figure });
  }
  return {
    figure,
    ...part,
    methodVersion: '1',
    page: 'business-case',
    content: 'the drivers of the catalogue, with the values that people gave',
    seed: null,
    date: model.settings.start,
  };
}

function partOf(model: CaseModel, figure: string): DerivationPart | undefined {
  const at = figure.indexOf(':');
  const [kind, subject] = at < 0 ? [figure, ''] : [figure.slice(0, at), figure.slice(at + 1)];
  if (kind === 'driver') return driverDerivation(model, subject);
  if (kind === 'parameter') return parameterDerivation(model, subject);
  const result = caseResult(model);
  if (kind === 'year') return yearDerivation(model, result, subject);
  if (kind === 'kind') return kindDerivation(result, subject);
  if (figure === 'alternative') return alternativeDerivation(model);
  return headlineDerivation(model, result, figure);
}

function yearDerivation(model: CaseModel, result: CaseResult, subject: string): DerivationPart | undefined {
  const year = result.years.find((one) => String(one.year) === subject);
  if (!year) return undefined;
  const amounts = new Map(result.drivers.map((driver) => [driverKey(driver), driver]));
  const inputs = driverLines(model).flatMap(({ key, driver, flow }) => {
    const share = flow[year.year] ?? 0;
    const line = amounts.get(key);
    if (!line?.isCounted || line.amount === null || share === 0) return [];
    const value = (driver.sign === 'cost' ? -1 : 1) * share * line.amount;
    return [inputOf(driver.name, { value, unit: 'money', weight: share, figure: `driver:${key}` })];
  });
  const tax = year.tax === 0 ? [] : [inputOf('tax', { value: -year.tax, unit: 'money' })];
  return {
    name: `Year ${year.year}, net`,
    value: year.net,
    text: null,
    unit: 'money',
    method: 'Cash flow of a year',
    formula:
      'Counted benefits less costs and tax. Each line: its amount in prices of the start × the share of it that falls into the ' +
      'year by the phasing, with inflation (the weight).',
    reference: 'Our own, docs/methods/business-case.md',
    inputs: [...inputs.sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0)), ...tax],
    findings: [],
  };
}

function kindDerivation(result: CaseResult, subject: string): DerivationPart | undefined {
  const kind = result.kinds.find((one) => one.kind === subject);
  if (!kind) return undefined;
  const isDiscounted = kind.presentValue !== null;
  const inputs = result.drivers
    .filter((driver) => driver.sign === 'benefit' && driver.kind === kind.kind)
    .map((driver) =>
      inputOf(driver.name, {
        value: isDiscounted ? driver.presentValue : driver.total,
        text: driver.amount === null ? driver.reason : null,
        unit: 'money',
        figure: `driver:${driverKey(driver)}`,
      }),
    );
  return {
    name: `Benefits, ${kind.kind}`,
    value: isDiscounted ? kind.presentValue : kind.total,
    text: null,
    unit: 'money',
    method: isDiscounted ? 'Present value of benefits of one kind' : 'Sum of benefits of one kind',
    formula: isDiscounted ? 'Sum over lines and years of amount ÷ (1 + rate)^year' : 'Sum over lines and years',
    reference: 'Our own, docs/methods/business-case.md',
    inputs,
    findings: kind.open > 0 ? ['LINES_OPEN'] : [],
  };
}

function alternativeDerivation(model: CaseModel): DerivationPart {
  const { measure, withPeers, withoutPeers, difference, compared } = againstAlternative(model);
  const valueOf = (side: typeof withPeers): number | null => (measure === 'npv' ? side?.npv.value : side?.net) ?? null;
  return {
    name: 'Difference to the way without peers',
    value: difference,
    text: null,
    unit: 'money',
    method: 'Comparison with the cheapest way without peers',
    formula:
      'What the way with peers is worth − what the way without is worth. Without peers: its own cost, and for each use case the ' +
      'share of the same benefits that it keeps. Lines of the whole case and tax stand on neither side.',
    reference: 'Our own, docs/methods/business-case.md',
    inputs: [
      inputOf('With peers', { value: valueOf(withPeers), unit: 'money' }),
      inputOf('Without peers', { value: valueOf(withoutPeers), unit: 'money' }),
      ...compared.map(({ useCase, name, keptShare }) =>
        inputOf(name, { value: keptShare, unit: '1', figure: `parameter:${useCase}/alternativeKeptShare` }),
      ),
    ],
    findings: compared.length === 0 ? ['NOTHING_COMPARED'] : [],
  };
}
