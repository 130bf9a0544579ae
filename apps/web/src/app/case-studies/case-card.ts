import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseEntry, type EvidenceLevel, type LibraryEntry, type Scenario } from '@peerway/case-studies';
import { Chip } from '../ui/chip.ts';
import { industryLabel, patternLabel, statusTones } from './case-words.ts';
import { FoundText } from './found-text.ts';
import { type EntryHighlights, foundReason, foundWithin, type FoundWithin, type Piece } from './found-within.ts';
import { gradeLines } from './grade-words.ts';
import { levelOfEvidence } from './level-of-evidence.ts';
import { statusLine } from './status-words.ts';

/** An entry of the library with where in it the words looked for were found. */
export interface FoundEntry {
  readonly entry: LibraryEntry;
  readonly highlights: EntryHighlights;
}

/** What a card shows, whichever kind of entry it is. */
interface Card {
  readonly link: string;
  readonly title: Piece;
  readonly organization: Piece;
  readonly isOwnName: boolean;
  readonly reason: Piece;
  /** Where else in the case the words stand, and a piece of it; undefined where what is shown says it. */
  readonly within: FoundWithin | undefined;
  readonly patterns: readonly string[];
  readonly entry: CaseEntry | undefined;
  readonly grade: EvidenceLevel | undefined;
}

/** A case or a scenario in the list of results. */
@Component({
  selector: 'pw-case-card',
  imports: [Chip, FoundText, RouterLink],
  host: { class: 'card', '[class.picked]': 'isPicked()' },
  templateUrl: './case-card.html',
  styleUrl: './case-card.scss',
})
export class CaseCard {
  readonly found = input.required<FoundEntry>();
  /** The address of the library. */
  readonly base = input.required<string>();
  /** The year to judge evidence from. */
  readonly year = input.required<number>();
  readonly isPicked = input(false);
  readonly pick = output();

  protected readonly card = computed<Card>(() => {
    const found = this.found();
    return found.entry.kind === 'case'
      ? caseCard(found.entry, found.highlights, { base: this.base(), year: this.year() })
      : scenarioCard(found.entry.scenario, found.highlights, this.base());
  });
  protected readonly statusLine = statusLine;
  protected readonly statusTones = statusTones;
  protected readonly gradeLines = gradeLines;
  /** Whoever wrote an own case may have written it in any language. */
  protected readonly language = computed(() => (this.card().entry?.origin === 'own' ? null : 'en'));
  protected readonly patterns = computed(() => this.card().patterns.map(patternLabel).join(' · '));
  protected readonly pickName = computed(() => $localize`Select “${this.card().title.text}:case:”`);
}

function caseCard(
  entry: CaseEntry,
  found: EntryHighlights,
  { base, year }: { readonly base: string; readonly year: number },
): Card {
  const { study } = entry;
  return {
    link: `${base}/case/${study.id}`,
    title: { text: study.title, places: found.title ?? [] },
    organization: { text: study.organization, places: found.organization ?? [] },
    isOwnName: true,
    reason: foundReason(study, found),
    within: foundWithin(entry, found),
    patterns: study.patterns,
    entry,
    grade: levelOfEvidence(study, year),
  };
}

function scenarioCard(scenario: Scenario, found: EntryHighlights, base: string): Card {
  return {
    link: `${base}/scenario/${scenario.id}`,
    title: { text: scenario.title, places: found.title ?? [] },
    organization: { text: industryLabel(scenario.industry), places: [] },
    isOwnName: false,
    reason: { text: scenario.scenario, places: found.problem ?? [] },
    within: foundWithin({ kind: 'scenario', scenario }, found),
    patterns: scenario.candidatePatterns,
    entry: undefined,
    grade: undefined,
  };
}
