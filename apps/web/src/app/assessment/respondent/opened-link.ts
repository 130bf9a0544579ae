import { type Signal, signal } from '@angular/core';
import { languageOf } from '../../../language/languages.ts';
import { suggestLanguage } from '../../../language/speak.ts';
import { FinishQuestionnaireDocument, SaveAnswersDocument } from '../../graphql/generated/respondent/graphql.ts';
import type { Tell } from '../../graphql/tell.ts';
import { AnswerSheet } from './answer-sheet.ts';
import { linkKey } from './link-key.ts';
import { LinkStore } from './link-store.ts';
import { newId } from './new-id.ts';
import { otherTabs } from './other-tabs.ts';
import type { Questionnaire } from './question-steps.ts';
import { QuestionnaireSource } from './questionnaire-source.ts';

/** What a page does with a link: reads the questionnaire, keeps and sends the answers. */
export interface OpenedLink {
  readonly token: string;
  readonly sheet: AnswerSheet;
  readonly source: QuestionnaireSource;
  readonly isDurable: Signal<boolean>;
  /** Takes up what was changed by others, or by the same person on another device; what this device just sent is no news. */
  takeUp(kinds: readonly string[]): void;
  /** Leaves nothing of it on this device. */
  forget(): Promise<void>;
  stop(): void;
}

/** How a page reaches the server for a link. */
export interface LinkLine {
  readonly token: string;
  readonly tell: Tell;
  readonly ask: (language: string) => Promise<Questionnaire>;
  /** The languages of the interface, the one of the page first. */
  readonly languages: readonly string[];
}

/** For so long after sending, news of answers are those just sent. */
const echoMs = 2_500;

/** Opens a link: what the device kept is sent, and what the server holds is shown. */
export function openLink({ token, tell, ask, languages }: LinkLine): OpenedLink {
  const link = linkKey(token);
  const isDurable = signal(true);
  const store = new LinkStore(() => isDurable.set(false));
  const now = (): Date => new Date();
  let sentAt = Number.NEGATIVE_INFINITY;
  const sheet: AnswerSheet = new AnswerSheet({
    ...{ link, store, newId, now, isDurable },
    tabs: (heard) => otherTabs(link, heard),
    send: async (input) => {
      const { saveAnswers } = await tell(SaveAnswersDocument, { input });
      sentAt = Date.now();
      // The round was closed meanwhile: say so, instead of going on asking.
      if (saveAnswers.some(({ outcome }) => outcome === 'late')) void source.load();
      return saveAnswers;
    },
    finish: async () => {
      const { finishQuestionnaire } = await tell(FinishQuestionnaireDocument, {});
      return String(finishQuestionnaire.finishedAt);
    },
  });
  const heard = (questionnaire: Questionnaire): void => {
    if (questionnaire.audience !== null) sheet.load(questionnaire);
    const language = languageOf(questionnaire.language);
    if (language !== undefined) void suggestLanguage(language);
  };
  const source: QuestionnaireSource = new QuestionnaireSource({ link, token, store, languages, ask, now, heard });
  void source.load();
  return {
    ...{ token, sheet, source, isDurable },
    takeUp: (kinds) => {
      const isOwnEcho = kinds.every((kind) => kind === 'Answer') && (sheet.isUnsaved() || Date.now() - sentAt < echoMs);
      if (!isOwnEcho) void source.load();
    },
    forget: async () => {
      sheet.stop();
      await sheet.isKept();
      await store.forget(link);
    },
    stop: () => sheet.stop(),
  };
}
