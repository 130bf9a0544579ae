import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { BusinessCase, caseModel, type CaseModel, caseResult, type CaseResult, Estimate } from '@peerway/business-case';
import { ask } from '../graphql/ask.ts';
import { BusinessCaseDocument, SaveBusinessCaseDocument } from '../graphql/generated/graphql.ts';
import { isEditConflict } from '../graphql/problem.ts';
import { sendable } from '../graphql/sendable.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { draftAfter } from '../ui/draft-after.ts';
import { Notices } from '../ui/notices.ts';
import { openCaseContent } from './case-content.ts';

/**
 * The business case of the engagement in the address, for every page of the room: as it is kept, as it is being edited, and what
 * the library computes from that. It is provided by `CaseRoom`, so that going from page to page loses nothing.
 */
@Injectable()
export class CaseState {
  private readonly params = toSignal(inject(ActivatedRoute).paramMap, { requireSync: true });
  readonly workspace = computed(() => this.params().get('workspace') ?? '');
  readonly engagement = computed(() => this.params().get('engagement') ?? '');
  /** The addresses of the engagement and of this room. */
  readonly place = computed(() => `/w/${this.workspace()}/e/${this.engagement()}`);
  readonly home = computed(() => `${this.place()}/select/business-case`);

  readonly content = openCaseContent();
  readonly asked = ask(BusinessCaseDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: ['BusinessCase', 'DecisionRecord'],
  });
  readonly opened = computed(() => this.asked.value()?.businessCase);
  /** Values that Peerway knows and that people may take over. */
  readonly offers = computed<readonly Estimate[]>(() =>
    (this.opened()?.offers ?? []).map((each) => Estimate.parse(each)),
  );
  readonly canEdit = computed(() => this.opened()?.canEdit ?? false);
  readonly canApprove = computed(() => this.opened()?.canApprove ?? false);
  readonly problem = computed(() => this.asked.problem() ?? this.content.problem());

  /** The case as the server keeps it. */
  readonly saved = computed<BusinessCase | undefined>(() => {
    const given = this.opened()?.case;
    return given && BusinessCase.parse(given);
  });
  /** The version that the edits began with: what others save meanwhile is met as a conflict, not overwritten. */
  private readonly version = signal(0);
  private readonly drafted = linkedSignal<BusinessCase | undefined, BusinessCase | undefined>({
    source: this.saved,
    computation: (now, before) => (now === undefined ? before?.value : draftAfter(same, now, before && whole(before))),
  });
  /** The case as it stands on screen; undefined until it is there. */
  readonly draft = this.drafted.asReadonly();
  readonly isChanged = computed(() => JSON.stringify(this.drafted()) !== JSON.stringify(this.saved()));

  /** The case with what the catalogue knows, ready to be computed. */
  readonly model = computed<CaseModel | undefined>(() => {
    const [draft, catalogue] = [this.drafted(), this.content.value()];
    return draft && catalogue && caseModel(draft, catalogue);
  });
  /** What the case comes to, computed here on every change. */
  readonly result = computed<CaseResult | undefined>(() => {
    const model = this.model();
    return model && caseResult(model);
  });

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  readonly saving = autosave(() => this.save());

  /** Edits the case; it is saved after a pause. `sentence` says what was done, and offers to take it back. */
  edit(change: (draft: BusinessCase) => BusinessCase, sentence?: string): void {
    const before = this.drafted();
    if (before === undefined || !this.canEdit()) return;
    if (!this.isChanged()) this.version.set(this.opened()?.version ?? 0);
    this.drafted.set(change(before));
    this.saving.touch();
    const takeBack = (): void => this.edit(() => before);
    if (sentence === undefined) this.notices.remember(takeBack);
    else this.notices.undo(sentence, takeBack);
  }

  /** After a conflict: what stands here replaces what somebody else saved. */
  async keepMine(): Promise<void> {
    const { businessCase } = await this.tell(BusinessCaseDocument, { engagement: this.engagement() });
    this.version.set(businessCase.version);
    this.saving.touch();
    await this.saving.flush();
  }

  /** After a conflict: what somebody else saved replaces what stands here. */
  takeTheirs(): void {
    this.saving.settle();
    this.drafted.set(this.saved());
    this.asked.reload();
  }

  /** Whether what failed is that somebody else saved meanwhile. */
  readonly isConflict = computed(() => isEditConflict(this.saving.problem()));

  private async save(): Promise<void> {
    const [draft, opened] = [this.drafted(), this.opened()];
    if (draft === undefined || opened === undefined || !this.isChanged()) return;
    const given = { engagement: this.engagement(), case: sendable(draft), version: this.version() };
    const { saveBusinessCase } = await this.tell(SaveBusinessCaseDocument, given);
    this.version.set(saveBusinessCase.version);
    this.asked.set({ businessCase: { ...opened, ...saveBusinessCase } });
  }
}

const same = (kept: BusinessCase): BusinessCase => kept;

/** A draft that was there before has a source: both came together. */
function whole(before: { readonly source: BusinessCase | undefined; readonly value: BusinessCase | undefined }) {
  return before.source === undefined || before.value === undefined
    ? undefined
    : { source: before.source, value: before.value };
}
