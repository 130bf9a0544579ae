import { Component, computed, input, output } from '@angular/core';
import { type BusinessCase, caseCorrelation, type CaseModel, parameterKey } from '@peerway/business-case';
import {
  addedCause,
  addedLoading,
  addedPair,
  changedCause,
  changedPair,
  type CorrelationDraft,
  correlationDraft,
  rangedGroups,
  without,
} from './correlation-draft.ts';
import { correlationSentence, labelsOf, loadingWords, rowSentence, strengthWords } from './correlation-words.ts';
import { ParameterChoice } from './parameter-choice.ts';

/** What of a case moves together: pairs, and causes that several values share. What contradicts itself is said beside it. */
@Component({
  selector: 'pw-correlations-editor',
  imports: [ParameterChoice],
  templateUrl: './correlations-editor.html',
  styleUrl: './correlations-editor.scss',
})
export class CorrelationsEditor {
  readonly entered = input.required<BusinessCase>();
  readonly model = input.required<CaseModel>();
  readonly canEdit = input(false);
  readonly useCaseName = input.required<(id: string) => string>();
  /** What moves together was changed. */
  readonly changed = output<CorrelationDraft>();

  protected readonly draft = computed(() => correlationDraft(this.entered()));
  protected readonly groups = computed(() => rangedGroups(this.model()));
  /** Fewer than two values with a range leave nothing that could move together. */
  protected readonly canAdd = computed(
    () => this.canEdit() && this.groups().reduce((sum, { parameters }) => sum + parameters.length, 0) >= 2,
  );
  private readonly label = computed(() => labelsOf(this.model()));
  private readonly found = computed(() => caseCorrelation(this.model()));
  protected readonly isRefused = computed(() => !this.found().isPossible);
  protected readonly said = computed(() =>
    this.found().findings.flatMap((finding) =>
      finding.code === 'CORRELATION_WITHOUT_RANGE' ? [] : (correlationSentence(finding, this.label()) ?? []),
    ),
  );
  /** The keys of the parameters that contradict each other. */
  private readonly contradictory = computed(
    () =>
      new Set(this.found().findings.flatMap(({ code, detail }) => (code === 'NOT_POSITIVE' ? detail.split(', ') : []))),
  );

  protected readonly strength = strengthWords;
  protected readonly hangs = loadingWords;
  protected readonly choiceName = {
    first: (pair: number): string => $localize`First value of pair ${pair + 1}:number:`,
    second: (pair: number): string => $localize`Second value of pair ${pair + 1}:number:`,
    coefficient: (pair: number): string => $localize`Correlation of pair ${pair + 1}:number:, from -1 to 1`,
    removePair: (pair: number): string => $localize`Remove pair ${pair + 1}:number:`,
    causeName: (cause: number): string => $localize`Name of shared cause ${cause + 1}:number:`,
    hanging: (cause: string, place: number): string => $localize`${cause}:cause:: value ${place + 1}:number:`,
    loading: (cause: string, place: number): string =>
      $localize`${cause}:cause:: how strongly value ${place + 1}:number: hangs on it, from -1 to 1`,
    removeLoading: (cause: string, place: number): string =>
      $localize`${cause}:cause:: remove value ${place + 1}:number:`,
    removeCause: (cause: string): string => $localize`Remove the shared cause ${cause}:cause:`,
  };

  protected problemsAt(at: string): readonly string[] {
    return this.model().findings.flatMap((finding) =>
      finding.at === at && at !== '' ? [rowSentence(finding, this.label())] : [],
    );
  }

  protected isContradictory({ a, b }: CorrelationDraft['correlations'][number]): boolean {
    return this.contradictory().has(parameterKey(a)) && this.contradictory().has(parameterKey(b));
  }

  protected addPair(): void {
    this.changed.emit(addedPair(this.draft(), this.groups()));
  }

  protected addCause(): void {
    const name = $localize`Shared cause ${this.draft().sharedCauses.length + 1}:number:`;
    this.changed.emit(addedCause(this.draft(), this.groups(), name));
  }

  protected addLoading(cause: number): void {
    this.changed.emit(addedLoading(this.draft(), this.groups(), cause));
  }

  protected changePair(pair: number, change: Partial<CorrelationDraft['correlations'][number]>): void {
    this.changed.emit(changedPair(this.draft(), pair, change));
  }

  protected rename(cause: number, { value }: HTMLInputElement): void {
    const name = value.trim();
    if (name !== '') this.changed.emit(changedCause(this.draft(), cause, (before) => ({ ...before, name })));
  }

  protected changeLoading(
    cause: number,
    place: number,
    change: Partial<CorrelationDraft['sharedCauses'][number]['parameters'][number]>,
  ): void {
    this.changed.emit(
      changedCause(this.draft(), cause, (before) => ({
        ...before,
        parameters: before.parameters.map((one, at) => (at === place ? { ...one, ...change } : one)),
      })),
    );
  }

  protected removeLoading(cause: number, place: number): void {
    this.changed.emit(
      changedCause(this.draft(), cause, (before) => ({ ...before, parameters: without(before.parameters, place) })),
    );
  }

  protected removePair(pair: number): void {
    this.changed.emit({ ...this.draft(), correlations: without(this.draft().correlations, pair) });
  }

  protected removeCause(cause: number): void {
    this.changed.emit({ ...this.draft(), sharedCauses: without(this.draft().sharedCauses, cause) });
  }

  protected setRepair(repairCorrelations: boolean): void {
    this.changed.emit({ ...this.draft(), repairCorrelations });
  }

  /** What was typed, kept within -1 and 1; what is no number goes back to what it was. */
  protected share(field: HTMLInputElement, before: number): number {
    const typed = field.valueAsNumber;
    const share = Number.isNaN(typed) ? before : Math.min(1, Math.max(-1, typed));
    field.valueAsNumber = share;
    return share;
  }
}
