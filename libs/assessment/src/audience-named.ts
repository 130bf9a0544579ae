import type { Audience } from './audience.ts';

const words = new Map<string, Audience>(
  Object.entries({
    executive: ['executives', 'leader', 'leaders', 'leadership', 'management', 'führung', 'leitung'],
    it: ['itandengineering', 'engineering', 'itundtechnik', 'technik'],
    security: ['securityandcompliance', 'compliance', 'sicherheit', 'sicherheitundcompliance'],
    operations: ['ops', 'betrieb'],
    team: ['teams', 'teamandendusers', 'endusers', 'endnutzende', 'teamundanwendende', 'anwendende'],
  } satisfies Record<Audience, string[]>).flatMap(([audience, others]) =>
    [audience, ...others].map((word): [string, Audience] => [word, audience as Audience]),
  ),
);

/**
 * The audience that a word names, in English or German, as people write it in a list; undefined if it names none. Capital
 * letters, blanks and marks make no difference.
 *
 * @example
 * audienceNamed('IT und Technik'); // => 'it'
 */
export function audienceNamed(word: string): Audience | undefined {
  return words.get(
    word
      .toLowerCase()
      .normalize('NFC')
      .replaceAll('&', 'and')
      .replaceAll(/[^\p{L}]/gu, ''),
  );
}
