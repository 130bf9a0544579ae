import { Component, computed, input } from '@angular/core';
import { stageEntries } from '../shell/stages.ts';
import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';

/** The six stages in one line: a mark each, the states in words for those who cannot see them. */
@Component({
  selector: 'pw-stage-path',
  template: `
    <ol aria-label="Stages" i18n-aria-label>
      @for (stage of entries(); track stage.id) {
        <li [class]="stage.state" [title]="stage.name + ': ' + stage.word">
          <i aria-hidden="true">{{ stage.mark }}</i>
          <span class="visually-hidden">{{ stage.name }}: {{ stage.word }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
    }
    li + li::before {
      content: '';
      width: 12px;
      border-top: 2px solid var(--line);
    }
    i {
      width: 16px;
      height: 16px;
      border: 2px solid var(--line-strong);
      border-radius: 50%;
      font: 700 10px/12px var(--font);
      text-align: center;
    }
    .done i {
      background: var(--accent);
      border-color: var(--accent);
      color: var(--on-accent);
    }
    .inProgress i {
      border-color: var(--accent);
      box-shadow: inset 0 0 0 2px var(--surface);
      background: var(--accent);
    }
    .stale i {
      border-color: var(--warn);
      color: var(--warn);
    }
  `,
})
export class StagePath {
  readonly stages = input.required<EngagementCardFragment['stages']>();
  protected readonly entries = computed(() => stageEntries(this.stages()));
}
