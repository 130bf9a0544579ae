import { DecimalPipe } from '@angular/common';
import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { type ChartTable, csvOf } from './chart-table.ts';
import { download } from '../ui/download.ts';
import { readPalette } from './palette.ts';
import { pngOf } from './png-of.ts';

/** What stands around every chart: its finding, the figures as a table, downloads, and how it is calculated. */
@Component({
  selector: 'pw-chart-frame',
  imports: [DecimalPipe, MatMenuModule],
  templateUrl: './chart-frame.html',
  styleUrl: './chart-frame.scss',
  host: { class: 'card' },
})
export class ChartFrame {
  readonly finding = input.required<string>();
  readonly note = input<string>();
  readonly table = input.required<ChartTable>();
  /** The name of downloaded files, without the ending. */
  readonly fileName = input('figures');
  readonly canDerive = input(false);
  /** Whether the chart is readable as it is (a table, a list), so that screen readers need no second one. */
  readonly isReadable = input(false);
  /** Draws the chart for a download, where what is on screen is no canvas. */
  readonly picture = input<() => HTMLCanvasElement>();
  readonly derive = output();

  protected readonly figuresName = computed(() => $localize`Figures: ${this.finding()}:finding:`);
  protected readonly showsTable = signal(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected hasPicture(): boolean {
    return this.picture() !== undefined || this.canvas() !== null;
  }

  protected downloadCsv(): void {
    // The mark in front tells spreadsheets that the file is UTF-8.
    download(`${this.fileName()}.csv`, new Blob(['\uFEFF', csvOf(this.table())], { type: 'text/csv;charset=utf-8' }));
  }

  protected async downloadPng(): Promise<void> {
    const canvas = this.picture()?.() ?? this.canvas();
    if (canvas === null) return;
    const { surface, ink } = readPalette();
    const blob = await pngOf(canvas, this.finding(), { ground: surface, ink });
    if (blob !== null) download(`${this.fileName()}.png`, blob);
  }

  private canvas(): HTMLCanvasElement | null {
    return this.host.nativeElement.querySelector('canvas');
  }
}
