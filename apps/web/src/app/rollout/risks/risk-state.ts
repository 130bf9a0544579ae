import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { type PlanRisk, riskExposure, riskFindings, type RiskExposure } from '@peerway/rollout';
import { ask } from '../../graphql/ask.ts';
import {
  AddPlanRisksDocument,
  PlanRisksDocument,
  RemovePlanRiskDocument,
  SavePlanRiskDocument,
} from '../../graphql/generated/graphql.ts';
import { Problem, problemOf } from '../../graphql/problem.ts';
import { sendable } from '../../graphql/sendable.ts';
import { teller } from '../../graphql/tell.ts';
import { autosave } from '../../ui/autosave.ts';
import { Notices } from '../../ui/notices.ts';
import { PlanState } from '../plan-state.ts';
import type { Prefer } from '../../ui/three-way.ts';
import {
  afterRiskSaved,
  changedRisks,
  type EditedRisks,
  openedRisks,
  rebasedRisks,
  type RiskOverlap,
} from './edited-risks.ts';
import { riskOverlapRows } from './risk-words.ts';

/** The register of risks of the plan that is open: as it is kept, as it is being edited, and what it comes to. */
@Injectable()
export class RiskState {
  readonly plan = inject(PlanState);
  private readonly tell = teller();
  private readonly notices = inject(Notices);

  readonly asked = ask(PlanRisksDocument, () => ({ engagement: this.plan.engagement() }), { refreshOn: ['PlanRisk'] });
  private readonly opened = computed(() => {
    const value = this.asked.value();
    return value && openedRisks(this.plan.engagement(), value.planRisks);
  });
  private readonly edited = linkedSignal<EditedRisks | undefined, EditedRisks | undefined>({
    source: this.opened,
    computation: (now, before) => {
      const mine = before?.value?.engagement === this.plan.engagement() ? before.value : undefined;
      return now && mine ? rebasedRisks(mine, now).edited : (now ?? mine);
    },
  });
  readonly isOpen = computed(() => this.edited() !== undefined);
  /** The risks as they stand on screen, by id. */
  readonly risks = computed<ReadonlyMap<string, PlanRisk>>(() => this.edited()?.draft ?? noRisks);
  private readonly list = computed(() => [...this.risks().values()]);

  /** What the tasks of responses cost; null where a rate is missing. */
  private readonly taskCosts = computed(() => {
    const tasks = this.plan.schedule()?.tasks ?? {};
    const named = new Set(this.list().flatMap(({ response }) => response?.tasks ?? []));
    return Object.fromEntries(
      [...named].map((id) => [id, tasks[id]?.costOpen === false ? (tasks[id].cost ?? 0) : null]),
    );
  });
  readonly exposure = computed<RiskExposure | undefined>(() =>
    this.isOpen()
      ? riskExposure(this.list(), { seed: this.plan.settings()?.seed ?? 1, taskCosts: this.taskCosts() })
      : undefined,
  );
  /** What each risk lacks, by its id. */
  readonly findings = computed<ReadonlyMap<string, readonly string[]>>(() => {
    const plan = this.plan.plan();
    if (plan === undefined) return new Map();
    const found = new Map<string, string[]>();
    for (const { code, at } of riskFindings(this.list(), plan, this.plan.today())) {
      const id = at.slice('risk:'.length);
      found.set(id, [...new Set([...(found.get(id) ?? []), code])]);
    }
    return found;
  });

  private readonly overlaps = signal<readonly RiskOverlap[]>([]);
  readonly conflictRows = computed(() => riskOverlapRows(this.overlaps()));
  readonly saving = autosave(() => this.save());
  readonly otherProblem = computed(() => (this.overlaps().length > 0 ? undefined : this.saving.problem()));

  /** Puts a risk as it is from now on, new or changed; saved after a pause, and taken back by Ctrl-Z. */
  put(risk: PlanRisk): void {
    const was = this.risks().get(risk.id);
    this.become((draft) => draft.set(risk.id, risk));
    this.notices.remember(() => this.become((draft) => (was ? draft.set(risk.id, was) : draft.delete(risk.id))));
  }

  remove(risk: PlanRisk): void {
    this.become((draft) => draft.delete(risk.id));
    this.notices.undo($localize`“${risk.event}:risk:” is out of the register`, () =>
      this.become((draft) => draft.set(risk.id, risk)),
    );
  }

  /** Adds risks that were found elsewhere; those that are in the register stay as people made them. Says how many are new. */
  async takeOver(risks: readonly PlanRisk[]): Promise<number> {
    await this.saving.flush();
    let added = 0;
    for (let from = 0; from < risks.length; from += mostAtOnce) {
      const piece = risks.slice(from, from + mostAtOnce);
      const given = { engagement: this.plan.engagement(), risks: sendable(piece) };
      added += (await this.tell(AddPlanRisksDocument, given)).addPlanRisks.added.length;
    }
    await this.meet();
    return added;
  }

  /** After a conflict: what stands here replaces what somebody else saved of the same risks. */
  async keepMine(): Promise<void> {
    await this.meet('mine');
    this.saving.touch();
    await this.saving.flush();
  }

  /** After a conflict: what somebody else saved of the same risks stands. */
  async takeTheirs(): Promise<void> {
    this.saving.settle();
    await this.meet('theirs');
    const edited = this.edited();
    if (edited && changedRisks(edited).length > 0) this.saving.touch();
  }

  private become(change: (draft: Map<string, PlanRisk>) => unknown): void {
    const now = this.edited();
    if (now === undefined || !this.plan.canEdit()) return;
    const draft = new Map(now.draft);
    change(draft);
    this.edited.set({ ...now, draft });
    this.saving.touch();
  }

  private async meet(prefer?: Prefer): Promise<readonly RiskOverlap[]> {
    const engagement = this.plan.engagement();
    const value = await this.tell(PlanRisksDocument, { engagement });
    const now = this.edited();
    if (now?.engagement !== engagement) return [];
    const { edited, overlaps } = rebasedRisks(now, openedRisks(engagement, value.planRisks), prefer);
    this.asked.set(value);
    this.edited.set(edited);
    this.overlaps.set(prefer === undefined ? overlaps : []);
    return this.overlaps();
  }

  private async save(): Promise<void> {
    try {
      await this.send();
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'CONFLICT') throw problem;
      // Somebody else saved meanwhile: what does not touch the same fields is put together, and nobody is asked.
      if ((await this.meet()).length > 0)
        throw new Problem({ code: 'CONFLICT', message: problem.message, current: {}, yours: {} });
      await this.send();
    }
  }

  private async send(): Promise<void> {
    const before = this.edited();
    for (const edit of before ? changedRisks(before) : []) {
      const { engagement } = before!;
      const { id, version, risk } = edit;
      const saved = risk
        ? (await this.tell(SavePlanRiskDocument, { engagement, risk: sendable(risk), version })).savePlanRisk.version
        : await this.tell(RemovePlanRiskDocument, { engagement, id, version }).then(() => 0);
      const now = this.edited();
      if (now?.engagement === engagement) this.edited.set(afterRiskSaved(now, edit, saved));
    }
  }
}

const mostAtOnce = 200;
const noRisks: ReadonlyMap<string, PlanRisk> = new Map();
