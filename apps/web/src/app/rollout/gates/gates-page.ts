import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gateStanding } from '@peerway/rollout';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { GateCard } from './gate-card.ts';
import { GateState } from './gate-state.ts';

/** Every gate of the plan: criteria written and locked before the pilot, compared with what was found afterwards. */
@Component({
  selector: 'pw-gates-page',
  imports: [EmptyState, GateCard, PageHeader, ProblemPanel, RouterLink, Skeleton],
  providers: [GateState],
  templateUrl: './gates-page.html',
})
export class GatesPage {
  /** From the address: the gate to bring into view. */
  readonly gate = input<string>();

  protected readonly state = inject(GateState);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** The gates in the order of the plan; after them those whose line is gone. */
  protected readonly gates = computed(() => {
    const [tasks, schedule] = [this.state.plan.tasks(), this.state.plan.schedule()];
    const lines = (schedule?.order ?? []).flatMap((id) => {
      const task = tasks.get(id);
      return task?.kind === 'gate' ? [{ id, name: task.name, day: schedule?.tasks[id]?.finish }] : [];
    });
    const known = new Set(lines.map(({ id }) => id));
    const gone = [...this.state.saved().keys()].filter((id) => !known.has(id));
    return [...lines, ...gone.map((id) => ({ id, name: undefined, day: undefined }))];
  });
  protected readonly isReady = computed(() => this.state.isOpen() && this.state.plan.plan() !== undefined);
  protected readonly finding = computed(() => {
    if (!this.isReady()) return $localize`The gates of the plan`;
    const gates = this.gates();
    if (gates.length === 0) return $localize`The plan has no gate yet`;
    const saved = gates.map(({ id }) => this.state.saved().get(id));
    const stopped = saved.filter((each) => each && gateStanding(each.gate).proposal === 'stop').length;
    if (stopped === 1) return $localize`At one gate a criterion that stops is missed`;
    if (stopped > 1) return $localize`At ${stopped}:count: gates a criterion that stops is missed`;
    const locked = saved.filter((each) => (each?.lockedAt ?? null) !== null).length;
    return gates.length === 1
      ? locked === 1
        ? $localize`The criteria of the one gate are locked`
        : $localize`The criteria of the one gate are not locked yet`
      : $localize`${locked}:locked: of ${gates.length}:all: gates have locked criteria`;
  });
  protected readonly lead = $localize`Write down what must be true and lock it before the pilot; compare with what was found afterwards.`;

  constructor() {
    afterRenderEffect(() => {
      const id = this.gate();
      if (id === undefined || !this.isReady()) return;
      this.host.nativeElement.querySelector(`[data-gate="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'start' });
    });
  }
}
