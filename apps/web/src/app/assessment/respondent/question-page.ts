import { Component, type ElementRef, computed, effect, input, output, signal, viewChild } from '@angular/core';
import { AnswerEvidence } from '../evidence/answer-evidence.ts';
import { dimensionWord } from '../short-names.ts';
import { AnswerBeforePanel } from './answer-before.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { ConflictChoice } from './conflict-choice.ts';
import type { Choice } from './local-copy.ts';
import { type Questionnaire, type Step, minutesLeft, timeLeftWords } from './question-steps.ts';
import { SyncLine } from './sync-line.ts';
import { visibilityNote } from './visibility-note.ts';

/** One question with its five described levels; saves whatever is chosen. */
@Component({
  selector: 'pw-question-page',
  imports: [AnswerBeforePanel, AnswerEvidence, ConflictChoice, SyncLine],
  templateUrl: './question-page.html',
  styleUrl: './question-page.scss',
})
export class QuestionPage {
  readonly token = input.required<string>();
  readonly step = input.required<Step>();
  readonly steps = input.required<readonly Step[]>();
  readonly questionnaire = input.required<Questionnaire>();
  readonly sheet = input.required<AnswerSheet>();
  readonly back = output();
  readonly next = output();
  readonly overview = output();

  protected readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly question = computed(() => this.step().question);
  protected readonly dimensionWord = computed(() =>
    dimensionWord(this.step().dimension.id, this.step().dimension.name),
  );
  protected readonly answer = computed(() => this.sheet().answerTo(this.question().id));
  protected readonly before = computed(() =>
    this.questionnaire().before.find(({ question }) => question === this.question().id),
  );
  protected readonly conflict = computed(() => this.sheet().conflict());
  protected readonly openedNote = signal<string | undefined>(undefined);
  protected readonly showsNote = computed(() => this.answer().note !== '' || this.openedNote() === this.question().id);
  protected readonly isLast = computed(() => this.step().index === this.steps().length - 1);
  private readonly answered = computed(
    () => this.steps().filter(({ question }) => this.sheet().answered().has(question.id)).length,
  );
  protected readonly percent = computed(() => Math.round((100 * this.answered()) / this.steps().length));
  protected readonly progressWords = computed(
    () => $localize`${this.answered()}:answered: of ${this.steps().length}:total: questions answered`,
  );
  protected readonly timeLeft = computed(() =>
    timeLeftWords(minutesLeft(this.questionnaire().minutes, this.steps().length, this.answered())),
  );
  protected readonly seen = computed(() => visibilityNote(this.questionnaire().anonymity));
  protected readonly alternatives = [
    { state: 'unknown', words: $localize`I don’t know` },
    { state: 'notApplicable', words: $localize`Does not apply` },
  ] as const;

  constructor() {
    // A new question is read out from its title, wherever the focus was.
    effect(() => {
      this.question();
      this.heading()?.nativeElement.focus({ preventScroll: true });
    });
  }

  protected isChosen(choice: Choice): boolean {
    const chosen = this.answer().choice;
    return chosen?.state === choice.state && chosen.level === choice.level;
  }

  protected choose(choice: Choice): void {
    this.sheet().choose(this.question().id, choice);
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.sheet().write(this.question().id, event.target.value);
  }
}
