import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { BusinessCase } from '@peerway/business-case';
import { vi } from 'vitest';
import { businessCaseRoutes } from '../../../apps/web/src/app/business-case/business-case-routes.ts';
import { plain } from '../case-studies/opened-library.ts';

/** What the API knows of the business case of an engagement. */
export interface CaseAnswers {
  readonly case: BusinessCase;
  readonly suggested?: readonly string[];
  readonly canEdit?: boolean;
}

/** A page of the business case with the API answered at the edge of HTTP. */
export interface OpenedCase {
  readonly page: HTMLElement;
  readonly says: () => string;
  readonly settled: () => Promise<void>;
  readonly address: () => string;
  /** What was saved, in order. */
  readonly saved: readonly BusinessCase[];
  /** The element that is called so: its label, or what it says itself. */
  readonly named: <Kind extends HTMLElement>(selector: string, name: string | RegExp) => Kind;
}

/** Opens a page of the room, at an address below that of the business case. */
export async function openCase(answers: CaseAnswers, address = ''): Promise<OpenedCase> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [{ path: 'w/:workspace/e/:engagement/select/business-case', children: businessCaseRoutes }],
        withComponentInputBinding(),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/w/w1/e/e1/select/business-case${address}`);
  const host = harness.fixture.nativeElement as HTMLElement;
  const http = TestBed.inject(HttpTestingController);
  const saved: BusinessCase[] = [];
  const answered = (query: string, variables: Record<string, unknown>): object => {
    const opened = {
      engagementId: 'e1',
      case: saved.at(-1) ?? answers.case,
      version: 1 + saved.length,
      updatedBy: null,
      updatedAt: null,
      rolloutSize: 'medium',
      suggested: answers.suggested ?? [],
      canEdit: answers.canEdit ?? true,
      canApprove: false,
      approved: [],
      offers: [],
    };
    if (/mutation/.test(query)) {
      saved.push(variables['case'] as BusinessCase);
      return { saveBusinessCase: { ...opened, case: variables['case'], version: 1 + saved.length } };
    }
    return query.includes('businessCase(') ? { businessCase: opened } : { useCases: { nodes: [] }, ownUseCases: [] };
  };
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 6; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) {
        const { query, variables } = waiting.request.body as { query: string; variables: Record<string, unknown> };
        waiting.flush({ data: answered(query, variables) });
      }
    }
  };
  // Drivers and catalogue are fetched as parts of the app.
  await vi.waitFor(
    async () => {
      await settled();
      if (!host.querySelector('h1')) throw new Error('still loading');
    },
    { timeout: 15_000 },
  );
  return {
    page: host,
    says: () => plain(host),
    settled,
    address: () => TestBed.inject(Router).url,
    saved,
    named: <Kind extends HTMLElement>(selector: string, name: string | RegExp): Kind => {
      const called = (one: HTMLElement): string => one.getAttribute('aria-label') ?? plain(one);
      const found = [...host.querySelectorAll<Kind>(selector)].find((one) =>
        typeof name === 'string' ? called(one) === name : name.test(called(one)),
      );
      if (!found) throw new Error(`nothing here is called ${String(name)}`);
      return found;
    },
  };
}
