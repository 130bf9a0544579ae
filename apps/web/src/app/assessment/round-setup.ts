import { Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import {
  type Anonymity,
  type Audience,
  RoundChoicesDocument,
  type RoundSheetFragment,
  UpdateRoundDocument,
} from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { ChangedNote } from '../ui/changed-note.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { Field } from '../ui/field.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import {
  type Matrix,
  audiencesOf,
  matrixOf,
  minutesOf,
  questionCount,
  suggestedAnonymity,
  toggled,
} from './round-choices.ts';
import { audienceColumn } from './short-names.ts';

/** The choices of a round, saved as they are made; after opening only the name and the closing date. */
@Component({
  selector: 'pw-round-setup',
  imports: [ChangedNote, ConflictPanel, Field, ProblemPanel, SaveStateLine],
  templateUrl: './round-setup.html',
  styleUrl: './round-setup.scss',
})
export class RoundSetup {
  readonly engagement = input.required<string>();
  readonly round = input.required<RoundSheetFragment>();
  readonly saved = output<RoundSheetFragment>();
  readonly stale = output();

  private readonly choices = ask(RoundChoicesDocument, () => ({ version: this.round().bankVersion }));
  private readonly tell = teller();
  protected readonly bank = computed(() => this.choices.value()?.questionBank);
  /** The released banks, newest first. */
  protected readonly banks = computed(() =>
    (this.choices.value()?.questionBanks ?? []).filter(({ state }) => state === 'released'),
  );
  protected readonly bankVersion = signal('');
  protected readonly name = signal('');
  protected readonly closesOn = signal('');
  protected readonly anonymity = signal<Anonymity>('anonymous');
  protected readonly matrix = signal<Matrix>(matrixOf([]));
  private readonly version = signal(0);
  private loaded = '';
  /** The choices that the form began with. */
  private base = '';
  /** Somebody else has saved choices that what is typed here does not begin with. */
  protected readonly isBehind = signal(false);
  /** A choice of one's own is not overruled by the suggestion. */
  private readonly hasChosenAnonymity = signal(false);

  protected readonly saving = autosave(() => this.save());
  protected readonly hasPeople = computed(() => this.round().progress.some(({ invited }) => invited > 0));
  protected readonly isDraft = computed(() => this.round().state === 'draft');
  protected readonly audienceColumn = audienceColumn;
  protected readonly today = new Date().toISOString().slice(0, 10);
  protected readonly loads = computed(() => {
    const bank = this.bank();
    if (bank === undefined) return [];
    return bank.audiences.map(({ audience }) => {
      const questions = questionCount(bank, audience, this.matrix()[audience]);
      return { audience, questions, minutes: minutesOf(bank, questions) };
    });
  });
  protected readonly nameError = computed(() =>
    this.name().trim() === '' ? $localize`Give the round a name.` : undefined,
  );
  protected readonly isNobodyAsked = computed(() => audiencesOf(this.matrix()).length === 0);
  /** The sentence of the server for a field, when it refused one. */
  protected readonly refusedDate = computed(() =>
    this.saving.problem()?.field === 'closesOn' ? this.saving.problem()?.message : undefined,
  );
  protected readonly otherProblem = computed(() => {
    const problem = this.saving.problem();
    return problem?.code === 'CONFLICT' || problem?.field === 'closesOn' ? undefined : problem;
  });

  constructor() {
    effect(() => {
      const round = this.round();
      untracked(() => this.take(round));
    });
  }

  protected typeName(event: Event): void {
    this.name.set(valueOf(event));
    this.touch();
  }

  protected typeDate(event: Event): void {
    this.closesOn.set(valueOf(event));
    this.touch();
  }

  protected chooseAnonymity(anonymity: Anonymity): void {
    this.hasChosenAnonymity.set(true);
    this.anonymity.set(anonymity);
    this.touch();
  }

  /** Another bank may lack dimensions that were chosen: what it has stays chosen. */
  protected async chooseBank(event: Event): Promise<void> {
    const version = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const choices = await this.tell(RoundChoicesDocument, { version });
    const known = new Set(choices.questionBank.dimensions.map(({ id }) => id));
    const kept = audiencesOf(this.matrix()).map((entry) => ({
      ...entry,
      dimensions: entry.dimensions.filter((id) => known.has(id)),
    }));
    this.choices.set(choices);
    this.bankVersion.set(version);
    this.setMatrix(matrixOf(kept));
  }

  protected canAsk(audience: Audience, dimension: string): boolean {
    const bank = this.bank();
    return bank !== undefined && questionCount(bank, audience, [dimension]) > 0;
  }

  protected toggle(audience: Audience, dimension: string): void {
    this.setMatrix(toggled(this.matrix(), audience, dimension));
  }

  protected allLabel(audience: Audience, name: string): string {
    return this.matrix()[audience].length > 0
      ? $localize`Ask nothing of ${name}:audience:`
      : $localize`Ask everything of ${name}:audience:`;
  }

  /** All or none of the dimensions for one audience. */
  protected toggleAll(audience: Audience): void {
    const all = (this.bank()?.dimensions ?? []).map(({ id }) => id).filter((id) => this.canAsk(audience, id));
    this.setMatrix({ ...this.matrix(), [audience]: this.matrix()[audience].length > 0 ? [] : all });
  }

  protected keepMine(): void {
    const current = this.saving.problem()?.current as { version?: number } | undefined;
    if (current?.version !== undefined) this.version.set(current.version);
    this.touch();
  }

  protected takeTheirs(): void {
    this.loaded = '';
    this.saving.settle();
    this.stale.emit();
  }

  private typed(): string {
    return JSON.stringify([this.name(), this.closesOn(), this.anonymity(), this.bankVersion(), this.matrix()]);
  }

  private setMatrix(matrix: Matrix): void {
    this.matrix.set(matrix);
    // Turning anonymous deletes names: never unasked once there are people.
    if (!this.hasChosenAnonymity() && !this.hasPeople()) this.anonymity.set(suggestedAnonymity(matrix));
    this.touch();
  }

  private touch(): void {
    if (this.nameError() === undefined && !this.isNobodyAsked()) this.saving.touch();
  }

  private async save(): Promise<void> {
    const input = {
      name: this.name().trim(),
      anonymity: this.anonymity(),
      closesOn: this.closesOn() || null,
      bank: this.bankVersion(),
      audiences: audiencesOf(this.matrix()),
    };
    const variables = { engagement: this.engagement(), round: this.round().id, input, version: this.version() };
    const { updateRound } = await this.tell(UpdateRoundDocument, variables);
    this.version.set(updateRound.version);
    this.base = choicesOf(updateRound);
    this.saved.emit(updateRound);
  }

  /** What is being typed stays: only another round, or one taken over after a conflict, replaces it. */
  private take(round: RoundSheetFragment): void {
    const fresh = choicesOf(round);
    const isTyped = this.loaded === round.id && this.typed() !== this.base && this.typed() !== fresh;
    // Opening and closing change the version alone; other people's choices are for the reader to compare.
    if (isTyped && fresh === this.base) this.version.set(Math.max(this.version(), round.version));
    this.isBehind.set(isTyped && round.version > this.version());
    if (isTyped) return;
    this.loaded = round.id;
    this.base = fresh;
    this.version.set(round.version);
    this.name.set(round.name);
    this.closesOn.set(round.closesOn ?? '');
    this.anonymity.set(round.anonymity);
    this.bankVersion.set(round.bankVersion);
    this.matrix.set(matrixOf(round.audiences));
    this.hasChosenAnonymity.set(round.anonymity !== suggestedAnonymity(this.matrix()));
  }
}

function choicesOf({ name, closesOn, anonymity, bankVersion, audiences }: RoundSheetFragment): string {
  return JSON.stringify([name, closesOn ?? '', anonymity, bankVersion, matrixOf(audiences)]);
}

function valueOf(event: Event): string {
  return event.target instanceof HTMLInputElement ? event.target.value : '';
}
