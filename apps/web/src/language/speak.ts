import { chosenLanguage, rememberChoice, rememberSuggestion } from './chosen-language.ts';
import { languageInForce } from './language-in-force.ts';
import type { Language } from './languages.ts';

/** Keeps what was typed on the page before it is drawn anew. */
export type Keeper = () => Promise<void> | void;

const keepers = new Set<Keeper>();

/** Has something done before the page is drawn in another language; gives the function that ends it. */
export function beforeSpeaking(keep: Keeper): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** Draws this page anew in a language that the person chose here, once all that was typed is kept. */
export async function speak(language: Language): Promise<void> {
  if (language === languageInForce()) return rememberChoice(language);
  await keepAll();
  rememberChoice(language);
  location.reload();
}

/** Draws this page anew in the language of the person whose page it is, unless somebody chose another one here. */
export async function suggestLanguage(language: Language): Promise<void> {
  if (chosenLanguage() !== undefined || language === languageInForce()) return;
  if (!rememberSuggestion(language)) return;
  await keepAll();
  location.reload();
}

async function keepAll(): Promise<void> {
  // A save that fails has kept its words in another way, or says so: it must not hold up the others.
  await Promise.allSettled([...keepers].map(async (keep) => keep()));
}
