import type { Derivation, DerivationInput } from '@peerway/kernel';

/** What the derivation of one kind of figure adds to what they all have in common. */
export type DerivationPart = Pick<
  Derivation,
  'name' | 'value' | 'text' | 'unit' | 'method' | 'formula' | 'reference' | 'inputs' | 'findings'
>;

/** An input of a figure, of which only what matters is said. */
export function inputOf(name: string, said: Partial<DerivationInput>): DerivationInput {
  return {
    name,
    value: null,
    text: null,
    unit: null,
    weight: null,
    origin: 'computed',
    source: null,
    date: null,
    figure: null,
    ...said,
  };
}
