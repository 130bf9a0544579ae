import { Component, input, output } from '@angular/core';
import { type CheckQuestion, Course } from '@peerway/change';
import { Field } from '../../ui/field.ts';
import { numberIn, textIn } from '../../ui/typed.ts';

/** The questions of the check at the end of a course. A question is kept once it has words and at least two answers. */
@Component({
  selector: 'pw-check-editor',
  imports: [Field],
  templateUrl: './check-editor.html',
  host: { class: 'stack' },
})
export class CheckEditor {
  readonly course = input.required<Course>();
  readonly changed = output<Partial<Course>>();

  protected readonly numberIn = numberIn;
  protected readonly textIn = textIn;

  protected add(): void {
    const options = [$localize`:answer|:Yes`, $localize`:answer|:No`];
    const question = { id: `q-${crypto.randomUUID()}`, text: $localize`A new question`, options, right: 0 };
    this.changed.emit({ questions: [...this.course().questions, question] });
  }

  protected set(id: string, patch: Partial<CheckQuestion>): void {
    const questions = this.course().questions.map((each) => (each.id === id ? { ...each, ...patch } : each));
    this.changed.emit({ questions });
  }

  /** Answers, one a line. Where the right one is no longer there, the first is. */
  protected setOptions({ id, right }: CheckQuestion, text: string): void {
    const options = text.split('\n').flatMap((line) => line.trim() || []);
    this.set(id, { options, right: right < options.length ? right : 0 });
  }

  protected remove(id: string): void {
    this.changed.emit({ questions: this.course().questions.filter((each) => each.id !== id) });
  }

  protected setPass(percent: number | undefined): void {
    const read = Course.shape.passPercent.safeParse(percent);
    if (read.success) this.changed.emit({ passPercent: read.data });
  }

  protected nameOf(place: number): string {
    return $localize`Question ${place + 1}:NUMBER:`;
  }
}
