import { Component, computed, effect, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { DatePipe } from '@angular/common';
import type { ContributionStrength } from '@peerway/alignment';
import { type ContributionSheetFragment, SetContributionDocument } from '../graphql/generated/graphql.ts';
import type { Lever } from '@peerway/kernel';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { Field } from '../ui/field.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import { textIn } from '../ui/typed.ts';
import { leverMeanings, leverName } from './lever-words.ts';
import { strengths, strengthWords } from './strength-words.ts';

interface Said {
  readonly strength: ContributionStrength;
  readonly reason: string;
}

/** One cell: how much the lever serves the goal, why, and whether that is an expert default still. */
@Component({
  selector: 'pw-contribution-editor',
  imports: [ConflictPanel, DatePipe, Field, ProblemPanel, SaveStateLine],
  host: { class: 'card' },
  templateUrl: './contribution-editor.html',
  styleUrl: './contribution-editor.scss',
})
export class ContributionEditor {
  readonly engagement = input.required<string>();
  readonly goal = input.required<{ readonly id: string; readonly name: string }>();
  readonly lever = input.required<string>();
  readonly said = input<ContributionSheetFragment>();
  readonly mayEdit = input.required<boolean>();
  readonly saved = output<ContributionSheetFragment>();
  readonly closed = output();
  readonly stale = output();

  private readonly tell = teller();
  protected readonly choices = strengths.map((strength) => ({ strength, words: strengthWords(strength).long }));
  protected readonly leverName = computed(() => leverName(this.lever()));
  protected readonly meaning = computed(
    () => (leverMeanings as Readonly<Partial<Record<string, string>>>)[this.lever()] ?? '',
  );
  private readonly place = computed(() => `${this.goal().id} ${this.lever()}`);
  private readonly typed = linkedSignal<string, Said | undefined>({ source: this.place, computation: () => undefined });
  private readonly known = linkedSignal<string, number>({
    source: this.place,
    computation: () => untracked(() => this.said()?.version ?? 0),
  });
  protected readonly strength = computed(() => this.typed()?.strength ?? this.said()?.strength);
  protected readonly reason = computed(() => this.typed()?.reason ?? this.said()?.reason ?? '');
  protected readonly spoken = computed(() => {
    const strength = this.strength();
    return strength === undefined ? $localize`Nobody has said yet` : strengthWords(strength).long;
  });
  protected readonly isDefault = computed(() => this.said()?.confirmed === false && this.typed() === undefined);
  protected readonly saving = autosave(() => this.save());
  protected readonly otherProblem = computed(() => {
    const problem = this.saving.problem();
    return problem?.code === 'CONFLICT' ? undefined : problem;
  });
  protected readonly hint = signal<string | undefined>(undefined);

  constructor() {
    effect(() => {
      this.place();
      untracked(() => this.saving.settle());
    });
    // What others say meanwhile is taken up as long as nothing is being typed here.
    effect(() => {
      const version = this.said()?.version ?? 0;
      if (untracked(this.typed) === undefined) this.known.set(version);
    });
  }

  protected choose(strength: ContributionStrength): void {
    this.hint.set(undefined);
    this.typed.set({ strength, reason: this.reason() });
    this.saving.touch();
  }

  protected write(event: Event): void {
    const strength = strengths.find((each) => each === this.strength());
    if (strength === undefined) {
      this.hint.set($localize`Choose first how much it serves the goal.`);
      return;
    }
    this.typed.set({ strength, reason: textIn(event) });
    this.saving.touch();
  }

  protected async confirm(): Promise<void> {
    const strength = strengths.find((each) => each === this.strength());
    if (strength === undefined) return;
    this.choose(strength);
    await this.saving.flush();
  }

  protected async close(): Promise<void> {
    await this.saving.flush();
    if (this.saving.problem() === undefined) this.closed.emit();
  }

  protected keepMine(): void {
    const current = this.saving.problem()?.current as { version?: number } | null | undefined;
    this.known.set(current?.version ?? 0);
    this.saving.touch();
  }

  protected takeTheirs(): void {
    this.saving.settle();
    this.typed.set(undefined);
    this.stale.emit();
  }

  private async save(): Promise<void> {
    const typed = this.typed();
    if (typed === undefined) return;
    const input = {
      ...{ goal: this.goal().id, lever: this.lever() as Lever, strength: typed.strength, confirmed: true },
      reason: typed.reason.trim() || null,
    };
    const variables = { engagement: this.engagement(), input, version: this.known() };
    const { setContribution } = await this.tell(SetContributionDocument, variables);
    if (setContribution.goal === this.goal().id && setContribution.lever === this.lever()) {
      this.known.set(setContribution.version);
      if (this.typed() === typed) this.typed.set(undefined);
    }
    this.saved.emit(setContribution);
  }
}
