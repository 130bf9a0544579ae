import { textOf } from './source-files.ts';

interface MessageFile {
  readonly locale: string;
  readonly translations: Readonly<Record<string, string>>;
}

/** The English texts of the web by id, as `npm run generate` lists them. */
export const messages = readMessages('messages');

/** One of the files of apps/web/src/language. */
export function readMessages(name: string): Readonly<Record<string, string>> {
  return (JSON.parse(textOf(`apps/web/src/language/${name}.json`)) as MessageFile).translations;
}

/** What a text leaves open, sorted: `{$name}` outside and `{NAME}` within plural forms. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\{\$?\w+\}/g))].filter((each) => !/^\{[a-zäöüß]+\}$/.test(each)).sort();
}

/** The forms that a text offers by number or by case, such as `=1` and `other`. */
export function formsOf(text: string): string[] {
  return [...text.matchAll(/(=\d+|\b(?:zero|one|two|few|many|other)) *\{/g)].map(([, form = '']) => form);
}
