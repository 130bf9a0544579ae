import { DatePipe, NgTemplateOutlet } from '@angular/common';
import { Component, DOCUMENT, type OnDestroy, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { beforeSpeaking } from '../../language/speak.ts';
import { showBrand } from '../ui/brand-in-force.ts';
import { LanguageChoice } from '../ui/language-choice.ts';
import { AnswersOverview } from './respondent/answers-overview.ts';
import { closedEnd, deadEndOf } from './respondent/dead-end.ts';
import { JoinForm } from './respondent/join-form.ts';
import { keepPage } from './respondent/keep-page.ts';
import { KeptAboutMe } from './respondent/kept-about-me.ts';
import { LinkEnd } from './respondent/link-end.ts';
import { loadParts } from './respondent/load-parts.ts';
import { linkOpener } from './respondent/link-opener.ts';
import type { OpenedLink } from './respondent/opened-link.ts';
import { pageKey } from './respondent/page-key.ts';
import { QuestionPage } from './respondent/question-page.ts';
import { firstUnanswered, stepsOf } from './respondent/question-steps.ts';
import { RespondentStart } from './respondent/respondent-start.ts';
import { RespondentThanks } from './respondent/respondent-thanks.ts';
import { watchLink } from './respondent/watch-link.ts';

/** What a respondent sees: who asks, the questions one by one, what was answered, thanks. */
@Component({
  selector: 'pw-respondent-page',
  imports: [
    AnswersOverview,
    DatePipe,
    JoinForm,
    KeptAboutMe,
    LanguageChoice,
    LinkEnd,
    NgTemplateOutlet,
    QuestionPage,
    RespondentStart,
    RespondentThanks,
  ],
  templateUrl: './respondent-page.html',
  styleUrl: './respondent-page.scss',
  host: {
    '(window:beforeunload)': 'warn($event)',
    '(window:online)': 'retry()',
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

  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly open = linkOpener();

  protected readonly link = signal<OpenedLink | undefined>(undefined);
  protected readonly isForgotten = signal(false);
  protected readonly isErased = signal(false);
  protected readonly opensOffline = signal(false);
  protected readonly questionnaire = computed(() => this.link()?.source.value());
  protected readonly keptAt = computed(() => this.link()?.source.keptAt());
  protected readonly steps = computed(() => stepsOf(this.questionnaire()?.dimensions ?? []));
  protected readonly step = computed(() => this.steps().find(({ question }) => question.id === this.at()));
  /** Known also while the round takes no answers: it may be reopened. */
  private readonly isPersonal = computed(() => (this.link()?.source.known()?.audience ?? null) !== null);
  /** A closed round gives no questionnaire, and still keeps something of whoever answered it. */
  protected readonly mayAskWhatIsKept = computed(
    () =>
      !this.isForgotten() &&
      !this.isErased() &&
      (this.isPersonal() || this.link()?.source.problem()?.code === 'LINK_EXPIRED'),
  );
  private readonly answeredIds = computed(() => this.link()?.sheet.answered() ?? new Set<string>());
  protected readonly next = computed(() => firstUnanswered(this.steps(), (id) => this.answeredIds().has(id)));
  protected readonly answered = computed(
    () => this.steps().filter(({ question }) => this.answeredIds().has(question.id)).length,
  );
  protected readonly deadEnd = computed(() => {
    const problem = this.link()?.source.problem() ?? this.lastRefusal();
    if (problem !== undefined) return deadEndOf(problem);
    const open = this.questionnaire();
    return open === undefined || open.state === 'open' ? undefined : closedEnd(open.state, open.organization);
  });
  protected readonly resultLink = computed(() =>
    /^\/w\/[\w/-]+$/.test(this.result() ?? '') ? this.result() : undefined,
  );

  constructor() {
    effect(() => void showBrand(this.questionnaire()?.brand));
    effect((ended) => {
      const token = this.token();
      const link = untracked(() => this.open(token));
      const isReady = beforeSpeaking(async () => {
        await link.sheet.isKept();
        if (!link.isDurable() && link.sheet.isUnsaved()) throw new Error('Not everything is kept.');
      });
      ended(() => {
        isReady();
        link.stop();
      });
      this.isForgotten.set(false);
      this.isErased.set(false);
      this.link.set(link);
    });
    effect(() => {
      if (this.questionnaire()?.audience) void this.keep();
    });
    effect((ended) => {
      const link = this.link();
      if (link !== undefined && this.isPersonal() && !this.isForgotten() && !this.isErased()) ended(watchLink(link));
    });
    // Each page of the questionnaire starts at its top, as if it had been opened anew.
    effect(() => {
      this.at();
      this.window?.scrollTo(0, 0);
    });
  }

  ngOnDestroy(): void {
    this.link()?.stop();
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

  protected finish(): void {
    this.link()?.sheet.finish();
    this.go('thanks');
  }

  protected async forget(): Promise<void> {
    await this.link()?.forget();
    this.isForgotten.set(true);
  }

  /** Deleted on the server: no copy stays here, and nothing that waits is sent after it. */
  protected async erase(): Promise<void> {
    this.isErased.set(true);
    await this.link()?.forget();
  }

  /** Tries again what a missing connection held up. */
  protected retry(): void {
    if (this.isForgotten() || this.isErased()) return;
    const link = this.link();
    link?.sheet.retry();
    if (link?.source.problem() !== undefined || this.keptAt() !== undefined) void link?.source.load();
  }

  protected press(event: KeyboardEvent): void {
    const step = this.step();
    const sheet = this.link()?.sheet;
    if (step === undefined || sheet === undefined || this.deadEnd() !== undefined || sheet.conflict() !== undefined)
      return;
    const key = pageKey(event);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'next') this.forward();
    else if (key === 'back') this.back();
    else sheet.choose(step.question.id, { state: 'level', level: key });
  }

  /** Only what this device cannot keep would be lost on leaving. */
  protected warn(event: BeforeUnloadEvent): void {
    const link = this.link();
    if (link?.sheet.isUnsaved() && !link.isDurable() && !this.isForgotten()) event.preventDefault();
  }

  private async keep(): Promise<void> {
    this.opensOffline.set(await keepPage());
    // What no worker keeps is fetched while there is a connection.
    if (!this.opensOffline()) await loadParts();
  }

  /** A refusal that no further try will mend: the link ended while somebody was answering. */
  private lastRefusal() {
    const problem = this.link()?.sheet.problem();
    return problem?.code.startsWith('LINK_') ? problem : undefined;
  }
}
