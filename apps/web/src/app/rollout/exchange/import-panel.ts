import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import type { DayOrder, PlanImportMode } from '@peerway/rollout';
import { Subject } from 'rxjs';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { fileSender } from '../../graphql/send-file.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { findingWords } from '../finding-words.ts';
import { PlanState } from '../plan-state.ts';
import { fieldNames, fileFindingWords, filePlaceWords, settingNames } from './exchange-words.ts';
import { formatOf, type PlanImportReport } from './plan-import-report.ts';

const kinds: Readonly<Record<'added' | 'changed' | 'removed', readonly [words: string, tone: Tone]>> = {
  added: [$localize`:a line of a plan|:added`, 'good'],
  changed: [$localize`:a line of a plan|:changed`, 'accent'],
  removed: [$localize`:a line of a plan|:removed`, 'bad'],
};

/** A plan from a file: what it would change is shown first, and done only then. */
@Component({
  selector: 'pw-plan-import-panel',
  imports: [Chip, ProblemPanel],
  templateUrl: './import-panel.html',
  styleUrl: './import-panel.scss',
})
export class ImportPanel {
  protected readonly state = inject(PlanState);
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly fileError = signal<string | undefined>(undefined);
  protected readonly isOver = signal(false);
  protected readonly mode = signal<PlanImportMode>('merge');
  protected readonly days = signal<DayOrder | undefined>(undefined);
  protected readonly isSending = signal(false);
  protected readonly report = signal<PlanImportReport | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly kinds = kinds;
  protected readonly fieldNames = fieldNames;
  protected readonly placeWords = filePlaceWords;
  protected readonly fileWords = fileFindingWords;

  protected readonly finding = computed(() => {
    const report = this.report();
    if (!report) return '';
    const { added, changed, removed } = report.counts;
    if (report.isRefused) return $localize`This file cannot be read`;
    if (report.isApplied) return $localize`The plan is taken over from the file`;
    if (added + changed + removed + report.settingsChanged.length === 0)
      return $localize`The file changes nothing: the plan says the same already`;
    return $localize`The file would add ${added}:added:, change ${changed}:changed: and remove ${removed}:removed: lines`;
  });
  protected readonly canApply = computed(() => {
    const report = this.report();
    if (!report || report.isRefused || report.isApplied || this.isSending()) return false;
    return report.changes.length + report.settingsChanged.length > 0;
  });
  protected readonly asksDays = computed(() => this.report()?.report.some(({ code }) => /^DAYS_/.test(code)) ?? false);
  protected readonly settings = computed(() =>
    (this.report()?.settingsChanged ?? [])
      .map((key) => settingNames[key as keyof typeof settingNames] ?? key)
      .join(', '),
  );
  protected readonly planFindings = computed(() =>
    (this.report()?.findings ?? []).slice(0, mostFindings).map((finding) => findingWords(finding, this.state.tasks())),
  );
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly injector = inject(Injector);
  private readonly send = fileSender();
  private readonly notices = inject(Notices);
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
    if (file && !this.isSending()) void this.take(file);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected cancel(): void {
    this.cancelled.next();
  }

  protected read(mode: PlanImportMode, days: DayOrder | undefined): Promise<void> {
    this.mode.set(mode);
    this.days.set(days);
    return this.file() ? this.ask(false) : Promise.resolve();
  }

  protected apply(): Promise<void> {
    return this.ask(true);
  }

  private async take(file: File): Promise<void> {
    this.file.set(file);
    this.report.set(undefined);
    this.problem.set(undefined);
    this.days.set(undefined);
    this.fileError.set(
      formatOf(file.name) === undefined
        ? $localize`This file is not read: save it as XML, CSV or JSON. In Microsoft Project, choose “XML Format”.`
        : undefined,
    );
    if (this.fileError() === undefined) await this.ask(false);
  }

  private async ask(apply: boolean): Promise<void> {
    const file = this.file();
    if (!file || this.isSending()) return;
    this.isSending.set(true);
    this.problem.set(undefined);
    try {
      // What is still being typed here is kept before the file is compared with it.
      await this.state.saving.flush();
      const reply = await this.send(this.address(file, apply), file, { until: this.cancelled });
      if (reply !== undefined) await this.show(reply as PlanImportReport);
    } catch (error) {
      // The file stays chosen: nothing of it was taken over.
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  private address(file: File, apply: boolean): string {
    const query = new URLSearchParams({
      format: formatOf(file.name) ?? 'xml',
      mode: this.mode(),
      apply: String(apply),
    });
    const [days, standing] = [this.days(), apply ? this.report()?.standing : undefined];
    if (days) query.set('days', days);
    if (standing) query.set('standing', standing);
    return `/api/engagements/${this.state.engagement()}/plan/import?${query}`;
  }

  private async show(report: PlanImportReport): Promise<void> {
    this.report.set(report);
    if (report.isApplied) {
      const [before, settings] = [this.state.tasks(), this.state.settings()];
      await this.state.refresh();
      this.notices.undo($localize`The plan is taken over from the file`, () => this.takeBack(before, settings));
    }
    afterNextRender(() => this.heading()?.nativeElement.focus(), { injector: this.injector });
  }

  private takeBack(before: ReturnType<PlanState['tasks']>, settings: ReturnType<PlanState['settings']>): void {
    const sentence = $localize`The import is taken back`;
    if (settings) this.state.editSettings(sentence, () => settings);
    this.state.edit(sentence, (tasks) => [
      ...[...tasks.keys()].filter((id) => !before.has(id)).map((id) => [id, null] as const),
      ...before,
    ]);
    this.report.set(undefined);
  }
}

const mostFindings = 20;
