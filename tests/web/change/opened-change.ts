import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { StakeholderGroup } from '@peerway/change';
import { vi } from 'vitest';
import { ChangeRoom } from '../../../apps/web/src/app/change/change-room.ts';
import { plain } from '../case-studies/opened-library.ts';

/** What the API knows of the people side. */
export interface ChangeAnswers {
  /** Parts by the name of their list, such as `pulses`; each with an id. */
  readonly parts?: Readonly<Record<string, readonly object[]>>;
  readonly today?: string;
  readonly canEdit?: boolean;
  readonly canSeePeople?: boolean;
  /** More of what the rest of the engagement says. */
  readonly context?: object;
  /** Behind the page in the address, such as `?pulse=spring`. */
  readonly search?: string;
  /** Answers an operation by its name before the room does; undefined to leave it to the room. */
  readonly told?: (name: string, variables: Record<string, unknown>) => object | undefined;
}

/** A page of the room, opened, with the API answered at the edge of HTTP. */
export interface OpenedChange {
  readonly page: HTMLElement;
  readonly says: () => string;
  readonly settled: () => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly field: (name: string) => HTMLInputElement;
  readonly write: (name: string, text: string) => Promise<void>;
  /** Ticks a box, or takes the tick away. */
  readonly tick: (name: string) => Promise<void>;
  /** Waits until the page says this. */
  readonly until: (words: string) => Promise<void>;
  /** The edits that were sent last, after the pause: lists of edits by kind. */
  readonly sent: () => Promise<Record<string, readonly { id: string; version: number; part: unknown }[]>>;
  /** Every operation that was asked, by name. */
  readonly asked: readonly string[];
}

/** A group as the API gives it. */
export function anyGroup(id: string, more: Partial<StakeholderGroup> = {}): StakeholderGroup {
  return {
    ...{ id, name: id[0]!.toUpperCase() + id.slice(1), size: 40, overlaps: [], sites: [], languages: ['en'] },
    ...{ sponsor: null, representation: 'none', roles: [], useCases: [], influence: 3, attitude: 0, note: null },
    ...more,
  } as StakeholderGroup;
}

const kinds = ['groups', 'impacts', 'sponsors', 'communications', 'courses', 'sessions', 'policies', 'exceptions', 'pulses', 'resistances']; // prettier-ignore

/** Opens one page of the room. */
export async function openChange(page: Type<unknown>, answers: ChangeAnswers): Promise<OpenedChange> {
  const children = [{ path: 'page', component: page }];
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [{ path: 'w/:workspace/e/:engagement/change', component: ChangeRoom, children }],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/w/w1/e/e1/change/page${answers.search ?? ''}`);
  const host = harness.routeNativeElement;
  if (host === null) throw new Error('the room did not open');
  const http = TestBed.inject(HttpTestingController);
  const edits: Record<string, readonly { id: string; version: number; part: unknown }[]>[] = [];
  const asked: string[] = [];
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 5; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) {
        if (waiting.cancelled) continue;
        const { query, variables } = waiting.request.body as { query: string; variables: Record<string, unknown> };
        const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
        asked.push(name);
        if (name === 'EditChange') edits.push(variables['edits'] as (typeof edits)[number]);
        const answer = answers.told?.(name, variables) ?? answered(name, variables, answers);
        waiting.flush('errors' in answer ? { data: null, ...answer } : { data: answer });
      }
    }
  };
  const waitFor = <T>(found: () => T | undefined, why: () => string): Promise<T> =>
    vi.waitFor(
      async () => {
        await settled();
        const value = found();
        if (value === undefined) throw new Error(why());
        return value;
      },
      { timeout: 15_000 },
    );
  await waitFor(
    () => host.querySelector('h1') ?? undefined,
    () => 'no page',
  );
  const field = (name: string): HTMLInputElement => {
    const label = [...host.querySelectorAll('label')].find((each) => plain(each).startsWith(name));
    const named = label?.htmlFor ? host.querySelector(`#${label.htmlFor}`) : label?.querySelector('input, select');
    const found = named ?? host.querySelector(`[aria-label="${name}"]`);
    if (!found) throw new Error(`no field is called ${name}`);
    return found as HTMLInputElement;
  };
  return {
    page: host,
    says: () => plain(host),
    asked,
    settled,
    field,
    press: async (name) => {
      // What a dialog asks stands beside the page, not in it.
      const all = [...document.querySelectorAll<HTMLElement>('.cdk-overlay-container button')].concat([
        ...host.querySelectorAll<HTMLElement>('button, a'),
      ]);
      const found = all.find((each) => (each.getAttribute('aria-label') ?? plain(each)) === name);
      if (!found) throw new Error(`nothing to press is called ${name}`);
      found.click();
      await settled();
    },
    write: async (name, text) => {
      const found = field(name);
      found.value = text;
      for (const kind of ['input', 'change']) found.dispatchEvent(new Event(kind, { bubbles: true }));
      await settled();
    },
    tick: async (name) => {
      field(name).click();
      await settled();
    },
    until: async (words) => {
      await waitFor(
        () => (plain(host).includes(words) ? true : undefined),
        () => `it does not say “${words}”, but: ${plain(host)}`,
      );
    },
    sent: () =>
      waitFor(
        () => edits.at(-1),
        () => 'nothing was sent',
      ),
  };
}

function answered(name: string, variables: Record<string, unknown>, answers: ChangeAnswers): object {
  if (name === 'Change') {
    const lists = kinds.map((kind) => [kind, (answers.parts?.[kind] ?? []).map((part) => ({ version: 1, part }))]);
    const { today = '2027-03-01', canEdit = true, canSeePeople = true } = answers;
    const context = { today, useCases: [], sites: [], waves: [], anchors: [], ...answers.context };
    const change = { engagementId: 'e1', canEdit, canApprove: true, canSeePeople, context };
    return { change: { ...change, ...(Object.fromEntries(lists) as object) } };
  }
  if (name === 'EditChange') {
    const all = Object.entries(variables['edits'] as Record<string, { id: string; version: number; part: unknown }[]>);
    const each = all.flatMap(([kind, list]) => list.map((edit) => ({ ...edit, kind })));
    const saved = each.filter(({ part }) => part !== null).map(({ kind, id, version }) => ({ kind, id, version: version + 1 })); // prettier-ignore
    const removed = each.filter(({ part }) => part === null).map(({ kind, id }) => ({ kind, id }));
    return { editChange: { saved, removed } };
  }
  return {};
}
