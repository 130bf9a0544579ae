import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, expect, it } from 'vitest';
import { Rail } from '../../../apps/web/src/app/shell/rail.ts';
import { stageEntries } from '../../../apps/web/src/app/shell/stages.ts';

const ids = ['align', 'assess', 'select', 'plan', 'change', 'measure'] as const;
const stages = ids.map((id) => ({
  id,
  state: id === 'assess' ? ('stale' as const) : ('notStarted' as const),
  verdict: null,
  score: null,
}));
const engagement = { id: 'e1', name: 'Edge', sample: true, organization: { id: 'o1', name: 'Northlight' }, stages };

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
});

async function rail(): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Rail);
  fixture.componentRef.setInput('base', '/w/1');
  fixture.componentRef.setInput('engagement', engagement);
  fixture.componentRef.setInput('engagements', [engagement]);
  fixture.componentRef.setInput('stages', stageEntries(stages));
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

it('shows all six stages in order, each with its state as a word', async () => {
  const items = [...(await rail()).querySelectorAll('ol li')].map((item) => item.textContent.trim());
  expect(items).toEqual([
    'Alignnot started',
    '!Assessstale',
    'Selectnot started',
    'Plannot started',
    'Changenot started',
    'Measurenot started',
  ]);
});

it('leads to every stage and to what belongs to the workspace', async () => {
  const links = [...(await rail()).querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    '/w/1/portfolio',
    '/w/1/e/e1/overview',
    ...ids.map((id) => `/w/1/e/e1/${id}`),
    '/w/1/e/e1/organization',
    '/w/1/library',
    '/w/1/use-cases',
    '/w/1/settings',
  ]);
});

it('marks the sample in the switcher', async () => {
  expect((await rail()).querySelector('button')?.textContent).toContain('Edge · sample');
});
