import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CaseImportReport,
  keepable,
  reportFinding,
} from '../../../apps/web/src/app/case-studies/import/case-import-report.ts';
import { Notices } from '../../../apps/web/src/app/ui/notices.ts';
import { ImportCasesPage } from '../../../apps/web/src/app/case-studies/import/import-cases-page.ts';

const problem = { code: 'HOLDS_MARKUP', at: 'title', column: null, detail: '<b>', sentence: 'Take the tags out.' };
const report: CaseImportReport = {
  kept: false,
  counts: { new: 1, present: 0, refused: 1, example: 0 },
  form: 'json',
  encoding: 'utf-8',
  passedOver: [],
  problems: [],
  notes: [],
  rows: [
    { row: 1, id: 'a', title: 'A good one', outcome: 'new', problems: [], more: 0, notes: [] },
    { row: 2, id: 'b', title: '<b>', outcome: 'refused', problems: [problem], more: 3, notes: [] },
  ],
};

const me = {
  id: 'm',
  name: 'Ada',
  email: 'ada@example.org',
  memberships: [{ role: 'owner', allowed: ['library.write'], workspace: { id: 'w', name: 'Acme' } }],
};

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'w/:workspace', component: ImportCasesPage }], withComponentInputBinding()),
    ],
  });
});

async function opened() {
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl('/w/w');
  const { fixture } = harness;
  const http = TestBed.inject(HttpTestingController);
  const host = fixture.nativeElement as HTMLElement;
  await vi.waitFor(() => {
    fixture.detectChanges();
    for (const asked of http.match('/graphql'))
      if (String((asked.request.body as { query: string }).query).includes('query Me')) asked.flush({ data: { me } });
    if (host.querySelector('input[type=file]') === null) throw new Error('the page is not drawn yet');
  });
  const choose = async (file: File): Promise<void> => {
    const field = host.querySelector<HTMLInputElement>('input[type=file]');
    if (field === null) throw new Error('no field for a file');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(host.textContent).toContain(file.name));
  };
  const button = (name: RegExp): HTMLButtonElement | undefined =>
    [...host.querySelectorAll('button')].find((each) => name.test(each.textContent.trim()));
  const answer = async (keep: string, body: CaseImportReport): Promise<void> => {
    const request = await vi.waitFor(() => http.expectOne(`/api/library/import?keep=${keep}`));
    request.flush(body);
    await vi.waitFor(() => {
      if (host.querySelector('#report-title') === null) throw new Error('no report yet');
      if (host.querySelector('progress') !== null) throw new Error('still sending');
    });
  };
  const replies = { kept: [] as object[], removed: [] as object[] };
  /** Answers what the page asks about the cases that were kept, until something holds. */
  const until = (holds: () => void): Promise<void> =>
    vi.waitFor(() => {
      fixture.detectChanges();
      for (const asked of http.match('/graphql')) {
        const { query, variables } = asked.request.body as { query: string; variables: object };
        const pageInfo = { hasNextPage: false, endCursor: null };
        if (query.includes('query KeptCases')) asked.flush({ data: { ownCases: { nodes: replies.kept, pageInfo } } });
        else if (query.includes('LibraryOwnCases')) asked.flush({ data: { ownCases: { nodes: [], pageInfo } } });
        else if (query.includes('LibraryCorrections')) asked.flush({ data: { caseCorrections: [] } });
        else if (query.includes('RemoveOwnCase')) {
          replies.removed.push(variables);
          const isCited = (variables as { id: string }).id === 'row-cited';
          const errors = [{ message: 'This case is cited in engagements.', extensions: { code: 'CITED' } }];
          asked.flush(isCited ? { data: null, errors } : { data: { removeOwnCase: 'gone' } });
        }
      }
      holds();
    });
  return { host, choose, button, answer, replies, until };
}

