import type { Resistance } from '@peerway/change';
import { describe, expect, it, vi } from 'vitest';
import { ResistancePage } from '../../../../apps/web/src/app/change/resistance/resistance-page.ts';
import { anyGroup, type ChangeAnswers, openChange, type OpenedChange } from '../opened-change.ts';
import { heard } from './heard.ts';

vi.setConfig({ testTimeout: 30_000 });

function opened(resistances: readonly Resistance[], more: Omit<ChangeAnswers, 'parts'> = {}): Promise<OpenedChange> {
  const groups = ['clerks', 'drivers'].map((id) => anyGroup(id));
  return openChange(ResistancePage, { parts: { groups, resistances }, ...more });
}

describe('the log of resistance', () => {
  it('begins with what to do, and takes down what was heard, opened for an answer', async () => {
    const at = await opened([]);
    await at.until('Silence is seldom agreement');
    await at.press('Write it down');
    expect(at.says()).toContain('Choose the group that it was heard from.');
    await at.write('Group', 'drivers');
    const words = at.page.querySelector('textarea')!;
    words.value = ' It takes longer ';
    words.dispatchEvent(new Event('input', { bubbles: true }));
    await at.press('Write it down');
    const { resistance } = await at.sent();
    expect(resistance).toMatchObject([
      { version: 0, part: { heard: 'It takes longer', group: 'drivers', heardOn: '2027-03-01', state: 'open' } },
    ]);
    await at.until('What is done about it');
  });

  it('keeps what is done about it, with what usually helps, and refuses what it cannot hold', async () => {
    const at = await opened([heard('a', { response: null })], { search: '?heard=a' });
    await at.until('nobody sees to it');
    await at.press('Put it into the answer');
    const { resistance } = await at.sent();
    expect(resistance?.[0]?.part).toMatchObject({ id: 'a', response: expect.stringContaining('what it loses') });
    await at.write('In their words', '  ');
    await at.until('Write down what was heard, in at most 4,000 letters.');
    await at.write('How far it is', 'settled');
    await vi.waitFor(async () => expect((await at.sent())['resistance']?.[0]?.part).toMatchObject({ state: 'settled', heard: 'Heard a' })); // prettier-ignore
    expect(at.page.querySelector('h1')?.textContent).toBe('Everything that was heard has an answer');
  });

  it('is narrowed from the address, and says when nothing fits', async () => {
    const at = await opened([heard('a'), heard('b', { group: 'clerks' })], { search: '?group=clerks' });
    await at.until('one objection');
    expect([...at.page.querySelectorAll('tbody .name')].map((each) => each.textContent.trim())).toEqual(['Heard b']);
    await at.write('Find in the log', 'nowhere');
    await at.until('Nothing fits.');
  });

  it('shows those who only look on everything, and nothing to change', async () => {
    const at = await opened([heard('a')], { canEdit: false, search: '?heard=a' });
    await at.until('Heard a');
    expect(at.says()).not.toContain('Write it down');
    expect(at.says()).not.toContain('Remove');
    expect([...at.page.querySelectorAll('fieldset')].every(({ disabled }) => disabled)).toBe(true);
  });

  it('draws no more than 200 lines at once', async () => {
    const at = await opened(Array.from({ length: 450 }, (_none, place) => heard(`h${place}`)));
    await at.until('450 objections');
    const lines = () => at.page.querySelectorAll('tbody .name').length;
    expect(lines()).toBe(200);
    await at.press('Show more');
    expect(lines()).toBe(400);
  });
});
