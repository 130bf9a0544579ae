import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { hasGaps, type Policy } from '@peerway/change';
import { languageInForce } from '../../../language/language-in-force.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { StackedBars } from '../../charts/stacked-bars.ts';
import { ask } from '../../graphql/ask.ts';
import { PolicyStandingsDocument } from '../../graphql/generated/graphql.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { ChangeState } from '../change-state.ts';
import { policiesFinding, policyKindNames } from './policy-words.ts';
import { PolicyView } from './policy-view.ts';
import { standingBars } from './standing-bars.ts';
import { StarterPanel } from './starter-panel.ts';

/** The policies of a rollout: what is written, what is in force, and who has signed; one of them opened by the address. */
@Component({
  selector: 'pw-policies-page',
  imports: [
    ChartFrame,
    Chip,
    EmptyState,
    PageHeader,
    PolicyView,
    ProblemPanel,
    RouterLink,
    Skeleton,
    StackedBars,
    StarterPanel,
  ],
  templateUrl: './policies-page.html',
  styles: `
    .chips {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
  `,
})
export class PoliciesPage {
  /** From the address: the policy that is open. */
  readonly policy = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly language = languageInForce();
  protected readonly asked = ask(
    PolicyStandingsDocument,
    () => (this.state.opened() ? { engagement: this.state.engagement() } : undefined),
    { refreshOn: ['PolicyVersion', 'Acknowledgement', 'ChangePolicy', 'ChangeException', 'AffectedPerson'] },
  );
  protected readonly standings = computed(() => this.asked.value()?.policyStandings.policies ?? []);
  /** A chart of nobody would say nothing. */
  protected readonly hasPeople = computed(() => this.standings().some(({ bound }) => bound > 0));
  protected readonly standingOf = computed(() => {
    const known = new Map(this.standings().map((standing) => [standing.policy, standing]));
    return (policy: string) => known.get(policy);
  });
  protected readonly chosen = computed(() => this.state.policies().find(({ id }) => id === this.policy()));
  protected readonly rows = computed(() =>
    this.state
      .policies()
      .map((policy) => ({
        id: policy.id,
        title: this.titleOf(policy),
        kind: policyKindNames[policy.kind],
        standing: this.standingOf()(policy.id),
        hasGaps: policy.texts.some(({ title, text }) => hasGaps(title) || hasGaps(text)),
        exceptions: this.state.exceptions().filter((each) => each.policy === policy.id).length,
      }))
      .sort((a, b) => a.title.localeCompare(b.title, this.language)),
  );
  private readonly titles = computed(() => {
    const known = new Map(this.state.policies().map((policy) => [policy.id, this.titleOf(policy)]));
    return (policy: string): string => known.get(policy) ?? policy;
  });
  protected readonly chart = computed(() => standingBars(this.standings(), this.titles()));
  protected readonly finding = computed(() =>
    policiesFinding(this.rows().length, this.asked.value()?.policyStandings.policies, this.titles()),
  );

  protected open(policy: string | null): void {
    void this.router.navigate([], { queryParams: { policy, part: null }, queryParamsHandling: 'merge' });
  }

  private titleOf({ texts }: Policy): string {
    return (texts.find(({ language }) => language === this.language) ?? texts[0])?.title ?? '';
  }
}
