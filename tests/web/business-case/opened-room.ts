import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { BusinessCase, Phasing } from '@peerway/business-case';
import { vi } from 'vitest';
import { CaseRoom } from '../../../apps/web/src/app/business-case/case-room.ts';
import { plain } from '../case-studies/opened-library.ts';

@Component({ selector: 'pw-beside-the-room', template: 'elsewhere' })
class Elsewhere {}

/** What the API knows of a case. */
export interface RoomAnswers {
  readonly case: BusinessCase;
  readonly version?: number;
  readonly suggested?: readonly string[];
  readonly approved?: readonly { readonly case: BusinessCase; readonly [name: string]: unknown }[];
  /** When money moves by the dates of the plan. */
  readonly planPhasing?: readonly Phasing[];
  readonly canEdit?: boolean;
  readonly canApprove?: boolean;
  /** Answers a mutation by its name; what it gives is the data, or an error with its code. */
  readonly told?: (name: string, variables: Record<string, unknown>) => object;
}

/** A page of the room, opened, with the API answered at the edge of HTTP. */
export interface OpenedRoom {
  readonly page: HTMLElement;
  readonly says: () => string;
  readonly settled: () => Promise<void>;
  readonly button: (name: string) => HTMLElement;
  readonly field: (name: string) => HTMLInputElement;
  readonly write: (field: HTMLInputElement | HTMLTextAreaElement, text: string) => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  /** The case as it was saved last, after the pause. */
  readonly saved: () => Promise<BusinessCase>;
}

/** Opens one page of the room. */
export async function openRoom(page: Type<unknown>, answers: RoomAnswers): Promise<OpenedRoom> {
  const routes = [
    {
      path: 'w/:workspace/e/:engagement/select/business-case',
      component: CaseRoom,
      children: [{ path: 'page', component: page }],
    },
    { path: '**', component: Elsewhere },
  ];
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(routes, withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl('/w/w1/e/e1/select/business-case/page');
  const host = harness.routeNativeElement;
  if (host === null) throw new Error('the room did not open');
  const http = TestBed.inject(HttpTestingController);
  const kept: BusinessCase[] = [];
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 5; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) {
        const { query, variables } = waiting.request.body as { query: string; variables: Record<string, unknown> };
        const answer = answered(query, variables, answers, kept);
        waiting.flush('errors' in answer ? { data: null, ...answer } : { data: answer });
      }
    }
  };
  await vi.waitFor(
    async () => {
      await settled();
      if (!host.querySelector('h1')) throw new Error('still loading');
    },
    { timeout: 15_000 },
  );
  const button = (name: string): HTMLElement => {
    const all = [...host.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((each) => (each.getAttribute('aria-label') ?? plain(each)) === name);
    if (!found) throw new Error(`nothing to press is called ${name}`);
    return found;
  };
  return {
    page: host,
    says: () => plain(host),
    settled,
    button,
    field: (name) => {
      const label = [...host.querySelectorAll('label')].find((each) => plain(each).startsWith(name));
      const found = label?.htmlFor ? host.querySelector(`#${label.htmlFor}`) : label?.querySelector('input');
      if (!found) throw new Error(`no field is called ${name}`);
      return found as HTMLInputElement;
    },
    write: async (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
    press: async (name) => {
      button(name).click();
      await settled();
    },
    saved: () =>
      vi.waitFor(
        async () => {
          await settled();
          const last = kept.at(-1);
          if (last === undefined) throw new Error('nothing is saved yet');
          return last;
        },
        { timeout: 5_000 },
      ),
  };
}

function answered(
  query: string,
  variables: Record<string, unknown>,
  answers: RoomAnswers,
  kept: BusinessCase[],
): object {
  const [, kind, name = ''] = /(query|mutation)\s+(\w+)/.exec(query) ?? [];
  const version = (answers.version ?? 3) + kept.length;
  const by = { updatedBy: 'Olga', updatedAt: '2026-11-20T10:00:00Z' };
  const opened = {
    engagementId: 'e1',
    case: kept.at(-1) ?? answers.case,
    version,
    ...by,
    rolloutSize: 'medium',
    suggested: answers.suggested ?? [],
    staleSince: null,
    offers: [],
    useCases: [],
    approved: answers.approved ?? [],
    canEdit: answers.canEdit ?? true,
    canApprove: answers.canApprove ?? true,
  };
  switch (name) {
    case 'BusinessCase':
    case 'CaseApprovals':
      return { businessCase: opened };
    case 'PlanPhasing':
      return { businessCase: { engagementId: 'e1', planPhasing: answers.planPhasing ?? [] } };
    case 'ApprovedContent':
      return { approvedCase: answers.approved?.find((each) => each['id'] === variables['id']) };
    case 'SaveBusinessCase':
      kept.push(variables['case'] as BusinessCase);
      return { saveBusinessCase: { case: variables['case'], version: version + 1, ...by } };
    case 'Me':
      return { me: { id: 'p1', name: 'Olga', email: 'olga@example.org', memberships: [] } };
    default:
      if (kind === 'mutation') return answers.told?.(name, variables) ?? {};
      return { ownUseCases: emptyPage, ownCases: emptyPage };
  }
}

const emptyPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
