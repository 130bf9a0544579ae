import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, Injector, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseStudy } from '@peerway/case-studies';
import type { Ranking } from '@peerway/use-cases';
import { caseLibrary } from '../../case-studies/case-library.ts';
import { statusTones } from '../../case-studies/case-words.ts';
import { openCiteDialog } from '../../case-studies/citation/open-cite-dialog.ts';
import { proseLanguage } from '../../case-studies/prose-language.ts';
import { statusLine } from '../../case-studies/status-words.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { Notices } from '../../ui/notices.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { speakingCases } from './speaking-cases.ts';

/** What became of others who did what comes first here: what still runs speaks for it, what did not last against it. */
@Component({
  selector: 'pw-first-cases',
  imports: [Chip, NgTemplateOutlet, RouterLink, Skeleton],
  templateUrl: './first-cases.html',
  styleUrl: './first-cases.scss',
})
export class FirstCases {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly ranking = input.required<Ranking>();
  readonly mayCite = input(false);

  private readonly catalogue = openCatalogue();
  private readonly library = caseLibrary();
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  protected readonly nameOf = (id: string): string => this.catalogue.nameOf(id);
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly language = proseLanguage();
  protected readonly toneOf = ({ status }: CaseStudy): Tone => statusTones[status];
  protected readonly statusLine = statusLine;
  protected readonly groups = computed(() => {
    const entries = this.library.entries();
    if (entries === undefined || this.catalogue.useCases() === undefined) return undefined;
    const studies = entries.flatMap((entry) => (entry.kind === 'case' && entry.origin === 'public' ? entry.study : []));
    return speakingCases(this.ranking(), (id) => this.catalogue.find(id), studies);
  });

  protected citeName({ title }: CaseStudy): string {
    return $localize`Attach ${title}:case:`;
  }

  protected async cite({ id, title }: CaseStudy): Promise<void> {
    const what = { caseId: id, caseTitle: title, language: this.language, engagement: this.engagement() };
    if (await openCiteDialog(this.injector, what)) this.notices.say($localize`The case is attached`);
  }
}
