import { Component, computed, effect, ElementRef, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { levers, patterns } from '@peerway/kernel';
import { UseCase } from '@peerway/use-cases';
import { Session } from '../../access/session.ts';
import { leverWords, patternLabel } from '../../case-studies/case-words.ts';
import { SeveralChoice } from '../../case-studies/own-case/several-choice.ts';
import {
  AddOwnUseCaseDocument,
  type AddOwnUseCaseMutationVariables,
  ChangeOwnUseCaseDocument,
  RemoveOwnUseCaseDocument,
} from '../../graphql/generated/graphql.ts';
import { isEditConflict, type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { catalogueAddress } from '../use-case-address.ts';
import { rolloutSizeWords } from '../use-case-words.ts';
import { dropOwnDraft, keepOwnDraft, keptOwnDraft } from './own-draft-store.ts';
import { emptyOwnDraft, type OwnDraft, ownDraftOf, sizes } from './own-draft.ts';
import { ownErrors } from './own-errors.ts';
import { OwnRowList, type RowChange } from './own-row-list.ts';
import { type OwnList, ownLists } from './own-rows.ts';
import { newUseCaseId, ownUseCaseOf } from './own-use-case-of.ts';

/** Writes a use case of the workspace's own, from nothing or as a copy, or changes one; kept in this browser until it is saved. */
@Component({
  selector: 'pw-own-use-case-page',
  imports: [
    ConflictPanel,
    EmptyState,
    Field,
    OwnRowList,
    PageHeader,
    ProblemPanel,
    RouterLink,
    SeveralChoice,
    Skeleton,
  ],
  templateUrl: './own-use-case-page.html',
  styleUrl: './own-use-case-page.scss',
})
export class OwnUseCasePage {
  readonly workspace = input.required<string>();
  readonly engagement = input<string>();
  /** The use case that is changed; absent for a new one. */
  readonly useCaseId = input<string>();
  /** From the address: the use case that a new one begins as a copy of. */
  readonly from = input<string>();

  protected readonly session = inject(Session);
  protected readonly catalogue = openCatalogue();
  protected readonly base = computed(() => catalogueAddress(this.workspace(), this.engagement()));
  protected readonly own = computed(() => this.catalogue.ownOf(this.useCaseId() ?? ''));
  protected readonly isGone = computed(
    () => this.useCaseId() !== undefined && this.catalogue.useCases() !== undefined && this.own() === undefined,
  );
  protected readonly mayWrite = computed(() => this.session.may('library.write'));
  protected readonly draft = signal<OwnDraft | undefined>(undefined);
  private readonly version = signal(0);
  private readonly wasTried = signal(false);
  protected readonly isSaving = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly otherProblem = computed(() => (isEditConflict(this.problem()) ? undefined : this.problem()));
  protected readonly errors = computed(() => {
    const draft = this.draft();
    return draft && this.wasTried() ? ownErrors(draft) : {};
  });
  protected readonly faults = computed(() => Object.keys(this.errors()).length);
  protected readonly finding = computed(() => {
    const own = this.own();
    return own === undefined ? $localize`A use case of your own` : $localize`Change “${own.useCase.name}:use case:”`;
  });
  protected readonly lists = ownLists;
  protected readonly levers = levers.map((value) => ({ value, words: leverWords[value] }));
  protected readonly patterns = patterns.map((value) => ({ value, words: patternLabel(value) }));
  protected readonly platforms = computed(() =>
    (this.catalogue.platforms() ?? []).map(({ id, name }) => ({ value: id, words: name })),
  );
  protected readonly sizes = sizes.map((size) => rolloutSizeWords[size]);
  protected readonly points = [
    { name: 'optimistic', label: $localize`Person-weeks, if all goes well` },
    { name: 'likely', label: $localize`Person-weeks, most likely` },
    { name: 'pessimistic', label: $localize`Person-weeks, if much goes wrong` },
  ];

  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly place = computed(() => ({
    account: this.session.me()?.id ?? '',
    workspace: this.workspace(),
    of: this.useCaseId() ?? `new ${this.from() ?? ''}`,
  }));

  constructor() {
    effect(() => {
      const [useCases, account] = [this.catalogue.useCases(), this.session.me()];
      if (useCases !== undefined && account && !this.isGone()) untracked(() => this.begin());
    });
  }

  protected set(change: Partial<OwnDraft>): void {
    const before = this.draft();
    const draft = before && { ...before, ...change };
    this.draft.set(draft);
    if (draft) keepOwnDraft(this.place(), { draft, version: this.version() });
  }

  protected changeList(list: OwnList, change: RowChange): void {
    const draft = this.draft();
    if (draft) this.set({ [list]: change(draft[list]) });
  }

  protected setEffort(place: number, name: string, value: string): void {
    const effort = (this.draft()?.effort ?? []).map((row, at) => (at === place ? { ...row, [name]: value } : row));
    this.set({ effort });
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    this.wasTried.set(true);
    if (draft === undefined || this.isSaving()) return;
    if (this.faults() > 0) return this.goToFault();
    this.isSaving.set(true);
    this.problem.set(undefined);
    try {
      const id = await this.send(draft);
      dropOwnDraft(this.place());
      await this.catalogue.reload();
      this.notices.say($localize`The use case is saved in your catalogue`);
      await this.router.navigateByUrl(`${this.base()}/${id}`);
    } catch (error) {
      // What was typed stays in the form and in this browser.
      this.problem.set(problemOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  protected throwAway(): void {
    const typed = this.draft();
    dropOwnDraft(this.place());
    this.draft.set(undefined);
    this.wasTried.set(false);
    this.begin();
    if (typed) this.notices.undo($localize`What you typed is thrown away`, () => this.set(typed));
  }

  /** Saves on top of the version that the refusal showed. */
  protected async keepMine(): Promise<void> {
    const current = this.problem()?.current as { readonly version: number };
    this.version.set(current.version);
    await this.save();
  }

  protected takeTheirs(): void {
    const current = this.problem()?.current as { readonly version: number; readonly content: unknown };
    this.version.set(current.version);
    this.problem.set(undefined);
    this.set(ownDraftOf(UseCase.parse(current.content)));
  }

  /** Gone at once; Undo adds the same use case again under the same address. */
  protected async remove(): Promise<void> {
    const own = this.own();
    if (own === undefined) return;
    this.problem.set(undefined);
    try {
      await this.tell(RemoveOwnUseCaseDocument, { id: own.id, version: own.version });
      dropOwnDraft(this.place());
      await this.router.navigateByUrl(this.base());
      await this.catalogue.reload();
      this.notices.undo($localize`“${own.useCase.name}:use case:” is removed`, () => void this.putBack(own.useCase));
    } catch (error) {
      // It is still there, and the panel says why.
      this.problem.set(problemOf(error));
    }
  }

  private async putBack(useCase: UseCase): Promise<void> {
    try {
      await this.tell(AddOwnUseCaseDocument, { useCase: wire(useCase) });
      await this.catalogue.reload();
    } catch (error) {
      this.notices.say(problemOf(error).message);
    }
  }

  private begin(): void {
    if (this.draft() !== undefined) return;
    const kept = keptOwnDraft(this.place());
    const source = this.own()?.useCase ?? this.catalogue.find(this.from() ?? '');
    this.version.set(kept?.version ?? this.own()?.version ?? 0);
    this.draft.set(kept?.draft ?? (source ? this.copyOf(source) : emptyOwnDraft()));
  }

  private copyOf(source: UseCase): OwnDraft {
    const draft = ownDraftOf(source);
    return this.own() ? draft : { ...draft, name: $localize`${source.name}:use case: (copy)` };
  }

  private async send(draft: OwnDraft): Promise<string> {
    const own = this.own();
    if (own === undefined) {
      const id = newUseCaseId(draft.name, (taken) => this.catalogue.find(taken) !== undefined);
      const useCase = wire(ownUseCaseOf(draft, id, this.catalogue.find(this.from() ?? '')));
      return (await this.tell(AddOwnUseCaseDocument, { useCase })).addOwnUseCase.useCaseId;
    }
    const useCase = wire(ownUseCaseOf(draft, own.useCase.id, own.useCase));
    const change = { id: own.id, version: this.version(), useCase };
    return (await this.tell(ChangeOwnUseCaseDocument, change)).changeOwnUseCase.useCaseId;
  }

  private goToFault(): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }
}

/** The API checks the whole use case against the schema of the library and says what is wrong with it. */
function wire(useCase: object): AddOwnUseCaseMutationVariables['useCase'] {
  return useCase as AddOwnUseCaseMutationVariables['useCase'];
}
