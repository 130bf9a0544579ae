import { newPlanSettings, newTask, type Plan } from '@peerway/rollout';
import { describe, expect, it, vi } from 'vitest';
import { PlanSettingsPage } from '../../../apps/web/src/app/rollout/settings/plan-settings-page.ts';
import { openPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });

const plan: Plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('lab', 'Lab proof')] };

describe('the settings of a plan', () => {
  it('move its first day and leave its end where it was', async () => {
    const opened = await openPlan(PlanSettingsPage, { plan });
    const end = opened.field('Nothing is planned after').value;
    await opened.write('First day', '2027-01-11');
    const sent = await opened.sentSettings();
    expect(sent.start).toBe('2027-01-11');
    expect(sent.horizonDays).toBe(plan.settings.horizonDays - 7);
    expect(opened.field('Nothing is planned after').value).toBe(end);
  });

  it('say at the field what a currency cannot be', async () => {
    const opened = await openPlan(PlanSettingsPage, { plan });
    await opened.write('Currency', 'eu');
    expect(opened.field('Currency').getAttribute('aria-invalid')).toBe('true');
    await opened.write('Currency', 'usd');
    expect(opened.field('Currency').hasAttribute('aria-invalid')).toBe(false);
    expect((await opened.sentSettings()).currency).toBe('USD');
  });

  it('keep one day of the week worked, and the box says so', async () => {
    const opened = await openPlan(PlanSettingsPage, { plan });
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
    for (const day of days) await opened.tick(day);
    expect(days.map((day) => opened.field(day).checked)).toEqual([false, false, false, false, true]);
    expect(opened.says()).toContain('One day of the week is worked at least.');
    expect((await opened.sentSettings()).calendars[0]?.week).toEqual([false, false, false, false, true, false, false]);
  });

  it('keep the name of a calendar that was emptied, and show it', async () => {
    const opened = await openPlan(PlanSettingsPage, { plan });
    const name = plan.settings.calendars[0]!.name;
    await opened.write('Name', ' ');
    expect(opened.field('Name').value).toBe(name);
  });

  it('add days that differ, and refuse an end before their beginning at the field', async () => {
    const opened = await openPlan(PlanSettingsPage, { plan });
    await opened.write('Days that differ, from', '2027-03-10');
    await opened.write('Until', '2027-03-01');
    expect(opened.field('Until').getAttribute('aria-invalid')).toBe('true');
    await opened.write('Until', '2027-03-12');
    await opened.write('What, such as leave', 'Move of the lab');
    await opened.press('Add these days');
    expect((await opened.sentSettings()).calendars[0]?.exceptions).toEqual([
      { from: '2027-03-10', until: '2027-03-12', works: false, name: 'Move of the lab' },
    ]);
  });

  it('take over the holidays of a country, and say it where they cannot be had', async () => {
    let isDown = true;
    const opened = await openPlan(PlanSettingsPage, {
      plan,
      told: (name) => {
        if (name !== 'PublicHolidays') return undefined;
        if (isDown) return { errors: [{ message: 'Nothing is known of this country.', extensions: { code: 'GONE' } }] };
        return { publicHolidays: [{ from: '2027-05-01', until: '2027-05-01', name: 'Labour Day' }] };
      },
    });
    await opened.write('Public holidays of', 'DE');
    await opened.press('Take over its holidays');
    expect(opened.says()).toContain('Nothing is known of this country.');
    isDown = false;
    await opened.press('Take over its holidays');
    expect((await opened.sentSettings()).calendars[0]?.exceptions).toEqual([
      { from: '2027-05-01', until: '2027-05-01', works: false, name: 'Labour Day' },
    ]);
    expect(opened.says()).not.toContain('Nothing is known of this country.');
  });

  it('are only read by whoever may only read', async () => {
    const opened = await openPlan(PlanSettingsPage, { plan, canEdit: false });
    expect(opened.field('First day').disabled).toBe(true);
    await expect(opened.press('Add a calendar')).rejects.toThrow('nothing to press');
  });
});
