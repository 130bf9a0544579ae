import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EngagementCardFragment } from '../graphql/generated/graphql.ts';
import { Chip } from '../ui/chip.ts';
import { verdictSoFar } from './verdict-so-far.ts';
import { actionSentence } from './next-action.ts';
import { StagePath } from './stage-path.ts';

@Component({
  selector: 'pw-engagement-cards',
  imports: [Chip, RouterLink, StagePath],
  template: `
    <ul>
      @for (engagement of engagements(); track engagement.id) {
        <li class="card">
          <p class="small muted">
            {{ engagement.organization.name }}
            @if (engagement.sample) {
              <pw-chip i18n tone="warn">sample</pw-chip>
            }
          </p>
          <h2>
            <a [routerLink]="'/w/' + workspace() + '/e/' + engagement.id + '/overview'">{{ engagement.name }}</a>
          </h2>
          <p class="verdict">{{ verdictSoFar(engagement.stages) }}</p>
          <pw-stage-path [stages]="engagement.stages" />
          @if (engagement.nextActions[0]; as next) {
            <p class="small next" i18n><b>Next:</b> {{ actionSentence(next) }}</p>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
      gap: 14px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: flex;
      flex-direction: column;
      gap: var(--space-2);
    }
    li:hover {
      border-color: var(--line-strong);
    }
    h2 a {
      color: inherit;
      text-decoration: none;
    }
    h2 a::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: var(--radius);
    }
    .verdict {
      flex: 1;
    }
    .next {
      padding-top: var(--space-2);
      border-top: 1px solid var(--line);
      color: var(--ink-2);
    }
    .next b {
      color: var(--ink);
      font-weight: 560;
    }
  `,
})
export class EngagementCards {
  readonly engagements = input.required<readonly EngagementCardFragment[]>();
  readonly workspace = input.required<string>();
  protected readonly verdictSoFar = verdictSoFar;
  protected readonly actionSentence = actionSentence;
}
