import { formatDate, formatNumber } from '@angular/common';
import { Component, computed, inject, linkedSignal, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Estimate,
  type EstimateChange,
  estimatesFromTable,
  parameterKey,
  parameterWorkbook,
} from '@peerway/business-case';
import { csvOf } from '@peerway/table';
import { languageInForce } from '../../language/language-in-force.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { download } from '../ui/download.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { withEstimates } from './case-edit.ts';
import { CaseFiles, fileAddress } from './case-files.ts';
import { CaseState } from './case-state.ts';
import { unitWords } from './case-words.ts';
import { valueImportSentence } from './value-import-words.ts';
import { type ValuesFile, valuesFileReader } from './values-file.ts';

/** Values from a spreadsheet: judged row by row, shown beside what the case says now, and taken over as chosen. */
@Component({
  selector: 'pw-import-values-page',
  imports: [CaseFiles, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './import-values-page.html',
  styleUrl: './import-values-page.scss',
})
export class ImportValuesPage {
  protected readonly state = inject(CaseState);
  private readonly catalogue = openCatalogue();
  private readonly locale = inject(LOCALE_ID);
  private readonly read = valuesFileReader();

  protected readonly file = signal<ValuesFile | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isReading = signal(false);
  protected readonly isOver = signal(false);
  protected readonly sentence = valueImportSentence;
  protected readonly template = computed(() => fileAddress(this.state, 'parameters.xlsx'));

  protected readonly useCases = computed(() =>
    (this.state.model()?.useCases ?? []).map((id) => ({ id, name: this.catalogue.nameOf(id) })),
  );
  /** Read anew whenever the case changes: what was taken over is no change any more. */
  protected readonly reading = computed(() => {
    const [file, model] = [this.file(), this.state.model()];
    if (!file || !model || file.fault) return undefined;
    const today = formatDate(new Date(), 'yyyy-MM-dd', 'en');
    return estimatesFromTable(file.sheets, model, { useCases: this.useCases(), today });
  });
  protected readonly fault = computed(() => {
    const fault = this.file()?.fault;
    return fault ? valueImportSentence(fault) : undefined;
  });
  /** The rows that are not to be taken over. */
  protected readonly leftOut = linkedSignal<ValuesFile | undefined, ReadonlySet<number>>({
    source: this.file,
    computation: () => new Set(),
  });
  protected readonly chosen = computed(() =>
    (this.reading()?.changes ?? []).filter(({ row }) => !this.leftOut().has(row)),
  );
  protected readonly finding = computed(() => {
    const reading = this.reading();
    if (reading === undefined) return '';
    const [changes, mistakes] = [reading.changes.length, reading.findings.length];
    if (changes === 0 && mistakes === 0) return $localize`This file says what the case says already`;
    if (changes === 0) return $localize`Nothing can be taken over before it is mended`;
    if (mistakes === 0)
      return changes === 1 ? $localize`One value would change` : $localize`${changes}:count: values would change`;
    return $localize`To take over: ${changes}:count:; mistakes in other rows: ${mistakes}:mistakes:`;
  });

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (file) void this.take(file);
    // Emptied, so that the same file can be chosen again after it was mended.
    field.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.isReading()) void this.take(file);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected pick(row: number, isPicked: boolean): void {
    const leftOut = new Set(this.leftOut());
    if (isPicked) leftOut.delete(row);
    else leftOut.add(row);
    this.leftOut.set(leftOut);
  }

  protected pickAll(isPicked: boolean): void {
    this.leftOut.set(new Set(isPicked ? [] : (this.reading()?.changes ?? []).map(({ row }) => row)));
  }

  /** All of the chosen rows or none: it is one edit, and one click takes it back. */
  protected apply(): void {
    const said = this.chosen().map(({ after }) => after);
    const sentence =
      said.length === 1 ? $localize`One value taken over` : $localize`${said.length}:count: values taken over`;
    this.state.edit((draft) => withEstimates(draft, said), sentence);
  }

  protected downloadCsv(): void {
    const model = this.state.model();
    const language = languageInForce();
    const sheet = model && parameterWorkbook(model, { language, useCases: this.useCases() }).sheets[0];
    if (!sheet) return;
    const rows = sheet.rows.map((cells) =>
      cells.map((cell) => (typeof cell?.value === 'object' ? (cell.value?.day ?? null) : (cell?.value ?? null))),
    );
    const text = csvOf(rows, { byteOrderMark: true, separator: language === 'de' ? ';' : ',' });
    download(`${sheet.name}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }

  protected readonly keyOf = ({ parameter }: EstimateChange): string => parameterKey(parameter);

  protected whereOf({ parameter: { useCase } }: EstimateChange): string {
    return useCase === null ? $localize`The whole case` : this.catalogue.nameOf(useCase);
  }

  protected unitOf({ parameter }: EstimateChange): string {
    return unitWords(parameter.unit, this.state.model()?.settings.currency ?? 'EUR');
  }

  protected valueOf(estimate: Estimate | null): string {
    if (estimate === null) return '–';
    const said = (value: number): string => formatNumber(value, this.locale, '1.0-6');
    const { low, likely, high } = estimate;
    if (low === null || high === null) return said(likely);
    return $localize`${said(low)}:low: to ${said(high)}:high:, likely ${said(likely)}:likely:`;
  }

  /** What changes beside the value. */
  protected besides({ before, after }: EstimateChange): string[] {
    const texts = [
      { name: $localize`Source`, was: before?.source ?? null, is: after.source },
      { name: $localize`Owner`, was: before?.owner ?? null, is: after.owner },
      { name: $localize`As of`, was: before?.date ?? null, is: after.date },
    ];
    const said = texts.filter(({ was, is }) => was !== is).map(({ name, is }) => `${name}: ${is ?? '–'}`);
    if (after.confirmed === (before?.confirmed ?? false)) return said;
    return [...said, after.confirmed ? $localize`confirmed` : $localize`an assumption again`];
  }

  private async take(file: File): Promise<void> {
    this.problem.set(undefined);
    this.isReading.set(true);
    try {
      this.file.set(await this.read(file));
    } catch (error) {
      this.file.set(undefined);
      this.problem.set(problemOf(error));
    } finally {
      this.isReading.set(false);
    }
  }
}
