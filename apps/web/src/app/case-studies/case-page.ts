import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../access/session.ts';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { CaseBody } from './case-body.ts';
import { CaseFacts } from './case-facts.ts';
import { CaseGrade } from './case-grade.ts';
import { CaseKind } from './case-kind.ts';
import { caseLibrary, thisYear } from './case-library.ts';
import { CaseNeighbours } from './case-neighbours.ts';
import { CaseStanding } from './case-standing.ts';
import { CaseTakeAway } from './case-take-away.ts';
import { industryLabel } from './case-words.ts';
import { CitedIn } from './cited-in.ts';
import { countedStudies } from './counted-studies.ts';
import { CopyAddress } from './copy-address.ts';
import { CorrectionNotePanel } from './correction-note.ts';
import { LikeCases } from './like-cases.ts';
import { yearsOf } from './documented-words.ts';
import { proseLanguage } from './prose-language.ts';
import { tabTitle } from './tab-title.ts';

/** One case on one page that prints: what became of it, how far that is known, and what can be learned from it. */
@Component({
  selector: 'pw-case-page',
  imports: [
    CaseBody,
    CaseFacts,
    CaseGrade,
    CaseKind,
    CaseNeighbours,
    CaseStanding,
    CaseTakeAway,
    Chip,
    CitedIn,
    CopyAddress,
    CorrectionNotePanel,
    DatePipe,
    EmptyState,
    LikeCases,
    PageHeader,
    ProblemPanel,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './case-page.html',
  styleUrl: './case-page.scss',
})
export class CasePage {
  readonly workspace = input.required<string>();
  readonly caseId = input.required<string>();
  /** From the address: 'published' shows a case that was corrected here as everybody else has it. */
  readonly as = input<string>();

  protected readonly library = caseLibrary();
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly entry = computed(() => {
    const entry = this.library.find(this.caseId());
    return entry?.kind === 'case' ? entry : undefined;
  });
  protected readonly isPublished = computed(() => this.as() === 'published');
  protected readonly study = computed(() => {
    const entry = this.entry();
    return this.isPublished() ? (entry?.correction?.published ?? entry?.study) : entry?.study;
  });
  protected readonly isUnknown = computed(() => this.library.entries() !== undefined && this.entry() === undefined);
  /** Whoever wrote an own case may have written it in any language. */
  protected readonly language = computed(() => (this.entry()?.origin === 'own' ? null : proseLanguage()));
  protected readonly lead = computed(() => {
    const study = this.study();
    return study && [study.organization, study.place, yearsOf(study), industryLabel(study.industry)].join(' · ');
  });
  protected readonly permalink = computed(() => `${window.location.origin}/library/case/${this.caseId()}`);
  protected readonly today = new Date();
  protected readonly year = thisYear();
  /** What base rates count: what is published; on the page of an own case that case and its like too. */
  protected readonly counted = computed(
    () => countedStudies(this.library.entries() ?? [], this.entry()?.origin === 'own').studies,
  );
  protected readonly studies = computed(() =>
    (this.library.entries() ?? []).flatMap((entry) => (entry.kind === 'case' ? [entry.study] : [])),
  );
  protected readonly session = inject(Session);
  private readonly router = inject(Router);

  constructor() {
    tabTitle(() => this.study()?.title);
  }

  protected showPublished(published: boolean): void {
    void this.router.navigate([], {
      queryParams: { as: published ? 'published' : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected print(): void {
    window.print();
  }
}
