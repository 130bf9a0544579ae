import type { AlternativeKind, AlternativeState, UseCaseVerdictKind } from '@peerway/use-cases';
import type { Tone } from '../../ui/chip.ts';

/** Whether a use case should be done with peers, in a word. */
export const useCaseVerdictWords: Readonly<Record<UseCaseVerdictKind, string>> = {
  p2p: $localize`:verdict on a use case|:P2P`,
  hybrid: $localize`:verdict on a use case|:hybrid`,
  notP2p: $localize`:verdict on a use case|:not P2P`,
  undecided: $localize`:verdict on a use case|:not known yet`,
};

/** The colour that repeats what the word says. */
export const useCaseVerdictTones: Readonly<Record<UseCaseVerdictKind, Tone>> = {
  p2p: 'good',
  hybrid: 'accent',
  notP2p: 'bad',
  undecided: 'plain',
};

/** A way to do it without peers, in a few words. */
export const alternativeWords: Readonly<Record<AlternativeKind, string>> = {
  centralServer: $localize`:alternative to peers|:a central server`,
  cdn: $localize`:alternative to peers|:a content network`,
  localCache: $localize`:alternative to peers|:a local cache`,
  managedService: $localize`:alternative to peers|:a managed service`,
};

/** Whether an alternative is enough, in a word. */
export const alternativeStateWords: Readonly<Record<AlternativeState, string>> = {
  suffices: $localize`:whether an alternative is enough|:enough`,
  open: $localize`:whether an alternative is enough|:not known yet`,
  ruledOut: $localize`:whether an alternative is enough|:not enough`,
};

/** The colour that repeats what the word says. */
export const alternativeStateTones: Readonly<Record<AlternativeState, Tone>> = {
  suffices: 'good',
  open: 'plain',
  ruledOut: 'warn',
};
