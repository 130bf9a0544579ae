import { loadTranslations } from '@angular/localize';
import { isWellFormed } from './well-formed.ts';

/**
 * Makes translations known to every text that is read from now on. A text without one stays English, and so does one
 * whose translation Angular could not draw.
 */
export function useTranslations(locale: string, translations: Readonly<Record<string, string>>): void {
  const usable = Object.entries(translations).filter(([, translation]) => isWellFormed(translation));
  loadTranslations(Object.fromEntries(usable));
  // Angular takes the locale of pipes and plural forms from here.
  $localize.locale = locale;
}
