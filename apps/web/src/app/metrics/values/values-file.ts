import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { guessedMapping, judgedMeasurements, openIn, type TableMapping, valuesFromTable } from '@peerway/metrics';
import { csvOf } from '@peerway/table';
import { newDeed } from '../../graphql/deed.ts';
import { fileSender } from '../../graphql/send-file.ts';
import { download } from '../../ui/download.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { MetricsState } from '../metrics-state.ts';
import { rejectionWords } from '../rejection-words.ts';
import { ColumnMeanings } from './column-meanings.ts';
import { nothingSent, type SentTally, sendValues } from './send-values.ts';
import { BrokenTable, openedTable, type TableFile } from './table-file.ts';
import { tableFaultWords } from './table-fault-words.ts';

const mostShown = 8;

/** Takes values from a file: it is opened, what its columns mean is said, what would come in is shown, and then it is sent. */
@Component({
  selector: 'pw-values-file',
  imports: [ColumnMeanings, DatePipe, ProblemPanel],
  templateUrl: './values-file.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class ValuesFile {
  protected readonly state = inject(MetricsState);
  private readonly send = fileSender();
  protected readonly opening = newDeed();
  protected readonly sending = newDeed();
  protected readonly file = signal<TableFile | undefined>(undefined);
  protected readonly place = signal(0);
  protected readonly sheet = computed(() => this.file()?.sheets[this.place()]);
  protected readonly mapping = signal<TableMapping | undefined>(undefined);
  protected readonly fault = signal('');
  protected readonly tally = signal<SentTally>(nothingSent);
  protected readonly isDone = signal(false);
  private readonly isStopped = signal(false);
  protected readonly words = rejectionWords;
  protected readonly isOpen = computed(() => {
    const mapping = this.mapping();
    return mapping === undefined || openIn(mapping).length > 0;
  });
  /** What the first rows would come to. */
  protected readonly preview = computed(() => {
    const [sheet, mapping] = [this.sheet(), this.mapping()];
    if (!sheet || !mapping || this.isOpen()) return undefined;
    const rows = sheet.head.filter(({ row }) => !mapping.hasHeading || row > 1);
    const { values, refused } = valuesFromTable(rows, mapping, this.state.kpis());
    const { accepted, rejected } = judgedMeasurements(values, { kpis: this.state.kpis(), now: new Date().toISOString() }); // prettier-ignore
    const more = rejected.map(({ row, code, detail }) => ({ row: values[row]?.row ?? 0, code, detail }));
    return {
      rows: rows.length,
      taken: accepted.length,
      shown: accepted.slice(0, mostShown).map((value) => ({ ...value, name: this.nameOf(value.kpi) })),
      refused: [...refused, ...more].sort((a, b) => a.row - b.row),
    };
  });
  protected readonly percent = computed(() => Math.floor(this.tally().share * 100));

  protected async open(event: Event): Promise<void> {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (!file) return;
    this.forget();
    await this.opening.run(async () => {
      // A KPI may be as new as this minute: the server must know it before values of it come.
      await this.state.saving.flush();
      const address = `/api/engagements/${this.state.engagement()}/measurements/table`;
      await this.sayFault(async () => this.file.set(await openedTable(file, address, this.send)));
    });
    this.choose(0);
  }

  protected choose(place: number): void {
    this.place.set(place);
    const head = this.sheet()?.head.map(({ cells }) => cells);
    this.mapping.set(head && guessedMapping(head, this.state.kpis()));
  }

  protected async take(): Promise<void> {
    const [file, sheet, mapping] = [this.file(), this.sheet(), this.mapping()];
    if (!file || !sheet || !mapping) return;
    this.fault.set('');
    this.isStopped.set(false);
    const name = encodeURIComponent(file.name.slice(-200));
    const isWhole = await this.sending.run(() =>
      this.sayFault(() =>
        sendValues(sheet, mapping, {
          address: `/api/engagements/${this.state.engagement()}/measurements?from=file&name=${name}`,
          ...{ send: this.send, kpis: this.state.kpis() },
          isStopped: this.isStopped,
          onSent: (tally) => this.tally.set(tally),
        }),
      ),
    );
    this.isDone.set(isWhole && this.fault() === '' && !this.isStopped());
  }

  protected stop(): void {
    this.isStopped.set(true);
  }

  protected keepRefusals(): void {
    const rows = this.tally().refusals.map(({ row, code, detail }) => [row, code, detail, rejectionWords(code, '')]);
    const table = csvOf([['row', 'code', 'cell', 'why'], ...rows]);
    download('refused-values.csv', new Blob([table], { type: 'text/csv' }));
  }

  protected nameOf(kpi: string): string {
    return this.state.kpis().find(({ id }) => id === kpi)?.name ?? '';
  }

  private forget(): void {
    this.file.set(undefined);
    this.mapping.set(undefined);
    this.fault.set('');
    this.isDone.set(false);
    this.tally.set(nothingSent);
  }

  private async sayFault(read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof BrokenTable)) throw error;
      this.fault.set(tableFaultWords(error.fault));
    }
  }
}
