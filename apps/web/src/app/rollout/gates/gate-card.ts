import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { gateDifference, GateDecision, gateStanding, type GateResult, type PlanGate } from '@peerway/rollout';
import { askFirst } from '../../ui/ask-first.ts';
import { Chip } from '../../ui/chip.ts';
import { Field } from '../../ui/field.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { GateState } from './gate-state.ts';
import { decisionWords, gateEditWords, gateFinding } from './gate-view.ts';
import { ResultRow } from './result-row.ts';
import { RulesEditor } from './rules-editor.ts';

/** One gate: its rules and their lock, what was found, what was decided, and every edit after the lock. */
@Component({
  selector: 'pw-gate-card',
  imports: [Chip, DatePipe, Field, ProblemPanel, ResultRow, RulesEditor],
  templateUrl: './gate-card.html',
  styleUrl: './gate-card.scss',
  host: { class: 'card' },
})
export class GateCard {
  readonly id = input.required<string>();
  /** The name of its line in the plan; undefined where the line is gone. */
  readonly name = input.required<string | undefined>();
  readonly day = input.required<string | undefined>();

  protected readonly state = inject(GateState);
  private readonly ask = askFirst();
  protected readonly textIn = textIn;
  protected readonly decisionWords = decisionWords;
  protected readonly kinds = (['go', 'extend', 'stop'] as const).map((id) => ({ id, name: decisionWords[id] }));
  protected readonly goneName = $localize`A gate whose line is gone from the plan`;
  protected readonly isEditing = signal(false);
  protected readonly isDeciding = signal(false);
  protected readonly decision = signal<{ readonly kind: string; readonly reason: string }>({ kind: 'go', reason: '' });
  protected readonly decisionFault = signal<string | undefined>(undefined);

  protected readonly saved = computed(() => this.state.saved().get(this.id()));
  protected readonly gate = computed(() => this.saved()?.gate ?? this.state.gateOf(this.id()));
  protected readonly isLocked = computed(() => (this.saved()?.lockedAt ?? null) !== null);
  protected readonly problem = computed(() => this.state.problems().get(this.id()));
  protected readonly standing = computed(() => gateStanding(this.gate()));
  protected readonly finding = computed(() => gateFinding(this.standing()));
  protected readonly tone = computed(() => {
    const { proposal } = this.standing();
    return proposal === 'go' ? 'good' : proposal === 'stop' ? 'bad' : proposal === 'extend' ? 'warn' : 'plain';
  });
  protected readonly canEdit = computed(() => this.state.plan.canEdit());
  protected readonly canLock = computed(() => this.state.plan.canLock());
  protected readonly canDecide = computed(() => this.saved()?.canDecide ?? false);
  protected readonly canChangeRules = computed(() => this.canEdit() && (!this.isLocked() || this.canLock()));
  protected readonly rows = computed(() => {
    const { criteria, results } = this.gate();
    const standings = new Map(this.standing().criteria.map((each) => [each.id, each]));
    return criteria.flatMap((criterion) => {
      const standing = standings.get(criterion.id);
      const result = results.findLast((each) => each.criterion === criterion.id);
      const measured = this.state.measuredAt(this.id(), criterion.measure);
      return standing ? [{ criterion, standing, result, measured }] : [];
    });
  });
  /** Something was found before the rules were locked: whoever locked them may have known it. */
  protected readonly isLockedLate = computed(() => {
    const lockedAt = this.saved()?.lockedAt ?? null;
    return lockedAt !== null && this.gate().results.some(({ day }) => day < lockedAt.slice(0, 10));
  });
  protected readonly changes = computed(() =>
    (this.saved()?.changes ?? []).map(({ id, changedAt, changedBy, reason, before, after }) => ({
      id,
      changedAt,
      changedBy,
      reason,
      edits: gateDifference(before, after).map((edit) =>
        gateEditWords(edit, (of) => this.criterionName([after, before], of)),
      ),
    })),
  );

  protected async saveRules({
    gate,
    reason,
  }: {
    readonly gate: PlanGate;
    readonly reason: string | null;
  }): Promise<void> {
    if (await this.state.save(gate, reason)) this.isEditing.set(false);
  }

  protected async lock(): Promise<void> {
    const isSure = await this.ask({
      title: $localize`Lock the criteria of this gate?`,
      loses: $localize`From then on every change of a criterion or a stop rule needs a reason and stays visible for ever, with who made it and when.`,
      act: $localize`Lock the criteria`,
    });
    if (isSure) await this.state.lock(this.id());
  }

  protected found(criterion: string, result: GateResult | undefined): void {
    const gate = this.gate();
    const others = gate.results.filter((each) => each.criterion !== criterion);
    void this.state.save({ ...gate, results: result ? [...others, result] : others });
  }

  protected beginDeciding(): void {
    const { decision } = this.gate();
    this.decision.set({ kind: decision?.kind ?? this.standing().proposal ?? 'go', reason: decision?.reason ?? '' });
    this.decisionFault.set(undefined);
    this.isDeciding.set(true);
  }

  protected async decide(event: Event): Promise<void> {
    event.preventDefault();
    const read = GateDecision.safeParse({ ...this.decision(), day: this.state.plan.today() });
    this.decisionFault.set(read.error?.issues[0]?.message);
    if (read.success && (await this.state.save({ ...this.gate(), decision: read.data }))) this.isDeciding.set(false);
  }

  private criterionName(gates: readonly PlanGate[], id: string): string {
    return gates.flatMap(({ criteria }) => criteria).find((each) => each.id === id)?.text ?? id;
  }
}
