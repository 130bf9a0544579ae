import { Component, computed, input, output, signal } from '@angular/core';
import { SubmitCheckDocument } from '../../graphql/generated/person/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';

/** A course with its check, without what is right. */
interface CheckedCourse {
  readonly course: string;
  readonly passPercent: number;
  readonly questions: readonly { readonly id: string; readonly text: string; readonly options: readonly string[] }[];
}

/** The check at the end of a course. What is right is known to the server alone. */
@Component({
  selector: 'pw-course-check',
  imports: [ProblemPanel],
  templateUrl: './course-check.html',
  styleUrl: './course-check.scss',
})
export class CourseCheck {
  readonly course = input.required<CheckedCourse>();
  /** The token of the personal link. */
  readonly token = input.required<string>();
  readonly passed = output();

  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly chosen = signal<ReadonlyMap<string, number>>(new Map());
  protected readonly isWhole = computed(() => this.chosen().size === this.course().questions.length);
  protected readonly deed = newDeed();
  protected readonly failed = signal<{ readonly right: number; readonly questions: number } | undefined>(undefined);

  protected choose(question: string, option: number): void {
    this.chosen.set(new Map([...this.chosen(), [question, option]]));
  }

  protected async send(): Promise<void> {
    this.failed.set(undefined);
    await this.deed.run(async () => {
      const answers = [...this.chosen()].map(([question, option]) => ({ question, option }));
      const input = { course: this.course().course, answers };
      const { submitCheck: outcome } = await this.tell(SubmitCheckDocument, { input });
      if (outcome.isPassed) this.passed.emit();
      else this.failed.set(outcome);
    });
  }
}
