import type { Derivation, DerivationInput } from '@peerway/kernel';
import { catalogue } from './catalogue.ts';
import german from './derivations.de.json' with { type: 'json' };
import type { Language } from './language.ts';

const inGerman = catalogue(german.texts);

/**
 * A derivation in a language: what the library says of its method, formula and inputs. Names and reasons that come from a
 * question bank are in the language in which the bank was read; codes are phrased by the screen.
 */
export function derivationIn(language: Language, derivation: Derivation): Derivation {
  if (language === 'en') return derivation;
  const { name, unit, method, formula, reference, content, inputs } = derivation;
  return {
    ...derivation,
    name: inGerman(name),
    unit: unit === null ? null : inGerman(unit),
    method: inGerman(method),
    formula: inGerman(formula),
    reference: inGerman(reference),
    content: inGerman(content),
    inputs: inputs.map(inputInGerman),
  };
}

function inputInGerman(input: DerivationInput): DerivationInput {
  const { name, unit, source } = input;
  return {
    ...input,
    name: inGerman(name),
    unit: unit === null ? null : inGerman(unit),
    source: source === null ? null : inGerman(source),
  };
}
