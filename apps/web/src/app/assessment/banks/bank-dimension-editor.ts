import { Component, computed, inject, input, output } from '@angular/core';
import { Router } from '@angular/router';
import { Field } from '../../ui/field.ts';
import {
  type BankDimension,
  type BankQuestion,
  type BankText,
  emptyQuestion,
  freshId,
  shifted,
  withDimension,
  withNewQuestion,
  withoutQuestion,
  withQuestion,
} from './bank-editing.ts';
import { BankQuestionEditor } from './bank-question-editor.ts';
import { numberIn, textIn } from '../../ui/typed.ts';

/** Something was taken away, with how to put it back. */
export interface Removal {
  readonly text: BankText;
  readonly said: string;
  readonly back: (text: BankText) => BankText;
}

/** One dimension: its words, weight and target, and its questions; only the question that is open is drawn whole. */
@Component({
  selector: 'pw-bank-dimension-editor',
  imports: [BankQuestionEditor, Field],
  templateUrl: './bank-dimension-editor.html',
  styleUrl: './bank-dimension-editor.scss',
})
export class BankDimensionEditor {
  readonly bank = input.required<BankText>();
  readonly dimension = input.required<BankDimension>();
  readonly mayEdit = input(false);
  readonly edited = output<BankText>();
  readonly removed = output<Removal>();

  private readonly router = inject(Router);
  private readonly address = computed(() =>
    this.router.lastSuccessfulNavigation()?.finalUrl?.queryParamMap.get('question'),
  );
  protected readonly open = computed(() => this.address() ?? undefined);
  protected readonly others = computed(() => this.bank().dimensions.filter(({ id }) => id !== this.dimension().id));
  protected readonly textIn = textIn;

  protected edit(edit: Partial<BankDimension>): void {
    this.edited.emit(withDimension(this.bank(), this.dimension().id, edit));
  }

  protected setNumber(field: 'weight' | 'target', event: Event): void {
    const value = numberIn(event);
    if (value !== undefined) this.edit({ [field]: value });
  }

  protected toggle(id: string): void {
    this.show(this.open() === id ? null : id);
  }

  protected editQuestion(question: BankQuestion): void {
    this.edited.emit(withQuestion(this.bank(), question));
  }

  protected move(index: number, by: -1 | 1): void {
    this.edit({ questions: shifted(this.dimension().questions, index, by) });
  }

  protected moveTo(question: BankQuestion, event: Event): void {
    const dimension = textIn(event);
    const into = this.bank().dimensions.find(({ id }) => id === dimension);
    if (!into) return;
    const place = { dimension, index: into.questions.length };
    this.edited.emit(withNewQuestion(withoutQuestion(this.bank(), question.id), question, place));
  }

  protected add(): void {
    const { id: dimension, questions } = this.dimension();
    const id = freshId(this.bank(), 'own-question');
    this.edited.emit(
      withNewQuestion(this.bank(), emptyQuestion(id, this.bank()), { dimension, index: questions.length }),
    );
    this.show(id);
  }

  protected remove(question: BankQuestion, index: number): void {
    const { id: dimension } = this.dimension();
    this.removed.emit({
      text: withoutQuestion(this.bank(), question.id),
      said: $localize`The question is taken out`,
      back: (now) => withNewQuestion(now, question, { dimension, index }),
    });
  }

  private show(question: string | null): void {
    void this.router.navigate([], { queryParams: { question }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
