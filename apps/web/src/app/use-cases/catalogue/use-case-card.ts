import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RolloutSize } from '@peerway/use-cases';
import { leverWords, patternLabel } from '../../case-studies/case-words.ts';
import { FoundText } from '../../case-studies/found-text.ts';
import { plainNumber, sentence } from '../../assessment/sentence-parts.ts';
import { Chip } from '../../ui/chip.ts';
import { openCatalogue } from '../catalogue.ts';
import { FitBar } from '../fit-bar.ts';
import { useCaseVerdictTones, useCaseVerdictWords } from '../selection/verdict-words.ts';
import type { FoundUseCase } from './catalogue-choice.ts';

/** A use case in the list of results; in an engagement with how it fits there. */
@Component({
  selector: 'pw-use-case-card',
  imports: [Chip, FitBar, FoundText, RouterLink],
  host: { class: 'card' },
  templateUrl: './use-case-card.html',
  styleUrl: './use-case-card.scss',
})
export class UseCaseCard {
  readonly found = input.required<FoundUseCase>();
  /** The address of the catalogue. */
  readonly base = input.required<string>();
  readonly size = input.required<RolloutSize>();

  private readonly catalogue = openCatalogue();
  protected readonly entry = computed(() => this.found().entry);
  protected readonly useCase = computed(() => this.entry().useCase);
  protected readonly lever = computed(() => leverWords[this.useCase().primaryLever]);
  protected readonly patterns = computed(() => this.useCase().patterns.map(patternLabel).join(' · '));
  protected readonly weeks = computed(() => plainNumber(this.useCase().effort[this.size()].personWeeks.likely));
  protected readonly verdict = computed(() => {
    const kind = this.entry().verdict?.kind;
    return kind && { word: sentence(useCaseVerdictWords[kind]), tone: useCaseVerdictTones[kind] };
  });
  protected languageOf(text: string): string | null {
    return this.catalogue.languageOf(text);
  }
}
