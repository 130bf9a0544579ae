import type { Language } from './languages.ts';

let inForce: Language = 'en';

/** The language in which this page is drawn, from loading to leaving it. */
export function languageInForce(): Language {
  return inForce;
}

/** Says it once, before the first component is drawn. */
export function drawIn(language: Language): void {
  inForce = language;
  document.documentElement.lang = language;
}
