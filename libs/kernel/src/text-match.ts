/** Where a text holds what somebody looks for, and how well it fits. */
export interface TextMatch {
  /** From 0 to 3: 1 inside a word, 2 where a word begins, 3 where the text begins, as a mean over the words looked for. */
  readonly score: number;
  /** The parts of the text that fit, each with its first place and the one after its last; in order, without overlap. */
  readonly parts: readonly (readonly [from: number, to: number])[];
}

const marks = /[\u0300-\u036f]/g;
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
};
/** What stands between the words that are looked for: blanks, and quotation marks, paired or not. */
const between = /[\s"“”„«»]+/u;
const umlauts = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
] as const;

/**
 * A text as searches compare it: small letters without accents, ß as ss.
 *
 * @example
 * foldText('Größe, Łódź'); // => 'grosse, lodz'
 */
export function foldText(text: string): string {
  const small = text.normalize('NFD').replaceAll(marks, '').toLowerCase();
  return small.replaceAll(/[øæœłđıß]/g, (letter) => plainLetters[letter] ?? letter);
}

/**
 * The words of a search, each with the ways in which it may be written: ä also as ae, and ae also as ä. Every character stands
 * for itself: there are no wildcards and no operators.
 *
 * @example
 * searchWords('"Über 50%'); // => [['uber', 'ueber'], ['50%']]
 */
export function searchWords(search: string): readonly (readonly string[])[] {
  const words = new Set(search.normalize('NFC').toLowerCase().split(between));
  return [...words].filter((word) => foldText(word) !== '').map((word) => [...new Set(spellings(word))]);
}

function spellings(word: string): string[] {
  const long = umlauts.reduce((text, [letter, two]) => text.replaceAll(letter, two), word);
  const short = umlauts.reduce((text, [letter, two]) => text.replaceAll(two, letter), word);
  return [word, long, short].map(foldText);
}

/**
 * Whether a text holds every word of a search, in any order, wherever in its own words; undefined if not, or if nothing is
 * looked for.
 *
 * @example
 * textMatch('Unternehmensnetz', 'NETZ')?.parts; // => [[12, 16]]
 */
export function textMatch(text: string, search: string): TextMatch | undefined {
  const words = searchWords(search);
  const quick = foldText(text);
  if (words.some((spelled) => !spelled.some((word) => quick.includes(word)))) return undefined;
  const { folded, origins } = foldedWithOrigins(text);
  const found = words.map((spelled) => bestPlace(folded, spelled));
  if (found.length === 0 || found.includes(undefined)) return undefined;
  const places = found.filter((place) => place !== undefined);
  return {
    score: places.reduce((sum, { score }) => sum + score, 0) / places.length,
    parts: merged(
      places.map(({ at, length }) => {
        const end = origins[at + length] ?? text.length;
        return [origins[at] ?? 0, end] as const;
      }),
    ),
  };
}

/** The folded text, and for each of its places the place in the text that it comes from. */
function foldedWithOrigins(text: string): { folded: string; origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = foldText(letter);
    folded += plain;
    for (let n = 0; n < plain.length; n += 1) origins.push(place);
    place += letter.length;
  }
  return { folded, origins };
}

interface Place {
  readonly at: number;
  readonly length: number;
  readonly score: number;
}

function bestPlace(folded: string, spelled: readonly string[]): Place | undefined {
  let best: Place | undefined;
  for (const word of spelled)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const score = at === 0 ? 3 : /[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) ? 1 : 2;
      if (score > (best?.score ?? 0)) best = { at, length: word.length, score };
      if (score > 1) break;
    }
  return best;
}

function merged(parts: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const whole: [number, number][] = [];
  for (const [from, to] of parts.toSorted(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
