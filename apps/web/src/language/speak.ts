import { chosenLanguage, rememberChoice, rememberSuggestion } from './chosen-language.ts';
import { languageInForce } from './language-in-force.ts';
import type { Language } from './languages.ts';

/** Keeps what was typed on the page before it is drawn anew; rejects when it cannot. */
export type Keeper = () => Promise<void> | void;

const keepers = new Set<Keeper>();

/** Has something kept before the page is drawn in another language; gives the function that ends it. */
export function beforeSpeaking(keep: Keeper): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/**
 * Draws this page anew in the language that the person chose here, once all that was typed is kept. False when something
 * could not be kept: then the page stays.
 */
export async function speak(language: Language): Promise<boolean> {
  if (language !== languageInForce() && !(await areAllKept())) return false;
  rememberChoice(language);
  if (language !== languageInForce()) location.reload();
  return true;
}

/** Draws this page anew in the language of the person whose page it is, unless somebody chose another one here. */
export async function suggestLanguage(language: Language): Promise<void> {
  if (chosenLanguage() !== undefined || language === languageInForce()) return;
  if (!(await areAllKept()) || !rememberSuggestion(language)) return;
  location.reload();
}

async function areAllKept(): Promise<boolean> {
  const kept = await Promise.allSettled([...keepers].map(async (keep) => keep()));
  return kept.every(({ status }) => status === 'fulfilled');
}
