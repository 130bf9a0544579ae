import { Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import {
  BusinessCase,
  caseDifference,
  type CaseChange,
  caseModel,
  driverKey,
  parameterKey,
} from '@peerway/business-case';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import { ask } from '../../graphql/ask.ts';
import { ApprovedContentDocument } from '../../graphql/generated/graphql.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { CaseState } from '../case-state.ts';
import { moneyText } from '../results/money.ts';
import { caseChangeRow, type ChangeNames } from './case-change-words.ts';
import { canMove, withChange, worthOf } from './change-effect.ts';
import { headlineMoved } from './headline-moved.ts';

/** So many changes are weighed one by one: more would keep the page waiting. */
const mostWeighed = 60;

/** How today's case differs from an approved one: each change with what it alone does to the headline. */
@Component({
  selector: 'pw-version-difference',
  imports: [ProblemPanel, Skeleton],
  templateUrl: './version-difference.html',
  styleUrl: './version-difference.scss',
})
export class VersionDifference {
  /** The approval that the case of today is held against. */
  readonly approval = input.required<string>();
  readonly number = input.required<number>();

  protected readonly state = inject(CaseState);
  private readonly catalogue = openCatalogue();
  private readonly locale = inject(LOCALE_ID);
  protected readonly asked = ask(ApprovedContentDocument, () => ({
    engagement: this.state.engagement(),
    id: this.approval(),
  }));

  private readonly before = computed(() => {
    const given = this.asked.value()?.approvedCase.case;
    return given && BusinessCase.parse(given);
  });
  private readonly pair = computed(() => {
    const [before, after, content] = [this.before(), this.state.draft(), this.state.content.value()];
    return before && after && content ? { before, after, content } : undefined;
  });
  protected readonly isThere = computed(() => this.pair() !== undefined);
  private readonly changes = computed<readonly CaseChange[]>(() => {
    const pair = this.pair();
    return pair ? caseDifference(pair.before, pair.after) : [];
  });
  /** Two currencies cannot be told apart as amounts. */
  private readonly measure = computed<'npv' | 'net'>(() => {
    const pair = this.pair();
    const isRated = pair?.before.settings.discountRate !== null && pair?.after.settings.discountRate !== null;
    return isRated ? 'npv' : 'net';
  });

  private readonly names = computed<ChangeNames>(() => {
    const pair = this.pair();
    const models = pair ? [pair.before, pair.after].map((each) => caseModel(each, pair.content)) : [];
    const parameters = new Map(
      models.flatMap((model) => model.parameters.map((one) => [parameterKey(one), one.label])),
    );
    const lines = models.flatMap((model) => [...model.drivers, ...model.leftOut]);
    const drivers = new Map(lines.map((one) => [driverKey(one), one.name]));
    return {
      parameter: (key) => parameters.get(key) ?? bareName(key),
      driver: (key) => drivers.get(key) ?? bareName(key),
      useCase: (id) => this.catalogue.nameOf(id),
      locale: this.locale,
    };
  });

  protected readonly moved = computed(() => {
    const pair = this.pair();
    if (!pair) return [];
    return headlineMoved(caseModel(pair.before, pair.content), caseModel(pair.after, pair.content), this.locale);
  });
  protected readonly rows = computed(() => {
    const pair = this.pair();
    if (!pair) return [];
    const base = worthOf(pair.before, pair.content, this.measure());
    return this.changes().map((change, place) => ({
      ...caseChangeRow(change, pair.before, pair.after, this.names()),
      effect: place < mostWeighed ? this.effectOf(change, base) : '',
    }));
  });

  /** What one change does by itself; nothing is said where the headline does not hang on it. */
  private effectOf(change: CaseChange, base: number | null): string {
    const pair = this.pair();
    if (!pair || base === null || !canMove(change)) return '';
    const alone = worthOf(withChange(pair.before, pair.after, change), pair.content, this.measure());
    if (alone === null) return $localize`nothing can be counted`;
    const moved = Math.round(alone - base);
    // A figure that is new does nothing by itself: it counts with the line that names it.
    if (moved === 0) return change.before === null ? '' : $localize`:effect of a change|:none`;
    const amount = moneyText(Math.abs(moved), pair.before.settings.currency, this.locale);
    return `${moved > 0 ? '+' : '−'} ${amount}`;
  }
}

function bareName(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
