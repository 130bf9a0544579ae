import { Component, computed, inject } from '@angular/core';
import { languageInForce } from '../../language/language-in-force.ts';
import { CaseState } from './case-state.ts';

/** The case to take along: a workbook that computes everything anew. */
@Component({
  selector: 'pw-case-files',
  template: `
    <a class="button" [href]="workbook()" download (click)="whenSaved($event)" i18n>Workbook with formulas (XLSX)</a>
  `,
})
export class CaseFiles {
  private readonly state = inject(CaseState);
  protected readonly workbook = computed(() => fileAddress(this.state, 'workbook.xlsx'));

  /** The file is made of what is kept: an edit of this very moment is saved first. */
  protected async whenSaved(event: Event): Promise<void> {
    if (!this.state.isChanged()) return;
    event.preventDefault();
    await this.state.saving.flush();
    const link = document.createElement('a');
    link.href = this.workbook();
    link.download = '';
    link.click();
  }
}

/** The address of a file of the case. A link has no header that says the language. */
export function fileAddress(state: Pick<CaseState, 'engagement' | 'workspace'>, file: string): string {
  const query = new URLSearchParams({ workspace: state.workspace(), language: languageInForce() });
  return `/api/engagements/${state.engagement()}/business-case/${file}?${query}`;
}
