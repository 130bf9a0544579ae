import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { TrainingStandingQuery } from '../../graphql/generated/graphql.ts';
import { Chip } from '../../ui/chip.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { newSession, sessionFaults, sessionRows } from './session-rows.ts';

/** When courses are held: the sessions with their seats, and what is wrong with them. */
@Component({
  selector: 'pw-session-list',
  imports: [Chip, DatePipe],
  templateUrl: './session-list.html',
  styleUrl: '../with-side-panel.scss',
})
export class SessionList {
  readonly standing = input<TrainingStandingQuery['trainingStanding']>();
  /** The session that is open beside the list. */
  readonly session = input<string>();
  readonly opened = output<string>();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  protected readonly course = signal('');
  protected readonly rows = computed(() =>
    sessionRows(this.state.sessions(), this.state.courses(), { standing: this.standing(), today: this.state.today() }),
  );
  protected readonly faults = computed(() => {
    const context = this.state.context();
    if (!context) return [];
    return sessionFaults(this.state.sessions(), this.state.courses(), { standing: this.standing(), context });
  });

  protected add(): void {
    const course = this.state.courses().find(({ id }) => id === this.course()) ?? this.state.courses()[0];
    if (!course) return;
    const part = newSession(course, this.state.today());
    const said = $localize`A session of “${course.title}:COURSE:” is new`;
    this.state.edit(said, { kind: 'session', id: part.id, part });
    this.opened.emit(part.id);
  }
}
