import type { DerivationInput } from '@peerway/kernel';
import { type DerivationPart, inputOf } from './case-derivation-input.ts';
import type { CaseModel } from './case-model.ts';
import type { CaseFigure, CaseResult, CaseYear } from './case-result.ts';

interface Told {
  readonly name: string;
  readonly unit: string;
  readonly formula: string;
  readonly reference: string;
  readonly amounts: (year: CaseYear, factor: number) => Partial<DerivationInput>;
}

const net = ({ net: value }: CaseYear): Partial<DerivationInput> => ({ value });

const told: Readonly<Record<'npv' | 'irr' | 'payback' | 'discountedPayback', Told>> = {
  npv: {
    name: 'Net present value',
    unit: 'money',
    formula: 'Sum over years k of net(k) ÷ (1 + rate)^k; the weight of a year is 1 ÷ (1 + rate)^k',
    reference: 'Brealey, Myers and Allen, Principles of Corporate Finance; Fisher 1930',
    amounts: ({ net: value }, weight) => ({ value, weight }),
  },
  irr: {
    name: 'Internal rate of return',
    unit: '1',
    formula:
      'Every rate above -100 % at which the sum over years k of net(k) ÷ (1 + rate)^k is zero; all of them are looked for',
    reference: 'Descartes 1637 for how many there can be; our own search by exclusion of intervals',
    amounts: net,
  },
  payback: {
    name: 'Payback',
    unit: 'year',
    formula: 'The time from which the sum of the flow is zero or more and stays so, evenly within a year',
    reference: 'Brealey, Myers and Allen, Principles of Corporate Finance',
    amounts: ({ cumulative }) => ({ value: cumulative }),
  },
  discountedPayback: {
    name: 'Discounted payback',
    unit: 'year',
    formula: 'The same with each year worth net(k) ÷ (1 + rate)^k',
    reference: 'Brealey, Myers and Allen, Principles of Corporate Finance',
    amounts: ({ discounted }) => ({ value: discounted }),
  },
};

/** How a figure of the headline came about, from the flow of each year. */
export function headlineDerivation(model: CaseModel, result: CaseResult, figure: string): DerivationPart | undefined {
  if (figure === 'benefitCostRatio') return ratioDerivation(model, result);
  if (figure === 'net') return netDerivation(result);
  if (figure !== 'npv' && figure !== 'irr' && figure !== 'payback' && figure !== 'discountedPayback') return undefined;
  const { name, unit, formula, reference, amounts } = told[figure];
  return {
    name,
    ...valueOf(result[figure]),
    unit,
    method: name,
    formula,
    reference,
    inputs: [
      ...(figure === 'npv' || figure === 'discountedPayback' ? [rateInput(model)] : []),
      ...result.years.map((year) =>
        inputOf(`year ${year.year}`, {
          unit: 'money',
          figure: `year:${year.year}`,
          ...amounts(year, (1 + (model.settings.discountRate ?? 0)) ** -year.year),
        }),
      ),
    ],
    findings: findingsOf(result, result[figure]),
  };
}

function ratioDerivation(model: CaseModel, result: CaseResult): DerivationPart {
  return {
    name: 'Benefit-cost ratio',
    ...valueOf(result.benefitCostRatio),
    unit: '1',
    method: 'Benefit-cost ratio',
    formula: 'Present value of the counted benefits ÷ present value of the costs; tax is in neither',
    reference: 'Boardman and others, Cost-Benefit Analysis',
    inputs: [
      rateInput(model),
      inputOf('Present value of benefits', { value: result.presentValueOfBenefits, unit: 'money' }),
      inputOf('Present value of costs', { value: result.presentValueOfCosts, unit: 'money' }),
      ...result.kinds
        .filter(({ isCounted }) => isCounted)
        .map(({ kind, presentValue }) => inputOf(kind, { value: presentValue, unit: 'money', figure: `kind:${kind}` })),
    ],
    findings: findingsOf(result, result.benefitCostRatio),
  };
}

function netDerivation(result: CaseResult): DerivationPart {
  return {
    name: 'Net over all years',
    value: result.net,
    text: null,
    unit: 'money',
    method: 'Plain sum',
    formula: 'Sum of the net flow of all years; later money counts as much as money today',
    reference: 'Our own, docs/methods/business-case.md',
    inputs: result.years.map(({ year, net: value }) =>
      inputOf(`year ${year}`, { value, unit: 'money', figure: `year:${year}` }),
    ),
    findings: findingsOf(result, { value: result.net, reason: null }),
  };
}

function rateInput({ settings }: CaseModel): DerivationInput {
  return inputOf('discount rate', { value: settings.discountRate, unit: '1', origin: 'answers' });
}

function valueOf({
  value,
  reason,
  ...more
}: CaseFigure & { readonly roots?: readonly number[] }): Pick<DerivationPart, 'value' | 'text'> {
  const roots = more.roots ?? [];
  if (reason !== 'SEVERAL_RATES') return { value, text: null };
  return { value, text: roots.map((rate) => `${Number((rate * 100).toPrecision(6))} %`).join('; ') };
}

function findingsOf({ driverCount, countedCount }: CaseResult, { reason }: CaseFigure): string[] {
  return [...(reason === null ? [] : [reason]), ...(countedCount < driverCount ? ['LINES_OPEN'] : [])];
}
