import { Component, computed, inject, output, signal } from '@angular/core';
import type { ListFinding } from '@peerway/change';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { fileSender } from '../../graphql/send-file.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { ListFindings } from './list-findings.ts';

/** What the server says of a list. */
interface PeopleReport {
  readonly isApplied: boolean;
  readonly added: number;
  readonly changed: number;
  readonly present: number;
  readonly refused: number;
  readonly findings: readonly ListFinding[];
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes people from a file: shows first what it would change, and takes it whole. */
@Component({
  selector: 'pw-people-import',
  imports: [ListFindings, ProblemPanel],
  template: `
    <section class="card" aria-labelledby="people-import-title">
      <h2 id="people-import-title" i18n>People from a file</h2>
      <p class="muted" i18n>
        CSV or XLSX with a heading “Name”; it may have E-mail, Number, Groups, Roles, Site and Language as well.
        Somebody with the same address or number is changed, nobody is taken out.
      </p>
      <label class="row">
        <span i18n>Whoever is listed without a group is in</span>
        <select class="control" [disabled]="isBusy()" (change)="place(textIn($event))">
          <option value="" i18n [selected]="group() === ''">none: that is a mistake</option>
          @for (each of state.groups(); track each.id) {
            <option [value]="each.id" [selected]="each.id === group()">{{ each.name }}</option>
          }
        </select>
      </label>
      <input
        type="file"
        accept=".csv,.xlsx,text/csv"
        aria-label="File with people"
        i18n-aria-label
        [disabled]="isBusy()"
        (change)="choose($event)"
      />
      @if (isBusy()) {
        <p role="status" i18n>Reading…</p>
      }
      <pw-problem [problem]="problem()" [canRetry]="false" />
      @if (report(); as report) {
        <p aria-live="polite" i18n>
          {{ report.added }} new, {{ report.changed }} changed, {{ report.present }} as they are,
          {{ report.refused }} with a mistake
        </p>
        <pw-list-findings [findings]="report.findings" />
        <div class="row">
          <button class="button primary" type="button" [disabled]="!isFit() || isBusy()" (click)="take()" i18n>
            Take the list
          </button>
          <button class="button" type="button" (click)="closed.emit()" i18n>Cancel</button>
        </div>
      }
    </section>
  `,
})
export class PeopleImport {
  readonly closed = output();
  readonly taken = output();

  protected readonly state = inject(ChangeState);
  private readonly send = fileSender();
  protected readonly textIn = textIn;
  protected readonly group = signal('');
  private readonly file = signal<File | undefined>(undefined);
  protected readonly report = signal<PeopleReport | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  protected readonly isFit = computed(() => {
    const report = this.report();
    return report !== undefined && report.refused === 0 && report.added + report.changed > 0;
  });

  protected async choose(event: Event): Promise<void> {
    this.file.set(event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined);
    await this.read(false);
  }

  /** What was said of the list holds for one group only: it is read again. */
  protected async place(group: string): Promise<void> {
    this.group.set(group);
    await this.read(false);
  }

  protected async take(): Promise<void> {
    await this.read(true);
    if (!this.report()?.isApplied) return;
    this.taken.emit();
    this.closed.emit();
  }

  private async read(apply: boolean): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    if (!apply) this.report.set(undefined);
    try {
      const wish = new URLSearchParams({ apply: String(apply), ...(this.group() ? { group: this.group() } : {}) });
      const url = `/api/engagements/${this.state.engagement()}/people/import?${wish}`;
      const type = file.name.toLowerCase().endsWith('.xlsx') ? xlsx : 'text/csv';
      this.report.set((await this.send(url, file, { type })) as PeopleReport);
    } catch (error) {
      // Nothing of the list was taken; the panel says what to do.
      this.problem.set(problemOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
