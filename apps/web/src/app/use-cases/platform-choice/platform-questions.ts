import { Component, computed, input, output } from '@angular/core';
import type { PlatformQuestion } from '@peerway/use-cases';
import { Chip } from '../../ui/chip.ts';
import { download } from '../../ui/download.ts';

/** A question with its words. */
export interface AskedQuestion extends PlatformQuestion {
  readonly name: string;
  readonly text: string;
}

/** What has to be asked before one chooses, platform by platform; yes and no can be answered here, and the list taken along. */
@Component({
  selector: 'pw-platform-questions',
  imports: [Chip],
  template: `
    <section class="card" aria-labelledby="questions-title">
      <header class="row">
        <h2 id="questions-title" i18n>Questions before you choose</h2>
        <button class="button small push" type="button" (click)="takeAlong()" i18n>Take them along (text)</button>
      </header>
      @for (group of groups(); track group.platform) {
        <details>
          <summary>
            {{ group.name }}
            <span class="small muted" i18n>
              {group.questions.length, plural, =1 {one question} other {{{ group.questions.length }} questions}}
            </span>
          </summary>
          <ul>
            @for (question of group.questions; track question.code + question.at) {
              <li>
                <span>{{ question.text }}</span>
                @if (question.must) {
                  <pw-chip tone="warn" i18n>decides</pw-chip>
                }
                @if (question.to === 'organization') {
                  <pw-chip i18n>ask within</pw-chip>
                }
                @if (mayEdit() && question.code !== 'scoreUnknown') {
                  <span class="row">
                    <button
                      class="button small quiet"
                      type="button"
                      (click)="answer.emit({ question, holds: true })"
                      i18n
                    >
                      Yes
                    </button>
                    <button
                      class="button small quiet"
                      type="button"
                      (click)="answer.emit({ question, holds: false })"
                      i18n
                    >
                      No
                    </button>
                  </span>
                }
              </li>
            }
          </ul>
        </details>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-2);
    }
    h2 {
      margin: 0;
    }
    summary {
      cursor: pointer;
      min-height: 28px;
      font-weight: 560;
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0 0 var(--space-2);
      padding-left: 1.1em;
    }
    .row {
      display: inline-flex;
    }
  `,
})
export class PlatformQuestions {
  readonly questions = input.required<readonly AskedQuestion[]>();
  readonly useCase = input.required<string>();
  readonly mayEdit = input(false);
  readonly answer = output<{ readonly question: PlatformQuestion; readonly holds: boolean }>();

  protected readonly groups = computed(() =>
    [...Map.groupBy(this.questions(), ({ platform }) => platform)].map(([platform, questions]) => ({
      platform,
      name: questions[0]?.name ?? platform,
      questions,
    })),
  );

  protected takeAlong(): void {
    const text = this.groups()
      .map(({ name, questions }) => `${name}\n${questions.map((question) => `- ${question.text}`).join('\n')}\n`)
      .join('\n');
    download(`questions-${this.useCase()}.txt`, new Blob([text], { type: 'text/plain;charset=utf-8' }));
  }
}
