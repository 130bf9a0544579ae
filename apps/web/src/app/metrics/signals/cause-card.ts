import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Kpi, type SignalCause, SignalNote } from '@peerway/metrics';
import { Chip } from '../../ui/chip.ts';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { eventsOf, noteIds, wayOf } from '../kpi-chart.ts';
import { MetricsState } from '../metrics-state.ts';
import { causeWords, noteStateNames, testWords } from './signal-words.ts';

/** One thing that is more than chance, and what is made of it: an action with somebody who sees to it, or an explanation. */
@Component({
  selector: 'pw-cause-card',
  imports: [Chip, Field, RouterLink],
  templateUrl: './cause-card.html',
  host: { class: 'card' },
  styleUrl: '../../change/side-panel.scss',
})
export class CauseCard {
  readonly kpi = input.required<Kpi>();
  /** The site, wave or group; '' for the whole. */
  readonly member = input('');
  readonly cause = input.required<SignalCause>();
  /** Whether to offer the way to the KPI; not on its own page. */
  readonly linked = input(false);

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly title = computed(() => causeWords(this.kpi(), this.cause(), this.locale));
  protected readonly tests = computed(() => testWords(this.cause()));
  protected readonly tone = computed(() => ({ better: 'good', worse: 'bad', unclear: 'warn' })[wayOf(this.cause())] as 'good'); // prettier-ignore
  protected readonly states = SignalNote.shape.state.options.map((id) => ({ id, name: noteStateNames[id] }));
  protected readonly stateNames = noteStateNames;
  protected readonly newWord = $localize`:signal|:New`;
  private readonly ids = computed(() => noteIds(this.kpi().id, this.member(), this.cause()));
  protected readonly note = computed(() => {
    const ids = new Set(this.ids());
    return this.state.signalNotes().find(({ id }) => ids.has(id));
  });
  protected readonly events = computed(() => eventsOf(this.kpi().id, this.state.events()));

  /** Begins to see to it; the id is of the cause, so that two who press at once write one note. */
  protected begin(): void {
    this.set({});
  }

  protected set(patch: Partial<SignalNote>): void {
    const { id, name } = this.kpi();
    const now = this.note();
    const read = SignalNote.safeParse({ ...(now ? this.state.current('signalNote', now) : this.blank(id)), ...patch });
    if (read.success)
      this.state.edit($localize`What was made of a signal of ${name}:KPI: is changed`, {
        ...{ kind: 'signalNote', id: read.data.id, part: read.data },
      });
  }

  protected setState(event: Event): void {
    const read = SignalNote.shape.state.safeParse(textIn(event));
    if (read.success) this.set({ state: read.data });
  }

  private blank(kpi: string): SignalNote {
    return {
      ...{ id: this.ids()[0] ?? '', kpi, member: this.member() || null, since: this.cause().since, state: 'open' },
      ...{ action: null, owner: null, dueOn: null, note: null, event: null },
    };
  }
}
