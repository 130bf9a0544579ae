import { newPlanSettings, newTask, type Plan } from '@peerway/rollout';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ForecastPage } from '../../../apps/web/src/app/rollout/forecast/forecast-page.ts';
import { openPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });
// A simulated DOM has no canvas and says so: the figures stand in the tables beside the pictures.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const plan: Plan = {
  settings: { ...newPlanSettings('2027-01-04'), iterations: 500 },
  tasks: [
    { ...newTask('lab', 'Lab proof'), estimate: { low: 3, likely: 5, high: 20 } },
    { ...newTask('go', 'Go live'), rank: 1, kind: 'milestone', links: [{ task: 'lab', type: 'FS', lagDays: 0 }] },
  ],
};
const told = (name: string): object | undefined => (name === 'ForecastRisks' ? { planRisks: [] } : undefined);

describe('the forecast of a plan', () => {
  it('says where there is nothing to draw what to do first', async () => {
    const opened = await openPlan(ForecastPage, { plan: { ...plan, tasks: [] }, told });
    expect(opened.says()).toContain('There is nothing to draw yet');
    const link = [...opened.page.querySelectorAll('a')].find((each) => each.textContent.trim() === 'Make a plan');
    expect(link?.getAttribute('href')).toBe('/w/w1/e/e1/plan/generate');
  });

  it('draws the plan, and says how sure its own end is', async () => {
    const opened = await openPlan(ForecastPage, { plan, told });
    await opened.until(() => (opened.says().includes('holds in') ? true : undefined));
    expect(opened.says()).toMatch(/The plan’s own end, (Jan 8|8 Jan),? 2027, holds in/);
    expect(opened.says()).toContain('Go live');
  });

  it('keeps draws and seed within their ends, sends them, and draws anew', async () => {
    const opened = await openPlan(ForecastPage, { plan, told });
    await opened.until(() => (opened.says().includes('holds in') ? true : undefined));
    await opened.write('Draws', '5');
    expect(opened.field('Draws').value).toBe('100');
    await opened.write('Seed', '42');
    expect(await opened.sentSettings()).toMatchObject({ iterations: 100, seed: 42 });
    await opened.until(() => (/\b100 draws/.test(opened.says()) ? true : undefined));
  });

  it('keeps in the address whether tasks wait for people, and which size of the risks is drawn', async () => {
    const opened = await openPlan(ForecastPage, { plan, told, search: '?people=1&risks=before' });
    expect(opened.field('Tasks wait for the people there are').checked).toBe(true);
    expect(opened.field('Risks').value).toBe('before');
    await opened.tick('Tasks wait for the people there are');
    await opened.until(() => (opened.field('Tasks wait for the people there are').checked ? undefined : true));
  });

  it('says what could not be read of the register instead of a forecast without it', async () => {
    const refused = { errors: [{ message: 'The register is closed.', extensions: { code: 'FORBIDDEN' } }] };
    const opened = await openPlan(ForecastPage, {
      plan,
      told: (name) => (name === 'ForecastRisks' ? refused : undefined),
    });
    await opened.until(() => (opened.says().includes('The register is closed.') ? true : undefined));
    expect(opened.says()).not.toContain('holds in');
  });
});
