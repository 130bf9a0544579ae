import { inject } from '@angular/core';
import type { Language } from '../../language/languages.ts';
import { speak } from '../../language/speak.ts';
import { Notices } from './notices.ts';

/** Gives the function that changes the language, and says why when it cannot. Call it where `inject` works. */
export function languageChooser(): (language: Language) => Promise<void> {
  const notices = inject(Notices);
  return async (language) => {
    if (await speak(language)) return;
    notices.say($localize`Something on this page is not saved yet. Save it, then choose the language again.`);
  };
}
