import { DatePipe, PercentPipe } from '@angular/common';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  DecideDocument,
  type DecisionPartsFragment,
  WithdrawDecisionDocument,
} from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { Session } from '../../access/session.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Field } from '../../ui/field.ts';
import { FormDraft } from '../../ui/form-draft.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { decisionFinding, rankingVerdictWord } from './decision-words.ts';
import { openSelection } from './opened-selection.ts';
import { standingDecision } from './standing-decision.ts';
import { WithdrawForm } from './withdraw-form.ts';

/** So many of the order are offered first. */
const offered = 8;

/** What was decided, by whom, when, why and on what; and the form that puts the next decision on record. */
@Component({
  selector: 'pw-decisions-page',
  imports: [
    Chip,
    DatePipe,
    EmptyState,
    Field,
    PageHeader,
    PercentPipe,
    ProblemPanel,
    RouterLink,
    Skeleton,
    WithdrawForm,
  ],
  templateUrl: './decisions-page.html',
  styleUrl: './decisions-page.scss',
})
export class DecisionsPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();

  protected readonly selection = openSelection(this.engagement);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/select`);
  protected readonly decisions = computed(() => this.selection.asked.value()?.selection.decisions ?? []);
  protected readonly standing = computed(() => standingDecision(this.decisions()));
  protected readonly isStale = computed(() => this.selection.asked.value()?.selection.isStale ?? false);
  protected readonly mayDecide = computed(
    () => this.selection.asked.value()?.engagement.allowed.includes('decision.record') ?? false,
  );
  private readonly catalogue = openCatalogue();
  protected readonly nameOf = (id: string): string => this.catalogue.nameOf(id);
  protected readonly platformName = (id: string): string => this.catalogue.findPlatform(id)?.name ?? id;
  protected readonly finding = computed(() => decisionFinding(this.standing(), this.isStale(), this.nameOf));
  protected readonly verdictWord = rankingVerdictWord;

  protected readonly showsAll = signal(false);
  /** The use cases in their order, the first of them offered at once. */
  protected readonly order = computed(() => (this.selection.quick()?.useCases ?? []).map(({ useCase }) => useCase));
  protected readonly choices = computed(() => (this.showsAll() ? this.order() : this.order().slice(0, offered)));

  private readonly session = inject(Session);
  protected readonly draft = new FormDraft(
    { chosen: [] as readonly string[], reason: '', decidedBy: '', decidedOn: today() },
    ({ chosen, reason, decidedBy }) => ({
      ...(chosen.length === 0 && { chosen: $localize`Choose at least one use case.` }),
      ...(reason.trim() === '' && { reason: $localize`Say why: somebody will ask.` }),
      ...(decidedBy.trim() === '' && { decidedBy: $localize`Say who decided.` }),
    }),
  );
  protected readonly isDeciding = signal(false);
  protected readonly withdrawing = signal<string | undefined>(undefined);
  protected readonly lastDay = today();
  private sentAs = crypto.randomUUID();
  private readonly tell = teller();
  private readonly notices = inject(Notices);

  constructor() {
    effect(() => {
      const name = this.session.me()?.name;
      // Whoever records a decision has often made it; another name that was typed stays.
      if (name && untracked(this.draft.values).decidedBy === '') this.draft.set('decidedBy', name);
    });
  }

  protected isChosen(id: string): boolean {
    return this.draft.values().chosen.includes(id);
  }

  protected choose(id: string, isChosen: boolean): void {
    const { chosen } = this.draft.values();
    const others = chosen.filter((each) => each !== id);
    const next = isChosen ? [...others, id] : others;
    // The first in the order is named first, whichever was ticked first.
    this.draft.set(
      'chosen',
      this.order().filter((each) => next.includes(each)),
    );
  }

  protected decide(): Promise<void> {
    return this.draft.send(async ({ chosen, reason, decidedBy, decidedOn }) => {
      const { sentAs } = this;
      const said = { chosen: [...chosen], reason, decidedBy, decidedOn, sentAs };
      const input = { about: 'useCases' as const, useCase: null, ...said };
      await this.tell(DecideDocument, { engagement: this.engagement(), input });
      this.sentAs = crypto.randomUUID();
      this.isDeciding.set(false);
      this.draft.set('reason', '');
      this.draft.set('chosen', []);
      this.draft.restart();
      this.selection.asked.reload();
      this.notices.say($localize`The decision is on record`);
    });
  }

  /** What withdrawing one decision does. */
  protected withdrawal({ id }: DecisionPartsFragment): (reason: string) => Promise<void> {
    return async (reason) => {
      await this.tell(WithdrawDecisionDocument, { engagement: this.engagement(), decision: id, reason });
      this.withdrawing.set(undefined);
      this.selection.asked.reload();
    };
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
