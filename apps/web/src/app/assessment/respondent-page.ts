import { Component, DOCUMENT, type OnDestroy, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import {
  FinishQuestionnaireDocument,
  QuestionnaireDocument,
  SaveAnswerDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { AnswerSheet } from './respondent/answer-sheet.ts';
import { AnswersOverview } from './respondent/answers-overview.ts';
import { closedEnd, deadEndOf } from './respondent/dead-end.ts';
import { JoinForm } from './respondent/join-form.ts';
import { pageKey } from './respondent/page-key.ts';
import { QuestionPage } from './respondent/question-page.ts';
import { firstUnanswered, stepsOf } from './respondent/question-steps.ts';
import { RespondentStart } from './respondent/respondent-start.ts';
import { RespondentThanks } from './respondent/respondent-thanks.ts';

/** What a respondent sees: who asks, the questions one by one, what was answered, thanks. */
@Component({
  selector: 'pw-respondent-page',
  imports: [AnswersOverview, JoinForm, QuestionPage, RespondentStart, RespondentThanks],
  templateUrl: './respondent-page.html',
  styleUrl: './respondent-page.scss',
  host: {
    '(window:beforeunload)': 'warn($event)',
    '(window:online)': 'sheet.retry()',
    '(document:keydown)': 'press($event)',
  },
})
export class RespondentPage implements OnDestroy {
  /** The token of the personal or open link, from the address. */
  readonly token = input.required<string>();
  /** Where in the questionnaire one is: a question's id, 'overview' or 'thanks'; the first page without it. */
  readonly at = input<string>();
  /** Where a member who took the quick check goes on; kept only if it is an address of this portal. */
  readonly result = input<string>();

  private readonly sender = { respondent: () => this.token() };
  private readonly tell = teller(this.sender);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly asked = ask(QuestionnaireDocument, () => ({}), this.sender);

  protected readonly sheet = new AnswerSheet(
    async (answer) => (await this.tell(SaveAnswerDocument, { input: answer })).saveAnswer,
  );
  protected readonly questionnaire = computed(() => this.asked.value()?.questionnaire);
  protected readonly steps = computed(() => stepsOf(this.questionnaire()?.dimensions ?? []));
  protected readonly step = computed(() => this.steps().find(({ question }) => question.id === this.at()));
  protected readonly next = computed(() => firstUnanswered(this.steps(), (id) => this.sheet.answered().has(id)));
  protected readonly answered = computed(
    () => this.steps().filter(({ question }) => this.sheet.answered().has(question.id)).length,
  );
  protected readonly deadEnd = computed(() => {
    const problem = this.asked.problem() ?? this.lastRefusal();
    if (problem !== undefined) return deadEndOf(problem);
    const open = this.questionnaire();
    return open === undefined || open.state === 'open' ? undefined : closedEnd(open.state, open.organization);
  });
  protected readonly resultLink = computed(() =>
    /^\/w\/[\w/-]+$/.test(this.result() ?? '') ? this.result() : undefined,
  );
  protected readonly hasFinished = signal(false);
  protected readonly finishProblem = signal<Problem | undefined>(undefined);

  constructor() {
    effect(() => {
      const open = this.questionnaire();
      if (open === undefined) return;
      untracked(() => this.sheet.load(open.answers));
      this.hasFinished.set(open.finishedAt !== null);
    });
    // Each page of the questionnaire starts at its top, as if it had been opened anew.
    effect(() => {
      this.at();
      this.window?.scrollTo(0, 0);
    });
  }

  ngOnDestroy(): void {
    this.sheet.stop();
  }

  protected go(at: string | null): void {
    void this.router.navigate([], { queryParams: { at }, queryParamsHandling: 'merge' });
  }

  protected joined(token: string): void {
    void this.router.navigate(['/r', token], { replaceUrl: true, queryParams: { joined: 'yes' } });
  }

  /** Where the questionnaire goes on after the first page: the first question without an answer. */
  protected start(): void {
    this.go((this.next() ?? this.steps()[0])?.question.id ?? 'overview');
  }

  protected forward(): void {
    const step = this.step();
    if (step === undefined) return;
    this.go(this.steps()[step.index + 1]?.question.id ?? 'overview');
  }

  protected back(): void {
    if (this.at() === 'overview') this.go(this.steps().at(-1)?.question.id ?? null);
    else this.go(this.steps()[(this.step()?.index ?? 0) - 1]?.question.id ?? null);
  }

  protected async finish(): Promise<void> {
    this.finishProblem.set(undefined);
    try {
      await this.tell(FinishQuestionnaireDocument, {});
      this.hasFinished.set(true);
      this.go('thanks');
    } catch (error) {
      // The answers are saved either way: only the closing word failed.
      this.finishProblem.set(problemOf(error));
    }
  }

  protected press(event: KeyboardEvent): void {
    const step = this.step();
    if (step === undefined || this.sheet.conflict() !== undefined) return;
    const key = pageKey(event);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'next') this.forward();
    else if (key === 'back') this.back();
    else this.sheet.choose(step.question.id, { state: 'level', level: key });
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.sheet.isUnsaved()) event.preventDefault();
  }

  /** A refusal that no further try will mend: the link or the round ended while somebody was answering. */
  private lastRefusal(): Problem | undefined {
    const problem = this.sheet.problem();
    return problem !== undefined && /^(LINK_|ROUND_CLOSED)/.test(problem.code) ? problem : undefined;
  }
}
