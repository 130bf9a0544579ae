import { type Finding, searchWords } from '@peerway/kernel';
import type { Lexicon } from './lexicon.ts';
import { plainWord, stem, type TextWord, textWords } from './text-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WeighedWords } from './weighed-words.ts';

/** What a query looks for: stems of the index by their numbers, each with how much it counts. */
export interface QueryWords {
  readonly stems: ReadonlyMap<number, number>;
  readonly findings: readonly Finding[];
}

const LONGEST_QUERY = 4_000;
const MOST_WORDS = 100;
/** Looking through all words of the index takes time: a query of nothing but misspelled words has a few of them mended. */
const MOST_MENDED = 8;
const WORTH_OF_BEGINNING = 0.4;
const WORTH_OF_NEAR = 0.6;

interface Typed {
  readonly word: string;
  readonly written: string;
  readonly times: number;
  /** Nothing follows it yet: it may become another word. */
  readonly isUnfinished: boolean;
}

/** The stems that a query asks for, with what had to be left aside. */
export function queryWords(query: string, words: WeighedWords, vocabulary: Vocabulary): QueryWords {
  const { lexicon, rarityOf } = words;
  const { written, isCut } = writtenWords(query);
  const typed = typedWords(written, query.length);
  const first = typed.slice(0, MOST_WORDS);
  const stems = new Map<number, number>();
  const raise = (number: number, worth: number): void =>
    void stems.set(number, Math.max(stems.get(number) ?? 0, worth));
  // Words that stand for one that was typed say as little as the commonest of them: a rare one would drown what was typed out.
  const raiseAll = (numbers: readonly number[], worth: number): void => {
    const least = Math.min(...numbers.map(rarityOf));
    for (const number of numbers) raise(number, (worth * least) / rarityOf(number));
  };
  for (const number of joined(written.slice(0, MOST_WORDS), lexicon)) raise(number, 1);
  let mended = 0;
  for (const one of first) {
    const exact = spellings(one, lexicon);
    for (const number of exact) raise(number, one.times);
    const begun = one.isUnfinished ? vocabulary.startingWith(one.word) : [];
    raiseAll(begun, WORTH_OF_BEGINNING);
    if (exact.length > 0 || begun.length > 0 || mended >= MOST_MENDED) continue;
    mended += 1;
    raiseAll(parts(one.word, lexicon) ?? vocabulary.near(one.word), WORTH_OF_NEAR * one.times);
  }
  return { stems, findings: findingsOf(query, first, isCut || first.length < typed.length) };
}

function findingsOf(query: string, typed: readonly Typed[], isCut: boolean): Finding[] {
  const findings: Finding[] = [];
  if (typed.length === 0) findings.push({ code: 'NO_WORDS', at: 'query', detail: query.slice(0, 100) });
  if (isCut) findings.push({ code: 'QUERY_TOO_LONG', at: 'query', detail: String(typed.length) });
  return findings;
}

function writtenWords(query: string): { written: TextWord[]; isCut: boolean } {
  const written = textWords(query.slice(0, LONGEST_QUERY));
  const isCut = query.length > LONGEST_QUERY;
  // What is cut in the middle is not a word.
  if (isCut && written.at(-1)?.to === LONGEST_QUERY) written.pop();
  return { written, isCut };
}

/** The different words of a query, without stop words. */
function typedWords(all: readonly TextWord[], end: number): Typed[] {
  const typed = new Map<string, Typed>();
  for (const { written, to } of all) {
    const word = plainWord(written);
    if (word === undefined) continue;
    const times = (typed.get(word)?.times ?? 0) + 1;
    typed.set(word, { word, written, times, isUnfinished: to === end });
  }
  return [...typed.values()];
}

/** The stem of a word as it is written, and with its umlauts spelled out or drawn together where the index knows that. */
function spellings({ word, written }: Typed, { numbers }: Lexicon): number[] {
  const all = new Set([word, ...searchWords(written).flat()].map(stem));
  return [...all].flatMap((spelled) => numbers.get(spelled) ?? []);
}

/** Words that the index writes as one: "lending club", "e-sports". */
function joined(written: readonly TextWord[], { words }: Lexicon): number[] {
  return written.flatMap((one, at) => {
    const next = written[at + 1];
    return next && next.from - one.to === 1 ? (words.get(plainWord(one.written + next.written) ?? '') ?? []) : [];
  });
}

/** A word that the index writes as two: "ecommerce" as "e-commerce". */
function parts(word: string, { words }: Lexicon): number[] | undefined {
  for (let at = 1; at < word.length; at += 1) {
    const one = words.get(word.slice(0, at));
    const other = words.get(word.slice(at));
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return undefined;
}
