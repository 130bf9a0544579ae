import { Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HeatPick } from '../charts/heat-map.ts';
import { Chip } from '../ui/chip.ts';
import { statusTones } from './case-words.ts';
import { fieldSentence, type ToldLesson } from './lesson-fields.ts';
import { proseLanguage } from './prose-language.ts';
import { statusLine } from './status-words.ts';

const first = 4;

/** The lessons behind one field of the map, each with its case. */
@Component({
  selector: 'pw-lesson-list',
  imports: [Chip, RouterLink],
  template: `
    <h3 tabindex="-1">{{ heading() }}</h3>
    <ul>
      @for (told of shown(); track $index) {
        <li>
          <p [attr.lang]="language">{{ told.text }}</p>
          <p class="small">
            <a [routerLink]="base() + '/case/' + told.study.id" [attr.lang]="language">{{ told.study.title }}</a>
            <pw-chip [tone]="statusTones[told.study.status]">{{ statusLine(told.study) }}</pw-chip>
          </p>
        </li>
      }
    </ul>
    @if (lessons().length > shown().length) {
      <button class="button small" type="button" (click)="isWhole.set(true)" i18n>
        Show all {{ lessons().length }} lessons
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      margin: var(--space-2) 0 var(--space-3);
      padding: 0;
      list-style: none;
    }
    li {
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
      font-size: 14px;
    }
    li .small {
      display: flex;
      flex-wrap: wrap;
      gap: 4px var(--space-3);
      align-items: baseline;
      margin-top: 4px;
    }
    pw-chip {
      white-space: normal;
    }
  `,
})
export class LessonList {
  readonly field = input.required<HeatPick>();
  readonly lessons = input.required<readonly ToldLesson[]>();
  readonly base = input.required<string>();

  /** A longer list is folded until it is asked for, in every field anew. */
  protected readonly isWhole = linkedSignal({ source: this.field, computation: () => false });
  protected readonly shown = computed(() => (this.isWhole() ? this.lessons() : this.lessons().slice(0, first)));
  protected readonly heading = computed(() => fieldSentence(this.field(), this.lessons()));
  protected readonly language = proseLanguage();
  protected readonly statusLine = statusLine;
  protected readonly statusTones = statusTones;
}
