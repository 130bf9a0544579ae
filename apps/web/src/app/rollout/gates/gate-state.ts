import { Injectable, computed, inject, signal } from '@angular/core';
import { type GateMeasure, PlanGate } from '@peerway/rollout';
import { ask } from '../../graphql/ask.ts';
import {
  GoLiveDocument,
  LockPlanGateDocument,
  PlanGatesDocument,
  type PlanGateSavedPartsFragment,
  SavePlanGateDocument,
} from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { sendable } from '../../graphql/sendable.ts';
import { teller } from '../../graphql/tell.ts';
import { PlanState } from '../plan-state.ts';
import { newGate } from './gate-view.ts';

/** A gate as the server keeps it. */
export type SavedGate = Omit<PlanGateSavedPartsFragment, 'gate' | 'changes'> & {
  readonly gate: PlanGate;
  readonly changes: readonly {
    readonly id: string;
    readonly changedBy: string;
    readonly changedAt: string;
    readonly reason: string;
    readonly before: PlanGate;
    readonly after: PlanGate;
  }[];
};

/** The gates of the plan that is open. Each step is saved at once; a problem belongs to the gate it came of. */
@Injectable()
export class GateState {
  readonly plan = inject(PlanState);
  private readonly tell = teller();
  readonly asked = ask(PlanGatesDocument, () => ({ engagement: this.plan.engagement() }), { refreshOn: ['PlanGate'] });
  /** What the people side comes to today; asked for only where a criterion goes by it. */
  private readonly people = ask(
    GoLiveDocument,
    () => (this.goesByPeople() ? { engagement: this.plan.engagement() } : undefined),
    { refreshOn: ['PlanRisk', 'Completion', 'Acknowledgement', 'ChangeCommunication'] },
  );
  private readonly goesByPeople = computed(() =>
    (this.asked.value()?.planGates ?? []).some(({ gate }) => gate.criteria.some(({ measure }) => measure)),
  );
  readonly isOpen = computed(() => this.asked.value() !== undefined);
  readonly saved = computed<ReadonlyMap<string, SavedGate>>(
    () => new Map((this.asked.value()?.planGates ?? []).map((each) => [each.gate.id, readGate(each)])),
  );
  readonly problems = signal<ReadonlyMap<string, Problem>>(new Map());
  readonly isBusy = signal(false);

  /** The gate of a line, as it is kept or still blank. */
  gateOf(id: string): PlanGate {
    return this.saved().get(id)?.gate ?? newGate(id);
  }

  /** What the portal measures today of the wave that goes live after a gate; null where that is nothing. */
  measuredAt(gate: string, measure: GateMeasure | null): number | null {
    const wave = (this.people.value()?.goLive.waves ?? []).find((each) => each.gate === gate);
    return wave?.legs.find(({ kind }) => kind === measure)?.value ?? null;
  }

  /** Saves a gate; says whether that worked. A reason is needed for locked rules. */
  save(gate: PlanGate, reason: string | null = null): Promise<boolean> {
    const version = this.saved().get(gate.id)?.version ?? 0;
    const given = { engagement: this.plan.engagement(), gate: sendable(gate), version, reason };
    return this.do(gate.id, async () => (await this.tell(SavePlanGateDocument, given)).savePlanGate);
  }

  /** Locks the rules of a gate for good; says whether that worked. */
  lock(id: string): Promise<boolean> {
    const version = this.saved().get(id)?.version ?? 0;
    const given = { engagement: this.plan.engagement(), id, version };
    return this.do(id, async () => (await this.tell(LockPlanGateDocument, given)).lockPlanGate);
  }

  private async do(id: string, act: () => Promise<PlanGateSavedPartsFragment>): Promise<boolean> {
    this.isBusy.set(true);
    try {
      const done = await act();
      const others = (this.asked.value()?.planGates ?? []).filter(({ gate }) => gate.id !== id);
      this.asked.set({ planGates: [...others, done] });
      this.say(id, undefined);
      return true;
    } catch (error) {
      // Stays beside the gate; what was typed stays in its form.
      const problem = problemOf(error);
      this.say(id, problem);
      if (problem.code === 'CONFLICT') this.asked.reload();
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }

  private say(id: string, problem: Problem | undefined): void {
    this.problems.update((before) => {
      const problems = new Map(before);
      if (problem) problems.set(id, problem);
      else problems.delete(id);
      return problems;
    });
  }
}

function readGate(saved: PlanGateSavedPartsFragment): SavedGate {
  return {
    ...saved,
    gate: PlanGate.parse(saved.gate),
    changes: saved.changes.map((change) => ({
      ...change,
      before: PlanGate.parse(change.before),
      after: PlanGate.parse(change.after),
    })),
  };
}
