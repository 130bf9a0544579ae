import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseStudy, Scenario } from '@peerway/case-studies';
import { Chip } from '../ui/chip.ts';
import type { LibraryEntry } from './case-library.ts';
import { industryLabel, patternLabel, statusTones } from './case-words.ts';
import { statusLine } from './status-words.ts';

/** What a card shows, whichever kind of entry it is. */
interface Card {
  readonly link: string;
  readonly title: string;
  readonly organization: string;
  readonly reason: string;
  readonly patterns: readonly string[];
  readonly study: CaseStudy | undefined;
}

/** A case or a scenario in the list of results. */
@Component({
  selector: 'pw-case-card',
  imports: [Chip, RouterLink],
  host: { class: 'card' },
  templateUrl: './case-card.html',
  styleUrl: './case-card.scss',
})
export class CaseCard {
  readonly entry = input.required<LibraryEntry>();
  /** The address of the library. */
  readonly base = input.required<string>();

  protected readonly shown = computed(() => {
    const entry = this.entry();
    return entry.kind === 'case' ? caseCard(entry.study, this.base()) : scenarioCard(entry.scenario, this.base());
  });
  protected readonly statusLine = statusLine;
  protected readonly statusTones = statusTones;
  protected readonly patternLabel = patternLabel;
}

function caseCard(study: CaseStudy, base: string): Card {
  const { id, title, organization, statusReason: reason, patterns } = study;
  return { link: `${base}/case/${id}`, title, organization, reason, patterns, study };
}

function scenarioCard({ id, title, industry, scenario, candidatePatterns }: Scenario, base: string): Card {
  return {
    link: `${base}/scenario/${id}`,
    title,
    organization: industryLabel(industry),
    reason: scenario,
    patterns: candidatePatterns,
    study: undefined,
  };
}
