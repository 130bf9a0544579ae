import { Component, computed, inject, output, signal } from '@angular/core';
import { groupsFromRows, groupsLimits, type GroupsReading } from '@peerway/change';
import { csvRows, decodedText } from '@peerway/table';
import { ChangeState } from '../change-state.ts';
import { ListFindings } from '../people/list-findings.ts';

/** Takes groups from a CSV file: reads it here, shows what it would change, and takes it whole. */
@Component({
  selector: 'pw-groups-import',
  imports: [ListFindings],
  template: `
    <section class="card" aria-labelledby="groups-import-title">
      <h2 id="groups-import-title" i18n>Groups from a file</h2>
      <p class="muted" i18n>
        A CSV with a heading “Name”; it may have People, Sites, Languages, Sponsor, Represented by, Roles, Influence (1
        to 5), Attitude (-2 to 2) and Note as well. Groups of the same name are changed, none is taken out.
      </p>
      <input type="file" accept=".csv,text/csv" aria-label="File with groups" i18n-aria-label (change)="read($event)" />
      @if (reading(); as reading) {
        <p aria-live="polite" i18n>
          {{ reading.added }} new, {{ reading.changed }} changed, {{ reading.present }} as they are,
          {{ reading.refused }} with a mistake
        </p>
        <pw-list-findings [findings]="reading.findings" />
        <div class="row">
          <button class="button primary" type="button" [disabled]="!isFit()" (click)="take()" i18n>
            Take the list
          </button>
          <button class="button" type="button" (click)="closed.emit()" i18n>Cancel</button>
        </div>
      }
    </section>
  `,
})
export class GroupsImport {
  readonly closed = output();
  private readonly state = inject(ChangeState);
  protected readonly reading = signal<GroupsReading | undefined>(undefined);
  protected readonly isFit = computed(() => {
    const reading = this.reading();
    return reading !== undefined && reading.refused === 0 && reading.groups.length > 0;
  });

  protected async read(event: Event): Promise<void> {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (!file) return;
    const decoded = decodedText(new Uint8Array(await file.arrayBuffer()));
    const fault = 'code' in decoded ? { code: decoded.code, row: null, detail: '' } : null;
    const rows =
      'code' in decoded ? { next: () => ({ done: true as const, value: fault }) } : csvRows(decoded.text, groupsLimits);
    const options = {
      groups: this.state.groups(),
      sites: this.state.context()?.sites ?? [],
      sponsors: this.state.sponsors(),
    };
    this.reading.set(groupsFromRows(rows, options));
  }

  protected take(): void {
    const groups = this.reading()?.groups ?? [];
    this.state.editMany(
      $localize`${groups.length}:COUNT: groups come from a file`,
      groups.map((part) => ({ kind: 'group', id: part.id, part })),
    );
    this.closed.emit();
  }
}
