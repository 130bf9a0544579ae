import { type Finding, searchWords } from '@peerway/kernel';
import type { Postings } from './postings.ts';
import { stem, textWords } from './text-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query looks for: stems of the index, each with how much it counts. */
export interface QueryWords {
  readonly stems: ReadonlyMap<string, number>;
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
  readonly isUnfinished: boolean;
}

/** The stems that a query asks for, with what had to be left aside. */
export function queryWords(query: string, { byStem }: Postings, vocabulary: Vocabulary): QueryWords {
  const { typed, isCut } = typedWords(query);
  const stems = new Map<string, number>();
  let mended = 0;
  for (const one of typed) {
    const exact = spellings(one).filter((spelled) => byStem.has(spelled));
    for (const spelled of exact) raise(stems, spelled, one.times);
    const begun = one.isUnfinished ? vocabulary.startingWith(one.word) : [];
    for (const [, begins] of begun) raise(stems, begins, WORTH_OF_BEGINNING);
    if (exact.length > 0 || begun.length > 0 || mended >= MOST_MENDED) continue;
    mended += 1;
    for (const [, near] of vocabulary.near(one.word)) raise(stems, near, WORTH_OF_NEAR * one.times);
  }
  const findings: Finding[] = [];
  if (typed.length === 0) findings.push({ code: 'NO_WORDS', at: 'query', detail: query.slice(0, 100) });
  if (isCut) findings.push({ code: 'QUERY_TOO_LONG', at: 'query', detail: String(typed.length) });
  return { stems, findings };
}

/** The different words of a query; the last one may be unfinished: nothing follows it yet. */
function typedWords(query: string): { typed: Typed[]; isCut: boolean } {
  const text = query.slice(0, LONGEST_QUERY);
  const all = textWords(text);
  // What is cut in the middle is not a word.
  if (text.length < query.length && all.at(-1)?.to === text.length) all.pop();
  const typed = new Map<string, Typed>();
  for (const { word, from, to } of all) {
    const times = (typed.get(word)?.times ?? 0) + 1;
    typed.set(word, { word, written: text.slice(from, to), times, isUnfinished: to === query.length });
  }
  const first = [...typed.values()].slice(0, MOST_WORDS);
  return { typed: first, isCut: text.length < query.length || first.length < typed.size };
}

/** The stem of a word as it is written, and with its umlauts spelled out or drawn together where that is what the index knows. */
function spellings({ word, written }: Typed): string[] {
  const others = searchWords(written).flat();
  return [...new Set([word, ...others].map(stem))];
}

function raise(stems: Map<string, number>, word: string, worth: number): void {
  stems.set(word, Math.max(stems.get(word) ?? 0, worth));
}
