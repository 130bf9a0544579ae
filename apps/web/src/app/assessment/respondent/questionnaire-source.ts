import { signal } from '@angular/core';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import type { LinkStore } from './link-store.ts';
import type { Questionnaire } from './question-steps.ts';
import { isTransient } from './retry-delay.ts';

/** What a source stands on. */
export interface SourceParts {
  readonly link: string;
  readonly token: string;
  readonly store: LinkStore;
  /** The languages to keep, the one of the page first. */
  readonly languages: readonly string[];
  /** Asks the server, in a language. */
  readonly ask: (language: string) => Promise<Questionnaire>;
  readonly now: () => Date;
  /** Told what the server holds, each time that it says so. */
  readonly heard: (questionnaire: Questionnaire) => void;
}

/** How long to wait for a slow server before showing what the device kept. */
const patienceMs = 4000;

/** The questionnaire of a link: from the server, or as this device kept it while the server cannot be reached. */
export class QuestionnaireSource {
  private readonly shown = signal<Questionnaire | undefined>(undefined);
  private readonly trouble = signal<Problem | undefined>(undefined);
  private readonly age = signal<string | undefined>(undefined);
  private readonly remembered = signal<Questionnaire | undefined>(undefined);

  readonly value = this.shown.asReadonly();
  readonly problem = this.trouble.asReadonly();
  /** When what is shown was loaded, if it comes from the device. */
  readonly keptAt = this.age.asReadonly();
  /** The questions as far as the device knows them, also when they may not be answered now. */
  readonly known = this.remembered.asReadonly();

  constructor(private readonly parts: SourceParts) {}

  /** Asks the server; shows what the device kept when there is no answer, or none soon. */
  async load(): Promise<void> {
    const timer = setTimeout(() => void this.showKept(), patienceMs);
    try {
      const questionnaire = await this.parts.ask(this.parts.languages[0] ?? 'en');
      this.shown.set(questionnaire);
      this.remembered.set(questionnaire);
      this.trouble.set(undefined);
      this.age.set(undefined);
      this.parts.heard(questionnaire);
      // Nothing is kept of an open link: it belongs to nobody yet.
      if (questionnaire.audience !== null) void this.keepAll(questionnaire);
    } catch (error) {
      const problem = problemOf(error);
      if (isTransient(problem) && (await this.showKept())) return;
      this.remembered.set((await this.anyKept())?.questionnaire);
      // Whoever has no right to it any more is not shown it without a connection either.
      if (problem.code === 'LINK_INVALID') await this.lock();
      this.trouble.set(problem);
      this.shown.set(undefined);
      this.age.set(undefined);
    } finally {
      clearTimeout(timer);
    }
  }

  private async showKept(): Promise<boolean> {
    const kept = await this.anyKept();
    if (kept?.token !== this.parts.token) return false;
    this.remembered.set(kept.questionnaire);
    this.shown.set(kept.questionnaire);
    this.age.set(kept.loadedAt);
    this.trouble.set(undefined);
    return true;
  }

  /** What is kept, in the language of the page if it can be. */
  private async anyKept() {
    for (const language of this.parts.languages) {
      const kept = await this.parts.store.questionnaire(this.parts.link, language);
      if (kept !== undefined) return kept;
    }
    return undefined;
  }

  /** Keeps every language, so that one can be switched to without a connection. */
  private async keepAll(questionnaire: Questionnaire): Promise<void> {
    const [own, ...others] = this.parts.languages;
    await this.keep(own ?? 'en', questionnaire);
    for (const language of others) {
      try {
        await this.keep(language, await this.parts.ask(language));
      } catch {
        // The language of the page is there; another one is kept the next time.
        return;
      }
    }
  }

  private keep(language: string, questionnaire: Questionnaire): Promise<void> {
    const { store, link, token, now } = this.parts;
    return store.keepQuestionnaire(link, language, { questionnaire, token, loadedAt: now().toISOString() });
  }

  private async lock(): Promise<void> {
    const { store, link, languages } = this.parts;
    for (const language of languages) {
      const kept = await store.questionnaire(link, language);
      if (kept?.token === this.parts.token) await store.keepQuestionnaire(link, language, { ...kept, token: '' });
    }
  }
}
