import { TestBed } from '@angular/core/testing';
import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { expect, it } from 'vitest';
import { CaseBody } from '../../../apps/web/src/app/case-studies/case-body.ts';

function named(id: string): CaseStudy {
  const found = caseStudies.find((study) => study.id === id);
  if (!found) throw new RangeError(`no case is called ${id}`);
  return found;
}

async function drawn(study: CaseStudy, language: string | null = null): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(CaseBody);
  fixture.componentRef.setInput('study', study);
  fixture.componentRef.setInput('language', language);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const plain = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

it('says of an outcome how it is known, and leads to the source that says so', async () => {
  const page = await drawn(named('spotify-desktop-p2p'));
  const row = page.querySelector('tbody tr');
  expect(plain(row)).toContain('Share of music data served by Spotify servers');
  expect(plain(row)).toContain('read in a source');
  const link = row?.querySelector('a');
  expect(link?.getAttribute('href')).toMatch(/#source-1$/);
  expect(link?.getAttribute('aria-label')).toMatch(/^Source 1: Spotify – Large Scale/);
});

it('shows an outcome without a linked source as from memory', async () => {
  for (const id of ['amazon-dynamo', 'lendingclub-notes']) {
    const rows = [...(await drawn(named(id))).querySelectorAll('tbody tr')].map(plain);
    expect(rows.filter((row) => row.includes('No source linked: from memory'))).toHaveLength(1);
  }
});

it('tells a source that was read from one that is remembered, and explains both words', async () => {
  const page = await drawn(named('spotify-desktop-p2p'));
  const sources = [...page.querySelectorAll('pw-case-sources li')].map(plain);
  expect(sources[5]).toContain('from memory, still to be checked');
  expect(sources[0]).toContain('read in a source');
  expect(plain(page.querySelector('pw-case-sources'))).toContain('“From memory” means remembered');
});

it('opens a source in another window that learns nothing of this one, and writes its address out for paper', async () => {
  const source = (await drawn(named('spotify-desktop-p2p'))).querySelector('pw-case-sources li');
  const link = source?.querySelector('a');
  expect(link?.rel).toContain('noopener');
  expect(plain(source?.querySelector('.address'))).toBe(link?.getAttribute('href'));
});

it('names what no source supports as our reading', async () => {
  const study = named('spotify-desktop-p2p');
  const [first, ...rest] = study.lessons;
  if (!first) throw new RangeError('the case has lessons');
  const page = await drawn({ ...study, lessons: [{ ...first, sourceRefs: [] }, ...rest] });
  expect(plain(page.querySelector('pw-case-lessons li'))).toContain('our reading');
});

it('says when advice was written from the lessons alone', async () => {
  expect(plain((await drawn(named('b3i'))).querySelector('pw-case-advice'))).toContain(
    'Written from the lessons of this case',
  );
});

it('shows markup in a text as text', async () => {
  const study = { ...named('b3i'), problem: '<img src=x onerror=alert(1)>' };
  const page = await drawn(study);
  expect(page.querySelector('img')).toBeNull();
  expect(page.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('marks the words of the case, and only those, as English where the page is drawn in another language', async () => {
  const page = await drawn(named('spotify-desktop-p2p'), 'en');
  expect(page.querySelector('pw-case-lessons h3')?.closest('[lang]')).toBeNull();
  expect(page.querySelector('pw-case-lessons .text')?.getAttribute('lang')).toBe('en');
});
