import { foldText } from '@peerway/kernel';
import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';

/** A word of a text: as searches compare it, and where it stands. */
export interface TextWord {
  readonly word: string;
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
 * The words of a text in their order: letters and digits, in small letters without accents. Stop words are left out.
 *
 * @example
 * textWords('The Größe of S3').map(({ word }) => word); // => ['grosse', 's3']
 */
export function textWords(text: string): TextWord[] {
  const found: TextWord[] = [];
  for (const match of text.matchAll(words)) {
    const written = match[0];
    const word = foldText(written.slice(0, LONGEST));
    if (word !== '' && !stopWords.has(word)) found.push({ word, from: match.index, to: match.index + written.length });
  }
  return found;
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
