import { Component, computed, inject, input, output } from '@angular/core';
import { CaseStudy, caseDifferences } from '@peerway/case-studies';
import { type Problem, isEditConflict } from '../../graphql/problem.ts';
import { CaseDifferences } from './case-differences.ts';
import { caseOf } from './case-draft.ts';
import { CaseEditing } from './case-editing.ts';

/** What somebody else saved meanwhile. */
export interface Theirs {
  readonly study: CaseStudy;
  readonly version: number;
  readonly reason: string;
}

/** Two people saved the same case: shows both values field by field, and lets one choose. */
@Component({
  selector: 'pw-case-conflict',
  imports: [CaseDifferences],
  template: `
    @if (theirs(); as theirs) {
      <section class="card stack" role="alert">
        <h2 i18n>Somebody else changed this case while you were writing</h2>
        <p i18n class="muted">Nothing was overwritten. Choose which version stays.</p>
        <pw-case-differences
          [differences]="differences()"
          label="Both versions"
          i18n-label
          before="Saved by them"
          i18n-before
          after="Yours"
          i18n-after
        />
        <div class="row">
          <button i18n class="button primary" type="button" (click)="keepMine.emit(theirs)">Keep mine</button>
          <button i18n class="button" type="button" (click)="takeTheirs.emit(theirs)">Take theirs</button>
        </div>
      </section>
    }
  `,
  styles: `
    section {
      margin-bottom: var(--space-4);
      border-color: var(--warn);
      border-left-width: 5px;
    }
  `,
})
export class CaseConflict {
  readonly problem = input<Problem>();
  readonly keepMine = output<Theirs>();
  readonly takeTheirs = output<Theirs>();

  private readonly editing = inject(CaseEditing);
  protected readonly theirs = computed(() => theirsIn(this.problem()));
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    const mine = CaseStudy.safeParse(caseOf(this.editing.draft()));
    return theirs && mine.success ? caseDifferences(theirs.study, mine.data) : [];
  });
}

/** What the server holds, as a refusal carries it. */
function theirsIn(problem: Problem | undefined): Theirs | undefined {
  if (!isEditConflict(problem)) return undefined;
  const { study, version = 0, reason = '' } = problem?.current as Partial<Theirs>;
  const read = CaseStudy.safeParse(study);
  return read.success ? { study: read.data, version, reason } : undefined;
}
