import { type Language, languageOf } from './languages.ts';

const key = 'peerway.language';

/** What the person chose on this device. */
export function chosenLanguage(): Language | undefined {
  return read(() => localStorage);
}

/** What was suggested for this tab, by the settings of the person whose page it is. */
export function suggestedLanguage(): Language | undefined {
  return read(() => sessionStorage);
}

/** Remembers the choice on this device. */
export function rememberChoice(language: Language): void {
  write(() => localStorage, language);
}

/** Remembers the suggestion until the tab closes; false where nothing can be remembered. */
export function rememberSuggestion(language: Language): boolean {
  return write(() => sessionStorage, language);
}

function read(storage: () => Storage): Language | undefined {
  try {
    return languageOf(storage().getItem(key));
  } catch {
    // Blocked storage reads as "no choice made".
    return undefined;
  }
}

function write(storage: () => Storage, language: Language): boolean {
  try {
    storage().setItem(key, language);
    return true;
  } catch {
    // Storage may be blocked by the browser; the page then stays as it is.
    return false;
  }
}
