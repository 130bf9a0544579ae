import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Component, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SelectionInputs } from '@peerway/use-cases';
import { vi } from 'vitest';
import { equalLevers, inputsWith } from '../../libs/use-cases/small-selection.ts';
import { plain } from '../case-studies/opened-library.ts';

@Component({ selector: 'pw-elsewhere-in-select', template: 'elsewhere' })
class Elsewhere {}

/** What the API knows of an engagement's choosing. */
export interface SelectAnswers {
  readonly inputs?: SelectionInputs;
  readonly version?: number;
  readonly decisions?: readonly object[];
  readonly isStale?: boolean;
  readonly changes?: readonly object[];
  /** Whether the draws are really made, in the thread of the page. */
  readonly draws?: boolean;
  readonly allowed?: readonly string[];
  /** Answers a mutation by its name; what it gives is the data, or an error with its code. */
  readonly told?: (name: string, variables: Record<string, unknown>) => object;
}

/** A page of Select, opened at an address, with the API answered at the edge of HTTP. */
export interface OpenedSelect {
  readonly page: HTMLElement;
  readonly settled: () => Promise<void>;
  readonly address: () => string;
  readonly button: (name: string | RegExp) => HTMLButtonElement;
  readonly field: (name: string | RegExp) => HTMLInputElement;
  readonly says: () => string;
  /** Types into a field as a person does, with all the events of that. */
  readonly type: (field: HTMLInputElement | HTMLTextAreaElement, text: string) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
}

/** A thread that never answers: how sure an order is stays open, and no test waits for ten thousand draws. */
class QuietThread extends EventTarget {
  postMessage(): void {
    // It keeps quiet.
  }

  terminate(): void {
    // Nothing runs.
  }
}

/** What a member may do who may do all of it. */
export const everything = ['selection.edit', 'decision.record', 'citation.write'];

/** Inputs with goals weighed evenly and nothing else known. */
export const weighed = inputsWith({ levers: equalLevers });

/** Opens a page of Select under /w/w1/e/e1/select. */
export async function openSelect(
  page: Type<unknown>,
  answers: SelectAnswers = {},
  address = '',
): Promise<OpenedSelect> {
  if (!answers.draws && typeof Worker === 'undefined') vi.stubGlobal('Worker', QuietThread);
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'w/:workspace/e/:engagement/select', component: page },
          { path: '**', component: Elsewhere },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/w/w1/e/e1/select${address}`);
  const host = harness.routeNativeElement;
  if (host === null) throw new Error('the page did not open');
  const http = TestBed.inject(HttpTestingController);
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 8; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) answer(waiting, answers);
    }
    await harness.fixture.whenStable();
  };
  // The catalogue is fetched as a part of the app.
  await vi.waitFor(
    async () => {
      await settled();
      if (!host.querySelector('h1')) throw new Error('still loading');
    },
    { timeout: 10_000 },
  );
  const named = <Kind extends HTMLElement>(selector: string, name: string | RegExp): Kind => {
    const found = [...host.querySelectorAll<Kind>(selector)].find((each) => matches(nameOf(each, host), name));
    if (!found) throw new Error(`nothing here is called ${String(name)}`);
    return found;
  };
  const button = (name: string | RegExp) => named<HTMLButtonElement>('button, a', name);
  return {
    page: host,
    settled,
    address: () => TestBed.inject(Router).url,
    button,
    field: (name) => named<HTMLInputElement>('input, textarea, select', name),
    says: () => plain(host),
    type: async (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
    press: async (name) => {
      button(name).click();
      await settled();
      await settled();
    },
  };
}

/** A decision as the API gives it. */
export function decision(said: Partial<Record<string, unknown>> = {}): object {
  return {
    id: 'd1',
    about: 'useCases',
    useCase: null,
    chosen: ['mesh-vpn-zero-trust'],
    reason: 'It serves most goals.',
    decidedBy: 'The board',
    decidedOn: '2026-11-02',
    recordedBy: 'Olga',
    recordedAt: '2026-11-02T10:00:00Z',
    fingerprint: 'abcdef0123456789',
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
    result: { winner: 'mesh-vpn-zero-trust', verdict: 'robust', confidence: 0.91 },
    ...said,
  };
}

/** An answer that refuses. */
export function refusal(code: string, message: string, details: object = {}): object {
  return { errors: [{ message, extensions: { code, ...details } }] };
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

/** The name that a reader hears: its label in the page, else what it says itself. */
function nameOf(element: HTMLElement, host: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const around = element.closest('label');
  if (around) return plain(around);
  const beside = element.id === '' ? null : host.querySelector(`label[for="${element.id}"]`);
  return beside ? plain(beside) : plain(element);
}

function answer(waiting: TestRequest, answers: SelectAnswers): void {
  const { query, variables } = waiting.request.body as { query: string; variables: Record<string, unknown> };
  const [, kind, name = ''] = /(query|mutation)\s+(\w+)/.exec(query) ?? [];
  const {
    inputs = weighed,
    version = 4,
    decisions = [],
    isStale = false,
    changes = [],
    allowed = everything,
  } = answers;
  if (name === 'Selection') {
    const selection = { engagement: 'e1', version, updatedBy: null, updatedAt: null, isStale, changes, decisions };
    const engagement = { id: 'e1', allowed, sample: false };
    waiting.flush({ data: { engagement, selection: { ...selection, settings: inputs.settings, inputs } } });
  } else if (name === 'DecisionInputs') {
    const kept = decisions.map((each) => ({ inputs: weighed, ...each }));
    waiting.flush({ data: { selection: { engagement: 'e1', decisions: kept } } });
  } else if (query.includes('query Me')) {
    waiting.flush({ data: { me: { id: 'p1', name: 'Olga', email: 'olga@example.org', memberships: [] } } });
  } else if (kind === 'mutation') {
    const told = answers.told?.(name, variables) ?? {};
    waiting.flush('errors' in told ? { data: null, ...told } : { data: told });
  } else if (name === 'LibraryOwnCases') {
    waiting.flush({ data: { ownCases: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } });
  } else if (name === 'LibraryCorrections') waiting.flush({ data: { caseCorrections: [] } });
  else waiting.flush({ data: {} });
}
