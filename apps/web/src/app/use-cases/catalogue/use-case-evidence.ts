import { Component, computed, inject, Injector, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseStudy } from '@peerway/case-studies';
import type { UseCase } from '@peerway/use-cases';
import { Session } from '../../access/session.ts';
import { openCiteDialog } from '../../case-studies/citation/open-cite-dialog.ts';
import { caseLibrary, thisYear } from '../../case-studies/case-library.ts';
import { statusTones } from '../../case-studies/case-words.ts';
import { gradeLines } from '../../case-studies/grade-words.ts';
import { levelOfEvidence } from '../../case-studies/level-of-evidence.ts';
import { proseLanguage } from '../../case-studies/prose-language.ts';
import { statusLine } from '../../case-studies/status-words.ts';
import { Chip } from '../../ui/chip.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { CatalogueBasisMark } from '../catalogue-basis.ts';
import { ContentText } from '../content-text.ts';
import { evidenceOutcomeTones, evidenceOutcomeWords } from '../use-case-words.ts';
import { casesForAndAgainst } from './cases-for-and-against.ts';

/** Who tried a use case: the cases of the library for and against it, and what else is known. */
@Component({
  selector: 'pw-use-case-evidence',
  imports: [CatalogueBasisMark, Chip, ContentText, ProblemPanel, RouterLink],
  templateUrl: './use-case-evidence.html',
  styleUrls: ['./use-case-section.scss', './use-case-evidence.scss'],
})
export class UseCaseEvidenceSection {
  readonly useCase = input.required<UseCase>();
  readonly workspace = input.required<string>();
  readonly engagement = input<string>();

  protected readonly session = inject(Session);
  protected readonly library = caseLibrary();
  protected readonly outcomeWords = evidenceOutcomeWords;
  protected readonly outcomeTones = evidenceOutcomeTones;
  protected readonly statusTones = statusTones;
  protected readonly statusLine = statusLine;
  private readonly injector = inject(Injector);
  private readonly year = thisYear();

  protected readonly sides = computed(() => {
    const entries = this.library.entries();
    if (entries === undefined) return undefined;
    const studies = entries.flatMap((entry) => (entry.kind === 'case' ? [entry.study] : []));
    const beside = casesForAndAgainst(this.useCase(), studies);
    return [
      {
        id: 'for',
        name: $localize`Speak for it`,
        none: $localize`No case of the library that still ran speaks for it.`,
        cases: beside.for,
      },
      {
        id: 'against',
        name: $localize`Speak against it`,
        none: $localize`No case of the library that ended speaks against it.`,
        cases: beside.against,
      },
    ];
  });

  protected link({ id }: CaseStudy): string {
    return `/w/${this.workspace()}/library/case/${id}`;
  }

  protected grade(study: CaseStudy): string {
    return gradeLines[levelOfEvidence(study, this.year)];
  }

  protected languageOf({ id }: CaseStudy): string | null {
    const entry = this.library.find(id);
    return entry?.kind === 'case' && entry.origin === 'own' ? null : proseLanguage();
  }

  protected attachName({ title }: CaseStudy): string {
    return $localize`Attach “${title}:case:” to the engagement`;
  }

  protected async attach(study: CaseStudy): Promise<void> {
    const { id: caseId, title: caseTitle } = study;
    await openCiteDialog(this.injector, {
      caseId,
      caseTitle,
      language: this.languageOf(study),
      engagement: this.engagement(),
    });
  }
}
