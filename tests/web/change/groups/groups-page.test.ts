import { describe, expect, it, vi } from 'vitest';
import { GroupsPage } from '../../../../apps/web/src/app/change/groups/groups-page.ts';
import { anyGroup, openChange } from '../opened-change.ts';

vi.setConfig({ testTimeout: 30_000 });

describe('the groups', () => {
  it('begin with nobody, and open a new one beside the list', async () => {
    const at = await openChange(GroupsPage, {});
    await at.until('Nobody is named yet whom the rollout reaches');
    await at.write('Name of a new group', 'Night shift');
    await at.press('Add the group');
    const { group } = await at.sent();
    expect(group).toMatchObject([{ version: 0, part: { name: 'Night shift', size: null } }]);
    expect(at.page.querySelector('pw-group-panel')).not.toBeNull();
  });

  it('lose nothing that is typed right before a tick in the same moment', async () => {
    const context = { sites: [{ id: 'graz', name: 'Graz', people: 60 }] };
    const at = await openChange(GroupsPage, { parts: { groups: [anyGroup('drivers')] }, context });
    await at.until('Drivers');
    await at.press('Drivers');
    // A click outside ends the typing: both happen before the page is drawn again.
    at.field('Roles of the training').value = 'Night shift';
    at.field('Roles of the training').dispatchEvent(new Event('change', { bubbles: true }));
    at.field('Graz').click();
    const { group } = await at.sent();
    expect(group).toMatchObject([{ part: { roles: ['Night shift'], sites: ['graz'] } }]);
  });

  it('name the one that decides and is not for it, and stand where they are placed', async () => {
    const groups = [
      anyGroup('drivers', { influence: 5, attitude: -1 }),
      anyGroup('clerks', { influence: 2, attitude: 1 }),
    ];
    const at = await openChange(GroupsPage, { parts: { groups } });
    await at.until('“Drivers” decides and is not for it yet');
    expect(at.page.querySelector('pw-stakeholder-grid td.winOver button')?.textContent).toContain('Drivers');
    expect(at.page.querySelector('pw-stakeholder-grid td.workWith button')).toBeNull();
  });

  it('are only read by those who may not edit', async () => {
    const at = await openChange(GroupsPage, { parts: { groups: [anyGroup('drivers')] }, canEdit: false });
    await at.until('Drivers');
    expect(at.says()).not.toContain('Add the group');
    expect(at.says()).not.toContain('From a file…');
  });
});
