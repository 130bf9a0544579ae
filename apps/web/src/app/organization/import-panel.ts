import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type InventoryReading, inventoryFromCsv, inventoryTemplate } from '@peerway/organization';
import { inventoryFacts, inventoryFactsIn } from '@peerway/organization/content';
import { languageInForce } from '../../language/language-in-force.ts';
import { ImportInventoryDocument, type OrganizationSheetFragment } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { download } from '../ui/download.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { findingSentence } from './finding-sentence.ts';

/** Facts from a spreadsheet: template out, file in, a report row by row before anything is kept. */
@Component({
  selector: 'pw-import-panel',
  imports: [ProblemPanel],
  templateUrl: './import-panel.html',
  styleUrl: './import-panel.scss',
})
export class ImportPanel {
  readonly organization = input.required<OrganizationSheetFragment>();
  readonly mayEdit = input(false);
  readonly imported = output();

  protected readonly file = signal<{ readonly name: string; readonly text: string } | undefined>(undefined);
  /** The same reading that the server does, so that mistakes show at once. */
  protected readonly reading = computed<InventoryReading | undefined>(() => {
    const file = this.file();
    const today = new Date().toISOString().slice(0, 10);
    return file && inventoryFromCsv(file.text, inventoryFacts, { today });
  });
  protected readonly counts = computed(() => {
    const rows = this.reading()?.rows ?? [];
    const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
    return { known: count('known'), unknown: count('unknown'), blank: count('blank'), refused: count('refused') };
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isSending = signal(false);
  protected readonly sentence = findingSentence;

  private readonly tell = teller();
  private readonly notices = inject(Notices);

  protected downloadTemplate(): void {
    const csv = inventoryTemplate(inventoryFactsIn(languageInForce()), this.organization().inventory);
    download('inventory.csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  }

  protected async choose(chooser: HTMLInputElement): Promise<void> {
    const file = chooser.files?.[0];
    // Emptied, so that the same file can be chosen again after it was mended.
    const text = await file?.text();
    chooser.value = '';
    this.problem.set(undefined);
    this.file.set(file && text !== undefined ? { name: file.name, text } : undefined);
  }

  protected async apply(): Promise<void> {
    const file = this.file();
    if (file === undefined || this.isSending()) return;
    this.isSending.set(true);
    this.problem.set(undefined);
    try {
      await this.tell(ImportInventoryDocument, { organization: this.organization().id, csv: file.text });
      this.notices.say($localize`${file.name}:file: is imported`);
      this.file.set(undefined);
      this.imported.emit();
    } catch (error) {
      // The file stays chosen: nothing of it was kept.
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }
}
