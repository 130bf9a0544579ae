import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Plan, PlanSettings, PlanTask } from '@peerway/rollout';
import { vi } from 'vitest';
import { PlanRoom } from '../../../apps/web/src/app/rollout/plan-room.ts';
import { plain } from '../case-studies/opened-library.ts';

/** What the API knows of a plan. */
export interface PlanAnswers {
  readonly plan: Plan;
  readonly today?: string;
  readonly canEdit?: boolean;
  readonly staleBecause?: readonly string[];
  /** The plan, and the version of its lines, as the API has them by now. */
  readonly planNow?: () => Plan;
  readonly versionNow?: () => number;
  /** Behind the page in the address, such as `?task=lab`. */
  readonly search?: string;
  /** Answers an operation by its name before the plan does; undefined to leave it to the plan. */
  readonly told?: (name: string, variables: Record<string, unknown>) => object | undefined;
}

/** One line as it was sent. */
export interface SentEdit {
  readonly id: string;
  readonly version: number;
  readonly task: PlanTask | null;
}

/** A page of the plan's room, opened, with the API answered at the edge of HTTP. */
export interface OpenedPlan {
  readonly page: HTMLElement;
  readonly says: () => string;
  readonly settled: () => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly field: (name: string) => HTMLInputElement;
  readonly write: (name: string, text: string) => Promise<void>;
  /** Ticks a box, or takes the tick away. */
  readonly tick: (name: string) => Promise<void>;
  /** Waits until this is so, for answers and drawings that take their time. */
  readonly until: <T>(found: () => T | undefined) => Promise<T>;
  /** The lines that were sent last, after the pause. */
  readonly sent: () => Promise<readonly SentEdit[]>;
  /** The settings that were sent last, after the pause. */
  readonly sentSettings: () => Promise<PlanSettings>;
}

/** Opens one page of the room. */
export async function openPlan(page: Type<unknown>, answers: PlanAnswers): Promise<OpenedPlan> {
  const children = [{ path: 'page', component: page }];
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [{ path: 'w/:workspace/e/:engagement/plan', component: PlanRoom, children }],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/w/w1/e/e1/plan/page${answers.search ?? ''}`);
  const host = harness.routeNativeElement;
  if (host === null) throw new Error('the room did not open');
  const http = TestBed.inject(HttpTestingController);
  const edits: (readonly SentEdit[])[] = [];
  const settings: PlanSettings[] = [];
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 5; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) {
        if (waiting.cancelled) continue;
        const { query, variables } = waiting.request.body as { query: string; variables: Record<string, unknown> };
        const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
        if (name === 'EditPlan') edits.push(variables['edits'] as readonly SentEdit[]);
        if (name === 'SavePlanSettings') settings.push(variables['settings'] as PlanSettings);
        const answer = answers.told?.(name, variables) ?? answered(name, variables, answers);
        waiting.flush('errors' in answer ? { data: null, ...answer } : { data: answer });
      }
    }
  };
  const until = <T>(found: () => T | undefined): Promise<T> =>
    vi.waitFor(
      async () => {
        await settled();
        const value = found();
        if (value === undefined) throw new Error('not yet');
        return value;
      },
      { timeout: 15_000 },
    );
  await until(() => host.querySelector('h1') ?? undefined);
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
    until,
    sent: () => until(() => edits.at(-1)),
    sentSettings: () => until(() => settings.at(-1)),
  };
}

function answered(name: string, variables: Record<string, unknown>, answers: PlanAnswers): object {
  const { settings, tasks } = answers.planNow?.() ?? answers.plan;
  const version = answers.versionNow?.() ?? 1;
  const by = { updatedBy: 'Olga', updatedAt: '2027-01-04T10:00:00Z' };
  switch (name) {
    case 'Plan':
      return {
        plan: {
          engagementId: 'e1',
          settings,
          version: 1,
          tasks: tasks.map((task) => ({ task, version, ...by, comments: 0, files: 0 })),
          today: answers.today ?? settings.start,
          ...by,
          canEdit: answers.canEdit ?? true,
          canLock: true,
          suggested: [],
          caseCurrency: null,
          staleSince: null,
          staleBecause: answers.staleBecause ?? [],
          generatedAt: null,
          baselines: [],
        },
      };
    case 'EditPlan': {
      const edits = variables['edits'] as readonly SentEdit[];
      const saved = edits.filter(({ task }) => task !== null).map(({ id, version }) => ({ id, version: version + 1 }));
      return { editPlan: { saved, removed: edits.filter(({ task }) => task === null).map(({ id }) => id) } };
    }
    case 'SavePlanSettings':
      return { savePlanSettings: { engagementId: 'e1', version: 2, ...by } };
    case 'TaskTalk':
      return { taskComments: [], taskFiles: [], planPeople: [], me: { id: 'p1' } };
    case 'Me':
      return { me: { id: 'p1', name: 'Olga', email: 'olga@example.org', memberships: [] } };
    default:
      return {};
  }
}
