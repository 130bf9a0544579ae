import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import type { OwnErrors } from './own-errors.ts';
import { emptyRows, listWords, type OwnList, type OwnRow, rowFields } from './own-rows.ts';

/** What becomes of the entries of a list. */
export type RowChange = (rows: readonly OwnRow[]) => readonly OwnRow[];

/** A list of the form: its entries one below the other, each with its fields; entries are added, moved and taken out. */
@Component({
  selector: 'pw-own-row-list',
  imports: [Field],
  templateUrl: './own-row-list.html',
  styleUrl: './own-row-list.scss',
})
export class OwnRowList {
  readonly list = input.required<OwnList>();
  readonly rows = input.required<readonly OwnRow[]>();
  readonly errors = input.required<OwnErrors>();
  /** What becomes of the entries as they stand by then: two changes in quick succession both count. */
  readonly changed = output<RowChange>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly name = computed(() => listWords[this.list()][0]);
  protected readonly addName = computed(() => listWords[this.list()][1]);
  protected readonly shown = computed(() =>
    this.rows().map((row, place) => ({
      row,
      place,
      fields: rowFields[this.list()]
        .filter(({ shown }) => shown?.(row) ?? true)
        .map((field) => ({
          ...field,
          value: row[field.name] ?? '',
          options: field.choices?.(row) ?? [],
          error: this.errors()[`${this.list()}.${place}.${field.name}`],
        })),
    })),
  );

  protected type(place: number, name: string, value: string): void {
    this.changed.emit((rows) => rows.map((row, at) => (at === place ? { ...row, [name]: value } : row)));
  }

  protected add(): void {
    this.changed.emit((rows) => [...rows, emptyRows[this.list()]]);
    setTimeout(() => {
      const last = [...this.host.nativeElement.querySelectorAll('li')].at(-1);
      last?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    });
  }

  protected takeOut(place: number): void {
    this.changed.emit((rows) => rows.filter((_, at) => at !== place));
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>('.add')?.focus());
  }

  protected up(place: number): void {
    this.changed.emit((rows) => {
      const row = rows[place];
      const others = rows.filter((_, at) => at !== place);
      return row ? others.toSpliced(place - 1, 0, row) : rows;
    });
  }

  protected takeOutName(place: number): string {
    return $localize`Take out entry ${place + 1}:place: of “${this.name()}:list:”`;
  }

  protected upName(place: number): string {
    return $localize`Move entry ${place + 1}:place: of “${this.name()}:list:” up`;
  }
}
