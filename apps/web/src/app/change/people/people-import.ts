import { Component, inject, output, signal } from '@angular/core';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { ListFindings } from './list-findings.ts';
import { listUpload } from './list-upload.ts';

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
        <select class="control" [disabled]="list.isBusy()" (change)="place(textIn($event))">
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
        [disabled]="list.isBusy()"
        (change)="list.choose($event)"
      />
      @if (list.isBusy()) {
        <p role="status" i18n>Reading…</p>
      }
      <pw-problem [problem]="list.problem()" [canRetry]="false" />
      @if (list.report(); as report) {
        <p aria-live="polite" i18n>
          {{ report.added }} new, {{ report.changed ?? 0 }} changed, {{ report.present }} as they are,
          {{ report.refused }} with a mistake
        </p>
        <pw-list-findings [findings]="report.findings" />
        <div class="row">
          <button
            class="button primary"
            type="button"
            [disabled]="!list.isFit() || list.isBusy()"
            (click)="take()"
            i18n
          >
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
  protected readonly textIn = textIn;
  protected readonly group = signal('');
  protected readonly list = listUpload((apply) => {
    const wish = new URLSearchParams({ apply: String(apply), ...(this.group() ? { group: this.group() } : {}) });
    return `/api/engagements/${this.state.engagement()}/people/import?${wish}`;
  });

  /** What was said of the list holds for one group only: it is read again. */
  protected async place(group: string): Promise<void> {
    this.group.set(group);
    await this.list.look();
  }

  protected async take(): Promise<void> {
    if (!(await this.list.take())) return;
    this.taken.emit();
    this.closed.emit();
  }
}
