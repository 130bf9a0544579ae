import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import type { PulseAnswer } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import { AnswerPulseDocument, MyPulsesDocument } from '../../graphql/generated/person/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { PulseSheet } from './pulse-sheet.ts';

/** The pulses that ask whoever holds the personal link. Draws nothing while none does. */
@Component({
  selector: 'pw-person-pulses',
  imports: [DatePipe, ProblemPanel, PulseSheet],
  template: `
    <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
    @for (pulse of pulses(); track pulse.id) {
      <section class="card" [attr.aria-label]="pulse.name">
        <h2 translate="no">{{ pulse.name }}</h2>
        @if (pulse.isAnswered) {
          <p role="status" i18n>
            Thank you, your answer counts. What was answered is shown in figures once this has ended, after
            {{ pulse.closesOn | date: 'mediumDate' }}.
          </p>
        } @else if (open() === pulse.id) {
          @defer (on immediate) {
            <pw-pulse-sheet
              [pulse]="pulse"
              [isSending]="deed.isBusy()"
              [problem]="deed.problem()"
              (sent)="send(pulse.id, $event)"
            >
              <ng-container i18n>
                It is kept that you have answered, and apart from it what was answered, without a name. Nothing is shown
                of fewer than {{ pulse.floor }} answers.
              </ng-container>
            </pw-pulse-sheet>
          } @error {
            <p i18n>The questions could not be loaded. Open the page again when there is a connection.</p>
          }
        } @else {
          <p i18n>Five questions, about a minute, without a name. Until {{ pulse.closesOn | date: 'mediumDate' }}.</p>
          <div><button class="button primary" type="button" (click)="begin(pulse.id)" i18n>Answer now</button></div>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    :host:empty {
      display: none;
    }
    section {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    section:has(pw-pulse-sheet) {
      padding: 0;
      border: 0;
      background: none;
    }
    h2 {
      font-size: 18px;
    }
  `,
})
export class PersonPulses {
  readonly token = input.required<string>();

  protected readonly asked = ask(MyPulsesDocument, () => ({}), { respondent: () => this.token() });
  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly pulses = computed(() => this.asked.value()?.myChange.pulses ?? []);
  protected readonly open = signal<string | undefined>(undefined);
  protected readonly deed = newDeed();

  protected begin(pulse: string): void {
    this.deed.forget();
    this.open.set(pulse);
  }

  protected async send(pulse: string, answer: PulseAnswer): Promise<void> {
    const isDone = await this.deed.run(() => this.tell(AnswerPulseDocument, { pulse, answer }));
    // The reply to an earlier try may have been lost on the way: what was answered then counts.
    if (isDone || this.deed.problem()?.code === 'TURN_TAKEN') this.markAnswered(pulse);
  }

  private markAnswered(id: string): void {
    const now = this.asked.value();
    if (now === undefined) return;
    const pulses = now.myChange.pulses.map((pulse) => (pulse.id === id ? { ...pulse, isAnswered: true } : pulse));
    this.asked.set({ myChange: { ...now.myChange, pulses } });
    this.open.set(undefined);
  }
}
