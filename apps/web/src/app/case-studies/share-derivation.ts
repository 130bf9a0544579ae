import type { BaseRate } from '@peerway/case-studies';
import type { Derivation, DerivationInput } from '@peerway/kernel';
import { statusWords } from './case-words.ts';
import { groupLabel } from './running-shares.ts';

const inputWords: Readonly<Record<string, string>> = {
  ...statusWords,
  cases: $localize`:input of a figure|:cases`,
};

const unitWords: Readonly<Record<string, string>> = {
  cases: $localize`:unit|:cases`,
  share: $localize`:unit|:of 1`,
};

/** How a share came about, in the words of the page. */
export function shareDerivation({ by, value, derivation }: BaseRate): Derivation {
  return {
    ...derivation,
    name: $localize`Still running when last documented: ${groupLabel(by, value)}:group:`,
    unit: unitWord(derivation.unit),
    method: $localize`Share of the cases in the library, with the 95 % score interval`,
    formula: $localize`Cases running when last documented, divided by all cases of the group; interval after Wilson, without continuity correction`,
    content: $localize`The case library: a collection, not a random sample`,
    inputs: derivation.inputs.map(inWords),
  };
}

function inWords(input: DerivationInput): DerivationInput {
  return {
    ...input,
    name: inputWords[input.name] ?? endWords(input.name),
    unit: unitWord(input.unit),
    source: $localize`the case library`,
  };
}

function unitWord(unit: string | null): string | null {
  return unit === null ? null : (unitWords[unit] ?? unit);
}

/** The ends of the interval are named by the library in English. */
function endWords(name: string): string {
  if (name.includes('low')) return $localize`:input of a figure|:interval, low end`;
  return name.includes('high') ? $localize`:input of a figure|:interval, high end` : name;
}
