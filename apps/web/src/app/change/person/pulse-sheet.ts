import {
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { ChangeStep, PulseAnswer } from '@peerway/change';
import { pulseItems } from '@peerway/change/content';
import { keepWords, withKeptWords } from '../../../language/kept-words.ts';
import { languageInForce } from '../../../language/language-in-force.ts';
import { beforeSpeaking } from '../../../language/speak.ts';
import type { Problem } from '../../graphql/problem.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { answeredIn, answerOf, type AskedPulse, emptyDraft, type PulseDraft, screensOf } from './pulse-screens.ts';

/**
 * The questions of a pulse, one at a time, in reach of a thumb. Nothing is kept on the device but, over a change of the language,
 * what was said so far.
 */
@Component({
  selector: 'pw-pulse-sheet',
  imports: [ProblemPanel],
  templateUrl: './pulse-sheet.html',
  styleUrl: './pulse-sheet.scss',
})
export class PulseSheet {
  readonly pulse = input.required<AskedPulse>();
  readonly isSending = input(false);
  readonly problem = input<Problem>();
  readonly sent = output<PulseAnswer>();

  protected readonly textIn = textIn;
  private readonly language = languageInForce();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly draft = signal<PulseDraft>(withKeptWords(emptyDraft('')));
  protected readonly place = signal(0);
  private readonly screens = computed(() => screensOf(this.pulse()));
  protected readonly screen = computed(() => this.screens()[this.place()] ?? 'know');
  protected readonly of = computed(() => this.screens().length);
  protected readonly isLast = computed(() => this.place() === this.of() - 1);
  protected readonly percent = computed(() => Math.round((100 * this.place()) / this.of()));
  protected readonly progressWords = computed(
    () => $localize`Screen ${this.place() + 1}:place: of ${this.of()}:total:`,
  );
  /** The question of this screen, where it is one of the five. */
  protected readonly item = computed(() => {
    const item = pulseItems.find(({ step }) => step === this.screen());
    if (item === undefined) return undefined;
    const levels = item.levels.map((words, place) => ({
      id: `${item.step} ${place}`,
      level: place + 1,
      words: words[this.language],
    }));
    return { step: item.step, question: item.question[this.language], levels };
  });
  protected readonly isAnswered = computed(() => {
    const item = this.item();
    return item === undefined || this.draft()[item.step] !== null;
  });
  protected readonly fault = signal<string | undefined>(undefined);

  constructor() {
    inject(DestroyRef).onDestroy(beforeSpeaking(() => keepWords(this.draft())));
    effect(() => {
      const { id, groups } = this.pulse();
      const only = groups.length === 1 ? groups[0]?.id : undefined;
      if (untracked(this.draft).pulse !== id) this.draft.set(emptyDraft(id, only));
    });
    // A new question is read out from its title, wherever the focus was.
    effect(() => {
      if (this.place() > 0) this.heading()?.nativeElement.focus({ preventScroll: false });
    });
  }

  protected choose(step: ChangeStep, level: number | null): void {
    this.fault.set(undefined);
    this.draft.update((draft) => ({ ...draft, [step]: level }));
  }

  protected chooseGroup(group: string): void {
    this.fault.set(undefined);
    this.draft.update((draft) => ({ ...draft, group }));
  }

  protected write(words: string): void {
    this.draft.update((draft) => ({ ...draft, words }));
  }

  protected back(): void {
    this.fault.set(undefined);
    this.place.update((place) => Math.max(0, place - 1));
  }

  protected next(): void {
    this.fault.set(this.faultHere());
    if (this.fault() !== undefined) return;
    if (!this.isLast()) this.place.update((place) => place + 1);
    else if (!this.isSending()) this.sent.emit(answerOf(this.draft()));
  }

  private faultHere(): string | undefined {
    if (this.screen() === 'group' && this.draft().group === '') return $localize`Choose the group that you belong to.`;
    if (this.isLast() && answeredIn(this.draft()) === 0) return $localize`Answer at least one of the five questions.`;
    return undefined;
  }
}
