import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type Kpi, MetricsEvent } from '@peerway/metrics';
import { textIn } from '../../ui/typed.ts';
import { MetricsState } from '../metrics-state.ts';
import { eventKindNames } from './event-words.ts';

/** Puts an event on record: what happened when, which KPIs it concerns, and whether their limits are computed anew from then on. */
@Component({
  selector: 'pw-event-form',
  templateUrl: './event-form.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class EventForm {
  /** The KPI that it is about to begin with; none for all. */
  readonly about = input<Kpi>();
  readonly added = output();

  protected readonly state = inject(MetricsState);
  protected readonly textIn = textIn;
  protected readonly kinds = MetricsEvent.shape.kind.options.map((id) => ({ id, name: eventKindNames[id] }));
  protected readonly rebases = signal(false);
  protected readonly fault = signal('');
  protected readonly scopes = computed(() => {
    const about = this.about();
    const only = about ? [{ id: about.id, name: about.name }] : [];
    const others = this.state.kpis().filter(({ id }) => id !== about?.id).map(({ id, name }) => ({ id, name })); // prettier-ignore
    return [...only, { id: '', name: $localize`All KPIs` }, ...others];
  });

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const said = (field: string): string => String(typed.get(field) ?? '').trim();
    const id = `event-${crypto.randomUUID()}`;
    const about = said('kpi');
    const read = MetricsEvent.safeParse({
      ...{ id, day: said('day'), kind: said('kind'), title: said('title'), kpis: about === '' ? [] : [about] },
      ...{ rebases: this.rebases(), why: said('why') || null },
    });
    const isReasoned = !this.rebases() || said('why') !== '';
    this.fault.set(
      read.success && isReasoned
        ? ''
        : $localize`Day and title are needed, and a reason where limits are computed anew.`,
    );
    if (!read.success || !isReasoned) return;
    this.state.edit($localize`${read.data.title}:EVENT: is on record`, { kind: 'event', id, part: read.data });
    form.reset();
    this.rebases.set(false);
    this.added.emit();
  }
}
