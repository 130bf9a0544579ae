import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { type BusinessCase, type Estimate, newBusinessCase } from '@peerway/business-case';
import { afterEach, expect, it, vi } from 'vitest';
import { CaseRoom } from '../../../apps/web/src/app/business-case/case-room.ts';
import { DriversPage } from '../../../apps/web/src/app/business-case/drivers-page.ts';
import { plain } from '../case-studies/opened-library.ts';

const useCase = 'software-update-distribution';
const said = (name: string, likely: number): Estimate => ({
  useCase,
  name,
  low: null,
  likely,
  high: null,
  source: null,
  owner: null,
  date: null,
  confirmed: false,
  origin: 'typed',
});

interface Answers {
  /** What the server holds; a save of another version is refused, as the API does. */
  held: { content: BusinessCase; version: number };
  readonly offers?: readonly Estimate[];
  readonly canEdit?: boolean;
}

const saved: BusinessCase[] = [];
afterEach(() => saved.splice(0));

async function openDrivers(answers: Answers, address = '') {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          {
            path: 'w/:workspace/e/:engagement/select/business-case',
            component: CaseRoom,
            children: [{ path: 'drivers', component: DriversPage }],
          },
        ],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(`/w/w1/e/e1/select/business-case/drivers${address}`);
  const page = harness.fixture.nativeElement as HTMLElement;
  const http = TestBed.inject(HttpTestingController);
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 8; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) {
        const { query, variables } = waiting.request.body as { query: string; variables: Record<string, unknown> };
        waiting.flush(answerTo(query, variables, answers) as object);
      }
    }
    await harness.fixture.whenStable();
  };
  await vi.waitFor(
    async () => {
      await settled();
      if (!page.querySelector('h1')) throw new Error('still loading');
    },
    { timeout: 10_000 },
  );
  const named = <Kind extends HTMLElement>(selector: string, name: string): Kind => {
    const found = [...page.querySelectorAll<Kind>(selector)].find(
      (each) => (each.getAttribute('aria-label') ?? plain(each)) === name,
    );
    if (!found) throw new Error(`nothing here is called ${name}`);
    return found;
  };
  const field = (name: string) => named<HTMLInputElement>('input, textarea, select', name);
  return {
    page,
    settled,
    field,
    says: () => plain(page),
    type: async (name: string, text: string) => {
      field(name).value = text;
      field(name).dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
    press: async (name: string) => {
      named<HTMLButtonElement>('button', name).click();
      await settled();
    },
    /** Waits until what was typed is kept. */
    kept: (count: number) =>
      vi.waitFor(
        async () => {
          await settled();
          if (saved.length < count) throw new Error('not saved yet');
        },
        { timeout: 5_000 },
      ),
  };
}

function answerTo(query: string, variables: Record<string, unknown>, answers: Answers): unknown {
  const parts = { version: answers.held.version, updatedBy: 'Olga', updatedAt: null };
  if (query.includes('mutation SaveBusinessCase')) {
    if (variables['version'] !== answers.held.version) {
      const extensions = { code: 'CONFLICT', current: { version: answers.held.version }, yours: {} };
      return { data: null, errors: [{ message: 'Somebody else changed this meanwhile.', extensions }] };
    }
    const content = variables['case'] as BusinessCase;
    saved.push(content);
    answers.held = { content, version: answers.held.version + 1 };
    return { data: { saveBusinessCase: { ...parts, case: content, version: answers.held.version } } };
  }
  if (query.includes('query BusinessCase(')) {
    const { offers = [], canEdit = true, held } = answers;
    const opened = { engagementId: 'e1', rolloutSize: 'medium', suggested: [], staleSince: null, canApprove: false };
    return { data: { businessCase: { ...opened, ...parts, case: held.content, offers, canEdit } } };
  }
  return { data: { ownUseCases: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } };
}

const begun = (estimates: readonly Estimate[] = []): Answers => ({
  held: { content: { ...newBusinessCase([useCase]), estimates }, version: 1 },
});
const valueOf = (name: string): number | undefined =>
  saved.at(-1)?.estimates.find((estimate) => estimate.name === name)?.likely;

it('fills in nothing by itself, and counts what is missing', async () => {
  const opened = await openDrivers(begun());
  expect(opened.page.querySelector('h1')?.textContent).toMatch(/^\d+ figures are still missing/);
  expect(opened.field('Likely: Devices in scope').value).toBe('');
  expect(saved).toEqual([]);
});

