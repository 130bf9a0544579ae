import { isDevMode } from '@angular/core';
import { ɵparseMessage as parseMessage, ɵparseTranslation as parseTranslation } from '@angular/localize';
import { messageCore } from './message-core.ts';
import { isWellFormed } from './well-formed.ts';

/**
 * Makes translations known to every text that is read from now on. A text without one stays English, and so does one
 * whose translation could not be drawn: it names what the text does not have, or its braces are broken.
 */
export function useTranslations(locale: string, translations: Readonly<Record<string, string>>): void {
  $localize.translate = (messageParts, substitutions) => {
    const message = parseMessage(messageParts, substitutions);
    const { id, before, after } = messageCore(message);
    const translation = translations[id];
    if (translation === undefined || !isWellFormed(translation)) return asItIs(message.text);
    const { messageParts: parts, placeholderNames } = parseTranslation(before + translation + after);
    if (!placeholderNames.every((name) => Object.hasOwn(message.substitutions, name))) return asItIs(message.text);
    return [parts, placeholderNames.map((name) => message.substitutions[name])];

    function asItIs(text: string): [TemplateStringsArray, readonly unknown[]] {
      if (isDevMode()) console.warn(`No usable translation (${locale}) of “${text}”.`);
      return [messageParts, substitutions];
    }
  };
  // Angular takes the locale of pipes and plural forms from here.
  $localize.locale = locale;
}
