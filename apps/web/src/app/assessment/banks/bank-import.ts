import { Component, computed, input, output, signal } from '@angular/core';
import type { Problem } from '../../graphql/problem.ts';
import { Field } from '../../ui/field.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { bankSender, type FileFinding } from './bank-files.ts';
import { findingWords } from './bank-words.ts';

/** Takes a bank from a file, all or nothing, and says by sheet, row and column what is to be mended in it. */
@Component({
  selector: 'pw-bank-import',
  imports: [Field, ProblemPanel],
  template: `
    <form class="stack" (submit)="$event.preventDefault(); send()">
      <div class="grid-2">
        @if (bank() === undefined) {
          <pw-field label="Name of the new bank" i18n-label [error]="nameError()">
            <input maxlength="80" [value]="name()" (input)="name.set(valueOf($event))" />
          </pw-field>
        }
        <pw-field
          label="File"
          i18n-label
          hint="XLSX or JSON, as they are exported here; up to 5 MB."
          i18n-hint
          [error]="fileError()"
        >
          <input type="file" accept=".xlsx,.json" (change)="choose($event)" />
        </pw-field>
      </div>
      <div class="row">
        <button class="button primary" type="submit" [disabled]="isSending()" i18n>Import</button>
        <span class="small muted" i18n>Nothing is taken from a file with a fault in it.</span>
      </div>
    </form>
    <pw-problem [problem]="problem()" [canRetry]="false" />
    @if (findings().length > 0) {
      <div class="scroll-x" tabindex="0" role="region" aria-label="What is to be mended in the file" i18n-aria-label>
        <table class="table folds">
          <thead>
            <tr>
              <th i18n scope="col">Sheet</th>
              <th i18n scope="col">Row</th>
              <th i18n scope="col">Column</th>
              <th i18n scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            @for (finding of findings(); track $index) {
              <tr>
                <td data-label="Sheet" i18n-data-label>{{ finding.sheet ?? '–' }}</td>
                <td data-label="Row" i18n-data-label>{{ finding.row ?? '–' }}</td>
                <td data-label="Column" i18n-data-label>{{ finding.column ?? '–' }}</td>
                <th scope="row">{{ words(finding) }}</th>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
  `,
})
export class BankImport {
  /** The draft whose text is replaced; without one the file begins a draft of its own. */
  readonly bank = input<{ readonly id: string; readonly version: number }>();
  readonly taken = output<string>();

  protected readonly name = signal('');
  private readonly file = signal<File | undefined>(undefined);
  private readonly hasTried = signal(false);
  protected readonly isSending = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly findings = signal<readonly FileFinding[]>([]);
  protected readonly words = findingWords;
  protected readonly nameError = computed(() =>
    this.hasTried() && this.name().trim() === '' ? $localize`Give the bank a name.` : undefined,
  );
  protected readonly fileError = computed(() =>
    this.hasTried() && this.file() === undefined ? $localize`Choose a file.` : undefined,
  );
  private readonly sendBank = bankSender();

  protected valueOf(event: Event): string {
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }

  protected choose(event: Event): void {
    this.file.set(event.target instanceof HTMLInputElement ? (event.target.files?.[0] ?? undefined) : undefined);
    this.findings.set([]);
    this.problem.set(undefined);
  }

  protected async send(): Promise<void> {
    this.hasTried.set(true);
    const [file, bank, name] = [this.file(), this.bank(), this.name().trim()];
    if (file === undefined || (bank === undefined && name === '')) return;
    this.isSending.set(true);
    const aim = bank === undefined ? { name } : { bank: bank.id, version: bank.version };
    const reply = await this.sendBank(file, aim);
    this.isSending.set(false);
    this.problem.set('problem' in reply ? reply.problem : undefined);
    this.findings.set('problem' in reply ? reply.findings : []);
    if (!('problem' in reply)) this.taken.emit(reply.id);
  }
}
