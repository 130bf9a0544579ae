import type { InputOrigin } from '@peerway/kernel';

/** Where an input comes from, in a reader's words. */
export const originWords: Readonly<Record<InputOrigin, string>> = {
  answers: $localize`people’s answers`,
  measured: $localize`a measurement`,
  bank: $localize`the question bank`,
  expertDefault: $localize`an expert default`,
  computed: $localize`computed from the inputs below it`,
};

/** A code of what limits a figure, as words: 'few-answers' reads 'few answers'. */
export function findingWords(code: string): string {
  const words = code
    .replaceAll(/[-_]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The text of a figure: a code such as 'readyWithConditions' reads 'ready with conditions'; a sentence stays as it is. */
export function textWords(text: string | null): string {
  if (text === null || !/^[a-z]+([A-Z][a-z]+)+$/.test(text)) return text ?? '';
  return findingWords(text).toLowerCase();
}