it('only judges a file at first, and says row by row what is wrong and where', async () => {
  const { host, choose, answer } = await opened();
  await choose(new File(['[]'], 'cases.json'));
  await answer('none', report);
  expect(host.querySelector('#report-title')?.textContent).toBe('One of 2 cases is to be mended; nothing is kept yet');
  const rows = [...host.querySelectorAll('tbody tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
  expect(rows[0]).toMatch(/A good one.*good/);
  expect(rows[1]).toMatch(/to be mended.*Title: Take the tags out\..*and 3 more/);
  expect(host.querySelector('td b')?.textContent).toBe('Title');
});

it('keeps the good half only when somebody asks for it', async () => {
  const { host, choose, button, answer } = await opened();
  await choose(new File(['[]'], 'cases.json'));
  await answer('none', report);
  expect(button(/^Keep all/)).toBeUndefined();
  button(/^Keep the good one$/)?.click();
  await answer('good', { ...report, kept: true });
  await vi.waitFor(() =>
    expect(host.querySelector('#report-title')?.textContent).toBe('One case is kept in your library'),
  );
  expect(button(/^Keep/)).toBeUndefined();
});

describe('what was kept of a file', () => {
  const two = [
    { row: 1, id: 'a', title: 'A good one', outcome: 'new', problems: [], more: 0, notes: [] },
    { row: 2, id: 'b', title: 'Another', outcome: 'new', problems: [], more: 0, notes: [] },
    { row: 3, id: 'old', title: 'There before', outcome: 'present', problems: [], more: 0, notes: [] },
  ] as const;
  const good = { ...report, counts: { new: 2, present: 1, refused: 0, example: 0 }, rows: two };
  const old = { id: 'row-old', caseId: 'old', version: 1 };

  async function kept(rowOfB: string) {
    const page = await opened();
    const notices = TestBed.inject(Notices);
    const said = { undo: vi.spyOn(notices, 'undo'), say: vi.spyOn(notices, 'say') };
    page.replies.kept = [old, { id: 'row-a', caseId: 'a', version: 1 }, { id: rowOfB, caseId: 'b', version: 1 }];
    await page.choose(new File(['[]'], 'cases.json'));
    await page.answer('none', good);
    page.button(/^Keep all 2$/)?.click();
    await page.answer('all', { ...good, kept: true });
    await page.until(() => expect(said.undo).toHaveBeenCalledWith('2 cases kept', expect.anything()));
    return { ...page, said, notices };
  }

  it('is taken back with Undo, exactly what is new and nothing that was there before', async () => {
    const { replies, until, said, notices, answer, button } = await kept('row-b');
    notices.takeBack();
    await until(() => expect(said.say).toHaveBeenCalledWith('2 cases are out of the library again'));
    expect(replies.removed).toEqual([
      { id: 'row-a', version: 1 },
      { id: 'row-b', version: 1 },
    ]);
    await answer('none', good);
    expect(button(/^Keep all 2$/)).toBeDefined();
  });

  it('stays where it is cited meanwhile, and the notice says which and why', async () => {
    const { replies, until, said, notices } = await kept('row-cited');
    notices.takeBack();
    await until(() => expect(said.say).toHaveBeenCalledWith('“Another” stays: This case is cited in engagements.'));
    expect(replies.removed).toHaveLength(2);
  });

  it('leads to the own cases of the library', async () => {
    const { host } = await kept('row-b');
    const ways = [...host.querySelectorAll('a')].filter((way) => way.textContent.trim() === 'To the library');
    expect(ways.map((way) => way.getAttribute('href'))).toEqual(['/w/w/library?origin=own']);
  });
});

it('refuses what is too large or empty without sending it', async () => {
  const { host, choose } = await opened();
  await choose(new File([new Uint8Array(10_000_000)], 'large.csv'));
  await vi.waitFor(() => expect(host.querySelector('#file-error')?.textContent).toMatch(/10 MB, and at most 5 MB/));
  await choose(new File([], 'empty.csv'));
  await vi.waitFor(() => expect(host.querySelector('#file-error')?.textContent).toMatch(/empty/));
  TestBed.inject(HttpTestingController).expectNone((request) => request.url.includes('import'));
});

it('can be stopped while the file is on its way, and keeps nothing then', async () => {
  const { host, choose, button } = await opened();
  await choose(new File(['[]'], 'cases.json'));
  const cancel = await vi.waitFor(() => {
    const found = button(/^Cancel$/);
    if (found === undefined) throw new Error('nothing to cancel yet');
    return found;
  });
  cancel.click();
  await vi.waitFor(() => expect(host.querySelector('progress')).toBeNull());
  const sent = TestBed.inject(HttpTestingController).match((request) => request.url.includes('import'));
  expect(sent.map(({ cancelled }) => cancelled)).toEqual([true]);
  expect(host.querySelector('#report-title')).toBeNull();
});

it.each([
  ['everything where all is good', { new: 2, present: 1, refused: 0, example: 1 }, [], 'all'],
  ['the good ones where some are not', { new: 2, present: 0, refused: 1, example: 0 }, [], 'good'],
  ['nothing where all is there already', { new: 0, present: 3, refused: 0, example: 0 }, [], 'nothing'],
  [
    'nothing of a file that is refused as a whole',
    { new: 2, present: 0, refused: 0, example: 0 },
    [problem],
    'nothing',
  ],
])('offers to keep %s', (_, counts, problems, what) => {
  expect(keepable({ ...report, counts, problems })).toBe(what);
});

it.each([
  [{ new: 0, present: 0, refused: 0, example: 1 }, 'f.csv cannot be taken: nothing is kept'],
  [{ new: 0, present: 2, refused: 0, example: 0 }, 'All cases of f.csv are in the library already'],
  [{ new: 3, present: 0, refused: 0, example: 0 }, 'f.csv is good: 3 cases can be kept'],
  [{ new: 1, present: 0, refused: 4, example: 0 }, '4 of 5 cases are to be mended; nothing is kept yet'],
])('says in a sentence what came of %o', (counts, sentence) => {
  expect(reportFinding('f.csv', { ...report, counts })).toBe(sentence);
});
