import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { Router } from '@angular/router';
import { PlanRisk } from '@peerway/rollout';
import { KnownRisksDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { SaveStateLine } from '../../ui/save-state.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { ExposureCharts } from './exposure-charts.ts';
import { exposureFinding, type ExposureUnit, lossText } from './exposure-view.ts';
import { newRisk } from './new-risk.ts';
import {
  type RegisterOrder,
  registerOrders,
  type RegisterRow,
  registerRows,
  risksThatFit,
  sortedRisks,
} from './register-rows.ts';
import { realisedWords } from './realised-words.ts';
import { RiskMatrixView } from './risk-matrix.ts';
import { RiskPanel } from './risk-panel.ts';
import { RiskState } from './risk-state.ts';
import { responseWords, riskFindingWords } from './risk-words.ts';

/** The register of risks, what it comes to in money and days, and the matrix as a view of it. */
@Component({
  selector: 'pw-risks-page',
  imports: [
    Chip,
    ConflictPanel,
    DatePipe,
    EmptyState,
    ExposureCharts,
    PageHeader,
    ProblemPanel,
    RiskMatrixView,
    RiskPanel,
    SaveStateLine,
    Skeleton,
  ],
  providers: [RiskState],
  templateUrl: './risks-page.html',
  styleUrl: './risks-page.scss',
})
export class RisksPage {
  /** From the address: words, state, owner and lack to which the register is narrowed, its order, the view and the open risk. */
  readonly find = input<string>();
  readonly only = input<string>();
  readonly owner = input<string>();
  readonly lacks = input<string>();
  readonly sort = input<string>();
  readonly view = input<string>();
  readonly in = input<string>();
  readonly risk = input<string>();

  protected readonly state = inject(RiskState);
  protected readonly plan = this.state.plan;
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  protected readonly textIn = textIn;
  protected readonly responseWords = responseWords;
  protected readonly lackWords = riskFindingWords;
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isTaking = signal(false);

  protected readonly currency = computed(() => this.plan.settings()?.currency ?? 'EUR');
  protected readonly figure = computed(() => (this.in() === 'days' ? 'days' : 'money'));
  private readonly unit = computed<ExposureUnit>(() => ({
    figure: this.figure(),
    currency: this.currency(),
    locale: this.locale,
  }));
  protected readonly resources = computed(() => this.plan.settings()?.resources ?? []);
  private readonly all = computed(() =>
    registerRows(this.state.risks().values(), {
      names: new Map(this.resources().map(({ id, name }) => [id, name])),
      findings: this.state.findings(),
    }),
  );
  private readonly order = computed<RegisterOrder>(
    () => registerOrders.find((each) => each === this.sort()) ?? 'expected',
  );
  protected readonly rows = computed(() => {
    const filter = {
      words: this.find() ?? '',
      state: this.only() ?? '',
      owner: this.owner() ?? '',
      lacks: this.lacks() ?? '',
    };
    return sortedRisks(risksThatFit(this.all(), filter), this.order());
  });
  protected readonly list = computed(() => [...this.state.risks().values()]);
  protected readonly isEmpty = computed(() => this.state.isOpen() && this.list().length === 0);
  protected readonly told = computed(
    () => new Map(this.list().map(({ id, event, origin }) => [id, { event, language: languageOf(origin) }])),
  );
  protected readonly finding = computed(() => exposureFinding(this.state.exposure(), this.unit()));
  protected readonly lead = computed(() => {
    const exposure = this.state.exposure();
    return exposure && realisedWords(exposure, this.unit());
  });
  /** What the risks lack, each with how many lack it. */
  protected readonly lackChoices = computed(() => {
    const codes = [...this.state.findings().values()].flat();
    const found = Object.keys(riskFindingWords).filter((code) => codes.includes(code));
    return found.map((id) => ({ id, name: `${riskFindingWords[id]} (${codes.filter((code) => code === id).length})` }));
  });
  protected readonly side = computed(() => (this.view() === 'after' ? 'after' : 'before'));
  protected readonly isMatrix = computed(() => this.view() === 'matrix' || this.view() === 'after');

  protected narrow(change: Readonly<Record<string, string | null>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(risk: string | null): void {
    void this.router.navigate([], { queryParams: { risk }, queryParamsHandling: 'merge' });
  }

  protected expected({ before, after }: RegisterRow): string {
    if (!before) return '–';
    const [was, is] = [
      lossText(before.money, { ...this.unit(), figure: 'money' }),
      after && lossText(after.money, { ...this.unit(), figure: 'money' }),
    ];
    return is === undefined || is === was ? was : `${was} → ${is}`;
  }

  protected delay({ before, after }: RegisterRow): string {
    if (!before) return '–';
    const days = (figure: number): string =>
      new Intl.NumberFormat(this.locale, { maximumFractionDigits: 1 }).format(figure);
    const [was, is] = [days(before.days), after && days(after.days)];
    return is === undefined || is === was ? was : `${was} → ${is}`;
  }

  protected languageOf({ origin }: PlanRisk): string | null {
    return languageOf(origin);
  }

  protected add(): void {
    const id = `risk-${crypto.randomUUID()}`;
    this.state.put(newRisk(id, $localize`New risk`));
    this.open(id);
  }

  /** Takes over what is known of the chosen use cases, their platforms and cases; what is in the register stays. */
  protected async takeOver(): Promise<void> {
    if (this.isTaking()) return;
    this.isTaking.set(true);
    this.problem.set(undefined);
    try {
      const found = await this.tell(KnownRisksDocument, { engagement: this.plan.engagement() });
      const risks = found.planGenerationInputs.risks.map((risk) => PlanRisk.parse(risk));
      const added = await this.state.takeOver(risks);
      this.notices.say(this.takenWords(risks.length, added));
    } catch (error) {
      // Shown above the register; the button stays for another try.
      this.problem.set(problemOf(error));
    } finally {
      this.isTaking.set(false);
    }
  }

  private takenWords(known: number, added: number): string {
    if (known === 0) return $localize`No use case is chosen yet: decide in Select, or choose on the page Generate.`;
    if (added === 0) return $localize`Everything that is known of the chosen use cases is in the register already`;
    return added === 1
      ? $localize`One risk is new in the register`
      : $localize`${added}:count: risks are new in the register`;
  }
}

/** What the catalogue and the library say is English. */
function languageOf({ kind }: PlanRisk['origin']): string | null {
  return kind === 'useCase' || kind === 'platform' || kind === 'case' ? 'en' : null;
}
