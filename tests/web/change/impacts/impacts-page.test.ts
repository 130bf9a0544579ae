import type { StatedImpact } from '@peerway/change';
import { describe, expect, it, vi } from 'vitest';
import { ImpactsPage } from '../../../../apps/web/src/app/change/impacts/impacts-page.ts';
import { anyGroup, type ChangeAnswers, openChange, type OpenedChange } from '../opened-change.ts';

vi.setConfig({ testTimeout: 30_000 });

const sync = { id: 'sync', name: 'Files without a server', patterns: ['file-sync'], training: [], policies: [] };

function opened(parts: ChangeAnswers['parts'], more: Omit<ChangeAnswers, 'parts'> = {}): Promise<OpenedChange> {
  return openChange(ImpactsPage, { parts: parts!, context: { useCases: [sync] }, ...more });
}

const word: StatedImpact = { id: 'drivers.role', group: 'drivers', aspect: 'role', level: 3, reason: null };

describe('the impacts', () => {
  it('send whoever has no groups to the groups first', async () => {
    const at = await opened({});
    await at.until('Nobody is affected yet');
    expect(at.page.querySelector('pw-empty a')?.getAttribute('href')).toBe('/w/w1/e/e1/change/groups');
  });

  it('say for whom most changes, in a map of every aspect', async () => {
    const at = await opened({ groups: [anyGroup('office', { useCases: ['gone'] }), anyGroup('drivers')] });
    await at.until('Most changes for Drivers: location of data');
    const [first] = at.page.querySelectorAll('pw-heat-map tbody tr');
    expect(first?.querySelector('th')?.textContent).toBe('Drivers');
    expect(first?.querySelectorAll('td')).toHaveLength(10);
    expect(at.says()).toContain('Office names a use case that is not chosen any more: gone.');
  });

  it('open a cell with its reasons, and take a word of people over', async () => {
    const at = await opened({ groups: [anyGroup('drivers')] }, { search: '?cell=drivers.dataLocation' });
    await at.until('Proposed: 3: the work is another');
    expect(at.says()).toContain('Files lie on people');
    expect(at.says()).toContain('Files without a server (file sync)');
    await at.write('What you say', '1');
    const { impact } = await at.sent();
    expect(impact).toMatchObject([{ id: 'drivers.dataLocation', version: 0, part: { level: 1, reason: null } }]);
    await at.until('your word is far from the proposal');
    await at.write('Why', ' They have them already. ');
    await vi.waitFor(async () =>
      expect((await at.sent())['impact']).toMatchObject([{ part: { level: 1, reason: 'They have them already.' } }]),
    );
    expect(at.says()).not.toContain('your word is far from the proposal');
  });

  it('go back to the proposal', async () => {
    const at = await opened({ groups: [anyGroup('drivers')], impacts: [word] }, { search: '?cell=drivers.role' });
    await at.until('Nothing that is known of the chosen use cases changes this');
    await at.press('Back to the proposal');
    expect((await at.sent())['impact']).toEqual([{ id: 'drivers.role', version: 1, part: null }]);
  });

  it('take the last thing back and do it again, by a button of the room', async () => {
    const at = await opened({ groups: [anyGroup('drivers')] }, { search: '?cell=drivers.tools' });
    await at.until('Nobody has said anything yet: the proposal stands.');
    expect(at.page.querySelector('[aria-label="Undo"]')).toBeNull();
    await at.write('What you say', '3');
    await at.until('Back to the proposal');
    await at.press('Undo');
    await at.until('Nobody has said anything yet: the proposal stands.');
    await at.press('Redo');
    await at.until('Back to the proposal');
  });

  it('let go of what was said about groups that are gone', async () => {
    const at = await opened({ groups: [anyGroup('office')], impacts: [word] });
    await at.until('Something was said about role of a group that is no longer there.');
    await at.press('Remove what was said about groups that are gone');
    expect((await at.sent())['impact']).toMatchObject([{ id: 'drivers.role', part: null }]);
  });

  it('are only read by those who may not edit', async () => {
    const more = { search: '?cell=drivers.role', canEdit: false };
    const at = await opened({ groups: [anyGroup('drivers')], impacts: [word] }, more);
    await at.until('3: the work is another');
    expect(at.page.querySelector('pw-impact-cell select')).toBeNull();
  });
});
