import { searchWords, textMatch, type Finding } from '@peerway/kernel';
import { entryFields, type EntryField, type EntryTexts } from './entry-texts.ts';

/** Where the words looked for stand in the fields of an entry, as places in each field's own text. */
export type EntryHighlights = Readonly<Partial<Record<EntryField, readonly (readonly [from: number, to: number])[]>>>;

/** One entry that was found by its words. */
export interface FoundText {
  readonly id: string;
  readonly score: number;
  readonly highlights: EntryHighlights;
}

const fields: readonly EntryField[] = [
  'title',
  'organization',
  'place',
  'problem',
  'approach',
  'outcomes',
  'lessons',
  'advice',
  'words',
];

/** The words of all entries, to be looked through. */
export function libraryIndex(documents: readonly ({ readonly id: string } & EntryTexts)[]) {
  return (query: string): { found: FoundText[]; findings: Finding[] } => {
    if (searchWords(query).length === 0)
      return { found: [], findings: [{ code: 'NO_WORDS', at: 'query', detail: query }] };
    const found = documents.flatMap((texts): FoundText[] => {
      const matches = fields.flatMap((field) => {
        const match = textMatch(texts[field], query);
        return match ? [{ field, ...match }] : [];
      });
      if (matches.length === 0) return [];
      const score = matches.reduce((sum, match) => sum + match.score * entryFields[match.field], 0);
      return [
        { id: texts.id, score, highlights: Object.fromEntries(matches.map(({ field, parts }) => [field, parts])) },
      ];
    });
    return { found: found.sort((a, b) => b.score - a.score), findings: [] };
  };
}
