import { expect, it } from 'vitest';
import german from '../../apps/api/src/language/de.json' with { type: 'json' };
import { sourceFiles } from '../support/source-files.ts';
import { writtenTexts } from '../support/written-sentences.ts';

/** What is said in a terminal or to programs over a socket, content that is data, lines of a generated plan (in the language of the catalogue), and words that stand in both languages. */
const untold =
  /^(apps\/api\/src\/(main|portal|access\/reset-owner|database\/|dump\/|live\/|operations\/(configuration|daily-dump|data-folder)|assessment\/sample\/|rollout\/sample-plan|mail\/mail-words)|libs\/business-case\/src\/workbook\/(english|german)-words|libs\/rollout\/src\/(generated-|preparation-lines|readiness-lines|stage-lines))/;

const texts = [...sourceFiles('apps/api/src', /\.ts$/), ...sourceFiles('libs', /\.ts$/)]
  .filter((file) => !untold.test(file))
  .flatMap(writtenTexts);
const catalogue: Readonly<Record<string, string>> = german.sentences;

it('has a German translation for every sentence that the API tells people', () => {
  const untranslated = texts.filter(({ text, isTold }) => isTold && !Object.hasOwn(catalogue, text));
  expect([...new Set(untranslated.map(({ file, text }) => `${file}: ${text}`))]).toEqual([]);
});

it('keeps no translation of a sentence that nobody says any more', () => {
  const said = new Set(texts.map(({ text }) => text));
  expect(Object.keys(catalogue).filter((sentence) => !said.has(sentence))).toEqual([]);
});

it('keeps every value of a sentence in its translation', () => {
  const places = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();
  const spoiled = Object.entries(catalogue).filter(([from, to]) => places(from).join() !== places(to).join());
  expect(spoiled).toEqual([]);
});
