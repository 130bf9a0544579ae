import { Component, computed, inject, output, signal } from '@angular/core';
import { coursesFromRows, type ListedCourse, type TrainingReading, trainingListLimits } from '@peerway/change';
import { csvRows, decodedText } from '@peerway/table';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';
import { ListFindings } from '../people/list-findings.ts';
import { listUpload } from '../people/list-upload.ts';

/** Takes courses, and who finished them, from files: shows first what they would add, and takes each whole. */
@Component({
  selector: 'pw-training-import',
  imports: [ListFindings, ProblemPanel],
  templateUrl: './training-import.html',
})
export class TrainingImport {
  readonly closed = output();
  /** Completions were taken. */
  readonly taken = output();

  protected readonly state = inject(ChangeState);
  protected readonly completions = listUpload(
    (apply) => `/api/engagements/${this.state.engagement()}/completions/import?apply=${apply}`,
  );
  protected readonly courses = signal<TrainingReading<ListedCourse> | undefined>(undefined);
  protected readonly areFit = computed(() => {
    const reading = this.courses();
    return reading !== undefined && reading.refused === 0 && reading.entries.length > 0;
  });

  protected async readCourses(event: Event): Promise<void> {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (!file) return;
    const decoded = decodedText(new Uint8Array(await file.arrayBuffer()));
    const rows =
      'code' in decoded
        ? { next: () => ({ done: true as const, value: { code: decoded.code, row: null, detail: '' } }) }
        : csvRows(decoded.text, trainingListLimits);
    this.courses.set(coursesFromRows(rows, this.state.courses()));
  }

  protected takeCourses(): void {
    const entries = this.courses()?.entries ?? [];
    this.state.editMany(
      $localize`${entries.length}:COUNT: courses come from a file`,
      entries.map(({ course }) => ({ kind: 'course', id: course.id, part: course })),
    );
    this.closed.emit();
  }

  protected async takeCompletions(): Promise<void> {
    if (!(await this.completions.take())) return;
    this.taken.emit();
    this.closed.emit();
  }
}
