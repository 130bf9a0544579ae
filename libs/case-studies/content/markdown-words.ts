import type { CaseMarkdownWords } from '../src/case-markdown-words.ts';
import german from './markdown-words.de.json' with { type: 'json' };
import english from './markdown-words.en.json' with { type: 'json' };

/**
 * What a written case says apart from the case itself, by language.
 *
 * @example
 * markdownWords.de.sources; // => 'Quellen'
 */
export const markdownWords = { en: english, de: german } as const satisfies Readonly<Record<string, CaseMarkdownWords>>;
