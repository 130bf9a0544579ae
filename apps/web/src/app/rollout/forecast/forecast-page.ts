import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, effect, inject, input, LOCALE_ID } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type ForecastRisk, type ForecastRisks, forecastDerivation, type PlanCause } from '@peerway/rollout';
import { dayNumber } from '@peerway/schedule';
import { axisMoney } from '../../business-case/uncertainty/uncertainty-words.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { Histogram } from '../../charts/histogram.ts';
import { type CloudLine, type CloudPoint, PointCloud } from '../../charts/point-cloud.ts';
import { RankedBars } from '../../charts/ranked-bars.ts';
import { ask } from '../../graphql/ask.ts';
import { ForecastRisksDocument } from '../../graphql/generated/graphql.ts';
import { Drawer } from '../../shell/drawer.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { CauseEditor } from './cause-editor.ts';
import type { ForecastWish } from './forecast-order.ts';
import * as view from './forecast-view.ts';
import * as words from './forecast-words.ts';
import { MilestoneTable } from './milestone-table.ts';
import { runningForecast } from './running-forecast.ts';

/** When the plan ends if its estimates, shared causes and risks are drawn again and again, and what that hangs on. */
@Component({
  selector: 'pw-forecast-page',
  imports: [
    CauseEditor,
    ChartFrame,
    DatePipe,
    DecimalPipe,
    EmptyState,
    Histogram,
    MilestoneTable,
    PageHeader,
    PointCloud,
    ProblemPanel,
    RankedBars,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './forecast-page.html',
  styleUrl: './forecast-page.scss',
})
export class ForecastPage {
  /** From the address: `1` if tasks wait for the people there are. */
  readonly people = input<string>();
  /** From the address: which size of the risks is drawn; after their responses unless said. */
  readonly risks = input<string>();

  protected readonly state = inject(PlanState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly drawer = inject(Drawer);
  protected readonly textIn = textIn;

  protected readonly register = ask(ForecastRisksDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: ['PlanRisk'],
  });
  private readonly known = computed<readonly ForecastRisk[] | undefined>(() =>
    this.register.value()?.planRisks.map(({ risk }) => risk),
  );
  protected readonly riskSize = computed<ForecastRisks>(() => {
    const wanted = this.risks();
    return wanted === 'before' || wanted === 'none' ? wanted : 'after';
  });
  protected readonly isWithinCapacity = computed(() => this.people() === '1');
  protected readonly isEmpty = computed(() => this.state.plan()?.tasks.length === 0);

  private readonly wish = computed<ForecastWish | undefined>(() => {
    const [plan, risks] = [this.state.plan(), this.known()];
    if (plan === undefined || plan.tasks.length === 0 || risks === undefined) return undefined;
    const options = { today: this.state.today(), isWithinCapacity: this.isWithinCapacity(), risks: this.riskSize() };
    return { plan, risks, options };
  });
  private readonly running = runningForecast(() => this.wish());
  protected readonly progress = this.running.progress;
  protected readonly drawn = computed(() => this.running.shown());

  protected readonly words = computed<words.ForecastWords>(() => {
    const plan = this.drawn()?.wish.plan ?? this.state.plan();
    const tasks = new Map(plan?.tasks.map(({ id, name }) => [id, name]));
    const causes = new Map(plan?.settings.causes.map(({ id, name }) => [id, name]));
    const risks = new Map(this.register.value()?.planRisks.map(({ risk }) => [risk.id, risk.event]));
    const currency = plan?.settings.currency ?? 'EUR';
    const of = (names: ReadonlyMap<string, string>) => (id: string) => names.get(id) ?? id;
    return { locale: this.locale, currency, task: of(tasks), risk: of(risks), cause: of(causes) };
  });
  protected readonly finding = computed(() => {
    const drawn = this.drawn();
    if (this.isEmpty()) return $localize`Nothing is planned yet`;
    return drawn === undefined
      ? $localize`How sure the end of the plan is`
      : words.forecastFinding(drawn.forecast, this.words());
  });
  protected readonly milestones = computed(() => {
    const [drawn, schedule] = [this.drawn(), this.state.schedule()];
    if (drawn === undefined || schedule === undefined) return [];
    const isOfThis = drawn.wish.plan === this.state.plan();
    return isOfThis ? view.milestoneRows(drawn.wish.plan, schedule, drawn.forecast) : undefined;
  });
  private lastRows: readonly view.MilestoneRow[] = [];
  /** Those of the forecast before as long as a newer is under way. */
  protected readonly rows = computed(() => (this.lastRows = this.milestones() ?? this.lastRows));
  protected readonly lines = computed(() => {
    const tasks = this.state.tasks();
    return (this.state.schedule()?.order ?? []).flatMap((id) => tasks.get(id) ?? []);
  });

  protected readonly say = words;
  protected readonly view = view;
  protected readonly ends: readonly [string, string] = ['', $localize`share of the draws that end then`];
  protected readonly kinds: readonly [string, string] = [
    $localize`estimate of a task`,
    $localize`risk or shared cause`,
  ];
  protected readonly critical: readonly [string, string] = [
    $localize`share of the draws in which it leads to the end`,
    '',
  ];
  protected readonly dayFigure = computed(() => {
    const forecast = this.drawn()?.forecast;
    return forecast === undefined ? String : view.dayFigure(forecast, this.locale);
  });
  protected readonly cloud = computed(() => this.cloudOf());
  protected readonly cloudTitles = computed<readonly [string, string]>(() => [
    $localize`End of the plan`,
    $localize`Cost, ${this.words().currency}:currency:`,
  ]);
  protected readonly cloudFigures = computed(
    () => [this.dayFigure(), axisMoney({ ...this.words(), useCase: (id) => id })] as const,
  );

  constructor() {
    // What is drawn here is seen on the Gantt too, until the plan changes.
    effect(() => {
      const drawn = this.drawn();
      if (drawn !== undefined && drawn.wish.plan === this.state.plan()) this.state.forecast.set(drawn.forecast);
    });
  }

  protected stop(): void {
    this.running.stop();
  }

  protected narrow(queryParams: { people?: string | null; risks?: string | null }): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected change(iterations: HTMLInputElement, seed: HTMLInputElement): void {
    const settings = this.state.settings();
    if (settings === undefined) return;
    const wanted = { iterations: wholeOf(iterations) ?? settings.iterations, seed: wholeOf(seed) ?? settings.seed };
    iterations.valueAsNumber = wanted.iterations;
    seed.valueAsNumber = wanted.seed;
    if (wanted.iterations === settings.iterations && wanted.seed === settings.seed) return;
    this.state.editSettings($localize`Draws changed`, (before) => ({ ...before, ...wanted }));
  }

  protected changeCauses({ sentence, causes }: { sentence: string; causes: readonly PlanCause[] }): void {
    this.state.editSettings(sentence, (settings) => ({ ...settings, causes }));
  }

  protected derive(figure: Parameters<typeof forecastDerivation>[2]): void {
    const drawn = this.drawn();
    if (drawn === undefined) return;
    const { plan } = drawn.wish;
    const names = this.words();
    this.drawer.showDerivation(`forecast:${figure}`, () =>
      Promise.resolve(forecastDerivation(plan, drawn.forecast, figure, (driver) => words.driverName(driver, names))),
    );
  }

  private cloudOf(): { readonly points: readonly CloudPoint[]; readonly lines: readonly CloudLine[] } {
    const forecast = this.drawn()?.forecast;
    const { cost, finish, costAndTime } = forecast ?? {};
    const points = (costAndTime ?? []).map((one) => ({ x: dayNumber(one.finish) + 0.5, y: one.cost }));
    const lines: CloudLine[] = [];
    if (finish?.p80) lines.push({ name: 'P80', axis: 'x', value: dayNumber(finish.p80) + 0.5 });
    if (cost) lines.push({ name: 'P80', axis: 'y', value: cost.p80 });
    return { points, lines };
  }
}

/** A whole number within the ends of its field; null for anything else. */
function wholeOf({ valueAsNumber, min, max }: HTMLInputElement): number | null {
  if (!Number.isSafeInteger(valueAsNumber)) return null;
  return Math.min(Number(max), Math.max(Number(min), valueAsNumber));
}
