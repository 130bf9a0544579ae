import { Component, type ElementRef, LOCALE_ID, computed, inject, input, signal, viewChild } from '@angular/core';
import { evidenceLimits } from '@peerway/assessment';
import { problemOf } from '../../graphql/problem.ts';
import type { FileDraft, OwnEvidence } from './evidence-sheet.ts';
import { EvidenceSheets } from './evidence-sheets.ts';
import { saveFile } from './save-file.ts';
import { sizeWords } from './size-words.ts';

/** Links and files to one answer: chosen, dropped or taken with the camera, listed, removed. */
@Component({
  selector: 'pw-answer-evidence',
  templateUrl: './answer-evidence.html',
  styleUrl: './answer-evidence.scss',
  host: {
    '[class.over]': 'isOver()',
    '(dragover)': 'over($event)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': 'drop($event)',
    '(window:beforeunload)': 'warn($event)',
  },
})
export class AnswerEvidence {
  readonly token = input.required<string>();
  readonly question = input.required<string>();
  readonly isAnonymous = input(false);

  private readonly locale = inject(LOCALE_ID);
  private readonly sheets = inject(EvidenceSheets);
  private readonly linkField = viewChild<ElementRef<HTMLInputElement>>('link');
  protected readonly accept = evidenceLimits.endings.map((ending) => `.${ending}`).join(',');
  /** The camera that looks away from whoever holds the phone. */
  protected readonly camera = 'environment';
  protected readonly sheet = computed(() => this.sheets.of(this.token()));
  protected readonly kept = computed(() => this.sheet().keptFor(this.question()));
  protected readonly drafts = computed(() => this.sheet().draftsFor(this.question()));
  protected readonly hints = computed(() => this.sheet().hintsFor(this.question()).join(' · '));
  protected readonly room = computed(() => this.sheet().roomFor(this.question()));
  private readonly opened = signal<string | undefined>(undefined);
  protected readonly isOpen = computed(
    () => this.kept().length + this.drafts().length > 0 || this.opened() === this.question(),
  );
  protected readonly linkFor = signal<string | undefined>(undefined);
  protected readonly linkProblem = signal<string | undefined>(undefined);
  protected readonly downloadProblem = signal<string | undefined>(undefined);
  protected readonly isAdding = signal(false);
  protected readonly isOver = signal(false);

  protected open(): void {
    this.opened.set(this.question());
  }

  protected size(bytes: number): string {
    return sizeWords(bytes, this.locale);
  }

  protected removeWords({ name }: OwnEvidence): string {
    return $localize`Remove ${name}:name:`;
  }

  protected sendingWords({ state, share, message }: FileDraft): string {
    if (state !== 'sending') return message;
    const percent = Math.round(100 * share);
    return percent < 100 ? $localize`Sending, ${percent}:percent: %` : $localize`Being checked…`;
  }

  protected choose(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.add(event.target.files);
    // The same file may be chosen again after it was removed.
    event.target.value = '';
  }

  protected over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files') || this.isAnonymous()) return;
    event.preventDefault();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    this.isOver.set(false);
    if (this.isAnonymous()) return;
    event.preventDefault();
    this.add(event.dataTransfer?.files);
  }

  protected startLink(): void {
    this.linkProblem.set(undefined);
    this.linkFor.set(this.question());
    setTimeout(() => this.linkField()?.nativeElement.focus());
  }

  protected async addLink(event: Event): Promise<void> {
    event.preventDefault();
    const field = this.linkField()?.nativeElement;
    if (field === undefined || this.isAdding()) return;
    this.isAdding.set(true);
    this.linkProblem.set(undefined);
    try {
      await this.sheet().addLink(this.question(), field.value);
      this.linkFor.set(undefined);
    } catch (error) {
      // What was typed stays, with the reason beside it.
      this.linkProblem.set(problemOf(error).message);
    } finally {
      this.isAdding.set(false);
    }
  }

  protected async save(piece: OwnEvidence): Promise<void> {
    this.downloadProblem.set(undefined);
    try {
      await saveFile(`/api/evidence/own/${piece.id}`, piece.name, { 'x-respondent': this.token() });
    } catch (error) {
      this.downloadProblem.set(problemOf(error).message);
    }
  }

  /** A file that is on its way would be lost. */
  protected warn(event: BeforeUnloadEvent): void {
    if (this.sheet().isUnsaved()) event.preventDefault();
  }

  private add(files: FileList | null | undefined): void {
    for (const file of files ?? []) this.sheet().addFile(this.question(), file);
    this.open();
  }
}
