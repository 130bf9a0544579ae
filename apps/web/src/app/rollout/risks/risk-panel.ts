import { Component, computed, effect, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { newTask, PlanRisk } from '@peerway/rollout';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { textIn } from '../../ui/typed.ts';
import { HappenedEditor } from './happened-editor.ts';
import { RiskState } from './risk-state.ts';
import { responseWords, riskFindingWords, riskOriginWords } from './risk-words.ts';
import { SizeEditor } from './size-editor.ts';
import { TaskPicker } from './task-picker.ts';

/** Everything about one risk. It saves as one leaves a field. */
@Component({
  selector: 'pw-risk-panel',
  imports: [Field, HappenedEditor, SizeEditor, TaskPicker],
  templateUrl: './risk-panel.html',
  styleUrl: './risk-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class RiskPanel {
  readonly id = input.required<string>();
  readonly closed = output();

  protected readonly state = inject(RiskState);
  private readonly notices = inject(Notices);
  protected readonly textIn = textIn;
  protected readonly originWords = riskOriginWords;
  protected readonly kinds = (['avoid', 'reduce', 'transfer', 'accept'] as const).map((id) => ({
    id,
    name: responseWords[id],
  }));
  protected readonly beforeName = $localize`Size if nothing is done`;
  protected readonly afterName = $localize`Size once the response stands`;
  protected readonly hitsName = $localize`Tasks it delays`;
  protected readonly hitsNone = $localize`None: it costs money only, and the forecast of dates leaves it out.`;
  protected readonly tasksName = $localize`Tasks that carry it out`;
  protected readonly tasksNone = $localize`None in the plan yet.`;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly risk = computed(() => this.state.risks().get(this.id()));
  protected readonly canEdit = this.state.plan.canEdit;
  protected readonly settings = this.state.plan.settings;
  protected readonly currency = computed(() => this.settings()?.currency ?? 'EUR');
  protected readonly resources = computed(() => this.settings()?.resources ?? []);
  protected readonly findings = computed(() =>
    (this.state.findings().get(this.id()) ?? []).map((code) => riskFindingWords[code] ?? code),
  );
  protected readonly isFromContent = computed(() => {
    const kind = this.risk()?.origin.kind;
    return kind === 'useCase' || kind === 'platform' || kind === 'case';
  });
  /** What is wrong in a field, by its name. */
  protected readonly faults = signal<Readonly<Record<string, string>>>({});

  constructor() {
    // Whoever opens another risk starts at its head, and without the faults of the last one.
    effect(() => {
      this.id();
      this.faults.set({});
      this.heading()?.nativeElement.focus();
    });
  }

  /** Takes over what was typed into a field, if the register can mean it. */
  protected set(field: string, patch: Partial<PlanRisk>): void {
    const risk = this.risk();
    if (risk === undefined) return;
    const read = PlanRisk.safeParse({ ...risk, ...patch });
    const others = Object.fromEntries(Object.entries(this.faults()).filter(([name]) => name !== field));
    if (!read.success) {
      this.faults.set({ ...others, [field]: read.error.issues[0]?.message ?? '' });
      return;
    }
    this.faults.set(others);
    this.state.put(read.data);
  }

  /** What was typed over several lines; nothing where nothing is left. */
  protected textOrNone(event: Event): string | null {
    return textIn(event).trim() || null;
  }

  protected setKind(event: Event): void {
    const kind = this.kinds.find(({ id }) => id === textIn(event))?.id;
    const now = this.risk()?.response ?? { text: null, cost: null, tasks: [] };
    this.set('response', { response: kind ? { ...now, kind } : null });
  }

  protected setResponse(field: string, patch: Partial<NonNullable<PlanRisk['response']>>): void {
    const response = this.risk()?.response;
    if (response) this.set(field, { response: { ...response, ...patch } });
  }

  protected costIn(event: Event): number | null {
    return textIn(event).trim() === '' ? null : Number(textIn(event));
  }

  /** Puts a task into the plan that carries the response out, and notes it here. */
  protected makeTask(): void {
    const risk = this.risk();
    if (!risk?.response) return;
    const id = `t-${crypto.randomUUID()}`;
    const task = newTask(id, (risk.response.text?.split('\n')[0] ?? risk.event).slice(0, 200));
    const top = [...this.state.plan.tasks().values()].filter(({ parent }) => parent === null);
    const rank = Math.max(0, ...top.map((each) => each.rank)) + 1;
    const origin = { ...task.origin, kind: 'risk', part: risk.id, note: risk.event } as const;
    const assignments = this.resources().some((each) => each.id === risk.owner && each.kind !== 'equipment')
      ? [{ resource: risk.owner!, share: 1 }]
      : [];
    this.state.plan.edit($localize`“${task.name}:task:” is in the plan`, () => [
      [id, { ...task, rank, origin, assignments, finishBy: risk.due }],
    ]);
    this.setResponse('tasks', { tasks: [...risk.response.tasks, id] });
    this.notices.say($localize`The response is a task of the plan now`);
  }

  protected remove(): void {
    const risk = this.risk();
    if (risk === undefined) return;
    this.state.remove(risk);
    this.closed.emit();
  }
}
