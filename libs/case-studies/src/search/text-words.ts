import { foldText } from '@peerway/kernel';
import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';

/** A word as it is written in a text: the place of its first letter, and the one after its last. */
export interface TextWord {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

/** Whatever is longer is no word that somebody types; its beginning stands for it. */
const LONGEST = 40;
// Chinese and Japanese put no blanks between words: there each character is one.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const words = new RegExp(String.raw`${unspaced}\p{M}*|(?:(?!${unspaced})[\p{L}\p{N}\p{M}])+`, 'gu');
const plainEnglish = /^[a-z]{3,}$/;

/**
 * The words of a text in their order: whatever is made of letters and digits.
 *
 * @example
 * textWords('Größe of S3').map(({ written }) => written); // => ['Größe', 'of', 'S3']
 */
export function textWords(text: string): TextWord[] {
  return Array.from(text.matchAll(words), ({ 0: written, index }) => ({
    written,
    from: index,
    to: index + written.length,
  }));
}

/**
 * A word as searches compare it: small letters without accents; undefined for a stop word.
 *
 * @example
 * [plainWord('Größe'), plainWord('The')]; // => ['grosse', undefined]
 */
export function plainWord(written: string): string | undefined {
  const word = foldText(written.slice(0, LONGEST));
  return word === '' || stopWords.has(word) ? undefined : word;
}

/**
 * What a word has in common with its other forms, by Porter's rules for English; numbers and foreign letters stay as they are.
 *
 * @example
 * [stem('lending'), stem('lends'), stem('s3')]; // => ['lend', 'lend', 's3']
 */
export function stem(word: string): string {
  return plainEnglish.test(word) ? stemmer(word) : word;
}
