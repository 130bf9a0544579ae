import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { caseLibrary } from './case-library.ts';
import { CaseNeighbours } from './case-neighbours.ts';
import { industryLabel, patternLabel, statusTones } from './case-words.ts';
import { proseLanguage } from './prose-language.ts';
import { paragraphsOf } from './paragraphs.ts';
import { statusLine } from './status-words.ts';
import { tabTitle } from './tab-title.ts';

/** An illustrative situation: what could fit it, which real cases speak to it, and what to ask first. */
@Component({
  selector: 'pw-scenario-page',
  imports: [CaseNeighbours, Chip, EmptyState, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './scenario-page.html',
  styleUrl: './scenario-page.scss',
  host: { class: 'sheet' },
})
export class ScenarioPage {
  readonly workspace = input.required<string>();
  readonly scenarioId = input.required<string>();

  protected readonly library = caseLibrary();
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly language = proseLanguage();
  protected readonly scenario = computed(() => {
    const entry = this.library.find(this.scenarioId());
    return entry?.kind === 'scenario' ? entry.scenario : undefined;
  });
  protected readonly isUnknown = computed(() => this.library.entries() !== undefined && this.scenario() === undefined);
  protected readonly fitNotes = computed(() => paragraphsOf(this.scenario()?.fitNotes ?? ''));
  protected readonly evidence = computed(() =>
    (this.scenario()?.evidenceCaseIds ?? []).flatMap((id) => {
      const entry = this.library.find(id);
      return entry?.kind === 'case' ? [entry.study] : [];
    }),
  );
  protected readonly said = signal('');
  protected readonly patternLabel = patternLabel;
  protected readonly industryLabel = industryLabel;
  protected readonly statusLine = statusLine;
  protected readonly statusTones = statusTones;

  constructor() {
    tabTitle(() => this.scenario()?.title);
  }

  protected print(): void {
    window.print();
  }

  protected async copyQuestions(questions: readonly string[]): Promise<void> {
    try {
      await navigator.clipboard.writeText(questions.map((question) => `- ${question}`).join('\n'));
      this.said.set($localize`Questions copied`);
    } catch {
      // Browsers refuse the clipboard outside https and localhost: the list can still be selected.
      this.said.set($localize`Copying is blocked here: select the questions and copy them by hand.`);
    }
  }
}
