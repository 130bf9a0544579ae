import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { resistanceSummary, steps } from '@peerway/change';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { StackedBars } from '../../charts/stacked-bars.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { stepNames } from '../step-words.ts';
import { NewResistanceForm } from './new-resistance-form.ts';
import { ResistancePanel } from './resistance-panel.ts';
import { barsByGroups, barsBySteps, barsTable, resistanceFinding, resistanceParts, resistanceRows } from './resistance-rows.ts'; // prettier-ignore
import { resistanceStates, resistanceTones, strengthNames } from './resistance-words.ts';

/** How many lines are drawn before somebody asks for more. */
const pageSize = 200;

/** What people hold against the change: the log, what it comes to by step and by group, and what is left lying. */
@Component({
  selector: 'pw-resistance-page',
  imports: [
    ChartFrame,
    Chip,
    DatePipe,
    EmptyState,
    NewResistanceForm,
    PageHeader,
    ResistancePanel,
    RouterLink,
    Skeleton,
    StackedBars,
  ],
  templateUrl: './resistance-page.html',
  styleUrls: ['../with-side-panel.scss', './resistance-page.scss'],
})
export class ResistancePage {
  /** From the address: the one that is open beside the log, and what the log is narrowed to. */
  readonly heard = input<string>();
  readonly find = input<string>();
  readonly group = input<string>();
  readonly step = input<string>();
  readonly only = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  protected readonly textIn = textIn;
  protected readonly parts = resistanceParts;
  protected readonly stepNames = stepNames;
  protected readonly strengthNames = strengthNames;
  protected readonly stateNames = resistanceStates;
  protected readonly tones = resistanceTones;
  protected readonly allSteps = steps.map((id) => ({ id, name: stepNames[id] }));
  protected readonly filters = [
    { id: 'open', name: resistanceStates.open },
    { id: 'answered', name: resistanceStates.answered },
    { id: 'settled', name: resistanceStates.settled },
    { id: 'overdue', name: $localize`overdue` },
    { id: 'unanswered', name: $localize`without an answer or without somebody who does it` },
  ];
  protected readonly summary = computed(() => resistanceSummary(this.state.resistances(), this.state.today()));
  protected readonly finding = computed(() =>
    this.state.opened() ? resistanceFinding(this.summary()) : $localize`Resistance`,
  );
  private readonly nameOf = computed(() => {
    const names = new Map(this.state.groups().map(({ id, name }) => [id, name]));
    return (group: string): string => names.get(group) ?? group;
  });
  protected readonly rows = computed(() =>
    resistanceRows(this.state.resistances(), this.summary(), {
      nameOf: this.nameOf(),
      filter: {
        words: this.find() ?? '',
        group: this.group() ?? '',
        step: this.step() ?? '',
        state: this.only() ?? '',
      },
    }),
  );
  private readonly most = linkedSignal({ source: () => [this.find(), this.group(), this.step(), this.only()].join('\n'), computation: () => pageSize }); // prettier-ignore
  protected readonly shown = computed(() => this.rows().slice(0, this.most()));
  protected readonly edited = computed(() => this.state.resistances().find(({ id }) => id === this.heard()));
  protected readonly stepBars = computed(() => barsBySteps(this.summary()));
  protected readonly groupBars = computed(() => barsByGroups(this.summary(), this.nameOf()));
  protected readonly stepTable = computed(() => barsTable($localize`Step`, this.stepBars()));
  protected readonly groupTable = computed(() => barsTable($localize`Group`, this.groupBars()));

  protected narrow(change: Readonly<Record<string, string | null>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(heard: string | null): void {
    void this.router.navigate([], { queryParams: { heard }, queryParamsHandling: 'merge' });
  }

  protected showMore(): void {
    this.most.update((most) => most + pageSize);
  }
}
