import { Injectable, computed, inject, signal } from '@angular/core';
import { CaseStudy } from '@peerway/case-studies';
import { type Problem, isEditConflict, problemOf } from '../../graphql/problem.ts';
import { caseOf } from './case-draft.ts';
import { CaseEditing } from './case-editing.ts';

/** What became of an attempt to save; `at` is the first field to be mended, or the one that the server refused. */
export type Saved =
  { readonly outcome: 'saved' | 'refused' } | { readonly outcome: 'incomplete' | 'field'; readonly at: string };

/** Sends the case in hand once nothing is wrong with it; what was typed stays in the form whatever happens. */
@Injectable()
export class CaseSaving {
  readonly problem = signal<Problem | undefined>(undefined);
  readonly isSaving = signal(false);
  /** The problem that neither a field nor the panel of two versions says. */
  readonly otherProblem = computed(() => {
    const problem = this.problem();
    return isEditConflict(problem) || fieldOf(problem) !== undefined ? undefined : problem;
  });
  private readonly editing = inject(CaseEditing);

  async save(send: (study: CaseStudy) => Promise<void>): Promise<Saved> {
    this.problem.set(undefined);
    this.editing.wasTried.set(true);
    const [first] = this.editing.grave();
    if (first !== undefined) return { outcome: 'incomplete', at: first.at };
    if (this.isSaving()) return { outcome: 'refused' };
    this.isSaving.set(true);
    try {
      await send(CaseStudy.parse(caseOf(this.editing.draft())));
      return { outcome: 'saved' };
    } catch (error) {
      // What was typed stays in the form and in this browser.
      return this.refuse(problemOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  private refuse(problem: Problem): Saved {
    this.problem.set(problem);
    const at = fieldOf(problem);
    if (at === undefined) return { outcome: 'refused' };
    this.editing.refuse(at, problem.message);
    return { outcome: 'field', at };
  }
}

function fieldOf(problem: Problem | undefined): string | undefined {
  const at = problem?.field?.replace(/^study\.?/, '');
  return at === undefined || at === '' || at === 'reason' ? undefined : at;
}
