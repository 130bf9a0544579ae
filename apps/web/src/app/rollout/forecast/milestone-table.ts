import { DatePipe, formatPercent, PercentPipe } from '@angular/common';
import { Component, inject, input, LOCALE_ID, output } from '@angular/core';
import { Chip, type Tone } from '../../ui/chip.ts';
import type { MilestoneRow } from './forecast-view.ts';
import { shareText } from './forecast-words.ts';

/** When each milestone is reached in so many of 100 draws, with what was promised and how likely that holds. */
@Component({
  selector: 'pw-milestone-table',
  imports: [Chip, DatePipe, PercentPipe],
  templateUrl: './milestone-table.html',
  styleUrl: './milestone-table.scss',
})
export class MilestoneTable {
  readonly rows = input.required<readonly MilestoneRow[]>();
  readonly derive = output();

  protected readonly quantiles = ['P10', 'P50', 'P80', 'P90'];
  private readonly locale = inject(LOCALE_ID);

  protected share(probability: number): string {
    return shareText(probability, this.locale);
  }

  protected tone(probability: number): Tone {
    return probability >= 0.8 ? 'good' : probability >= 0.5 ? 'warn' : 'bad';
  }

  /** What the tone says, in words. */
  protected verdict(probability: number): string {
    if (probability >= 0.8) return $localize`likely`;
    return probability >= 0.5 ? $localize`open` : $localize`unlikely`;
  }

  protected interval({ low, high }: MilestoneRow): string {
    const [from, until] = [low, high].map((share) => formatPercent(share, this.locale, '1.0-1'));
    return $localize`95 % interval of the draws: ${from}:low: to ${until}:high:`;
  }
}
