import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { CaseStudy } from '@peerway/case-studies';
import { vi } from 'vitest';

@Component({ selector: 'pw-elsewhere', template: 'elsewhere' })
class Elsewhere {}

/** What the API answers about the workspace's own part of the library. */
export interface OwnAnswers {
  readonly own?: readonly CaseStudy[];
  readonly corrections?: readonly { caseId: string; reason: string; isOutdated: boolean; study: CaseStudy }[];
  /** Where the open case is cited. */
  readonly citations?: readonly object[];
  /** What the member may do. */
  readonly allowed?: readonly string[];
  /** Whether the API is away. */
  readonly isAway?: boolean;
}

/** A page of the library, opened at an address, with the API answered at the edge of HTTP. */
export interface OpenedPage {
  readonly page: HTMLElement;
  /** What the page says once it has settled. */
  readonly settled: () => Promise<void>;
  readonly address: () => string;
  readonly button: (name: string) => HTMLElement;
  readonly all: (selector: string) => string[];
}

/** Opens a page of the library under /w/w1/library; `path` is its own part of the route, such as '/case/:caseId'. */
export async function openLibrary(
  page: Type<unknown>,
  address: string,
  answers: OwnAnswers = {},
  path = '',
): Promise<OpenedPage> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: `w/:workspace/library${path}`, component: page },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/w/w1/library${address}`);
  const host = harness.routeNativeElement;
  if (host === null) throw new Error('the page did not open');
  const http = TestBed.inject(HttpTestingController);
  // A page is settled only once what it asked for is answered, and an answer may lead to another question.
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      answer(http, answers);
    }
    await harness.fixture.whenStable();
  };
  // The cases themselves are fetched as a part of the app.
  await vi.waitFor(
    async () => {
      await settled();
      if (host.querySelector('pw-skeleton')) throw new Error('still loading');
    },
    { timeout: 8_000 },
  );
  return {
    page: host,
    settled,
    address: () => TestBed.inject(Router).url,
    button: (name) => {
      const found = [...host.querySelectorAll<HTMLElement>('button, a')].find((each) => plain(each).startsWith(name));
      if (!found) throw new Error(`nothing to press is called ${name}`);
      return found;
    },
    all: (selector) => [...host.querySelectorAll(selector)].map(plain),
  };
}

/** A text as one reads it. */
export function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function answer(
  http: HttpTestingController,
  { own = [], corrections = [], citations = [], allowed = [], isAway }: OwnAnswers,
): void {
  for (const waiting of http.match('/graphql')) {
    const query = String((waiting.request.body as { query: string }).query);
    if (query.includes('query Me')) {
      const memberships = [{ id: 'm1', role: 'owner', allowed, workspace: { id: 'w1', name: 'First practice' } }];
      waiting.flush({ data: { me: { id: 'p1', name: 'Olga', email: 'olga@example.org', memberships } } });
    } else if (isAway) {
      waiting.flush('', { status: 503, statusText: 'Unavailable' });
    } else if (query.includes('LibraryOwnCases')) {
      const nodes = own.map((study, place) => ({ id: `o${place}`, study }));
      waiting.flush({ data: { ownCases: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } } });
    } else if (query.includes('LibraryCorrections')) {
      waiting.flush({ data: { caseCorrections: corrections.map((each, place) => ({ id: `c${place}`, ...each })) } });
    } else if (query.includes('citationsOfCase')) {
      waiting.flush({ data: { citationsOfCase: { totalCount: citations.length, nodes: citations } } });
    } else waiting.flush({ data: {} });
  }
}
