import { DatePipe } from '@angular/common';
import { Component, type ElementRef, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanTask, type TaskKind } from '@peerway/rollout';
import { Field } from '../../ui/field.ts';
import { numberIn, textIn } from '../../ui/typed.ts';
import { findingWords } from '../finding-words.ts';
import { PlanState } from '../plan-state.ts';
import { AssignmentEditor } from './assignment-editor.ts';
import { LinkEditor } from './link-editor.ts';
import { ProgressEditor } from './progress-editor.ts';
import { kindWords, originWords } from './task-words.ts';
import { parentsFor } from './parents-for.ts';

/** Everything about one line of the plan, beside whatever page is open. It saves as one leaves a field. */
@Component({
  selector: 'pw-task-panel',
  imports: [AssignmentEditor, DatePipe, Field, LinkEditor, ProgressEditor, RouterLink],
  templateUrl: './task-panel.html',
  styleUrl: './task-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class TaskPanel {
  readonly id = input.required<string>();
  readonly closed = output();

  protected readonly state = inject(PlanState);
  protected readonly textIn = textIn;
  protected readonly kinds = (['task', 'milestone', 'gate'] as const).map((id) => ({ id, name: kindWords[id] }));
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly task = computed(() => this.state.tasks().get(this.id()));
  protected readonly dates = computed(() => this.state.schedule()?.tasks[this.id()]);
  protected readonly parents = computed(() => parentsFor(this.state.tasks(), this.state.schedule(), this.id()));
  protected readonly calendars = computed(() => this.state.settings()?.calendars ?? []);
  protected readonly origin = computed(() => {
    const task = this.task();
    return task && originWords(task, this.state.settings());
  });
  protected readonly findings = computed(() =>
    (this.state.schedule()?.findings ?? [])
      .filter(({ at }) => at === this.id() || at === `task:${this.id()}`)
      .map((finding) => findingWords(finding, this.state.tasks())),
  );
  /** What is wrong in a field, by its name. */
  protected readonly faults = signal<Readonly<Record<string, string>>>({});

  constructor() {
    // Whoever opens another line starts at its head, and without the faults of the last one.
    effect(() => {
      this.id();
      this.faults.set({});
      this.heading()?.nativeElement.focus();
    });
  }

  /** Takes over what was typed into a field, if the plan can mean it. */
  protected set(field: string, patch: Partial<PlanTask>): void {
    const task = this.task();
    if (task === undefined) return;
    const read = PlanTask.safeParse({ ...task, ...patch });
    const others = Object.fromEntries(Object.entries(this.faults()).filter(([name]) => name !== field));
    if (!read.success) {
      this.faults.set({ ...others, [field]: read.error.issues[0]?.message ?? '' });
      return;
    }
    this.faults.set(others);
    this.state.edit($localize`“${read.data.name}:task:” is changed`, () => [[task.id, read.data]]);
  }

  /** A point of the estimate; the ends move along rather than refuse. */
  protected setDays(point: 'low' | 'likely' | 'high', event: Event): void {
    const [task, value] = [this.task(), numberIn(event)];
    if (task === undefined) return;
    if (value === undefined) {
      this.faults.set({ ...this.faults(), estimate: $localize`Give a whole number of working days.` });
      return;
    }
    const { low, likely, high } = { ...task.estimate, ...pointOf(point, value) };
    const estimate =
      point === 'likely' ? { low: Math.min(low, likely), likely, high: Math.max(high, likely) } : { low, likely, high };
    this.set('estimate', { estimate });
  }

  protected setKind(event: Event): void {
    const kind = this.kinds.find(({ id }) => id === textIn(event))?.id satisfies TaskKind | undefined;
    if (kind) this.set('kind', { kind });
  }

  protected setSkills(event: Event): void {
    const skills = textIn(event)
      .split(',')
      .map((skill) => skill.trim())
      .filter((skill) => skill !== '');
    this.set('skills', { skills: [...new Set(skills)] });
  }

  protected setCost(event: Event): void {
    this.set('fixedCost', { fixedCost: textIn(event) === '' ? null : (numberIn(event) ?? Number.NaN) });
  }

  protected remove(): void {
    const task = this.task();
    if (task === undefined) return;
    const doomed = new Set([task.id]);
    for (const id of this.state.schedule()?.order ?? []) {
      const parent = this.state.tasks().get(id)?.parent;
      if (parent && doomed.has(parent)) doomed.add(id);
    }
    this.state.edit($localize`“${task.name}:task:” is removed`, (tasks) => [
      ...[...doomed].map((id) => [id, null] as const),
      ...[...tasks.values()]
        .filter(({ id, links }) => !doomed.has(id) && links.some((link) => doomed.has(link.task)))
        .map((each) => [each.id, { ...each, links: each.links.filter((link) => !doomed.has(link.task)) }] as const),
    ]);
    this.closed.emit();
  }
}

function pointOf(point: 'low' | 'likely' | 'high', value: number): Partial<PlanTask['estimate']> {
  return { [point]: value };
}
