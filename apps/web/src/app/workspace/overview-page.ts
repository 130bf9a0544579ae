import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../access/session.ts';
import { checkStarter } from '../assessment/start-check.ts';
import { CitedCases } from '../case-studies/citation/cited-cases.ts';
import { SimilarCases } from '../case-studies/similar-cases.ts';
import { ask } from '../graphql/ask.ts';
import { AddSampleDocument, OverviewDocument, RemoveSampleDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { stageEntries } from '../shell/stages.ts';
import { Chip } from '../ui/chip.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { Activity } from './activity.ts';
import { caseLine, caseNote } from './case-line.ts';
import { planLine, planNote } from '../rollout/plan-line.ts';
import { EngagementAbout } from './engagement-about.ts';
import { latestFinding, latestLead } from './latest-verdict.ts';
import { actionLink, actionSentence } from './next-action.ts';

/** What moves the stages Select and Plan. */
const ofSelect = ['DecisionRecord', 'BusinessCase', 'ApprovedCase'];
const ofPlan = ['Plan', 'PlanTask', 'Baseline'];

/** How many rounds the sample comes with. */
const deliveredRounds = 2;

/** The verdict so far, the six stages, what comes next, and what happened lately. */
@Component({
  selector: 'pw-overview-page',
  imports: [Activity, Chip, CitedCases, EngagementAbout, PageHeader, ProblemPanel, RouterLink, SimilarCases, Skeleton],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();

  protected readonly session = inject(Session);
  protected readonly asked = ask(OverviewDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: [
      'Engagement',
      'Organization',
      'InventoryEntry',
      'Round',
      'Respondent',
      'Answer',
      ...ofSelect,
      ...ofPlan,
    ],
    refreshPauseMs: 3_000,
  });
  protected readonly open = computed(() => this.asked.value()?.engagement);
  protected readonly stages = computed(() => stageEntries(this.open()?.stages ?? []));
  /** What the business case has come to, below the stage that it belongs to. */
  protected readonly businessCase = computed(() => {
    const standing = this.open()?.stages.find(({ id }) => id === 'select')?.businessCase;
    return standing ? { line: caseLine(standing, this.locale), note: caseNote(standing) } : null;
  });
  /** What the plan has come to, below the stage that it belongs to. */
  protected readonly plan = computed(() => {
    const plan = this.open()?.stages.find(({ id }) => id === 'plan')?.plan;
    return plan ? { line: planLine(plan, this.locale), note: planNote(plan) } : null;
  });
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}`);
  protected readonly fileHref = computed(
    () => `/api/engagements/${this.engagement()}/file?workspace=${this.workspace()}`,
  );
  protected readonly verdict = computed(() => this.open()?.latestVerdict ?? undefined);
  protected readonly finding = computed(() => {
    const verdict = this.verdict();
    return verdict === undefined ? $localize`No verdict yet: the readiness check comes first` : latestFinding(verdict);
  });
  protected readonly lead = computed(() => {
    const engagement = this.open();
    const verdict = this.verdict();
    if (engagement === undefined) return '';
    const aim = engagement.aim ? `: ${engagement.aim.replace(/\.+$/, '')}` : '';
    return `${engagement.organization.name} · ${engagement.name}${aim}.${verdict ? ` ${latestLead(verdict)}` : ''}`;
  });
  protected readonly actions = computed(() =>
    (this.open()?.nextActions ?? []).slice(0, 3).map((action) => ({
      id: action.id,
      text: actionSentence(action),
      link: actionLink(this.home(), action),
    })),
  );
  protected readonly mayCite = computed(() => this.open()?.allowed.includes('citation.write') ?? false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly isRemoving = signal(false);

  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly openCheck = checkStarter();

  protected startCheck(): Promise<void> {
    return this.work(() => this.openCheck(this.engagement()));
  }

  /** The sample as delivered comes back with a click, so only what was added to it is worth a question. */
  protected askToRemove(): void {
    if ((this.open()?.rounds.totalCount ?? 0) > deliveredRounds) this.isRemoving.set(true);
    else void this.removeSample();
  }

  protected removeSample(): Promise<void> {
    return this.work(async () => {
      await this.tell(RemoveSampleDocument, {});
      const portfolio = `/w/${this.workspace()}/portfolio`;
      await this.router.navigateByUrl(portfolio);
      this.notices.undo(
        $localize`The sample is removed; Undo restores it as delivered`,
        () => void this.restoreSample(),
      );
    });
  }

  private restoreSample(): Promise<void> {
    return this.work(async () => {
      const { addSample } = await this.tell(AddSampleDocument, {});
      await this.router.navigateByUrl(`/w/${this.workspace()}/e/${addSample.id}/overview`);
    });
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // The page stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
