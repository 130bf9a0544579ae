import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { PolicyStanding } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import {
  PolicySignersDocument,
  type PolicySignersQuery,
  RecordAcknowledgementsDocument,
  RemindOfPolicyDocument,
  type SigningState,
} from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';
import { signingNames, signingTones } from './policy-words.ts';

type Signer = PolicySignersQuery['policySigners']['nodes'][number];
type Wanted = 'missing' | SigningState | 'all';

const statesOf: Readonly<Record<Wanted, SigningState[]>> = {
  missing: ['open', 'overdue'],
  ...{ open: ['open'], overdue: ['overdue'], signed: ['signed'], excepted: ['excepted'] },
  all: [],
};
const mostPicked = 500;

/** Who has signed a policy and who has not, by name; reminders, signatures on paper, and the proof as a file. */
@Component({
  selector: 'pw-policy-signers',
  imports: [Chip, DatePipe, EmptyState, ProblemPanel],
  templateUrl: './policy-signers.html',
  styles: `
    :host,
    section {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    p {
      margin: 0;
    }
    p:empty {
      display: none;
    }
    [aria-pressed='true'] {
      border-color: var(--accent);
      color: var(--accent);
    }
  `,
})
export class PolicySigners {
  readonly policy = input.required<string>();
  readonly title = input.required<string>();
  readonly standing = input<PolicyStanding>();

  protected readonly state = inject(ChangeState);
  private readonly tell = teller();
  protected readonly states = signingNames;
  protected readonly tones = signingTones;
  protected readonly formats = [
    { id: 'csv', name: $localize`Table (CSV)` },
    { id: 'json', name: $localize`With the words (JSON)` },
  ] as const;
  protected readonly filters = computed(() => {
    const now = this.standing();
    const missing = (now?.open ?? 0) + (now?.overdue ?? 0);
    const counted = (name: string, count: number | undefined): string => `${name} (${count ?? 0})`;
    return [
      { id: 'missing' as const, name: counted($localize`not signed`, missing) },
      { id: 'overdue' as const, name: counted(signingNames.overdue, now?.overdue) },
      { id: 'signed' as const, name: counted(signingNames.signed, now?.signed) },
      { id: 'excepted' as const, name: counted(signingNames.excepted, now?.excepted) },
      { id: 'all' as const, name: counted($localize`:people|:all`, now?.bound) },
    ];
  });
  protected readonly wanted = signal<Wanted>('missing');
  private readonly variables = computed(() => ({
    engagement: this.state.engagement(),
    wanted: { policy: this.policy(), states: statesOf[this.wanted()], first: 100, after: null as string | null },
  }));
  protected readonly asked = ask(PolicySignersDocument, () => (this.standing() ? this.variables() : undefined), {
    refreshOn: ['Acknowledgement', 'PolicyVersion', 'ChangeException', 'AffectedPerson'],
  });
  private readonly page = computed(() => this.asked.value()?.policySigners);
  private readonly more = linkedSignal<unknown, readonly Signer[]>({ source: this.page, computation: () => [] });
  protected readonly next = linkedSignal(() => this.page()?.next ?? null);
  protected readonly signers = computed(() => [...(this.page()?.nodes ?? []), ...this.more()]);
  protected readonly picked = linkedSignal<unknown, ReadonlySet<string>>({
    source: this.page,
    computation: () => new Set(),
  });
  protected readonly canRecord = computed(() => this.state.canEdit() && this.wanted() !== 'signed');
  protected readonly deed = newDeed();
  protected readonly said = signal('');

  protected proofUrl(format: 'csv' | 'json'): string {
    const place = `/api/engagements/${this.state.engagement()}/policy-proof/${encodeURIComponent(this.policy())}`;
    return `${place}.${format}?workspace=${this.state.workspace()}`;
  }

  protected pick(person: string): void {
    const without = [...this.picked()].filter((each) => each !== person);
    const isOut = without.length < this.picked().size;
    this.picked.set(new Set(isOut ? without : [...without, person].slice(-mostPicked)));
  }

  protected readOn(): Promise<void> {
    return this.work(async () => {
      const { engagement, wanted } = this.variables();
      const variables = { engagement, wanted: { ...wanted, after: this.next() } };
      const { policySigners } = await this.tell(PolicySignersDocument, variables);
      this.more.update((known) => [...known, ...policySigners.nodes]);
      this.next.set(policySigners.next ?? null);
    });
  }

  protected record(): Promise<void> {
    return this.work(async () => {
      const input = { policy: this.policy(), people: [...this.picked()] };
      const variables = { engagement: this.state.engagement(), input };
      const { recordAcknowledgements: count } = await this.tell(RecordAcknowledgementsDocument, variables);
      this.said.set($localize`Signatures put down: ${count}:count:. The rest had signed before.`);
      this.asked.reload();
    });
  }

  protected remind(): Promise<void> {
    return this.work(async () => {
      const variables = { engagement: this.state.engagement(), policy: this.policy() };
      const { remindOfPolicy: count } = await this.tell(RemindOfPolicyDocument, variables);
      this.said.set(
        count === 0
          ? $localize`No reminder was sent: everybody has signed, was reminded today, or has no address.`
          : $localize`Reminders on their way: ${count}:count:.`,
      );
    });
  }

  private async work(change: () => Promise<unknown>): Promise<void> {
    this.said.set('');
    await this.deed.run(change);
  }
}
