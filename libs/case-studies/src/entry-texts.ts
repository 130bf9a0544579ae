import type { LibraryEntry } from './library-entry.ts';

/**
 * In which fields the library is searched, and how heavily a word found there counts. A word in the name of a case says more than
 * one among its lessons. Expert default.
 *
 * @example
 * entryFields.title; // => 6
 */
export const entryFields = {
  title: 6,
  organization: 6,
  place: 2,
  problem: 2,
  approach: 2,
  outcomes: 1,
  lessons: 1,
  advice: 1,
  words: 2,
} as const;
export type EntryField = keyof typeof entryFields;

/** The text of each field of an entry, as it is searched: the places of highlights count in it. */
export type EntryTexts = Readonly<Record<EntryField, string>>;

/**
 * The texts in which an entry is found. Lists are joined by line ends. `words` is for whatever else it should be found by: the
 * names of its patterns and its industry in the reader's language, say.
 *
 * @example
 * entryTexts(libraryEntries({ published: caseStudies })[3]).organization; // => 'Airbnb'
 */
export function entryTexts(entry: LibraryEntry, words = ''): EntryTexts {
  if (entry.kind === 'scenario') {
    const { title, scenario, fitNotes, suggestedUseCases, startingQuestions } = entry.scenario;
    return {
      title,
      organization: '',
      place: '',
      problem: scenario,
      approach: fitNotes,
      outcomes: '',
      lessons: suggestedUseCases.join('\n'),
      advice: startingQuestions.join('\n'),
      words,
    };
  }
  const { title, organization, place, problem, approach, outcomes, lessons, copy, avoid, statusReason } = entry.study;
  return {
    title,
    organization,
    place,
    problem,
    approach: `${approach}\n${statusReason}`,
    outcomes: outcomes.map(({ metric, value, unit }) => `${metric}: ${value} ${unit}`.trim()).join('\n'),
    lessons: lessons.map(({ text }) => text).join('\n'),
    advice: [...copy, ...avoid].join('\n'),
    words,
  };
}
