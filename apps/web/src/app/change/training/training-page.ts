import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { trainingPlan, TrainingRow } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import { TrainingStandingDocument } from '../../graphql/generated/graphql.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { ChangeState } from '../change-state.ts';
import { CoursePanel } from './course-panel.ts';
import { SessionList } from './session-list.ts';
import { SessionPanel } from './session-panel.ts';
import { TrainingImport } from './training-import.ts';
import { matrixRows, newCourse } from './training-rows.ts';

/** What has to be learned, by whom, and who has: courses from the topics of the use cases, and the matrix of who holds what. */
@Component({
  selector: 'pw-training-page',
  imports: [
    Chip,
    CoursePanel,
    EmptyState,
    PageHeader,
    ProblemPanel,
    RouterLink,
    SessionList,
    SessionPanel,
    Skeleton,
    TrainingImport,
  ],
  templateUrl: './training-page.html',
  styleUrls: ['../with-side-panel.scss', './training-page.scss'],
})
export class TrainingPage {
  /** From the address: the course that is open beside the list. */
  readonly course = input<string>();
  /** From the address: the session that is open beside the list. */
  readonly session = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  protected readonly isDeriving = signal(false);
  protected readonly isImporting = signal(false);
  protected readonly asked = ask(
    TrainingStandingDocument,
    () => (this.state.opened() && this.state.canSeePeople() ? { engagement: this.state.engagement() } : undefined),
    { refreshOn: ['Completion', 'AffectedPerson', 'AffectedPeople', 'ChangeCourse', 'ChangeGroup', 'SessionPlace'] },
  );
  protected readonly edited = computed(() => this.state.courses().find(({ id }) => id === this.course()));
  protected readonly held = computed(() => this.state.sessions().find(({ id }) => id === this.session()));
  private readonly groupNames = computed(() => new Map(this.state.groups().map(({ id, name }) => [id, name])));
  protected readonly proposals = computed(() => {
    const context = this.state.context();
    return context ? trainingPlan(context, this.state.groups(), this.state.courses()) : [];
  });
  protected readonly rows = computed(() =>
    matrixRows(
      (this.asked.value()?.trainingStanding.rows ?? []).map((row) => TrainingRow.parse(row)),
      this.state.courses(),
      (id) => this.groupNames().get(id) ?? id,
    ),
  );
  protected readonly courses = computed(() =>
    this.state.courses().map((course) => ({
      ...course,
      audience: [...course.roles, ...course.groups.map((id) => this.groupNames().get(id) ?? id)].join(', '),
    })),
  );
  protected readonly finding = computed(() => {
    if (!this.state.opened()) return $localize`Training`;
    if (this.state.courses().length === 0) return $localize`Nothing has to be learned yet`;
    const share = this.asked.value()?.trainingStanding.share;
    if (!share || share.asked === 0)
      return $localize`${this.state.courses().length}:COUNT: courses, asked of nobody by name yet`;
    return $localize`${share.trained}:DONE: of ${share.asked}:ALL: people hold every course that is required of them`;
  });

  protected open(course: string | null, session: string | null = null): void {
    void this.router.navigate([], { queryParams: { course, session }, queryParamsHandling: 'merge' });
  }

  protected take(): void {
    const proposals = this.proposals();
    this.state.editMany(
      $localize`${proposals.length}:COUNT: courses come from the use cases`,
      proposals.map(({ course }) => ({ kind: 'course', id: course.id, part: course })),
    );
    this.isDeriving.set(false);
  }

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const title = String(new FormData(form).get('title') ?? '').trim();
    if (title === '') return;
    const id = `c-${crypto.randomUUID()}`;
    this.state.edit($localize`“${title}:COURSE:” is new`, { kind: 'course', id, part: newCourse(id, title) });
    form.reset();
    this.open(id);
  }
}