it('keeps a figure as an assumption until somebody confirms it, and makes it one again when it is changed', async () => {
  const opened = await openDrivers(begun());
  await opened.type('Likely: Devices in scope', '2600');
  await opened.kept(1);
  expect(saved.at(-1)?.estimates).toMatchObject([{ name: 'devices', likely: 2600, confirmed: false, origin: 'typed' }]);
  opened.field('Confirmed by whoever answers for it: Devices in scope').click();
  await opened.kept(2);
  expect(saved.at(-1)?.estimates[0]?.confirmed).toBe(true);
  await opened.type('Likely: Devices in scope', '2700');
  await opened.kept(3);
  expect(saved.at(-1)?.estimates[0]).toMatchObject({ likely: 2700, confirmed: false });
});

it('says at the field what is wrong, and keeps the figure as it was', async () => {
  const opened = await openDrivers(begun([said('devices', 2600)]));
  await opened.type('Low: Devices in scope', '3000');
  await opened.type('High: Devices in scope', '4000');
  expect(opened.says()).toContain('The low end lies above the likely value: the three points must rise.');
  const low = opened.field('Low: Devices in scope');
  const fault = opened.page.querySelector(`[id="${low.getAttribute('aria-describedby')}"]`);
  expect(fault?.getAttribute('role')).toBe('alert');
  expect(saved).toEqual([]);
});

it('takes an offer over only when somebody says so', async () => {
  const offer: Estimate = { ...said('devices', 900), origin: 'inventory', source: 'Inventory: managed devices' };
  const opened = await openDrivers({ ...begun(), offers: [offer] });
  expect(opened.says()).toContain('Peerway could offer 900');
  expect(saved).toEqual([]);
  await opened.press('Take it over');
  await opened.kept(1);
  expect(saved.at(-1)?.estimates).toMatchObject([{ name: 'devices', likely: 900, origin: 'inventory' }]);
});

it('goes through the figures by key, as in a table', async () => {
  const opened = await openDrivers(begun());
  const column = [...opened.page.querySelectorAll<HTMLInputElement>('[data-point=likely]')];
  document.body.append(opened.page);
  column[0]?.focus();
  column[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(document.activeElement).toBe(column[1]);
  column[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  expect(document.activeElement).toBe(column[0]);
});

it('puts together what two people changed in different places, and asks nobody', async () => {
  const answers = begun([said('devices', 2600), said('cyclesPerYear', 12)]);
  const opened = await openDrivers(answers);
  const { content } = answers.held;
  answers.held = { content: { ...content, estimates: [said('devices', 3000), said('cyclesPerYear', 12)] }, version: 2 };
  await opened.type('Likely: Patch cycles in a year', '14');
  await opened.kept(1);
  expect([valueOf('devices'), valueOf('cyclesPerYear')]).toEqual([3000, 14]);
  expect(opened.says()).not.toContain('Somebody else changed this while you were typing');
});

it('shows both values by name when two people changed the same figure, and keeps the chosen one', async () => {
  const answers = begun([said('devices', 2600)]);
  const opened = await openDrivers(answers);
  answers.held = { content: { ...answers.held.content, estimates: [said('devices', 3000)] }, version: 2 };
  await opened.type('Likely: Devices in scope', '2700');
  await vi.waitFor(
    async () => {
      await opened.settled();
      expect(opened.says()).toContain('Value: Devices in scope');
    },
    { timeout: 5_000 },
  );
  expect(opened.says()).toContain('3000');
  expect(saved).toEqual([]);
  await opened.press('Keep mine');
  await opened.kept(1);
  expect(valueOf('devices')).toBe(2700);
});

it('shows those who may only look every figure, and lets them change none', async () => {
  const opened = await openDrivers({ ...begun([said('devices', 2600)]), canEdit: false });
  expect(opened.field('Likely: Devices in scope').disabled).toBe(true);
  expect(opened.says()).not.toContain('Add a line of your own');
});

it('shows only what is missing when asked, by its address', async () => {
  const opened = await openDrivers(begun([said('devices', 2600)]), '?show=missing');
  expect(() => opened.field('Likely: Devices in scope')).toThrow();
  expect(opened.field('Likely: Patch cycles in a year').value).toBe('');
});
