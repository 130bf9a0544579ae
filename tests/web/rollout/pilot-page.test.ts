import { newPlanSettings, type Plan, type PlanSite } from '@peerway/rollout';
import { describe, expect, it, vi } from 'vitest';
import { PilotPage } from '../../../apps/web/src/app/rollout/pilot/pilot-page.ts';
import { openPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });

const site = (id: string, networks: string[], people: number): PlanSite => ({
  id,
  name: id,
  networks,
  groups: [],
  systems: [],
  people,
});
const sites = [site('Leeds', ['Wi-Fi', 'LTE'], 120), site('York', ['Wi-Fi'], 20), site('Hull', ['Cable'], 30)];
const planWith = (some: PlanSite[]): Plan => ({
  settings: { ...newPlanSettings('2027-01-04'), sites: some },
  tasks: [],
});

describe('the page that chooses the pilot', () => {
  it('begins with how to name the sites', async () => {
    const opened = await openPlan(PilotPage, { plan: planWith([]) });
    expect(opened.says()).toContain('No sites are known yet');
    expect(opened.says()).toContain('paste them from a spreadsheet');
  });

  it('takes sites over from a spreadsheet, and says which lines it could not read', async () => {
    const opened = await openPlan(PilotPage, { plan: planWith([]) });
    await opened.write('From a spreadsheet', 'Leeds; Wi-Fi, LTE; Drivers; SAP; 120\n; Wi-Fi');
    await opened.press('Take these over');
    expect(opened.says()).toContain('These lines say no site and were left out: 2.');
    expect((await opened.sentSettings()).sites).toEqual([
      expect.objectContaining({ name: 'Leeds', networks: ['Wi-Fi', 'LTE'], groups: ['Drivers'], people: 120 }),
    ]);
  });

  it('makes the smallest set that shows everything the first wave', async () => {
    const opened = await openPlan(PilotPage, { plan: planWith(sites) });
    expect(opened.page.querySelector('h1')?.textContent).toContain('2 of 3 sites show everything');
    await opened.press('Make it the first wave');
    const { waves } = (await opened.sentSettings()).scope;
    expect(waves.map((wave) => [...wave.sites].sort())).toEqual([['Hull', 'Leeds'], ['York']]);
    expect(opened.says()).toContain('This is the first wave');
  });

  it('leaves out a site that cannot be in it, says what is then not seen, and keeps it in the address', async () => {
    const opened = await openPlan(PilotPage, { plan: planWith(sites) });
    await opened.write('Hull in the pilot', 'without');
    expect(opened.says()).toContain('No site that may be in the pilot has: Cable.');
    const again = opened.field('Hull in the pilot').value;
    expect(again).toBe('without');
  });

  it('changes a site by its field, and takes one away with its place in the waves', async () => {
    const plan = planWith(sites);
    const waves = [{ id: 'w1', name: 'First', sites: ['York', 'Hull'] }];
    const settings = { ...plan.settings, scope: { ...plan.settings.scope, waves } };
    const opened = await openPlan(PilotPage, { plan: { ...plan, settings } });
    await opened.write('Networks of York, divided by commas', 'Wi-Fi, Mesh');
    await opened.press('Remove Hull');
    const sent = await opened.sentSettings();
    expect(sent.sites.map(({ name, networks }) => [name, networks])).toEqual([
      ['Leeds', ['Wi-Fi', 'LTE']],
      ['York', ['Wi-Fi', 'Mesh']],
    ]);
    expect(sent.scope.waves[0]?.sites).toEqual(['York']);
  });

  it('keeps the name of a site that was emptied, and shows it', async () => {
    const opened = await openPlan(PilotPage, { plan: planWith(sites) });
    await opened.write('Name of York', '');
    expect(opened.field('Name of York').value).toBe('York');
  });
});
