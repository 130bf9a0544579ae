import { DatePipe } from '@angular/common';
import {
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  input,
  resource,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CaseStudy, caseDifferences, entryId } from '@peerway/case-studies';
import { plainText } from '@peerway/kernel';
import { industries } from '@peerway/organization/content';
import { Session } from '../../access/session.ts';
import {
  CorrectCaseDocument,
  CorrectionsToEditDocument,
  WithdrawCorrectionDocument,
} from '../../graphql/generated/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { download } from '../../ui/download.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { caseLibrary } from '../case-library.ts';
import { CaseConflict, type Theirs } from './case-conflict.ts';
import { CaseDifferences } from './case-differences.ts';
import { caseOf, draftOf } from './case-draft.ts';
import { CaseEditing } from './case-editing.ts';
import { CaseForm } from './case-form.ts';
import { caseInput } from './case-input.ts';
import { CaseMendList } from './case-mend-list.ts';
import { CaseSaving } from './case-saving.ts';
import { caseSentence } from './case-sentences.ts';
import { proseLanguage } from '../prose-language.ts';
import { SaveBar } from './save-bar.ts';

const Reason = plainText({ max: 1000, lines: 'many' });

/** What the workspace would have a public case say: laid over it for this workspace alone. */
@Component({
  selector: 'pw-correct-page',
  imports: [
    CaseConflict,
    CaseDifferences,
    CaseForm,
    CaseMendList,
    DatePipe,
    EmptyState,
    Field,
    PageHeader,
    ProblemPanel,
    RouterLink,
    SaveBar,
    Skeleton,
  ],
  providers: [CaseEditing, CaseSaving],
  templateUrl: './correct-page.html',
  styleUrl: './correct-page.scss',
})
export class CorrectPage {
  readonly workspace = input.required<string>();
  readonly caseId = input.required<string>();

  protected readonly session = inject(Session);
  protected readonly editing = inject(CaseEditing);
  protected readonly saving = inject(CaseSaving);
  protected readonly library = caseLibrary();
  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly form = viewChild(CaseForm);
  private readonly reasonField = viewChild<ElementRef<HTMLElement>>('reason');

  protected readonly textIn = textIn;
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly mayWrite = computed(() => this.session.may('library.write'));
  /** The case as it is published; undefined where there is no such public case. */
  protected readonly published = computed(() => {
    const entry = this.library.find(this.caseId());
    if (entry?.kind !== 'case' || entry.origin !== 'public') return undefined;
    return entry.correction?.published ?? entry.study;
  });
  /** Asked once: what is being written must not change under the writer's hands. */
  protected readonly asked = resource({
    params: () => this.caseId(),
    loader: async ({ params }) =>
      (await this.tell(CorrectionsToEditDocument, {})).caseCorrections.find(({ caseId }) => caseId === params) ?? null,
  });
  protected readonly kept = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly loadProblem = computed(() => {
    const error = this.asked.error();
    return error === undefined ? undefined : problemOf(error);
  });
  protected readonly isUnknown = computed(() => this.library.entries() !== undefined && this.published() === undefined);
  protected readonly isReady = signal(false);
  private readonly mine = computed(() => {
    const read = CaseStudy.safeParse(caseOf(this.editing.draft()));
    return read.success ? read.data : undefined;
  });
  /** Undefined while something at the fields keeps it from being told. */
  protected readonly differences = computed(() => {
    const [published, mine] = [this.published(), this.mine()];
    return published && mine && caseDifferences(published, mine);
  });
  protected readonly reasonError = computed(() => {
    if (!this.editing.wasTried() && this.editing.reason().length <= 1000) return undefined;
    const [issue] = Reason.safeParse(this.editing.reason()).error?.issues ?? [];
    if (issue === undefined) return undefined;
    return this.editing.reason().trim() === ''
      ? $localize`Say why you see it differently.`
      : caseSentence(issue.message);
  });

  constructor() {
    effect(() => {
      const [account, entries, published, kept] = [
        this.session.me()?.id,
        this.library.entries(),
        this.published(),
        this.kept(),
      ];
      if (account === undefined || !entries || !published || kept === undefined) return;
      untracked(() => this.begin(account, published));
    });
  }

  protected goTo(at: string): void {
    this.form()?.goTo(at);
  }

  protected async save(): Promise<void> {
    const { editing } = this;
    editing.wasTried.set(true);
    if (editing.grave().length === 0 && this.reasonError() !== undefined) {
      this.reasonField()?.nativeElement.focus();
      return;
    }
    const saved = await this.saving.save(async (study) => {
      const change = { caseId: this.caseId(), study: caseInput(study), reason: editing.reason().trim() };
      await this.tell(CorrectCaseDocument, { ...change, version: editing.version() });
      editing.settle();
      await this.library.reload();
      this.notices.say($localize`The correction is saved: your workspace reads the case as you corrected it`);
      await this.router.navigateByUrl(`${this.base()}/case/${this.caseId()}`);
    });
    if (saved.outcome === 'incomplete' || saved.outcome === 'field') this.goTo(saved.at);
  }

  /** Saves on top of the version that the refusal showed. */
  protected async keepMine({ version }: Theirs): Promise<void> {
    this.editing.version.set(version);
    await this.save();
  }

  protected takeTheirs({ study, version, reason }: Theirs): void {
    this.saving.problem.set(undefined);
    this.editing.startOver({ draft: draftOf(study), version, reason });
  }

  /** Gone at once; Undo lays the same correction over the case again. */
  protected async withdraw(): Promise<void> {
    const kept = this.kept();
    if (!kept) return;
    const caseId = this.caseId();
    try {
      await this.tell(WithdrawCorrectionDocument, { caseId, version: kept.version });
      this.editing.settle();
      await this.library.reload();
      await this.router.navigateByUrl(`${this.base()}/case/${caseId}`);
      this.notices.undo($localize`The correction is withdrawn: the case is as published again`, () => {
        const again = { caseId, study: caseInput(CaseStudy.parse(kept.study)), reason: kept.reason };
        void this.tell(CorrectCaseDocument, again).then(
          () => this.library.reload(),
          (error) => this.notices.say(problemOf(error).message),
        );
      });
    } catch (error) {
      this.saving.problem.set(problemOf(error));
    }
  }

  /** What the maintainers of Peerway need to look at it: the case, what changes, and why. */
  protected downloadForMaintainers(): void {
    const proposal = {
      caseId: this.caseId(),
      reason: this.editing.reason().trim(),
      differences: this.differences(),
      study: this.mine(),
    };
    const name = `${this.caseId()}-correction.json`;
    download(name, new Blob([`${JSON.stringify(proposal, null, 2)}\n`], { type: 'application/json' }));
  }

  private begin(account: string, published: CaseStudy): void {
    const otherIds = (this.library.entries() ?? []).map(entryId).filter((id) => id !== this.caseId());
    this.editing.surroundings.set({
      industries: industries.map(({ id }) => id),
      otherIds,
      year: new Date().getFullYear(),
    });
    this.editing.language.set(proseLanguage());
    if (this.isReady()) return;
    const kept = this.kept();
    const place = { account, workspace: this.workspace(), of: `correct:${this.caseId()}` };
    this.editing.begin(
      place,
      kept
        ? { draft: draftOf(CaseStudy.parse(kept.study)), version: kept.version, reason: kept.reason }
        : { draft: draftOf(published), version: null, reason: '' },
    );
    this.isReady.set(true);
  }
}
