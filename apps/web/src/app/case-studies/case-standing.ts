import { Component, computed, input } from '@angular/core';
import type { CaseStudy } from '@peerway/case-studies';
import { Chip } from '../ui/chip.ts';
import { statusTones } from './case-words.ts';
import { documentedLine } from './documented-words.ts';
import { statusLine } from './status-words.ts';

/** What became of a case, why, and how far that is known. */
@Component({
  selector: 'pw-case-standing',
  imports: [Chip],
  host: { class: 'card' },
  template: `
    <h2 class="small muted" i18n>What became of it</h2>
    <p class="line">
      <pw-chip [tone]="tones[study().status]">{{ line() }}</pw-chip>
    </p>
    <p class="reason" [attr.lang]="language()">{{ study().statusReason }}</p>
    <p class="small muted">{{ documented() }}</p>
  `,
  styleUrl: './case-tile.scss',
})
export class CaseStanding {
  readonly study = input.required<CaseStudy>();
  /** The language of the case's own words, where it is not that of the page. */
  readonly language = input<string | null>(null);

  protected readonly tones = statusTones;
  protected readonly line = computed(() => statusLine(this.study()));
  protected readonly documented = computed(() => documentedLine(this.study()));
}
