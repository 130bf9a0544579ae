import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Course } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import { RecordCompletionsDocument, TrainingPeopleDocument } from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { numberIn, putBack, textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { CheckEditor } from './check-editor.ts';
import { CourseFiles } from './course-files.ts';

const listed = (text: string, mark: string): string[] => text.split(mark).flatMap((one) => one.trim() || []);

/** Everything about one course, and who of a group finished it. It saves as one leaves a field. */
@Component({
  selector: 'pw-course-panel',
  imports: [CheckEditor, CourseFiles, Field, ProblemPanel],
  templateUrl: './course-panel.html',
  styleUrl: '../side-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class CoursePanel {
  readonly course = input.required<Course>();
  readonly closed = output();
  readonly recorded = output();

  protected readonly state = inject(ChangeState);
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  protected readonly textIn = textIn;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.course().id);
  protected readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly deed = newDeed();
  /** The group whose people are ticked. */
  protected readonly group = signal('');
  protected readonly day = linkedSignal(() => this.state.today());
  protected readonly ticked = linkedSignal<unknown, ReadonlySet<string>>({
    source: () => [this.id(), this.group()],
    computation: () => new Set(),
  });
  protected readonly people = ask(TrainingPeopleDocument, () =>
    this.group() === '' ? undefined : { engagement: this.state.engagement(), group: this.group() },
  );

  constructor() {
    effect(() => {
      this.id();
      this.heading()?.nativeElement.focus();
    });
  }

  protected set(patch: Partial<Course>): void {
    const { id, title } = this.course();
    const read = Course.safeParse({ ...this.state.current('course', this.course()), ...patch });
    this.faults.set(new Map((read.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])));
    if (read.success)
      this.state.edit($localize`“${title}:COURSE:” is changed`, { kind: 'course', id, part: read.data });
  }

  protected setTitle(event: Event): void {
    const title = textIn(event).trim();
    if (title === '') putBack(event, this.course().title);
    else this.set({ title });
  }

  protected setMinutes(event: Event): void {
    const minutes = numberIn(event);
    if (minutes !== undefined) this.set({ minutes: Math.round(minutes) });
  }

  protected setMonths(event: Event): void {
    this.set({ validMonths: textIn(event).trim() === '' ? null : (numberIn(event) ?? null) });
  }

  protected setTopics(event: Event): void {
    this.set({ topics: listed(textIn(event), '\n') });
  }

  protected setRoles(event: Event): void {
    this.set({ roles: listed(textIn(event), ',') });
  }

  protected toggleGroup(id: string): void {
    const { groups } = this.course();
    this.set({ groups: groups.includes(id) ? groups.filter((each) => each !== id) : [...groups, id] });
  }

  protected tick(person: string): void {
    const ticked = new Set(this.ticked());
    if (!ticked.delete(person)) ticked.add(person);
    this.ticked.set(ticked);
  }

  protected async record(): Promise<void> {
    await this.deed.run(async () => {
      const finished = { course: this.id(), on: this.day(), score: null, people: [...this.ticked()] };
      const variables = { engagement: this.state.engagement(), input: finished };
      const { recordCompletions: count } = await this.tell(RecordCompletionsDocument, variables);
      this.notices.say($localize`${count}:COUNT: completions are put down`);
      this.ticked.set(new Set());
      this.recorded.emit();
    });
  }

  protected remove(): void {
    const { id, title } = this.course();
    this.state.edit($localize`“${title}:COURSE:” is taken out`, { kind: 'course', id, part: null });
    this.closed.emit();
  }

  protected isTicked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }
}
