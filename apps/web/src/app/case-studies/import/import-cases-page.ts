import {
  Component,
  DestroyRef,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { caseFileLimits } from '@peerway/case-studies';
import { Subject } from 'rxjs';
import { Session } from '../../access/session.ts';
import { sizeWords } from '../../assessment/evidence/size-words.ts';
import { languageInForce } from '../../../language/language-in-force.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { fileSender } from '../../graphql/send-file.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { caseLibrary } from '../case-library.ts';
import { placeWords } from '../own-case/field-words.ts';
import {
  type CaseImportReport,
  type FileProblem,
  keepable,
  reportFinding,
  type RowOutcome,
} from './case-import-report.ts';
import { keptUndo } from './kept-undo.ts';

const outcomes: Readonly<Record<RowOutcome, readonly [words: string, tone: Tone]>> = {
  new: [$localize`:a row of a file|:good`, 'good'],
  present: [$localize`:a row of a file|:there already`, 'plain'],
  refused: [$localize`:a row of a file|:to be mended`, 'bad'],
  example: [$localize`:a row of a file|:example, left out`, 'plain'],
};

/** Cases from a file: judged row by row first, kept on request, all or the good ones. */
@Component({
  selector: 'pw-import-cases-page',
  imports: [Chip, PageHeader, ProblemPanel, RouterLink],
  templateUrl: './import-cases-page.html',
  styleUrl: './import-cases-page.scss',
})
export class ImportCasesPage {
  readonly workspace = input.required<string>();

  protected readonly session = inject(Session);
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly template = computed(() => `/api/library/template.csv?workspace=${this.workspace()}`);
  protected readonly mayWrite = computed(() => this.session.may('library.write'));
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly fileError = signal<string | undefined>(undefined);
  protected readonly isOver = signal(false);
  /** The share that has gone out; undefined while nothing is sent. */
  protected readonly share = signal<number | undefined>(undefined);
  protected readonly report = signal<CaseImportReport | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly onlyBad = signal(false);
  protected readonly outcomes = outcomes;

  protected readonly finding = computed(() => {
    const report = this.report();
    return report && reportFinding(this.file()?.name ?? '', report);
  });
  protected readonly keepable = computed(() => {
    const report = this.report();
    return report === undefined ? 'nothing' : keepable(report);
  });
  protected readonly rows = computed(() => {
    const rows = this.report()?.rows ?? [];
    return this.onlyBad() ? rows.filter(({ outcome }) => outcome === 'refused') : rows;
  });
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly injector = inject(Injector);
  private readonly library = caseLibrary();
  private readonly offerUndo = keptUndo();
  private readonly left = inject(DestroyRef);
  private readonly send = fileSender();
  private readonly cancelled = new Subject<void>();

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    if (file) void this.take(file);
    // Emptied, so that the same file can be chosen again after it was mended.
    field.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && this.share() === undefined) void this.take(file);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected cancel(): void {
    this.cancelled.next();
  }

  protected keep(what: 'all' | 'good'): Promise<void> {
    return this.judge(what);
  }

  /** Where in the case it is: the heading of its column as the file has it, else the field in words. */
  protected placeOf({ column, at }: FileProblem): string {
    if (column !== null) return column;
    return at === '' ? $localize`the whole case` : placeWords(at);
  }

  private async take(file: File): Promise<void> {
    this.file.set(file);
    this.report.set(undefined);
    this.problem.set(undefined);
    this.onlyBad.set(false);
    this.fileError.set(this.refusalOf(file));
    if (this.fileError() === undefined) await this.judge('none');
  }

  private refusalOf({ size }: File): string | undefined {
    if (size === 0) return $localize`This file is empty: choose another one, or fill in the template.`;
    if (size <= caseFileLimits.bytes) return undefined;
    const [is, most] = [size, caseFileLimits.bytes].map((bytes) => sizeWords(bytes, languageInForce()));
    return $localize`This file is too large: it has ${is}:size:, and at most ${most}:most: are taken. Cut it into smaller files.`;
  }

  private async judge(keep: 'none' | 'all' | 'good'): Promise<void> {
    const file = this.file();
    if (file === undefined || this.share() !== undefined) return;
    this.share.set(0);
    this.problem.set(undefined);
    try {
      const onProgress = (share: number): void => this.share.set(share);
      const reply = await this.send(`/api/library/import?keep=${keep}`, file, { onProgress, until: this.cancelled });
      if (reply === undefined) return this.file.set(undefined);
      this.show(reply as CaseImportReport);
    } catch (error) {
      // The file stays chosen: nothing of it was kept.
      this.problem.set(problemOf(error));
    } finally {
      this.share.set(undefined);
    }
  }

  private show(report: CaseImportReport): void {
    this.report.set(report);
    this.onlyBad.set(report.counts.refused > 0 && report.rows.length > 20);
    if (report.kept) {
      void this.library.reload();
      void this.offerUndo(report, () => this.judgeAgain(report));
    }
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }

  /** What was kept is not there any more: the file stands as before it was. */
  private judgeAgain(report: CaseImportReport): void {
    if (!this.left.destroyed && this.report() === report) void this.judge('none');
  }
}
