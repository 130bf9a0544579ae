import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../language/language.ts';

/** What everything that is done for one request may want to know. */
export interface RequestScope {
  /** Its id, for the log and the reply. */
  readonly id: string;
  /** The language in which it wants to be answered. */
  readonly language: Language;
}

/** The request being handled. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

/** The language of the request being handled; English where there is none, as in jobs. */
export function languageHere(): Language {
  return requestScope.getStore()?.language ?? 'en';
}
