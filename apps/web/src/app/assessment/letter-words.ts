import type { RoundLettersFragment } from '../graphql/generated/graphql.ts';

type Letter = RoundLettersFragment['mail']['letters'][number];

const reasons: Readonly<Record<string, string>> = {
  UNREACHABLE: $localize`the mail server cannot be reached`,
  SILENT: $localize`the mail server does not answer in time`,
  GARBLED: $localize`the mail server’s answer makes no sense`,
  LOGIN_REFUSED: $localize`the mail server refuses the password of this portal`,
  LATER: $localize`the mail server asks to come back later`,
  ADDRESS_REFUSED: $localize`the mail server refuses the address`,
  LETTER_REFUSED: $localize`the mail server refuses the letter`,
  NOT_WRITTEN: $localize`the letter could not be written`,
  ROUND_NOT_OPEN: $localize`the round is not open`,
  FINISHED: $localize`the person had finished`,
  NO_REMINDERS: $localize`the person does not want to be reminded`,
  NO_ADDRESS: $localize`there is no address`,
  OPEN_LINK_OFF: $localize`the link for everybody is off`,
};

/** Why a letter waits or was given up. */
export function reasonWords(reason: string | null): string {
  return reason === null ? '' : (reasons[reason] ?? reason);
}

const kinds: Readonly<Record<string, string>> = {
  invitation: $localize`Invitations`,
  reminder: $localize`Reminders`,
  openLink: $localize`Link for everybody`,
};

const states: Readonly<Record<Letter['state'], string>> = {
  sent: $localize`:of letters|:sent`,
  waiting: $localize`:of letters|:waiting`,
  failed: $localize`:of letters|:not delivered`,
  dropped: $localize`:of letters|:no longer needed`,
};

/** What became of the last letter to somebody, in a few words. */
export function lastLetterWords({ state, reason }: Pick<Letter, 'state' | 'reason'>): string {
  const why = reasonWords(reason);
  if (state === 'sent') return $localize`letter sent`;
  if (state === 'failed') return $localize`letter not delivered: ${why}:why:`;
  if (state === 'dropped') return $localize`letter not needed any more`;
  return reason === null ? $localize`letter on its way` : $localize`letter waits: ${why}:why:`;
}

/** One kind of letters in one state, as a line. */
export function letterWords({ kind, state, reason }: Letter): { kind: string; state: string } {
  const [word, why] = [states[state], reasonWords(reason)];
  return { kind: kinds[kind] ?? kind, state: reason === null ? word : $localize`${word}:state:: ${why}:why:` };
}

/** What the outbox has done for a round, in a sentence. */
export function lettersFinding({ canSend, letters }: RoundLettersFragment['mail']): string {
  if (!canSend) return $localize`Links are copied: this portal sends no e-mail`;
  const of = (state: Letter['state']): number =>
    letters.filter((letter) => letter.state === state).reduce((sum, { count }) => sum + count, 0);
  if (letters.length === 0) return $localize`Nobody was written to yet`;
  if (of('failed') > 0) return $localize`${of('sent')}:sent: letters sent, ${of('failed')}:failed: not delivered`;
  if (of('waiting') > 0) return $localize`${of('sent')}:sent: letters sent, ${of('waiting')}:waiting: waiting`;
  return of('sent') === 1 ? $localize`One letter sent` : $localize`${of('sent')}:sent: letters sent`;
}
