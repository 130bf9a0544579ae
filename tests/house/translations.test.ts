import { describe, expect, it } from 'vitest';
import { languages } from '../../apps/web/src/language/languages.ts';
import { isWellFormed } from '../../apps/web/src/language/well-formed.ts';
import { formsOf, messages, placeholdersOf, readMessages } from '../support/message-files.ts';

const [, ...others] = languages.map(([language]) => language);

describe.each(others)('the interface in %s', (language) => {
  const translations = readMessages(language);
  const pairs = Object.entries(messages).flatMap(([id, text]) => {
    const translation = translations[id];
    return translation === undefined ? [] : [{ text, translation }];
  });

  it('translates every text', () => {
    const missing = Object.entries(messages).filter(([id]) => !(translations[id] ?? '').trim());
    if (missing.length > 0)
      console.warn(`${language} lacks ${missing.length} of ${Object.keys(messages).length} texts.`);
    expect(missing).toEqual([]);
  });

  it('translates no text that is said no more', () => {
    expect(Object.entries(translations).filter(([id]) => messages[id] === undefined)).toEqual([]);
  });

  it('keeps the open places of each text, so that names and figures stand in it', () => {
    expect(
      pairs.filter(({ text, translation }) => `${placeholdersOf(text)}` !== `${placeholdersOf(translation)}`),
    ).toEqual([]);
  });

  it('can be drawn: braces and elements close, and every plural has a form for all other numbers', () => {
    const broken = pairs.filter(
      ({ text, translation }) =>
        !isWellFormed(translation) || (formsOf(text).length > 0 && !formsOf(translation).includes('other')),
    );
    expect(broken).toEqual([]);
  });

  it('has no white space around a text: that comes from the place where it stands', () => {
    expect(pairs.filter(({ translation }) => translation.trim() !== translation)).toEqual([]);
  });
});
