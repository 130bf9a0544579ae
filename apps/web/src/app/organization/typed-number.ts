import { type InventoryFact, cellNumber } from '@peerway/organization';

/** The number that a text stands for; null for none or for what is not readable. */
export function typedNumber(text: string, fact: Pick<InventoryFact, 'unit'>): number | null {
  if (text.trim() === '') return null;
  const reading = cellNumber(text, fact.unit);
  return 'number' in reading ? reading.number : null;
}
