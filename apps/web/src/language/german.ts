import { registerLocaleData } from '@angular/common';
import german from '@angular/common/locales/de';
import words from './de.json';
import { useTranslations } from './use-translations.ts';

/** The words, and the ways of writing dates and numbers. */
export function learnGerman(): void {
  registerLocaleData(german);
  useTranslations('de', words.translations);
}
