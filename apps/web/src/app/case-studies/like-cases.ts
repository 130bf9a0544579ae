import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseStudy, profileOfCase, similarCases } from '@peerway/case-studies';
import { Chip } from '../ui/chip.ts';
import { statusTones } from './case-words.ts';
import { likenessReason } from './likeness-words.ts';
import { statusLine } from './status-words.ts';

const shownCases = 3;
const shownReasons = 3;

/** The cases most like this one, with the reasons; some that did not last are always among them. */
@Component({
  selector: 'pw-like-cases',
  imports: [Chip, RouterLink],
  template: `
    <h2 i18n>Cases like this one</h2>
    <ul>
      @for (like of likes(); track like.study.id) {
        <li>
          <a [routerLink]="[base(), 'case', like.study.id]" [attr.lang]="language()">{{ like.study.title }}</a>
          <span>
            <pw-chip [tone]="tones[like.study.status]">{{ statusLine(like.study) }}</pw-chip>
          </span>
          <span class="small muted">{{ like.reasons }}</span>
          @if (like.isBrought) {
            <span class="small muted" i18n>Shown because it did not last: nearer cases made room.</span>
          }
        </li>
      } @empty {
        <li class="muted" i18n>No other case is like it.</li>
      }
    </ul>
    @if (likes()[0]; as nearest) {
      <p class="small no-print">
        <a [routerLink]="[base(), 'compare']" [queryParams]="{ cases: compared() }" i18n>Compare them side by side</a>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
      margin: var(--space-1) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 3px;
      break-inside: avoid;
    }
    pw-chip {
      white-space: normal;
    }
  `,
})
export class LikeCases {
  readonly study = input.required<CaseStudy>();
  readonly studies = input.required<readonly CaseStudy[]>();
  /** The address of the library. */
  readonly base = input.required<string>();
  /** The language of the titles, where it is not that of the page. */
  readonly language = input<string | null>(null);

  protected readonly tones = statusTones;
  protected readonly statusLine = statusLine;
  protected readonly likes = computed(() => {
    const others = this.studies().filter(({ id }) => id !== this.study().id);
    const byId = new Map(others.map((study) => [study.id, study]));
    return similarCases(profileOfCase(this.study()), others, { limit: shownCases }).flatMap((like) => {
      const study = byId.get(like.caseId);
      const reasons = like.reasons.slice(0, shownReasons).map(likenessReason).join(' · ');
      return study ? [{ study, reasons, isBrought: like.broughtFor === 'didNotLast' }] : [];
    });
  });
  protected readonly compared = computed(() =>
    [this.study().id, ...this.likes().map(({ study }) => study.id)].join(','),
  );
}
