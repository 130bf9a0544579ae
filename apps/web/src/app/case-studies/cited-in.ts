import { DatePipe } from '@angular/common';
import { Component, Injector, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import { CitationsOfCaseDocument } from '../graphql/generated/graphql.ts';
import { Chip } from '../ui/chip.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { openCiteDialog } from './citation/open-cite-dialog.ts';
import { citedAs, stanceWords } from './cited-in-words.ts';

/** Where a case is cited, in the engagements that the reader may see. */
@Component({
  selector: 'pw-cited-in',
  imports: [Chip, DatePipe, ProblemPanel, RouterLink],
  template: `
    <h2 i18n>Where it is cited</h2>
    <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
    @if (citations(); as citations) {
      <ul>
        @for (citation of citations.nodes; track citation.id) {
          <li>
            <a [routerLink]="['/w', workspace(), 'e', citation.engagement.id, 'overview']"
              >{{ citation.engagement.organization.name }} · {{ citation.engagement.name }}</a
            >
            <span>{{ citedAs(citation.about, citation.name ?? '') }}</span>
            <span>
              <pw-chip>{{ stanceWords[citation.stance] }}</pw-chip>
            </span>
            @if (citation.note) {
              <span class="note">{{ citation.note }}</span>
            }
            <span class="small muted">{{ citation.createdBy }} · {{ citation.createdAt | date: 'mediumDate' }}</span>
          </li>
        } @empty {
          <li class="muted small" i18n>
            Nowhere yet. Attach it to an engagement where it speaks for something or against it.
          </li>
        }
      </ul>
      @if (citations.totalCount > citations.nodes.length) {
        <p class="small muted" i18n>
          The newest {{ citations.nodes.length }} of {{ citations.totalCount }} places are shown.
        </p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    ul {
      display: grid;
      gap: var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 3px;
      break-inside: avoid;
    }
    .note {
      white-space: pre-line;
    }
  `,
})
export class CitedIn {
  readonly workspace = input.required<string>();
  readonly caseId = input.required<string>();
  readonly caseTitle = input.required<string>();
  /** The language of the title, where it is not that of the page. */
  readonly language = input<string | null>(null);

  protected readonly asked = ask(CitationsOfCaseDocument, () => ({ caseId: this.caseId() }), {
    refreshOn: ['Citation'],
  });
  protected readonly citations = computed(() => this.asked.value()?.citationsOfCase);
  protected readonly citedAs = citedAs;
  protected readonly stanceWords = stanceWords;
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);

  /** Asks where it is to be attached, and to what. */
  async attach(): Promise<void> {
    const what = { caseId: this.caseId(), caseTitle: this.caseTitle(), language: this.language() };
    if (!(await openCiteDialog(this.injector, what))) return;
    this.notices.say($localize`The case is attached`);
    this.asked.reload();
  }
}
