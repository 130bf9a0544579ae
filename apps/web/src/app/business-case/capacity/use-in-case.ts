import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CapacityEstimate } from '@peerway/business-case';
import { CaseForFigureDocument, FillFigureDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { percentWords } from './capacity-words.ts';

/** Digits of a share that mean something, coming from a model. */
const digits = 4;

/** Takes a figure of the capacity model over into the business case: as an estimate that nobody has confirmed. */
@Component({
  selector: 'pw-use-in-case',
  imports: [ProblemPanel, RouterLink],
  template: `
    <section class="card" aria-labelledby="use-title">
      <h2 id="use-title" i18n>For the business case</h2>
      @if (isInCase()) {
        @for (estimate of estimates(); track estimate.name) {
          <p>{{ sentence(estimate) }}</p>
        }
        <p class="muted small" i18n>
          It goes in as an estimate that nobody has confirmed, with the capacity model as its origin. What stands there
          now is replaced.
        </p>
        @if (mayEdit()) {
          <button class="button primary" type="button" [disabled]="isSaving()" (click)="fill()" i18n>
            Use this figure in the business case
          </button>
        }
      } @else {
        <p i18n>This use case is not in the business case yet. Add it there, then its figures can be taken over.</p>
      }
      <p><a [routerLink]="home() + '/business-case'" i18n>Open the business case</a></p>
      <pw-problem [problem]="problem()" [canRetry]="false" />
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
    h2 {
      margin: 0;
      font-size: var(--text-m);
    }
  `,
})
export class UseInCase {
  readonly engagement = input.required<string>();
  readonly home = input.required<string>();
  readonly useCase = input.required<string>();
  readonly estimates = input.required<readonly CapacityEstimate[]>();
  readonly inCase = input.required<readonly string[]>();
  readonly mayEdit = input(true);

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly locale = inject(LOCALE_ID);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isSaving = signal(false);
  protected readonly isInCase = computed(() => this.inCase().includes(this.useCase()));

  protected sentence({ name, value }: CapacityEstimate): string {
    const share = percentWords(value, this.locale);
    return name === 'directShare'
      ? $localize`Share of calls that run directly between devices: ${share}:share:`
      : name === 'servedLocallyShare'
        ? $localize`Share of what is asked again that is served inside the site: ${share}:share:`
        : $localize`Share of the volume that peers serve: ${share}:share:`;
  }

  protected async fill(): Promise<void> {
    this.isSaving.set(true);
    this.problem.set(undefined);
    try {
      await this.save();
      this.notices.say($localize`Taken over: it waits in the business case to be confirmed`);
    } catch (error) {
      // What the business case holds stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  private async save(): Promise<void> {
    const { businessCase } = await this.tell(CaseForFigureDocument, { engagement: this.engagement() });
    const [useCase, filled] = [this.useCase(), new Set(this.estimates().map(({ name }) => name))];
    const others = businessCase.case.estimates.filter((each) => each.useCase !== useCase || !filled.has(each.name));
    const taken = this.estimates().map(({ name, value }) => ({
      useCase,
      name,
      low: null,
      likely: Number(value.toFixed(digits)),
      high: null,
      source: $localize`Capacity model`,
      owner: null,
      date: null,
      confirmed: false,
      origin: 'capacityModel' as const,
    }));
    await this.tell(FillFigureDocument, {
      engagement: this.engagement(),
      case: { ...businessCase.case, estimates: [...others, ...taken] },
      version: businessCase.version,
    });
  }
}
