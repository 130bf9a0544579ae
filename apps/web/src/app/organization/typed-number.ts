import { type InventoryFact } from '@peerway/organization';
import { cellNumber } from '@peerway/table';

/** The number that a text stands for; null for none or for what is not readable. */
export function typedNumber(text: string, fact: Pick<InventoryFact, 'unit'>): number | null {
  if (text.trim() === '') return null;
  const reading = cellNumber(text, fact.unit);
  return 'number' in reading ? reading.number : null;
}
