import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { newPlanSettings, newTask, type Plan } from '@peerway/rollout';
import { describe, expect, it, vi } from 'vitest';
import { ExchangePage } from '../../../apps/web/src/app/rollout/exchange/exchange-page.ts';
import type { PlanImportReport } from '../../../apps/web/src/app/rollout/exchange/plan-import-report.ts';
import { openPlan, type OpenedPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });

const plan: Plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('lab', 'Lab proof')] };
const told = (name: string): object | undefined => (name === 'CalendarFeeds' ? { calendarFeeds: [] } : undefined);
const report: PlanImportReport = {
  isRefused: false,
  isApplied: false,
  standing: 's1',
  report: [],
  counts: { added: 1, changed: 0, removed: 0, same: 1 },
  changes: [{ id: 'pilot', name: 'Pilot', kind: 'added', fields: [] }],
  settingsChanged: [],
  findings: [],
};

async function chosen(opened: OpenedPlan, name: string): Promise<void> {
  const field = opened.field('File of a plan');
  Object.defineProperty(field, 'files', { value: [new File(['id;name'], name)], configurable: true });
  field.dispatchEvent(new Event('change'));
  await opened.settled();
}

/** Answers the one file that was sent, and gives where it went. */
async function answered(opened: OpenedPlan, body: PlanImportReport): Promise<URL> {
  const http = TestBed.inject(HttpTestingController);
  const request = await opened.until(() => http.match(({ url }) => url.startsWith('/api/'))[0]);
  request.flush(body);
  await opened.settled();
  return new URL(request.request.url, 'https://peerway.example');
}

describe('a plan as files', () => {
  it('can be taken along in three formats, each from the address of this plan', async () => {
    const opened = await openPlan(ExchangePage, { plan, told });
    const links = [...opened.page.querySelectorAll<HTMLAnchorElement>('a[download]')];
    expect(links.map((each) => each.getAttribute('href'))).toEqual(
      ['xml', 'csv', 'json'].map((ending) => `/api/engagements/e1/plan.${ending}?workspace=w1`),
    );
    expect(links[1]?.getAttribute('aria-label')).toBe('Download as Table (CSV)');
  });

  it('says at the field which files are not read, and sends none', async () => {
    const opened = await openPlan(ExchangePage, { plan, told });
    await chosen(opened, 'plan.mpp');
    expect(opened.says()).toContain('This file is not read: save it as XML, CSV or JSON.');
    expect(TestBed.inject(HttpTestingController).match(({ url }) => url.startsWith('/api/'))).toEqual([]);
  });

  it('shows what a file would change, and takes it over only of that state of the plan', async () => {
    const opened = await openPlan(ExchangePage, { plan, told });
    await chosen(opened, 'plan.csv');
    const first = await answered(opened, report);
    expect([first.pathname, first.searchParams.get('format'), first.searchParams.get('apply')]).toEqual([
      '/api/engagements/e1/plan/import',
      'csv',
      'false',
    ]);
    expect(opened.says()).toContain('The file would add 1, change 0 and remove 0 lines');
    await opened.press('Take it over');
    const second = await answered(opened, { ...report, isApplied: true });
    expect([second.searchParams.get('apply'), second.searchParams.get('standing')]).toEqual(['true', 's1']);
    await opened.until(() => (opened.says().includes('The plan is taken over from the file') ? true : undefined));
  });

  it('offers nothing to take over of a file that changes nothing', async () => {
    const opened = await openPlan(ExchangePage, { plan, told });
    await chosen(opened, 'plan.json');
    await answered(opened, { ...report, changes: [], counts: { added: 0, changed: 0, removed: 0, same: 1 } });
    expect(opened.says()).toContain('The file changes nothing: the plan says the same already');
    await expect(opened.press('Take it over')).rejects.toThrow('nothing to press');
  });

  it('stops waiting for a file when it is cancelled, and another can be chosen', async () => {
    const opened = await openPlan(ExchangePage, { plan, told });
    await chosen(opened, 'plan.csv');
    expect(opened.says()).toContain('Reading it…');
    await opened.press('Cancel');
    expect(opened.says()).not.toContain('Reading it…');
    expect(opened.page.querySelector('pw-problem [role="alert"]')).toBeNull();
  });

  it('brings nothing in for whoever only reads', async () => {
    const opened = await openPlan(ExchangePage, { plan, told, canEdit: false });
    expect(opened.says()).not.toContain('Bring one in');
    expect(opened.says()).toContain('Take it along');
  });
});
