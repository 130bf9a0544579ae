import { Component, computed, inject, input } from '@angular/core';
import { PlanResource } from '@peerway/rollout';
import { Field } from '../../ui/field.ts';
import { numberIn, putBack, textIn } from '../../ui/typed.ts';
import { PlanState, type TaskChange } from '../plan-state.ts';
import { listed } from './resource-words.ts';

/** Everything about one resource: name, time, rate, when it is there, what it can do. */
@Component({
  selector: 'pw-resource-editor',
  imports: [Field],
  templateUrl: './resource-editor.html',
  styleUrl: './resource-editor.scss',
  host: { class: 'card' },
})
export class ResourceEditor {
  readonly resource = input.required<PlanResource>();
  /** How many tasks it is on. */
  readonly taskCount = input.required<number>();

  protected readonly state = inject(PlanState);
  protected readonly textIn = textIn;
  protected readonly listed = listed;
  protected readonly problems = computed(() => {
    const { error } = PlanResource.safeParse(this.resource());
    return new Map((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
  });
  protected readonly calendars = computed(() => this.state.settings()?.calendars ?? []);
  protected readonly roles = computed(() =>
    (this.state.settings()?.resources ?? []).filter(({ kind }) => kind === 'role'),
  );

  protected set(patch: Partial<PlanResource>): void {
    const { id, name } = this.resource();
    this.state.editSettings($localize`${name}:who: is changed`, (settings) => ({
      ...settings,
      resources: settings.resources.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    }));
  }

  protected setName(event: Event): void {
    const name = textIn(event).trim();
    if (name === '') putBack(event, this.resource().name);
    else this.set({ name });
  }

  protected setCapacity(event: Event): void {
    const percent = numberIn(event);
    if (percent !== undefined) this.set({ capacity: Math.round(percent) / 100 });
  }

  protected setRate(event: Event): void {
    this.set({ ratePerDay: textIn(event) === '' ? null : (numberIn(event) ?? null) });
  }

  protected fills(role: string, does: boolean): void {
    const roles = this.resource().roles.filter((one) => one !== role);
    this.set({ roles: does ? [...roles, role] : roles });
  }

  protected isTicked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }

  /** Leave: a calendar of their own, begun with the days of the plan. */
  protected ownCalendar(): void {
    const { id, name } = this.resource();
    this.state.editSettings($localize`${name}:who: has a calendar of their own`, (settings) => {
      const base = settings.calendars.find((one) => one.id === settings.calendar) ?? settings.calendars[0]!;
      const calendar = { ...base, id: `c-${crypto.randomUUID()}`, name };
      return {
        ...settings,
        calendars: [...settings.calendars, calendar],
        resources: settings.resources.map((one) => (one.id === id ? { ...one, calendar: calendar.id } : one)),
      };
    });
  }

  protected remove(): void {
    const { id, name } = this.resource();
    this.state.edit($localize`${name}:who: is taken off all tasks`, (tasks) =>
      [...tasks.values()]
        .filter(({ assignments }) => assignments.some(({ resource }) => resource === id))
        .map((task): TaskChange => [
          task.id,
          { ...task, assignments: task.assignments.filter(({ resource }) => resource !== id) },
        ]),
    );
    this.state.editSettings($localize`${name}:who: is removed`, (settings) => ({
      ...settings,
      resources: settings.resources
        .filter((one) => one.id !== id)
        .map((one) => (one.roles.includes(id) ? { ...one, roles: one.roles.filter((role) => role !== id) } : one)),
    }));
  }
}
