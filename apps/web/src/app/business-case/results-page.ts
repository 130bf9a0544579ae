import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  againstAlternative,
  caseDerivation,
  comparedScenarios,
  sensitivity,
  shareOfValue,
  type ValueKind,
} from '@peerway/business-case';
import { CashFlowChart } from '../charts/cash-flow-chart.ts';
import { ChartFrame } from '../charts/chart-frame.ts';
import { TornadoChart } from '../charts/tornado-chart.ts';
import { Drawer } from '../shell/drawer.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { CaseFiles } from './case-files.ts';
import { CaseState } from './case-state.ts';
import { AlternativeCard } from './results/alternative-card.ts';
import { cashParts, cashTable, yearNames } from './results/cash-flow.ts';
import { KindsTable } from './results/kinds-table.ts';
import { moneyText } from './results/money.ts';
import { openMoney, OpenLines } from './results/open-lines.ts';
import { countedSentence, resultFinding } from './results/result-words.ts';
import { ResultTiles } from './results/result-tiles.ts';
import { ScenariosTable } from './results/scenarios-table.ts';
import { shownDerivation } from './results/shown-derivation.ts';
import { tornadoBars, tornadoTable } from './results/tornado.ts';
import { UnconfirmedTable } from './results/unconfirmed-table.ts';
import { CaseUncertainty, type DrawSettings } from './uncertainty/uncertainty.ts';

/** How many bars a tornado shows; the table has all of them. */
const mostBars = 12;

/** What the case comes to: the headline in words, cash flow, kinds of value, scenarios, the way without peers, what it hangs on. */
@Component({
  selector: 'pw-results-page',
  imports: [
    AlternativeCard,
    CaseFiles,
    CaseUncertainty,
    CashFlowChart,
    ChartFrame,
    EmptyState,
    KindsTable,
    OpenLines,
    PageHeader,
    ResultTiles,
    RouterLink,
    ScenariosTable,
    Skeleton,
    TornadoChart,
    UnconfirmedTable,
  ],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  protected readonly state = inject(CaseState);
  protected readonly locale = inject(LOCALE_ID);
  private readonly drawer = inject(Drawer);
  private readonly catalogue = openCatalogue();

  protected readonly useCase = (id: string | null): string =>
    id === null ? $localize`the whole case` : (this.catalogue.find(id)?.name ?? id);
  protected readonly suggested = computed(() => this.state.opened()?.suggested ?? []);
  protected readonly suggestedNames = computed(() => this.suggested().map(this.useCase).join(', '));
  private readonly told = computed(() => ({
    useCase: this.useCase,
    currency: this.state.result()?.currency ?? '',
    locale: this.locale,
  }));

  /** Everything below the tiles, computed anew with every change of a value. */
  protected readonly view = computed(() => {
    const [model, result] = [this.state.model(), this.state.result()];
    if (!model || !result || model.useCases.length === 0) return undefined;
    const tornado = sensitivity(model);
    return {
      model,
      result,
      finding: resultFinding(result, this.locale),
      lead: countedSentence(result),
      years: yearNames(result),
      parts: cashParts(result),
      cumulative: result.years.map(({ cumulative }) => cumulative),
      cashTable: cashTable(result, yearNames(result)),
      cashFinding: this.cashFinding(result.net),
      scenarios: comparedScenarios(model),
      comparison: againstAlternative(model),
      share: shareOfValue(model),
      middle: tornado.likely ?? 0,
      bars: tornadoBars(tornado, mostBars, this.told()),
      tornadoTable: tornadoTable(tornado, this.told()),
      tornadoFinding: tornado.bars[0] && $localize`“${tornado.bars[0].label}:value:” moves the case most`,
      hasOpen: openMoney(result).length > 0,
    };
  });

  /** Begins with the use cases that were decided for. */
  protected begin(): void {
    const useCases = [...this.suggested()];
    this.state.edit((draft) => ({ ...draft, useCases }), $localize`The case holds the use cases that were chosen.`);
  }

  protected count(counted: ValueKind[]): void {
    this.state.edit((draft) => ({ ...draft, settings: { ...draft.settings, counted } }));
  }

  protected draw(wanted: DrawSettings): void {
    this.state.edit((draft) => ({ ...draft, settings: { ...draft.settings, ...wanted } }));
  }

  protected derive(figure: string): void {
    const model = this.state.model();
    if (!model) return;
    const { currency } = model.settings;
    this.drawer.showDerivation(figure, (one) =>
      Promise.resolve().then(() => shownDerivation(caseDerivation(model, one), currency)),
    );
  }

  private cashFinding(net: number): string {
    const amount = moneyText(Math.abs(net), this.told().currency, this.locale);
    return net < 0
      ? $localize`In the end ${amount}:amount: more is spent than comes back`
      : $localize`In the end ${amount}:amount: more comes back than is spent`;
  }
}
