import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { MeDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { AccessCard } from './access-card.ts';

/** The bare address: leads to set-up, to sign-in, or to the portfolio. */
@Component({
  selector: 'pw-start-page',
  imports: [AccessCard, ProblemPanel, Skeleton],
  template: `
    <pw-access-card finding="Opening Peerway" i18n-finding>
      <pw-problem [problem]="problem()" (retry)="lead()" />
      @if (problem() === undefined) {
        <pw-skeleton label="Looking up where to go" i18n-label />
      }
    </pw-access-card>
  `,
})
export class StartPage {
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly tell = teller();

  constructor() {
    void this.lead();
  }

  protected async lead(): Promise<void> {
    this.problem.set(undefined);
    try {
      await this.router.navigateByUrl(await this.destination(), { replaceUrl: true });
    } catch (error) {
      // Most likely the server is still starting: the panel offers another try.
      this.problem.set(problemOf(error));
    }
  }

  private async destination(): Promise<string> {
    const setup = await firstValueFrom(this.http.get<{ needed: boolean }>('/api/setup'));
    if (setup.needed) return '/setup';
    const { me } = await this.tell(MeDocument, {});
    const workspace = me?.memberships[0]?.workspace.id;
    return workspace === undefined ? '/sign-in' : `/w/${workspace}/portfolio`;
  }
}
