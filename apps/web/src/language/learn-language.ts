import { chosenLanguage, suggestedLanguage } from './chosen-language.ts';
import { drawIn } from './language-in-force.ts';
import { type Language, languageOf } from './languages.ts';

/** What a language brings along, fetched only by those who read it. */
const learned: Readonly<Partial<Record<Language, () => Promise<() => void>>>> = {
  de: async () => (await import('./german.ts')).learnGerman,
};

/**
 * Finds the language of this visit and makes it known to everything that is loaded afterwards: what the person chose
 * here goes before what a link or the settings of the person say, and that before what the browser asks for.
 */
export async function learnLanguage(): Promise<void> {
  const language = wantedLanguage();
  try {
    const learn = await learned[language]?.();
    learn?.();
    drawIn(language);
  } catch (error) {
    // Without its words, English is better than nothing.
    console.warn(error);
    drawIn('en');
  }
}

function wantedLanguage(): Language {
  const inAddress = new URLSearchParams(location.search).get('language');
  return (
    chosenLanguage() ??
    suggestedLanguage() ??
    languageOf(inAddress) ??
    navigator.languages.map(languageOf).find((language) => language !== undefined) ??
    'en'
  );
}
