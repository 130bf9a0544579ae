import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ListedRespondent, RespondentsReading } from '@peerway/assessment';
import { csvOf } from '@peerway/table';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { fileSender } from '../graphql/send-file.ts';
import { download } from '../ui/download.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { listSentence } from './list-words.ts';
import { audienceColumn } from './short-names.ts';

/** What the server says of a list. */
interface ListReport extends Omit<RespondentsReading, 'people'> {
  readonly taken: boolean;
  readonly repeated: boolean;
  readonly added: number;
  readonly encoding: string | null;
  readonly preview: readonly ListedRespondent[];
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const example = { name: $localize`Ada Example`, email: 'ada@example.org', audience: 'IT', language: 'en' };
const namedTemplate = [
  ['audience', 'name', 'e-mail', 'language'],
  [example.audience, example.name, example.email, example.language],
];
const anonymousTemplate = [
  ['audience', 'language'],
  [example.audience, example.language],
];

/** People from a file: judged row by row, and only then taken into the round. */
@Component({
  selector: 'pw-people-file',
  imports: [DecimalPipe, ProblemPanel],
  templateUrl: './people-file.html',
  styles: `
    .drop {
      padding: var(--space-3);
      border: 1px dashed var(--line);
      border-radius: var(--radius);
    }
    .over {
      border-color: var(--accent);
    }
    .report {
      margin-top: var(--space-3);
    }
    .tall {
      max-height: 320px;
      overflow: auto;
    }
    .preview {
      margin: 0;
      padding-left: var(--space-4);
    }
  `,
})
export class PeopleFile {
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();
  readonly isAnonymous = input.required<boolean>();
  readonly taken = output();

  private readonly send = fileSender();
  private readonly notices = inject(Notices);
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly report = signal<ListReport | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly isOver = signal(false);
  protected readonly audienceColumn = audienceColumn;
  protected readonly sentence = listSentence;
  protected readonly hidden = computed(() => {
    const report = this.report();
    const all = report?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
    return all - (report?.findings.length ?? 0);
  });
  protected readonly finding = computed(() => {
    const report = this.report();
    const name = this.file()?.name ?? '';
    if (!report) return '';
    if (report.repeated) return $localize`${name}:file: was taken into this round already`;
    if (report.findings.length > 0)
      return $localize`${name}:file: has mistakes; nothing is added until they are mended, unless you choose otherwise`;
    return report.added > 0
      ? $localize`${name}:file: can be added`
      : $localize`Everybody in ${name}:file: is in the round already`;
  });

  protected downloadTemplate(): void {
    const rows = this.isAnonymous() ? anonymousTemplate : namedTemplate;
    download('people.csv', new Blob([csvOf(rows, { byteOrderMark: true })], { type: 'text/csv;charset=utf-8' }));
  }

  protected async choose(chooser: HTMLInputElement): Promise<void> {
    const file = chooser.files?.[0];
    await this.judge(file);
    // Emptied, so that the same file can be chosen again after it was mended.
    chooser.value = '';
  }

  protected over(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected async dropped(event: DragEvent): Promise<void> {
    this.over(event, false);
    await this.judge(event.dataTransfer?.files[0]);
  }

  protected clear(): void {
    this.file.set(undefined);
    this.report.set(undefined);
  }

  protected async take(how: 'all' | 'good'): Promise<void> {
    const report = await this.post(how);
    if (!report?.taken) return;
    this.notices.say(report.added === 1 ? $localize`One person added` : $localize`${report.added}:count: people added`);
    this.clear();
    this.taken.emit();
  }

  private async judge(file: File | undefined): Promise<void> {
    if (!file) return;
    this.clear();
    this.file.set(file);
    await this.post('check');
  }

  private async post(take: string): Promise<ListReport | undefined> {
    const file = this.file();
    if (!file || this.isWorking()) return undefined;
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      const url = `/api/engagements/${this.engagement()}/rounds/${this.round()}/respondents?take=${take}`;
      const type = file.name.toLowerCase().endsWith('.xlsx') ? workbook : 'text/csv';
      const report = (await this.send(url, file, { type })) as ListReport;
      this.report.set(report);
      return report;
    } catch (error) {
      // The file stays chosen: nothing of it was kept.
      this.problem.set(problemOf(error));
      return undefined;
    } finally {
      this.isWorking.set(false);
    }
  }
}
