import { Component, computed, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { CaseStudy } from '@peerway/case-studies';
import { download } from '../ui/download.ts';
import { type CaseFileForm, caseFile } from './case-file.ts';

const mostCompared = 4;

/** What can be done with the cases that are selected: compare up to four, take them along as a file. */
@Component({
  selector: 'pw-selection-bar',
  imports: [MatMenuModule, RouterLink],
  templateUrl: './selection-bar.html',
  styleUrl: './selection-bar.scss',
})
export class SelectionBar {
  readonly picked = input.required<readonly CaseStudy[]>();
  /** Every case that was found: taken along where none is selected. */
  readonly found = input.required<readonly CaseStudy[]>();
  readonly base = input.required<string>();
  readonly clear = output();

  protected readonly ids = computed(() =>
    this.picked()
      .map(({ id }) => id)
      .join(','),
  );
  protected readonly canCompare = computed(() => this.picked().length >= 2 && this.picked().length <= mostCompared);
  protected readonly isTooMany = computed(() => this.picked().length > mostCompared);
  protected readonly taken = computed(() => (this.picked().length > 0 ? this.picked() : this.found()));

  protected async take(form: CaseFileForm): Promise<void> {
    const { name, content } = await caseFile(this.taken(), form);
    download(name, content);
  }
}
