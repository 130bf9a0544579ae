import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ask } from '../../graphql/ask.ts';
import {
  OwnBankDocument,
  type OwnBankSheetFragment,
  ReleaseBankDocument,
  SaveBankDocument,
} from '../../graphql/generated/graphql.ts';
import { Place } from '../../graphql/place.ts';
import { isEditConflict, type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { autosave } from '../../ui/autosave.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { SaveStateLine } from '../../ui/save-state.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { BankAboutEditor } from './bank-about-editor.ts';
import { BankDimensionEditor } from './bank-dimension-editor.ts';
import { type BankText, editBetween, emptyDimension, freshId, shifted, withDimension } from './bank-editing.ts';
import { BankImport } from './bank-import.ts';
import { BankMendList } from './bank-mend-list.ts';

/** One own bank: its dimensions on the left, what is in the chosen one on the right; a draft saves as one types. */
@Component({
  selector: 'pw-bank-page',
  imports: [
    BankAboutEditor,
    BankDimensionEditor,
    BankImport,
    BankMendList,
    ConflictPanel,
    PageHeader,
    ProblemPanel,
    RouterLink,
    SaveStateLine,
    Skeleton,
  ],
  templateUrl: './bank-page.html',
  styleUrl: './bank-page.scss',
})
export class BankPage {
  /** From the address: the bank, and which of its dimensions is open. */
  readonly bank = input.required<string>();
  readonly part = input<string>();

  protected readonly asked = ask(OwnBankDocument, () => ({ id: this.bank() }));
  protected readonly sheet = signal<OwnBankSheetFragment | undefined>(undefined);
  protected readonly text = signal<BankText | undefined>(undefined);
  /** What the server holds, as far as this page knows. */
  private kept: BankText | undefined;
  protected readonly isDraft = computed(() => this.sheet()?.state === 'draft');
  protected readonly open = computed(() => this.text()?.dimensions.find(({ id }) => id === this.part()));
  protected readonly isAbout = computed(() => this.open() === undefined);
  protected readonly lead = computed(() =>
    this.isDraft()
      ? $localize`A draft: no round can use it before it is released.`
      : $localize`Released: it never changes again. Begin a draft from it to change something.`,
  );
  protected readonly isReleasing = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly saving = autosave(() => this.save());
  protected readonly otherProblem = computed(() =>
    isEditConflict(this.saving.problem()) ? undefined : this.saving.problem(),
  );
  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly place = inject(Place);

  constructor() {
    effect(() => {
      const found = this.asked.value()?.ownBank;
      if (found) untracked(() => this.take(found));
    });
  }

  protected fileOf(form: 'xlsx' | 'json'): string {
    return `/api/banks/${this.bank()}/file?form=${form}&workspace=${this.place.workspace() ?? ''}`;
  }

  protected edit(text: BankText): void {
    this.text.set(text);
    this.saving.touch();
  }

  /** Takes something away, and offers to put back exactly that for a while. */
  protected editWithUndo(change: {
    readonly text: BankText;
    readonly said: string;
    readonly back: (text: BankText) => BankText;
  }): void {
    this.edit(change.text);
    this.notices.undo(change.said, () => {
      const now = this.text();
      if (now) this.edit(change.back(now));
    });
  }

  protected addDimension(text: BankText): void {
    const id = freshId(text, 'own-dimension');
    this.edit({ ...text, dimensions: [...text.dimensions, emptyDimension(id)] });
    this.show(id);
  }

  protected move(text: BankText, index: number, by: -1 | 1): void {
    this.edit({ ...text, dimensions: shifted(text.dimensions, index, by) });
  }

  protected removeDimension(text: BankText, id: string): void {
    const index = text.dimensions.findIndex((each) => each.id === id);
    const removed = text.dimensions[index];
    if (!removed) return;
    this.show(undefined);
    this.editWithUndo({
      text: { ...text, dimensions: text.dimensions.filter((each) => each.id !== id) },
      said: $localize`“${removed.name}:name:” is taken out`,
      back: (now) => ({ ...now, dimensions: now.dimensions.toSpliced(index, 0, removed) }),
    });
  }

  protected withOpen(text: BankText, edit: Partial<BankText['dimensions'][number]>): BankText {
    return withDimension(text, this.part() ?? '', edit);
  }

  protected show(part: string | undefined): void {
    void this.router.navigate([], { queryParams: { part: part ?? null, question: null } });
  }

  protected keepMine(): void {
    const current = this.saving.problem()?.current as { version?: number } | undefined;
    const sheet = this.sheet();
    if (current?.version !== undefined && sheet) this.sheet.set({ ...sheet, version: current.version });
    this.saving.touch();
  }

  protected reload(): void {
    this.saving.settle();
    this.kept = undefined;
    this.asked.reload();
  }

  protected async release(): Promise<void> {
    await this.saving.flush();
    const sheet = this.sheet();
    if (!sheet || this.saving.problem()) return;
    this.problem.set(undefined);
    try {
      const { releaseBank } = await this.tell(ReleaseBankDocument, { id: sheet.id, version: sheet.version });
      this.sheet.set(releaseBank);
      this.isReleasing.set(false);
      this.notices.say($localize`${releaseBank.label}:bank: is released; new rounds can use it`);
    } catch (error) {
      // Such as an edit by somebody else since: nothing was released.
      this.problem.set(problemOf(error));
    }
  }

  private async save(): Promise<void> {
    const [text, sheet, kept] = [this.text(), this.sheet(), this.kept];
    if (!text || !sheet || !kept) return;
    const edit = editBetween(kept, text);
    if (Object.keys(edit).length === 0) return;
    const { saveBank } = await this.tell(SaveBankDocument, { id: sheet.id, edit, version: sheet.version });
    this.kept = text;
    this.sheet.set(saveBank);
  }

  /** What is being typed stays: only another bank, or one taken over after a conflict, replaces it. */
  private take({ content, ...sheet }: OwnBankSheetFragment & { readonly content: BankText }): void {
    if (this.kept !== undefined && this.sheet()?.id === sheet.id) return;
    this.kept = content;
    this.sheet.set(sheet);
    this.text.set(content);
  }
}
