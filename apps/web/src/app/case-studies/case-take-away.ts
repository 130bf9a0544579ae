import { Component, input, signal } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import type { CaseStudy } from '@peerway/case-studies';
import { download } from '../ui/download.ts';
import { type CaseFileForm, caseFile } from './case-file.ts';

/** Takes one case along: as text to read, or as data. */
@Component({
  selector: 'pw-case-take-away',
  imports: [MatMenuModule],
  template: `
    <button class="button" type="button" [matMenuTriggerFor]="forms" [disabled]="isWorking()" i18n>Export</button>
    <mat-menu #forms="matMenu" xPosition="before">
      <ng-template matMenuContent>
        <button mat-menu-item (click)="take('md')" i18n>To read (Markdown)</button>
        <button mat-menu-item (click)="take('json')" i18n>For another Peerway (JSON)</button>
        <button mat-menu-item (click)="take('csv')" i18n>For a spreadsheet (CSV)</button>
      </ng-template>
    </mat-menu>
  `,
})
export class CaseTakeAway {
  readonly study = input.required<CaseStudy>();
  protected readonly isWorking = signal(false);

  protected async take(form: CaseFileForm): Promise<void> {
    this.isWorking.set(true);
    const { name, content } = await caseFile([this.study()], form);
    download(name, content);
    this.isWorking.set(false);
  }
}
