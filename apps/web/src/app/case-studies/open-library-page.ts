import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { AccessCard } from '../access/access-card.ts';
import { lastWorkspace } from '../access/last-workspace.ts';
import { MeDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';

/** An address of the library that names no workspace, such as one that was shared: leads to it in the reader's own workspace. */
@Component({
  selector: 'pw-open-library-page',
  imports: [AccessCard, ProblemPanel, Skeleton],
  template: `
    <pw-access-card finding="Opening the library" i18n-finding>
      <pw-problem [problem]="problem()" (retry)="lead()" />
      @if (problem() === undefined) {
        <pw-skeleton label="Looking up where to go" i18n-label />
      }
    </pw-access-card>
  `,
})
export class OpenLibraryPage {
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly router = inject(Router);
  private readonly tell = teller();

  constructor() {
    void this.lead();
  }

  protected async lead(): Promise<void> {
    this.problem.set(undefined);
    const { url } = this.router;
    try {
      const { me } = await this.tell(MeDocument, {});
      const workspace = lastWorkspace((me?.memberships ?? []).map((membership) => membership.workspace.id));
      if (me === null) await this.router.navigate(['/sign-in'], { queryParams: { next: url }, replaceUrl: true });
      else
        await this.router.navigateByUrl(workspace === undefined ? '/' : `/w/${workspace}${url}`, { replaceUrl: true });
    } catch (error) {
      // Most likely the server is still starting: the panel offers another try.
      this.problem.set(problemOf(error));
    }
  }
}
