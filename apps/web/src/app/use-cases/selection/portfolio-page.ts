import { DecimalPipe } from '@angular/common';
import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Portfolio } from '@peerway/use-cases';
import { addressState } from '../../case-studies/address-state.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { typedNumber } from '../../organization/typed-number.ts';
import { Chip } from '../../ui/chip.ts';
import { Field } from '../../ui/field.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { bestPortfolio, endSolver } from '../portfolio-solver.ts';
import { openSelection } from './opened-selection.ts';
import { lacksRate, portfolioRequest, type PortfolioWish, tieKey } from './portfolio-request.ts';
import { portfolioFinding, portfolioFindingSentence } from './portfolio-words.ts';
import { useCaseVerdictTones, useCaseVerdictWords } from './verdict-words.ts';

/** What fits together best within a budget and the people there are, worked out exactly; the address restores it. */
@Component({
  selector: 'pw-portfolio-choice-page',
  imports: [Chip, DecimalPipe, Field, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './portfolio-page.html',
  styleUrl: './portfolio-page.scss',
})
export class PortfolioPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly weeks = input<string>();
  readonly budget = input<string>();
  readonly rate = input<string>();
  readonly include = input<string>();
  readonly all = input<string>();
  readonly ties = input<string>();

  protected readonly selection = openSelection(this.engagement);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/select`);
  private readonly catalogue = openCatalogue();
  protected readonly nameOf = (id: string): string => this.catalogue.nameOf(id);

  protected readonly address = addressState(() => ({
    weeks: this.weeks(),
    budget: this.budget(),
    rate: this.rate(),
    include: this.include(),
    all: this.all(),
    ties: this.ties(),
  }));
  protected readonly wish = computed<PortfolioWish>(() => {
    const now = this.address.now();
    return {
      capacity: figure(now['weeks']),
      budget: figure(now['budget']),
      rate: figure(now['rate']),
      include: listed(now['include']),
      withNotP2p: now['all'] === 'yes',
      ties: listed(now['ties']),
    };
  });
  protected readonly rateNeeded = $localize`A budget can only be held against effort if a person-week has a price.`;
  protected readonly lacksRate = computed(() => lacksRate(this.wish()));
  /** Ties that hold under a condition: people say which hold here. */
  protected readonly conditionalTies = computed(() =>
    (this.catalogue.ties() ?? [])
      .filter(({ when, kind }) => when !== null && kind !== 'eases')
      .map((tie) => ({ ...tie, key: tieKey(tie) })),
  );
  private readonly request = computed(() => {
    const [ranking, ties] = [this.selection.quick(), this.catalogue.ties()];
    if (ranking === undefined || ties === undefined || this.lacksRate()) return undefined;
    return portfolioRequest(ranking, this.wish(), { verdicts: this.selection.verdicts(), ties });
  });

  protected readonly portfolio = signal<Portfolio | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isSolving = signal(false);
  protected readonly finding = computed(() => portfolioFinding(this.portfolio()));
  protected readonly notes = computed(() =>
    (this.portfolio()?.findings ?? []).map((found) => portfolioFindingSentence(found, this.nameOf)),
  );
  protected readonly rows = computed(() => {
    const chosen = new Set(this.portfolio()?.chosen);
    const verdicts = this.selection.verdicts();
    const candidates = new Map(this.request()?.candidates.map((candidate) => [candidate.id, candidate]));
    return (this.selection.quick()?.useCases ?? []).flatMap(({ useCase }) => {
      const candidate = candidates.get(useCase);
      const kind = verdicts.get(useCase)?.kind;
      const verdict = kind && { word: useCaseVerdictWords[kind], tone: useCaseVerdictTones[kind] };
      return candidate ? [{ ...candidate, verdict, isIn: chosen.has(useCase) }] : [];
    });
  });
  private asked = 0;

  constructor() {
    inject(DestroyRef).onDestroy(endSolver);
    effect(() => {
      const request = this.request();
      if (request !== undefined) untracked(() => void this.solve(request));
    });
  }

  protected set(name: 'weeks' | 'budget' | 'rate', text: string): void {
    const number = typedNumber(text, { unit: null });
    this.address.go({ [name]: number === null || number < 0 ? null : number }, true);
  }

  protected bind(key: string, holds: boolean): void {
    this.address.go({ ties: toggled(this.wish().ties, key, holds) }, true);
  }

  protected fix(id: string, isIn: boolean): void {
    this.address.go({ include: toggled(this.wish().include, id, isIn) }, true);
  }

  private async solve(request: NonNullable<ReturnType<typeof this.request>>): Promise<void> {
    const order = (this.asked += 1);
    this.isSolving.set(true);
    this.problem.set(undefined);
    try {
      const portfolio = await bestPortfolio(request);
      if (order === this.asked) this.portfolio.set(portfolio);
    } catch (error) {
      // The wishes stay, and the panel says why nothing came of them.
      if (order === this.asked) this.problem.set(problemOf(error));
    } finally {
      if (order === this.asked) this.isSolving.set(false);
    }
  }
}

function figure(text: string | undefined): number | null {
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) && number >= 0 && number <= 1e9 ? number : null;
}

function listed(text: string | undefined): readonly string[] {
  return text ? text.split(',') : [];
}

function toggled(list: readonly string[], id: string, isIn: boolean): string | null {
  const others = list.filter((each) => each !== id);
  const next = isIn ? [...others, id] : others;
  return next.length === 0 ? null : next.join(',');
}
