import { Component, computed, input } from '@angular/core';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { CaseCard } from './case-card.ts';
import { caseLibrary, idOf } from './case-library.ts';

/** What others lived through with peer-to-peer technology. */
@Component({
  selector: 'pw-library-page',
  imports: [CaseCard, PageHeader, ProblemPanel, Skeleton],
  templateUrl: './library-page.html',
  styleUrl: './library-page.scss',
})
export class LibraryPage {
  readonly workspace = input.required<string>();

  protected readonly library = caseLibrary();
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly idOf = idOf;
}
