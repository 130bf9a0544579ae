import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { hasGaps, type Policy } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import {
  ApprovePolicyDocument,
  PolicyVersionsDocument,
  PublishPolicyVersionDocument,
  WithdrawPolicyVersionDocument,
} from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { askFirst } from '../../ui/ask-first.ts';
import { Chip } from '../../ui/chip.ts';
import { Markdown } from '../../ui/markdown.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { isSame } from '../../ui/three-way.ts';
import { ChangeState } from '../change-state.ts';
import { ChangeLinkCard } from '../feedback/change-link-card.ts';
import { PolicyChanges } from './policy-changes.ts';
import { versionNames, versionPhase, versionTones } from './policy-words.ts';

/** The versions of a policy: approving the draft, publishing what is approved, withdrawing what should not bind any more. */
@Component({
  selector: 'pw-policy-versions',
  imports: [ChangeLinkCard, Chip, DatePipe, Markdown, PolicyChanges, ProblemPanel],
  templateUrl: './policy-versions.html',
  styleUrl: './policy-versions.scss',
})
export class PolicyVersions {
  readonly policy = input.required<Policy>();

  protected readonly state = inject(ChangeState);
  private readonly tell = teller();
  private readonly askFirst = askFirst();
  protected readonly phases = versionNames;
  protected readonly tones = versionTones;
  private readonly id = computed(() => this.policy().id);
  protected readonly asked = ask(
    PolicyVersionsDocument,
    () => ({ engagement: this.state.engagement(), policy: this.id() }),
    { refreshOn: ['PolicyVersion'] },
  );
  private readonly kept = computed(() => this.asked.value()?.policyVersions ?? []);
  protected readonly versions = computed(() =>
    this.kept().map((version, place) => ({
      ...version,
      phase: versionPhase(version, this.kept()),
      before: this.kept()[place + 1],
      concernsNames: version.concerns
        .map((id) => this.state.groups().find((each) => each.id === id)?.name ?? id)
        .join(', '),
    })),
  );
  protected readonly inForce = computed(() => this.versions().find(({ phase }) => phase === 'inForce'));
  /** Whether the draft differs from the version approved last. */
  protected readonly isChanged = computed(() => {
    const [last] = this.kept();
    return !last || last.withdrawnAt !== null || !isSame(last.content, this.policy());
  });
  protected readonly hasGap = computed(() =>
    this.policy().texts.some(({ title, text }) => hasGaps(title) || hasGaps(text)),
  );
  protected readonly approveHeading = computed(() => {
    const number = (this.kept()[0]?.number ?? 0) + 1;
    return $localize`Approve the draft as version ${number}:number:`;
  });
  protected readonly isEditorial = linkedSignal<string, boolean>({ source: this.id, computation: () => false });
  protected readonly concerns = linkedSignal<string, ReadonlySet<string>>({
    source: this.id,
    computation: () => new Set(),
  });
  protected readonly deed = newDeed();

  protected nameOf(number: number): string {
    return $localize`Version ${number}:number:`;
  }

  protected toggle(group: string): void {
    const without = [...this.concerns()].filter((each) => each !== group);
    this.concerns.set(new Set(without.length < this.concerns().size ? without : [...without, group]));
  }

  protected approve(): Promise<void> {
    return this.work(async () => {
      await this.state.refresh();
      const isEditorial = this.inForce() !== undefined && this.isEditorial();
      const concerns = isEditorial || !this.inForce() ? [] : [...this.concerns()];
      const version = this.state.versionOf('policy', this.id());
      const input = { policy: this.id(), version, isEditorial, concerns };
      await this.tell(ApprovePolicyDocument, { engagement: this.state.engagement(), input });
    });
  }

  protected publish(version: string): Promise<void> {
    return this.work(() => this.tell(PublishPolicyVersionDocument, { engagement: this.state.engagement(), version }));
  }

  protected async withdraw({ id, number }: { readonly id: string; readonly number: number }): Promise<void> {
    const isSure = await this.askFirst({
      title: $localize`Withdraw version ${number}:number:?`,
      loses: $localize`Nobody is asked to sign it any more. What was signed stays on record; to ask again, approve and publish a new version.`,
      act: $localize`Withdraw it`,
    });
    if (!isSure) return;
    const variables = { engagement: this.state.engagement(), version: id };
    await this.work(() => this.tell(WithdrawPolicyVersionDocument, variables));
  }

  private async work(change: () => Promise<unknown>): Promise<void> {
    if (await this.deed.run(change)) this.asked.reload();
  }
}
