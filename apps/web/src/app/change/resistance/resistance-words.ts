import type { Resistance } from '@peerway/change';
import type { Tone } from '../../ui/chip.ts';

/** How far an objection has come, as it is called on screen. */
export const resistanceStates: Readonly<Record<Resistance['state'], string>> = {
  open: $localize`:of an objection|:open`,
  answered: $localize`:of an objection|:answered`,
  settled: $localize`:of an objection|:settled`,
};

/** The look of each of these. */
export const resistanceTones: Readonly<Record<Resistance['state'], Tone>> = {
  open: 'warn',
  answered: 'accent',
  settled: 'good',
};

/** How strong an objection is, the weakest first. */
export const strengthNames: Readonly<Record<number, string>> = {
  1: $localize`a doubt`,
  2: $localize`holds back`,
  3: $localize`works against it`,
};
