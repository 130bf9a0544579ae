/** A language that the interface speaks. */
export type Language = 'en' | 'de';

/** Every language with its name in that language; the first is the one of the sources. */
export const languages: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
];

/** The language of a tag such as `de-AT`, if the interface speaks it. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const wanted = tag?.toLowerCase().split('-')[0];
  return languages.find(([language]) => language === wanted)?.[0];
}
