import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WeighingLineFragment } from '../graphql/generated/graphql.ts';
import { Chip } from '../ui/chip.ts';
import { methodWords, phaseWords, throughSentence } from './weighing-words.ts';

/** The weighings of an engagement, newest first, each with how far it is. */
@Component({
  selector: 'pw-weighing-list',
  imports: [Chip, DatePipe, RouterLink],
  host: { class: 'card' },
  template: `
    <h2 i18n>{weighings().length, plural, =1 {One weighing} other {{{ weighings().length }} weighings}}</h2>
    <ul>
      @for (weighing of weighings(); track weighing.id) {
        <li>
          <p class="row">
            <a [routerLink]="home() + '/weighing/' + weighing.id" dir="auto">{{ weighing.name }}</a>
            <pw-chip [tone]="phase(weighing.phase)[1]">{{ phase(weighing.phase)[0] }}</pw-chip>
          </p>
          <p class="small muted">
            {{ methods[weighing.method] }} · {{ through(weighing.participants) }} ·
            @if (weighing.closedAt) {
              <ng-container i18n>closed {{ weighing.closedAt | date: 'mediumDate' }}</ng-container>
            } @else {
              <ng-container i18n>begun {{ weighing.createdAt | date: 'mediumDate' }}</ng-container>
            }
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    a {
      color: inherit;
      font-weight: 620;
    }
  `,
})
export class WeighingList {
  readonly weighings = input.required<readonly WeighingLineFragment[]>();
  readonly home = input.required<string>();

  protected readonly methods = methodWords;
  protected readonly phase = phaseWords;
  protected readonly through = throughSentence;
}
