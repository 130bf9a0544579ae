import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { dayAfter, PolicyException } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import { PeopleForExceptionDocument } from '../../graphql/generated/graphql.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';

const soonDays = 14;
const usualDays = 30;

/** Whom a policy does not bind until a day, with what is done instead. */
@Component({
  selector: 'pw-policy-exceptions',
  imports: [Chip, DatePipe, EmptyState, Field],
  templateUrl: './policy-exceptions.html',
  styles: `
    :host,
    form {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .fields {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    }
    .error {
      margin: 0;
      color: var(--bad);
    }
    .error:empty {
      display: none;
    }
    td {
      overflow-wrap: anywhere;
    }
  `,
})
export class PolicyExceptions {
  readonly policy = input.required<string>();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  protected readonly group = signal('');
  protected readonly search = signal('');
  protected readonly person = signal<string | null>(null);
  protected readonly until = linkedSignal(() => later(this.state.today(), usualDays));
  protected readonly grantedBy = signal('');
  protected readonly reason = signal('');
  protected readonly instead = signal('');
  protected readonly fault = signal('');
  private readonly asked = ask(PeopleForExceptionDocument, () =>
    this.search() === '' ? undefined : { engagement: this.state.engagement(), search: this.search() },
  );
  protected readonly found = computed(() => this.asked.value()?.affectedPeople.nodes ?? []);
  private readonly kept = computed(() => this.state.exceptions().filter(({ policy }) => policy === this.policy()));
  protected readonly rows = computed(() =>
    [...this.kept()]
      .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
      .map((exception) => ({
        ...exception,
        groupName: this.state.groups().find(({ id }) => id === exception.group)?.name ?? exception.group,
        ...stateOf(exception.until, this.state.today()),
      })),
  );

  protected grant(): void {
    const id = `exception-${crypto.randomUUID()}`;
    const group = this.group() || null;
    const read = PolicyException.safeParse({
      ...{ id, policy: this.policy(), group, person: group === null ? this.person() : null },
      ...{ reason: this.reason(), instead: this.instead().trim() || null },
      ...{ until: this.until(), grantedBy: this.grantedBy() },
    });
    const isPast = read.success && read.data.until < this.state.today();
    this.fault.set(
      read.success && !isPast
        ? ''
        : $localize`Choose a group or a person, a last day that is not past, a reason, and who grants it.`,
    );
    if (!read.success || isPast) return;
    this.state.edit($localize`An exception is granted`, { kind: 'exception', id, part: read.data });
    for (const field of [this.group, this.search, this.reason, this.instead]) field.set('');
    this.person.set(null);
  }

  protected prolong(id: string): void {
    const exception = this.kept().find((each) => each.id === id);
    if (!exception) return;
    const from = exception.until < this.state.today() ? this.state.today() : exception.until;
    const part = { ...exception, until: later(from, usualDays) };
    this.state.edit($localize`An exception holds 30 days longer`, { kind: 'exception', id, part });
  }

  protected remove(id: string): void {
    this.state.edit($localize`An exception is ended`, { kind: 'exception', id, part: null });
  }
}

function later(day: string, days: number): string {
  return day === '' ? '' : dayAfter(day, days);
}

function stateOf(until: string, today: string): { readonly tone: Tone; readonly state: string } {
  if (until < today) return { tone: 'plain', state: $localize`:of an exception|:over` };
  if (until <= later(today, soonDays)) return { tone: 'warn', state: $localize`:of an exception|:ends soon` };
  return { tone: 'good', state: $localize`:of an exception|:holds` };
}
