import { Component, computed, input, output, signal } from '@angular/core';
import { type GoalDraft, goalsFromCsv, type Perspective } from '@peerway/alignment';
import { csvOf, decodedText } from '@peerway/table';
import { download } from '../ui/download.ts';
import { Field } from '../ui/field.ts';
import { textIn } from '../ui/typed.ts';
import { importSentence } from './import-words.ts';
import { perspectives, perspectiveWords } from './perspective-words.ts';

const mostBytes = 400_000;
const template = [
  ['goal', 'perspective', 'owner', 'measure', 'note'],
  [$localize`Fewer outages`, 'process', $localize`Ada Example`, $localize`Hours a year`, ''],
];

/** Goals from a table: pasted from a spreadsheet or from a CSV file, judged row by row before anything is added. */
@Component({
  selector: 'pw-goal-import',
  imports: [Field],
  templateUrl: './goal-import.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    .paste {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 260px;
      gap: var(--space-3);
    }
    textarea {
      min-height: 120px;
    }
    .tall {
      max-height: 320px;
      overflow: auto;
    }
    @media (max-width: 700px) {
      .paste {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class GoalImport {
  readonly present = input.required<readonly string[]>();
  readonly isWorking = input.required<boolean>();
  readonly add = output<readonly GoalDraft[]>();

  protected readonly text = signal('');
  protected readonly perspective = signal<Perspective>('process');
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly isOld = signal(false);
  protected readonly perspectives = perspectives;
  protected readonly words = perspectiveWords;
  protected readonly sentence = importSentence;
  protected readonly reading = computed(() =>
    this.text().trim() === ''
      ? undefined
      : goalsFromCsv(this.text(), { present: this.present(), perspective: this.perspective() }),
  );
  protected readonly finding = computed(() => {
    const reading = this.reading();
    if (reading === undefined) return '';
    const [good, bad] = [reading.goals.length, reading.findings.length];
    if (good === 0 && bad === 0) return $localize`All these goals are there already`;
    if (bad === 0) return good === 1 ? $localize`One goal can be added` : $localize`${good}:count: goals can be added`;
    if (good === 0) return $localize`Nothing can be added before it is mended`;
    return bad === 1
      ? $localize`${good}:count: rows are fine, one has a mistake`
      : $localize`${good}:count: rows are fine, ${bad}:mistakes: mistakes stand in others`;
  });

  protected type(event: Event): void {
    this.fault.set(undefined);
    this.isOld.set(false);
    this.text.set(textIn(event));
  }

  protected choosePerspective(event: Event): void {
    const chosen = perspectives.find((each) => each === textIn(event));
    if (chosen !== undefined) this.perspective.set(chosen);
  }

  protected async choose(chooser: HTMLInputElement): Promise<void> {
    const file = chooser.files?.[0];
    // Emptied, so that the same file can be chosen again after it was mended.
    chooser.value = '';
    if (file === undefined) return;
    if (file.size > mostBytes) return this.fault.set(importSentence({ code: 'FILE_TOO_LARGE', detail: '' }));
    const read = decodedText(new Uint8Array(await file.arrayBuffer()));
    if ('code' in read) return this.fault.set(importSentence({ code: 'ENCODING_BROKEN', detail: '' }));
    this.fault.set(undefined);
    this.isOld.set(read.encoding === 'windows-1252');
    this.text.set(read.text);
  }

  protected take(): void {
    this.add.emit((this.reading()?.goals ?? []).map(({ goal }) => goal));
  }

  protected downloadTemplate(): void {
    download('goals.csv', new Blob([csvOf(template, { byteOrderMark: true })], { type: 'text/csv;charset=utf-8' }));
  }
}
