import { DatePipe } from '@angular/common';
import { afterRenderEffect, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Session } from '../../access/session.ts';
import { sentence } from '../../assessment/sentence-parts.ts';
import { CopyAddress } from '../../case-studies/copy-address.ts';
import { tabTitle } from '../../case-studies/tab-title.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { ContentText } from '../content-text.ts';
import { engagementFit } from '../engagement-fit.ts';
import { FitBar } from '../fit-bar.ts';
import { alternativeWords, useCaseVerdictTones, useCaseVerdictWords } from '../selection/verdict-words.ts';
import { catalogueAddress } from '../use-case-address.ts';
import { personWeeksLine } from '../use-case-words.ts';
import { PageContents } from './page-contents.ts';
import { UseCaseEvidenceSection } from './use-case-evidence.ts';
import { UseCaseGlance } from './use-case-glance.ts';
import { UseCasePrerequisites } from './use-case-prerequisites.ts';
import { UseCaseRisks } from './use-case-risks.ts';
import { UseCaseRollout } from './use-case-rollout.ts';
import { UseCaseValue } from './use-case-value.ts';
import { UseCaseVerdictSection } from './use-case-verdict-section.ts';

/** One use case on one page that prints: what it needs, brings and takes, what can go wrong, and who tried. */
@Component({
  selector: 'pw-use-case-page',
  imports: [
    Chip,
    ContentText,
    CopyAddress,
    DatePipe,
    EmptyState,
    FitBar,
    PageContents,
    PageHeader,
    ProblemPanel,
    RouterLink,
    Skeleton,
    UseCaseEvidenceSection,
    UseCaseGlance,
    UseCasePrerequisites,
    UseCaseRisks,
    UseCaseRollout,
    UseCaseValue,
    UseCaseVerdictSection,
  ],
  templateUrl: './use-case-page.html',
  styleUrls: ['../../case-studies/case-page.scss', './use-case-page.scss'],
})
export class UseCasePage {
  readonly workspace = input.required<string>();
  readonly engagement = input<string>();
  readonly useCaseId = input.required<string>();

  protected readonly session = inject(Session);
  protected readonly catalogue = openCatalogue();
  protected readonly here = engagementFit(this.engagement);
  protected readonly base = computed(() => catalogueAddress(this.workspace(), this.engagement()));
  protected readonly home = computed(() => {
    const engagement = this.engagement();
    return engagement === undefined ? undefined : `/w/${this.workspace()}/e/${engagement}`;
  });
  protected readonly useCase = computed(() => this.catalogue.find(this.useCaseId()));
  protected readonly isUnknown = computed(() => this.catalogue.useCases() !== undefined && !this.useCase());
  protected readonly own = computed(() => this.catalogue.ownOf(this.useCaseId()));
  protected readonly fit = computed(() => {
    const useCase = this.useCase();
    return useCase && this.here.fitOf(useCase);
  });
  protected readonly judged = computed(() => {
    const useCase = this.useCase();
    return useCase && this.here.verdictOf(useCase);
  });
  protected readonly verdict = computed(() => {
    const found = this.judged();
    if (!found) return undefined;
    const { kind, alternative } = found;
    return {
      word: sentence(useCaseVerdictWords[kind]),
      tone: useCaseVerdictTones[kind],
      instead: alternative && alternativeWords[alternative.kind],
    };
  });
  protected readonly effort = computed(() => {
    const useCase = this.useCase();
    return useCase && personWeeksLine(useCase.effort[this.here.size()].personWeeks);
  });
  protected readonly recorded = computed(() => this.here.asked.value()?.selection.findings ?? []);
  protected readonly address = computed(() => `${window.location.origin}${this.base()}/${this.useCaseId()}`);
  protected readonly today = new Date();
  protected readonly parts = [
    { id: 'problem', name: $localize`The problem` },
    { id: 'prerequisites', name: $localize`What has to be true` },
    { id: 'verdict', name: $localize`Peers, or another way` },
    { id: 'value', name: $localize`What it brings and takes` },
    { id: 'figures', name: $localize`How one sees whether it works` },
    { id: 'risks', name: $localize`What can go wrong` },
    { id: 'not-for', name: $localize`When not to try it` },
    { id: 'effort', name: $localize`How much work it is` },
    { id: 'stages', name: $localize`The steps` },
    { id: 'people', name: $localize`Training` },
    { id: 'policies', name: $localize`Policies and systems` },
    { id: 'cases', name: $localize`Cases for and against` },
    { id: 'evidence', name: $localize`Who else tried` },
  ];
  private readonly route = inject(ActivatedRoute);
  private shownAnchor: string | null = null;

  constructor() {
    tabTitle(() => this.useCase()?.name);
    // The part that the address names is drawn only once the catalogue is there.
    afterRenderEffect(() => this.showAnchor());
  }

  protected print(): void {
    window.print();
  }

  private showAnchor(): void {
    const { fragment } = this.route.snapshot;
    if (fragment === null || fragment === this.shownAnchor || this.useCase() === undefined) return;
    if (this.engagement() !== undefined && this.fit() === undefined) return;
    this.shownAnchor = fragment;
    document.getElementById(fragment)?.scrollIntoView({ block: 'start' });
  }
}
