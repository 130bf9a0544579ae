import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { type FindingOut, type FoundState, type Prerequisite } from '@peerway/use-cases';
import { plainNumber } from '../../assessment/sentence-parts.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { typedNumber } from '../../organization/typed-number.ts';
import { Field } from '../../ui/field.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { hasThreshold } from '../fit-words.ts';
import { foundStateWords } from '../use-case-words.ts';

/** What somebody says about a prerequisite, as the form hands it on. */
export type FoundOut = Pick<FindingOut, 'state' | 'threshold' | 'reason' | 'day'>;

/** Says what was found out about a prerequisite: whether it holds, how one knows, since when, and an own threshold. */
@Component({
  selector: 'pw-found-out-form',
  imports: [Field, ProblemPanel],
  templateUrl: './found-out-form.html',
  styles: `
    form {
      display: grid;
      gap: var(--space-3);
      margin-top: var(--space-3);
      padding: var(--space-3);
      border-radius: var(--radius-m);
      background: var(--sunken);
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: var(--space-1);
      font-weight: 560;
      font-size: 14px;
    }
    fieldset label {
      display: flex;
      gap: 6px;
      align-items: center;
      min-height: 28px;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
      gap: var(--space-3);
      align-items: start;
    }
  `,
})
export class FoundOutForm {
  readonly prerequisite = input.required<Prerequisite>();
  /** What was said before; undefined if nothing. */
  readonly before = input<FoundOut>();
  readonly act = input.required<(said: FoundOut) => Promise<void>>();
  readonly leave = output();

  private readonly first = computed(() => {
    const before = this.before();
    return {
      state: before?.state ?? null,
      threshold: typeof before?.threshold === 'number' ? String(before.threshold) : '',
      reason: before?.reason ?? '',
      day: before?.day ?? '',
    };
  });
  protected readonly values = linkedSignal(this.first);
  protected readonly problem = linkedSignal<FoundOut | undefined, Problem | undefined>({
    source: this.before,
    computation: () => undefined,
  });
  protected readonly isSending = linkedSignal({ source: this.before, computation: () => false });
  protected readonly isTried = linkedSignal({ source: this.before, computation: () => false });
  protected readonly today = new Date().toISOString().slice(0, 10);
  protected readonly withThreshold = computed(() => hasThreshold(this.prerequisite().check));
  protected readonly thresholdHint = computed(
    () => $localize`The catalogue asks for ${plainNumber(this.prerequisite().check.number ?? 0)}:number:.`,
  );
  protected readonly choices: readonly (readonly [state: FoundState | null, words: string])[] = [
    ['met', foundStateWords.met],
    ['unmet', foundStateWords.unmet],
    ['doesNotApply', foundStateWords.doesNotApply],
    [null, $localize`:what was found out|:Leave it to the check`],
  ];
  protected readonly errors = computed(() => {
    if (!this.isTried()) return {};
    const { state, threshold } = this.values();
    const isNumber = threshold.trim() === '' || this.thresholdOf() !== null;
    return {
      ...(!isNumber && { threshold: this.rangeWords() }),
      ...(state === null && threshold.trim() === '' && { state: $localize`Say what you found out, or cancel.` }),
    };
  });

  protected set(change: Partial<ReturnType<typeof this.first>>): void {
    this.values.update((values) => ({ ...values, ...change }));
  }

  protected async send(): Promise<void> {
    this.isTried.set(true);
    if (this.isSending() || Object.keys(this.errors()).length > 0) return;
    const { state, reason, day } = this.values();
    this.isSending.set(true);
    this.problem.set(undefined);
    try {
      await this.act()({ state, threshold: this.thresholdOf(), reason: reason.trim() || null, day: day || null });
    } catch (error) {
      // What was typed stays, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  /** The number that was typed, if it is one that can be meant. */
  private thresholdOf(): number | null {
    const number = typedNumber(this.values().threshold, { unit: null }) ?? null;
    const isLevel = this.prerequisite().check.kind === 'question';
    const [least, most] = isLevel ? [1, 5] : [0, 1_000_000];
    return number === null || number < least || number > most ? null : number;
  }

  private rangeWords(): string {
    return this.prerequisite().check.kind === 'question'
      ? $localize`Type a level from 1 to 5, or leave this empty.`
      : $localize`Type a number from 0 on, or leave this empty.`;
  }
}
