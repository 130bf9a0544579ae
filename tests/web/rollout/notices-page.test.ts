import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { expect, it } from 'vitest';
import { NoticesPage } from '../../../apps/web/src/app/rollout/notices-page.ts';
import { plain } from '../case-studies/opened-library.ts';

const due = {
  id: 'e1 due:lab:2027-01-08',
  kind: 'due',
  engagementId: 'e1',
  engagementName: 'Edge delivery',
  task: 'lab',
  taskName: 'Lab proof',
  by: null,
  day: '2027-01-08',
  madeAt: '2027-01-05T00:00:00Z',
  readAt: null as string | null,
};

async function opened(notices: object): Promise<{ page: HTMLElement; settle: () => Promise<void>; asked: string[] }> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'w/:workspace/notices', component: NoticesPage }]),
    ],
  });
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl('/w/w1/notices');
  const http = TestBed.inject(HttpTestingController);
  const asked: string[] = [];
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      harness.detectChanges();
      await new Promise((resolve) => setTimeout(resolve, 0));
      for (const waiting of http.match('/graphql')) {
        const { query, variables } = waiting.request.body as { query: string; variables: { ids?: string[] } };
        const name = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
        asked.push(`${name} ${(variables.ids ?? []).join()}`.trim());
        const read = { unread: 0, digest: 'off', canMail: true, latest: [{ ...due, readAt: '2027-01-05T09:00:00Z' }] };
        waiting.flush({ data: name === 'ReadNotices' ? { readNotices: read } : { notices } });
      }
    }
  };
  await settle();
  const page = harness.routeNativeElement;
  if (page === null) throw new Error('the page did not open');
  return { page, settle, asked };
}

it('tells what is due, leads to it, and lets it be read', async () => {
  const { page, settle, asked } = await opened({ unread: 1, digest: 'off', canMail: true, latest: [due] });
  expect(plain(page.querySelector('h1'))).toBe('One notice is new');
  expect(plain(page)).toMatch(/“Lab proof” is due on .*2027/);
  expect(page.querySelector('li a')?.getAttribute('href')).toBe('/w/w1/e/e1/plan?task=lab');
  page.querySelector<HTMLElement>('pw-page-header button')?.click();
  await settle();
  expect(asked).toContain(`ReadNotices ${due.id}`);
  expect(plain(page.querySelector('h1'))).toBe('You have read everything');
});

it('offers no mail where the portal sends none', async () => {
  const { page } = await opened({ unread: 0, digest: 'off', canMail: false, latest: [] });
  expect(page.querySelector('select')).toBeNull();
  expect(plain(page)).toContain('Nothing for you yet');
});
