import { Component, computed, input, output, signal } from '@angular/core';
import { DotStrip } from '../charts/dot-strip.ts';
import { agendaFinding, agendaSides, howWords } from './finding-words.ts';
import { agendaDots } from './result-charts.ts';
import { dimensionWord } from './short-names.ts';
import type { ShownReadiness } from './shown-readiness.ts';

const first = 3;

/** What to talk about: where answers are furthest apart, weighted by what they decide. */
@Component({
  selector: 'pw-agenda-card',
  imports: [DotStrip],
  host: { class: 'card' },
  template: `
    <header>
      <div>
        <h2>{{ finding() }}</h2>
        <p>
          @if (agenda().length === 0) {
            <ng-container i18n
              >Points appear when people answer the same question differently: set up a round to ask them</ng-container
            >
          } @else {
            <ng-container i18n>Where answers are furthest apart, weighted by what they decide</ng-container>
          }
        </p>
      </div>
      @if (agenda().length > first) {
        <button
          class="tool no-print"
          type="button"
          [attr.aria-expanded]="showsAll()"
          (click)="showsAll.set(!showsAll())"
        >
          @if (showsAll()) {
            <ng-container i18n>First three</ng-container>
          } @else {
            <ng-container i18n>All {{ agenda().length }}</ng-container>
          }
        </button>
      }
    </header>
    <ol>
      @for (point of points(); track point.question) {
        <li>
          <div>
            {{ point.text }}
            <small>{{ point.about }}</small>
          </div>
          <div class="right">
            <pw-dot-strip [dots]="point.dots" label="Answers to: {{ point.text }}" i18n-label />
            <button
              class="tool no-print"
              type="button"
              (click)="derive.emit('question:' + point.question)"
              [attr.aria-label]="howWords(point.text)"
              i18n
            >
              How?
            </button>
          </div>
        </li>
      }
    </ol>
  `,
  styleUrl: './agenda-card.scss',
})
export class AgendaCard {
  readonly readiness = input.required<ShownReadiness>();
  readonly derive = output<string>();

  protected readonly howWords = howWords;
  protected readonly first = first;
  protected readonly showsAll = signal(false);
  protected readonly finding = computed(() => agendaFinding(this.readiness(), first));
  protected readonly agenda = computed(() => this.readiness().agenda);
  protected readonly points = computed(() =>
    this.agenda()
      .slice(0, this.showsAll() ? undefined : first)
      .map((item) => ({
        question: item.question,
        text: item.text,
        about: `${dimensionWord(item.dimension)} · ${agendaSides(item)}`,
        dots: agendaDots(item),
      })),
  );
}
