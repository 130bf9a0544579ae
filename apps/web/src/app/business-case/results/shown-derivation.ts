import type { Derivation, DerivationInput } from '@peerway/kernel';
import { ValueKind } from '@peerway/business-case';
import { kindWords } from '../value-words.ts';

/** The figures that are shares, and read as percent. */
const shares = ['irr'];

/** How a figure came about, in the currency of the case and with the words of the page. */
export function shownDerivation(derivation: Derivation, currency: string): Derivation {
  const isShare = shares.includes(derivation.figure);
  return {
    ...derivation,
    value: isShare && derivation.value !== null ? derivation.value * 100 : derivation.value,
    unit: isShare ? '%' : unitText(derivation.unit, currency),
    inputs: derivation.inputs.map((input) => shownInput(input, currency)),
  };
}

function shownInput(input: DerivationInput, currency: string): DerivationInput {
  if (/^discount rate$/.test(input.name)) {
    const value = input.value === null ? null : input.value * 100;
    return { ...input, name: $localize`discount rate`, value, unit: '%' };
  }
  return { ...input, name: inputName(input.name), unit: unitText(input.unit, currency) };
}

function inputName(name: string): string {
  const kind = ValueKind.safeParse(name);
  if (kind.success) return kindWords[kind.data];
  const year = /^year (\d+)$/.exec(name)?.[1];
  if (year !== undefined) return $localize`year ${year}:number:`;
  return name === 'tax' ? $localize`tax` : name;
}

/** A unit as it is read: the currency for money, nothing for a plain number. */
export function unitText(unit: string | null, currency: string): string | null {
  if (unit === null || unit === '1') return null;
  return unit.replace(/\bmoney\b/, currency);
}
