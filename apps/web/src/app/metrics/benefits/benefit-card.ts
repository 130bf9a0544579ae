import { formatDate } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BenefitLine } from '@peerway/metrics';
import { kindWords } from '../../business-case/value-words.ts';
import { Chip } from '../../ui/chip.ts';
import { ContentText } from '../../use-cases/content-text.ts';
import { MetricsState } from '../metrics-state.ts';
import { confidenceNames, confidenceTones, readingFigures, sumWords } from './benefit-words.ts';

/** One benefit: what it promised, what it brings as measured today, and which figures make the difference. */
@Component({
  selector: 'pw-benefit-card',
  imports: [Chip, ContentText, RouterLink],
  templateUrl: './benefit-card.html',
  styleUrl: './benefit-card.scss',
  host: { class: 'card' },
})
export class BenefitCard {
  readonly line = input.required<BenefitLine>();
  readonly currency = input.required<string>();

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly kinds = kindWords;
  protected readonly confidences = confidenceNames;
  protected readonly tones = confidenceTones;
  private readonly money = computed(() => ({ currency: this.currency(), locale: this.locale }));
  protected readonly promised = computed(() => sumWords(this.line().promised, this.line(), this.money()));
  protected readonly measured = computed(() => {
    const { measured } = this.line();
    return measured === null ? null : sumWords(measured, this.line(), this.money());
  });
  protected readonly range = computed(() => {
    const { range } = this.line();
    if (range === null || range.high - range.low < 1) return null;
    const [low, high] = [range.low, range.high].map((end) => sumWords(end, this.line(), this.money()));
    return $localize`${low}:LOW: to ${high}:HIGH:, for what is not measured may differ too`;
  });
  protected readonly from = computed(() => {
    const { from } = this.line();
    if (from === null) return null;
    const day = formatDate(from, 'mediumDate', this.locale, 'UTC');
    return from > this.state.today() ? $localize`promised from ${day}:DAY: on` : $localize`promised since ${day}:DAY:`;
  });
  protected readonly reasons = computed(() =>
    this.line().reasons.map(({ reading, effect }) => ({
      reading,
      kpi: this.state.kpis().find(({ id }) => id === reading.link.kpi)?.name ?? '',
      figures: readingFigures(reading, this.locale),
      effect: `${effect > 0 ? '+' : ''}${sumWords(effect, this.line(), this.money())}`,
      isGain: effect > 0,
    })),
  );
}
