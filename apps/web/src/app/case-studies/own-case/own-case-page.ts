import { Component, computed, effect, inject, input, resource, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CaseStudy, entryId } from '@peerway/case-studies';
import { industries } from '@peerway/organization/content';
import { Session } from '../../access/session.ts';
import { AddOwnCaseDocument, ChangeOwnCaseDocument, RemoveOwnCaseDocument } from '../../graphql/generated/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { caseLibrary } from '../case-library.ts';
import { CaseConflict, type Theirs } from './case-conflict.ts';
import { draftOf, emptyDraft } from './case-draft.ts';
import { type Beginning, CaseEditing } from './case-editing.ts';
import { CaseForm } from './case-form.ts';
import { caseInput } from './case-input.ts';
import { CaseMendList } from './case-mend-list.ts';
import { CaseSaving } from './case-saving.ts';
import { ownCaseFinder } from './own-case-finder.ts';
import { SaveBar } from './save-bar.ts';

/** Writes a case of one's own, or changes one: saved on request, kept in this browser until then. */
@Component({
  selector: 'pw-own-case-page',
  imports: [CaseConflict, CaseForm, CaseMendList, EmptyState, PageHeader, ProblemPanel, RouterLink, SaveBar, Skeleton],
  providers: [CaseEditing, CaseSaving],
  templateUrl: './own-case-page.html',
})
export class OwnCasePage {
  readonly workspace = input.required<string>();
  /** The case that is changed; absent for a new one. */
  readonly caseId = input<string>();

  protected readonly session = inject(Session);
  protected readonly editing = inject(CaseEditing);
  protected readonly saving = inject(CaseSaving);
  protected readonly library = caseLibrary();
  private readonly find = ownCaseFinder();
  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly form = viewChild(CaseForm);

  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  /** Asked once and not again: what is being written must not change under the writer's hands. */
  protected readonly asked = resource({
    params: () => this.caseId(),
    loader: ({ params }) => this.find(params),
  });
  protected readonly row = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly loadProblem = computed(() => {
    const error = this.asked.error();
    return error === undefined ? undefined : problemOf(error);
  });
  protected readonly isGone = computed(
    () => this.caseId() !== undefined && this.asked.status() === 'resolved' && !this.row(),
  );
  protected readonly mayWrite = computed(() => this.session.may('library.write'));
  protected readonly isReady = signal(false);
  protected readonly act = computed(() =>
    this.caseId() === undefined ? $localize`Save the case` : $localize`Save the changes`,
  );
  protected readonly untouched = computed(() =>
    this.caseId() === undefined
      ? $localize`What you write is kept in this browser until you save`
      : $localize`Nothing is changed yet`,
  );
  protected readonly finding = computed(() => {
    if (this.caseId() === undefined) return $localize`Write down what you lived through`;
    return $localize`Change “${this.row()?.study.title ?? ''}:title:”`;
  });

  constructor() {
    effect(() => {
      const [account, entries, caseId, row] = [
        this.session.me()?.id,
        this.library.entries(),
        this.caseId(),
        this.row(),
      ];
      if (account === undefined || entries === undefined || (caseId !== undefined && !row)) return;
      const otherIds = entries.map(entryId).filter((id) => id !== caseId);
      untracked(() => this.begin(account, otherIds));
    });
  }

  protected goTo(at: string): void {
    this.form()?.goTo(at);
  }

  protected async save(): Promise<void> {
    const saved = await this.saving.save(async (study) => {
      const caseId = await this.send(study);
      this.editing.settle();
      await this.library.reload();
      this.notices.say($localize`The case is saved in your library`);
      await this.router.navigateByUrl(`${this.base()}/case/${caseId}`);
    });
    if (saved.outcome === 'incomplete' || saved.outcome === 'field') this.goTo(saved.at);
  }

  /** Saves on top of the version that the refusal showed. */
  protected async keepMine({ version }: Theirs): Promise<void> {
    this.editing.version.set(version);
    await this.save();
  }

  protected takeTheirs({ study, version }: Theirs): void {
    this.saving.problem.set(undefined);
    this.editing.startOver({ draft: draftOf(study), version, reason: '' });
  }

  /** Gone at once; Undo adds the same case again under the same address. */
  protected async remove(): Promise<void> {
    const row = this.row();
    if (row === undefined) return;
    this.saving.problem.set(undefined);
    try {
      await this.tell(RemoveOwnCaseDocument, { id: row.id, version: row.version });
      this.editing.settle();
      await this.library.reload();
      await this.router.navigateByUrl(this.base());
      this.notices.undo($localize`“${row.study.title}:title:” is removed`, () => void this.putBack(row.study));
    } catch (error) {
      this.saving.problem.set(problemOf(error));
    }
  }

  private async putBack(study: CaseStudy): Promise<void> {
    try {
      const { addOwnCase } = await this.tell(AddOwnCaseDocument, { study: caseInput(study) });
      await this.library.reload();
      await this.router.navigateByUrl(`${this.base()}/case/${addOwnCase.caseId}`);
    } catch (error) {
      this.notices.say(problemOf(error).message);
    }
  }

  private begin(account: string, otherIds: readonly string[]): void {
    const [row, caseId] = [this.row(), this.caseId()];
    const surroundings = { industries: industries.map(({ id }) => id), otherIds, year: new Date().getFullYear() };
    this.editing.surroundings.set(surroundings);
    if (this.isReady()) return;
    const beginning: Beginning =
      row === undefined
        ? { draft: emptyDraft(), version: null, reason: '' }
        : { draft: draftOf(row.study), version: row.version, reason: '' };
    this.editing.begin({ account, workspace: this.workspace(), of: caseId ?? 'new' }, beginning);
    this.isReady.set(true);
  }

  private async send(study: CaseStudy): Promise<string> {
    const [row, version] = [this.row(), this.editing.version()];
    if (row === undefined) return (await this.tell(AddOwnCaseDocument, { study: caseInput(study) })).addOwnCase.caseId;
    const change = { id: row.id, version: version ?? row.version, study: caseInput(study) };
    return (await this.tell(ChangeOwnCaseDocument, change)).changeOwnCase.caseId;
  }
}
