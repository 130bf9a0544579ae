import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { vi } from 'vitest';
import { plain } from '../case-studies/opened-library.ts';

/** What was asked over HTTP, by whom. */
export interface AskedByLink {
  readonly name: string;
  readonly variables: Record<string, unknown>;
  readonly token: string | null;
}

/** A page of somebody who came by a link, with the API answered at the edge of HTTP. */
export interface OpenedByLink {
  readonly page: HTMLElement;
  readonly says: () => string;
  readonly asked: readonly AskedByLink[];
  readonly press: (name: string) => Promise<void>;
  /** Chooses what is written beside a radio button. */
  readonly choose: (words: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  readonly until: (words: string) => Promise<void>;
}

/** Opens the page; `told` answers an operation by its name. */
export async function openByLink(
  page: Type<unknown>,
  told: (name: string, variables: Record<string, unknown>) => object,
): Promise<OpenedByLink> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'link/:token', component: page }], withComponentInputBinding()),
    ],
  });
  const harness = await RouterTestingHarness.create('/link/secret');
  const host = harness.routeNativeElement;
  if (host === null) throw new Error('the page did not open');
  const http = TestBed.inject(HttpTestingController);
  const asked: AskedByLink[] = [];
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 5; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) {
        if (waiting.cancelled) continue;
        const { query, variables } = waiting.request.body as { query: string; variables: Record<string, unknown> };
        const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
        asked.push({ name, variables, token: waiting.request.headers.get('x-respondent') });
        const answer = told(name, variables);
        waiting.flush('errors' in answer ? { data: null, ...answer } : { data: answer });
      }
    }
  };
  const until = (words: string): Promise<void> =>
    vi.waitFor(
      async () => {
        await settled();
        if (!plain(host).includes(words)) throw new Error(`it does not say “${words}”, but: ${plain(host)}`);
      },
      { timeout: 15_000 },
    );
  const named = <E extends HTMLElement>(selector: string, name: string): E => {
    const found = [...host.querySelectorAll<E>(selector)].find((each) => plain(each).includes(name));
    if (!found) throw new Error(`nothing is called ${name}`);
    return found;
  };
  await settled();
  return {
    page: host,
    says: () => plain(host),
    asked,
    until,
    press: async (name) => {
      named('button', name).click();
      await settled();
    },
    choose: async (words) => {
      named('label', words).querySelector('input')?.click();
      await settled();
    },
    write: async (text) => {
      const field = host.querySelector('textarea');
      if (!field) throw new Error('there is nothing to write into');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    },
  };
}
