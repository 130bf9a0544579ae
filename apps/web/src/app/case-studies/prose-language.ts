import { languageInForce } from '../../language/language-in-force.ts';

/** The language in which the cases that come with Peerway are written, where the page is drawn in another; else null. */
export function proseLanguage(): string | null {
  return languageInForce() === 'en' ? null : 'en';
}
