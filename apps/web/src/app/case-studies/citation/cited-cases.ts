import { DatePipe } from '@angular/common';
import { Component, Injector, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../../graphql/ask.ts';
import {
  type CitationRowFragment,
  CiteDocument,
  EngagementCitationsDocument,
  RemoveCitationDocument,
} from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { statusTones, statusWords } from '../case-words.ts';
import { stanceWords } from '../cited-in-words.ts';
import { citationGroups } from './citation-groups.ts';
import { citeInput, citeValues } from './cite-values.ts';
import { openCiteDialog } from './open-cite-dialog.ts';

const stanceTones: Readonly<Record<CitationRowFragment['stance'], Tone>> = {
  for: 'good',
  against: 'warn',
  context: 'plain',
};

/** The cases that an engagement cites, by what they speak about. */
@Component({
  selector: 'pw-cited-cases',
  imports: [Chip, DatePipe, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './cited-cases.html',
  styleUrl: './cited-cases.scss',
})
export class CitedCases {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly mayEdit = input(false);

  protected readonly asked = ask(EngagementCitationsDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: ['Citation', 'OwnCase', 'CaseCorrection'],
  });
  private readonly first = computed(() => this.asked.value()?.citations);
  /** An engagement takes 200 citations, a page holds 100. */
  private readonly rest = ask(
    EngagementCitationsDocument,
    () => {
      const info = this.first()?.pageInfo;
      return info?.hasNextPage ? { engagement: this.engagement(), after: info.endCursor } : undefined;
    },
    { refreshOn: ['Citation'] },
  );
  protected readonly groups = computed(() => {
    const first = this.first();
    return first && citationGroups([...first.nodes, ...(this.rest.value()?.citations.nodes ?? [])]);
  });
  protected readonly count = computed(() => this.first()?.totalCount ?? 0);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly stanceWords = stanceWords;
  protected readonly stanceTones = stanceTones;
  protected readonly statusWords = statusWords;
  protected readonly statusTones = statusTones;

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);

  protected editName({ caseTitle, caseId }: CitationRowFragment): string {
    return $localize`Edit what is said with ${caseTitle ?? caseId}:case:`;
  }

  protected detachName({ caseTitle, caseId }: CitationRowFragment): string {
    return $localize`Detach ${caseTitle ?? caseId}:case:`;
  }

  protected async edit(citation: CitationRowFragment): Promise<void> {
    const { caseId, caseTitle } = citation;
    const what = { caseId, caseTitle: caseTitle ?? caseId, engagement: this.engagement(), citation };
    await openCiteDialog(this.injector, what);
    this.asked.reload();
  }

  /** Gone at once; Undo attaches the case again as it was. */
  protected remove(citation: CitationRowFragment): Promise<void> {
    return this.work(async () => {
      await this.tell(RemoveCitationDocument, { engagement: this.engagement(), citation: citation.id });
      this.notices.undo($localize`The case is no longer attached`, () => void this.putBack(citation));
    });
  }

  private putBack(citation: CitationRowFragment): Promise<void> {
    const [engagement, caseId] = [this.engagement(), citation.caseId];
    return this.work(async () => {
      const input = citeInput(citeValues(engagement, citation), citation);
      await this.tell(CiteDocument, { engagement, caseId, input });
    });
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // The list stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    }
    this.asked.reload();
  }
}
