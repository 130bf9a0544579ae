import { DestroyRef, type Signal, computed, inject, signal } from '@angular/core';
import { keepWords, withKeptWords } from '../../language/kept-words.ts';
import { beforeSpeaking } from '../../language/speak.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';

export type Errors<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** A form in hand: its values, and its errors once somebody tried to send it. Make it where `inject` works. */
export class FormDraft<Values extends object> {
  readonly values: Signal<Values>;
  readonly problem = signal<Problem | undefined>(undefined);
  readonly isSending = signal(false);
  private readonly edited;
  private readonly wasTried = signal(false);

  constructor(
    initial: Values,
    private readonly check: (values: Values) => Errors<Extract<keyof Values, string>>,
  ) {
    this.edited = signal(withKeptWords(initial));
    this.values = this.edited.asReadonly();
    inject(DestroyRef).onDestroy(beforeSpeaking(() => keepWords(this.values())));
  }

  /** The sentence at each field: our own checks after the first try, else what the server said. */
  readonly errors = computed<Readonly<Record<string, string | undefined>>>(() => {
    const problem = this.problem();
    const refused = problem?.field === undefined ? {} : { [lastPart(problem.field)]: problem.message };
    return this.wasTried() ? { ...refused, ...this.check(this.values()) } : refused;
  });

  /** The problem that belongs to no field of this form. */
  readonly otherProblem = computed(() => {
    const problem = this.problem();
    return problem?.field !== undefined && lastPart(problem.field) in this.values() ? undefined : problem;
  });

  set<Name extends keyof Values>(name: Name, value: Values[Name]): void {
    this.edited.update((values) => ({ ...values, [name]: value }));
    this.problem.set(undefined);
  }

  /** Forgets that it was sent: an emptied form shows no errors. */
  restart(): void {
    this.wasTried.set(false);
  }

  /** Sends if nothing is wrong at first sight; keeps all that was typed when it fails. */
  async send(act: (values: Values) => Promise<void>): Promise<void> {
    this.wasTried.set(true);
    if (this.isSending() || Object.keys(this.check(this.values())).length > 0) return;
    this.isSending.set(true);
    this.problem.set(undefined);
    try {
      await act(this.values());
    } catch (error) {
      // Refusals belong beside the field or above the form, never in the console only.
      this.problem.set(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }
}

function lastPart(field: string): string {
  return field.split('.').at(-1) ?? field;
}
