import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import {
  type BusinessCase,
  type CaseChange,
  caseModel,
  type CaseModel,
  caseResult,
  type CaseResult,
  Estimate,
} from '@peerway/business-case';
import { ask } from '../graphql/ask.ts';
import { BusinessCaseDocument, SaveBusinessCaseDocument } from '../graphql/generated/graphql.ts';
import { isEditConflict, problemOf } from '../graphql/problem.ts';
import { sendable } from '../graphql/sendable.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { Notices } from '../ui/notices.ts';
import { openCaseContent } from './case-content.ts';
import { conflictRows } from './conflict-rows.ts';
import { type Edited, isSameCase, type Kept, keptOf, rebased } from './edited-case.ts';
import { mergedCase } from './merged-case.ts';

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

  private readonly kept = computed<Kept | undefined>(() => {
    const given = this.opened();
    return given && keptOf(given);
  });
  /** The case as the server keeps it. */
  readonly saved = computed<BusinessCase | undefined>(() => this.kept()?.content);
  /** What was edited, with what the edits began with: what others save meanwhile is put together with it where it can be. */
  private readonly edited = linkedSignal<Kept | undefined, Edited | undefined>({
    source: this.kept,
    computation: (now, before) => (now === undefined ? this.stillHere(before?.value) : rebased(before?.value, now)),
  });
  /** The case as it stands on screen; undefined until it is there. */
  readonly draft = computed(() => this.edited()?.draft);
  readonly isChanged = computed(() => {
    const edited = this.edited();
    return edited !== undefined && !isSameCase(edited.draft, edited.kept.content);
  });
  /** What somebody else and this page both changed, after a save that met it. */
  private readonly overlaps = signal<readonly CaseChange[]>([]);
  readonly conflictRows = computed(() => conflictRows(this.overlaps(), this.model()));

  /** The case with what the catalogue knows, ready to be computed. */
  readonly model = computed<CaseModel | undefined>(() => {
    const [draft, catalogue] = [this.draft(), this.content.value()];
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

  /** What kept it from being saved, other than that somebody else changed the same things. */
  readonly otherProblem = computed(() => (isEditConflict(this.saving.problem()) ? undefined : this.saving.problem()));

  /** Edits the case; it is saved after a pause. `sentence` says what was done, and offers to take it back. */
  edit(change: (draft: BusinessCase) => BusinessCase, sentence?: string): void {
    const now = this.edited();
    if (now === undefined || !this.canEdit()) return;
    const [before, after] = [now.draft, change(now.draft)];
    this.edited.set({ ...now, draft: after });
    this.saving.touch();
    // What was done since then stays when this is taken back.
    const takeBack = (): void =>
      this.edit((draft) => mergedCase({ base: after, mine: before, theirs: draft }, 'theirs').merged);
    if (sentence === undefined) this.notices.remember(takeBack);
    else this.notices.undo(sentence, takeBack);
  }

  /** After a conflict: what stands here replaces what somebody else saved of the same things. */
  async keepMine(): Promise<void> {
    await this.meet('mine');
    this.saving.touch();
    await this.saving.flush();
  }

  /** After a conflict: what somebody else saved of the same things stands, and the rest of what was done here is kept. */
  async takeTheirs(): Promise<void> {
    this.saving.settle();
    await this.meet('theirs');
    if (this.isChanged()) this.saving.touch();
  }

  /** Puts what stands here on what the server holds now. */
  private async meet(prefer: 'mine' | 'theirs'): Promise<void> {
    const { businessCase } = await this.tell(BusinessCaseDocument, { engagement: this.engagement() });
    const [now, kept] = [this.edited(), keptOf(businessCase)];
    if (now === undefined || now.kept.engagement !== kept.engagement) return;
    const { merged } = mergedCase({ base: now.kept.content, mine: now.draft, theirs: kept.content }, prefer);
    this.overlaps.set([]);
    this.edited.set({ kept, draft: merged });
    this.asked.set({ businessCase });
  }

  private async save(): Promise<void> {
    const now = this.edited();
    if (now === undefined || !this.isChanged()) return;
    try {
      await this.send(now);
    } catch (error) {
      // Somebody else saved meanwhile: what does not touch the same things is put together, and nobody is asked.
      if (!isEditConflict(problemOf(error)) || (await this.isOverlapping())) throw error;
      await this.meet('mine');
      const together = this.edited();
      if (together && this.isChanged()) await this.send(together);
      this.notices.say($localize`Somebody else changed other things meanwhile: both are kept`);
    }
  }

  private async send({ kept, draft }: Edited): Promise<void> {
    const given = { engagement: kept.engagement, case: sendable(draft), version: kept.version };
    const { saveBusinessCase } = await this.tell(SaveBusinessCaseDocument, given);
    const [now, opened] = [this.edited(), this.opened()];
    if (now?.kept.engagement !== kept.engagement || opened === undefined) return;
    // What was typed while it was on its way goes on from what was sent.
    this.edited.set({ kept: { ...kept, content: draft, version: saveBusinessCase.version }, draft: now.draft });
    this.asked.set({ businessCase: { ...opened, ...saveBusinessCase } });
  }

  private async isOverlapping(): Promise<boolean> {
    const { businessCase } = await this.tell(BusinessCaseDocument, { engagement: this.engagement() });
    const now = this.edited();
    if (now === undefined) return false;
    const theirs = keptOf(businessCase).content;
    const { overlaps } = mergedCase({ base: now.kept.content, mine: now.draft, theirs });
    this.overlaps.set(overlaps);
    return overlaps.length > 0;
  }

  /** What was edited stays while its engagement is asked for anew; that of another one does not. */
  private stillHere(before: Edited | undefined): Edited | undefined {
    return before?.kept.engagement === this.engagement() ? before : undefined;
  }
}
