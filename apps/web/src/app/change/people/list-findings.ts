import { Component, computed, input } from '@angular/core';
import type { ListFinding } from '@peerway/change';
import { listFindingWords } from './list-finding-words.ts';

/** What is to be said of a list, mistakes first: the row, the column, what stands there, and what is wrong with it. */
@Component({
  selector: 'pw-list-findings',
  template: `
    @if (lines().length > 0) {
      <ul aria-label="What is to be said of the list" i18n-aria-label>
        @for (line of lines(); track $index) {
          <li [class.bad]="line.isMistake">{{ line.text }}</li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      max-height: 300px;
      margin: 0;
      padding-inline-start: var(--space-4);
      overflow: auto;
    }
    li {
      overflow-wrap: anywhere;
    }
    .bad {
      color: var(--bad);
    }
  `,
})
export class ListFindings {
  readonly findings = input.required<readonly ListFinding[]>();
  protected readonly lines = computed(() =>
    this.findings().map((finding) => ({ isMistake: finding.isMistake, text: listFindingWords(finding) })),
  );
}
