import { Component, inject, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Place } from '../graphql/place.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { fileSender } from '../graphql/send-file.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

interface Imported {
  readonly engagement: string;
  readonly name: string;
  readonly sealedRows: number;
}

/** Takes in an engagement that was exported here or elsewhere, and says what came. */
@Component({
  selector: 'pw-import-engagement',
  imports: [ProblemPanel, RouterLink],
  template: `
    <section class="card stack" aria-labelledby="import-title">
      <h2 i18n id="import-title">Import an engagement</h2>
      <p i18n class="muted">
        Choose a file that was exported from an engagement, here or in another portal. It is added beside what is there;
        nothing is overwritten. Its respondents get new links.
      </p>
      <label class="row">
        <span i18n class="visually-hidden">File of the engagement</span>
        <input #file type="file" accept=".gz" [disabled]="isSending()" (change)="take(file)" />
      </label>
      @if (isSending()) {
        <progress aria-label="Sending the file" i18n-aria-label [value]="share()"></progress>
      }
      <pw-problem [problem]="problem()" [canRetry]="false" />
      <div aria-live="polite">
        @if (imported(); as made) {
          <p>
            <span i18n>“{{ made.name }}” is here.</span>
            @if (made.sealedRows > 0) {
              <span i18n
                >Answers of anonymous rounds stayed sealed, because they come from a portal with another secret. Whoever
                runs this portal can open them: “Operating Peerway” says how.</span
              >
            }
          </p>
          <a i18n class="button primary" [routerLink]="['/w', place.workspace(), 'e', made.engagement, 'overview']"
            >Open it</a
          >
        }
      </div>
    </section>
  `,
  styles: `
    section {
      margin-bottom: var(--space-5);
    }
    progress {
      width: min(320px, 100%);
    }
  `,
})
export class ImportEngagement {
  /** The list beside it shows the new engagement then. */
  readonly arrived = output();

  protected readonly place = inject(Place);
  protected readonly isSending = signal(false);
  protected readonly share = signal(0);
  protected readonly imported = signal<Imported | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly send = fileSender();

  protected async take(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (!file) return;
    this.isSending.set(true);
    this.problem.set(undefined);
    this.imported.set(undefined);
    try {
      const onProgress = (share: number): void => this.share.set(share);
      this.imported.set((await this.send('/api/engagements/file', file, { onProgress })) as Imported);
      this.arrived.emit();
    } catch (error) {
      // Whatever was refused, the panel says why, and another file can be chosen.
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
      field.value = '';
    }
  }
}
