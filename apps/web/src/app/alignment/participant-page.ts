import {
  Component,
  DOCUMENT,
  type OnDestroy,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import { beforeSpeaking } from '../../language/speak.ts';
import { deadEndOf } from '../ui/dead-end.ts';
import { ask } from '../graphql/ask.ts';
import { MyWeighingDocument } from '../graphql/generated/participant/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { showBrand } from '../ui/brand-in-force.ts';
import { LanguageChoice } from '../ui/language-choice.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { participantLine } from './participant/participant-line.ts';
import { OrderPage } from './participant/order-page.ts';
import { OwnWeights } from './participant/own-weights.ts';
import { PairPage } from './participant/pair-page.ts';
import { firstOpen, judgedPairs } from './participant/pairs.ts';
import { ParticipantReview } from './participant/participant-review.ts';
import { ParticipantStart } from './participant/participant-start.ts';
import { PointsPage } from './participant/points-page.ts';
import type { WeighingSheet } from './participant/weighing-sheet.ts';

/** What somebody sees who weighs goals by a link: who asks and who sees what, the questions, their own weights, the group's. */
@Component({
  selector: 'pw-participant-page',
  imports: [
    LanguageChoice,
    OrderPage,
    OwnWeights,
    PairPage,
    ParticipantReview,
    ParticipantStart,
    PointsPage,
    ProblemPanel,
  ],
  templateUrl: './participant-page.html',
  styleUrl: './participant-page.scss',
  host: { '(window:online)': 'sheet()?.retry()', '(document:visibilitychange)': 'look()' },
})
export class ParticipantPage implements OnDestroy {
  /** The token of the personal link, from the address. */
  readonly token = input.required<string>();
  /** Where one is: the number of a question, 'weigh', 'review' or 'result'; the first page without it. */
  readonly at = input<string>();

  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly line = participantLine();
  protected readonly asked = ask(MyWeighingDocument, () => ({}), { respondent: () => this.token() });
  protected readonly weighing = computed(() => this.asked.value()?.myWeighing);
  protected readonly sheet = linkedSignal<string, WeighingSheet>({
    source: () => this.token(),
    computation: (token, before) => {
      before?.value.stop();
      return untracked(() => this.line.sheet(token));
    },
  });
  protected readonly pairs = computed(() => this.weighing()?.pairs ?? []);
  protected readonly answered = computed(() => {
    const { points, places } = this.sheet().answers();
    if (this.weighing()?.method === 'points') return points.length;
    return this.weighing()?.method === 'ranking' ? places.length : judgedPairs(this.pairs(), this.sheet().answers());
  });
  private readonly number = computed(() => Number(this.at()));
  protected readonly pair = computed(() => this.pairs()[this.number() - 1]);
  protected readonly place = computed(() => this.number());
  protected readonly isOpen = computed(() => this.weighing()?.phase !== 'closed');
  protected readonly showsResult = computed(() => {
    const weighing = this.weighing();
    if (weighing === undefined) return false;
    return !this.isOpen() || this.at() === 'result' || (this.at() === undefined && weighing.finishedAt !== null);
  });
  protected readonly deadEnd = computed(() => {
    const problem = this.asked.problem();
    return problem && deadEndOf(problem);
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isFinishing = signal(false);
  protected readonly seen = $localize`Seen with your name`;

  constructor() {
    effect(() => void showBrand(this.weighing()?.brand));
    effect(() => {
      const weighing = this.weighing();
      if (weighing !== undefined) untracked(() => this.sheet().load(weighing));
    });
    effect((ended) => ended(beforeSpeaking(() => untracked(() => this.sheet().flush()))));
    effect(() => {
      this.at();
      this.document.defaultView?.scrollTo(0, 0);
    });
  }

  ngOnDestroy(): void {
    this.sheet().stop();
  }

  protected go(at: string | null): void {
    void this.router.navigate([], { queryParams: { at }, queryParamsHandling: 'merge' });
  }

  /** The first question without an answer; when there is none, all answers. */
  protected start(): void {
    if (this.weighing()?.method !== 'pairwise') return this.go('weigh');
    const open = firstOpen(this.pairs(), this.sheet().answers());
    this.go(open === undefined ? 'review' : String(open + 1));
  }

  protected forward(): void {
    this.go(this.number() < this.pairs().length ? String(this.number() + 1) : 'review');
  }

  protected back(): void {
    if (this.at() === 'review') this.go(String(this.pairs().length));
    else this.go(this.number() > 1 ? String(this.number() - 1) : null);
  }

  /** All that waits goes first: what counts is what was said. */
  protected async finish(): Promise<void> {
    this.isFinishing.set(true);
    this.problem.set(undefined);
    try {
      await this.sheet().flush();
      this.asked.set({ myWeighing: await this.line.finish(this.token()) });
      this.go('result');
    } catch (error) {
      // Nothing is lost: what was said stays on this device, and the panel says what to do.
      this.problem.set(problemOf(error));
    } finally {
      this.isFinishing.set(false);
    }
  }

  /** Whoever comes back to this window sees how far the others are. */
  protected look(): void {
    if (!this.document.hidden && this.showsResult()) this.asked.reload();
  }
}
