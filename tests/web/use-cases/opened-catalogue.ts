import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { FindingOut, UseCase } from '@peerway/use-cases';
import { vi } from 'vitest';

@Component({ selector: 'pw-elsewhere', template: 'elsewhere' })
class Elsewhere {}

/** What the API answers, as far as the catalogue asks for it. */
export interface CatalogueAnswers {
  /** The workspace's own use cases. */
  readonly own?: readonly UseCase[];
  readonly findings?: readonly FindingOut[];
  readonly facts?: readonly object[];
  /** What the member may do, in the workspace and in the engagement. */
  readonly allowed?: readonly string[];
  /** How mutations are answered, by name. */
  readonly told?: Readonly<Record<string, object>>;
}

/** A request that a page sent, as far as tests look at it. */
export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page of the catalogue, opened at an address, with the API answered at the edge of HTTP. */
export interface OpenedPage {
  readonly page: HTMLElement;
  readonly settled: () => Promise<void>;
  readonly address: () => string;
  readonly button: (name: string) => HTMLElement;
  readonly all: (selector: string) => string[];
  readonly sent: readonly Sent[];
}

/** Opens a page at an address; `path` is its route. */
export async function openCataloguePage(
  page: Type<unknown>,
  { path, address, answers = {} }: { path: string; address: string; answers?: CatalogueAnswers },
): Promise<OpenedPage> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path, component: page },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(address);
  const host = harness.routeNativeElement;
  if (host === null) throw new Error('the page did not open');
  const http = TestBed.inject(HttpTestingController);
  const sent: Sent[] = [];
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      answer(http, answers, sent);
    }
    await harness.fixture.whenStable();
  };
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
    sent,
    address: () => TestBed.inject(Router).url,
    button: (name) => {
      const found = [...host.querySelectorAll<HTMLElement>('button, a')].find((each) =>
        (each.getAttribute('aria-label') ?? plain(each)).startsWith(name),
      );
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

/** Types into a field as a person does. */
export function typeInto(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no such field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function answer(http: HttpTestingController, answers: CatalogueAnswers, sent: Sent[]): void {
  for (const waiting of http.match('/graphql')) {
    const body = waiting.request.body as Sent;
    const name = /(?:query|mutation) (\w+)/.exec(body.query)?.[1] ?? '';
    sent.push(body);
    waiting.flush({ data: dataFor(name, answers) });
  }
}

function dataFor(
  name: string,
  { own = [], findings = [], facts = [], allowed = [], told = {} }: CatalogueAnswers,
): object {
  switch (name) {
    case 'Me': {
      const memberships = [{ id: 'm1', role: 'owner', allowed, workspace: { id: 'w1', name: 'First practice' } }];
      return { me: { id: 'p1', name: 'Olga', email: 'olga@example.org', memberships } };
    }
    case 'CatalogueOwnUseCases': {
      const by = { version: 2, updatedBy: 'Olga', updatedAt: '2026-11-20T10:00:00Z' };
      const nodes = own.map((useCase, place) => ({ id: `o${place}`, ...by, useCase }));
      return { ownUseCases: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
    }
    case 'Findings':
      return {
        engagement: { id: 'e1', allowed },
        selection: {
          engagement: 'e1',
          inputs: {
            size: 'medium',
            levers: [],
            patterns: [],
            questions: [],
            facts,
            findings,
            scores: [],
            settings: { criteria: [], useCases: null, size: null, seed: 1 },
          },
          findings: findings.map((finding, place) => ({
            id: `f${place}`,
            recordedBy: 'Olga',
            recordedAt: '2026-11-20T10:00:00Z',
            finding,
          })),
        },
      };
    case 'LibraryOwnCases':
      return { ownCases: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };
    case 'LibraryCorrections':
      return { caseCorrections: [] };
    default:
      return told[name] ?? {};
  }
}
