import { Component, computed, inject } from '@angular/core';
import { mspdiOf, planCsv } from '@peerway/rollout';
import { PageHeader } from '../../ui/page-header.ts';
import { PlanState } from '../plan-state.ts';
import { fileFindingWords, filePlaceWords } from './exchange-words.ts';
import { FeedsPanel } from './feeds-panel.ts';
import { ImportPanel } from './import-panel.ts';

/** A plan as files and as a calendar: out, in, and what each format cannot say. */
@Component({
  selector: 'pw-exchange-page',
  imports: [FeedsPanel, ImportPanel, PageHeader],
  templateUrl: './exchange-page.html',
  styleUrl: './exchange-page.scss',
})
export class ExchangePage {
  protected readonly state = inject(PlanState);
  protected readonly formats = computed(() => {
    const plan = this.state.plan();
    const parts = { name: '', scheduled: this.state.schedule()?.tasks ?? {} };
    return [
      {
        file: 'plan.xml',
        name: $localize`Microsoft Project XML`,
        about: $localize`Opens in Microsoft Project, ProjectLibre and others, and comes back with all its ids.`,
        unsaid: plan ? mspdiOf(plan, parts).report : [],
      },
      {
        file: 'plan.csv',
        name: $localize`Table (CSV)`,
        about: $localize`One row a line, for spreadsheets. Change it there and bring it back.`,
        unsaid: plan ? planCsv(plan).report : [],
      },
      {
        file: 'plan.json',
        name: $localize`JSON`,
        about: $localize`The whole plan with its risks and gates, for programs.`,
        unsaid: [],
      },
    ].map((format) => ({
      ...format,
      act: $localize`Download as ${format.name}:format:`,
      address: `/api/engagements/${this.state.engagement()}/${format.file}?workspace=${this.state.workspace()}`,
      unsaid: format.unsaid
        .slice(0, mostTold)
        .map((finding) => `${filePlaceWords(finding)}: ${fileFindingWords(finding)}`),
      more: Math.max(0, format.unsaid.length - mostTold),
    }));
  });

  /** The file is made of what is kept: an edit of this very moment is saved first. */
  protected async whenSaved(event: Event, address: string): Promise<void> {
    if (!this.state.isChanged()) return;
    event.preventDefault();
    await this.state.saving.flush();
    const link = document.createElement('a');
    link.href = address;
    link.download = '';
    link.click();
  }
}

const mostTold = 8;
