import type { Communication, Sponsor } from '@peerway/change';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SponsorsPage } from '../../../../apps/web/src/app/change/sponsors/sponsors-page.ts';
import { anyGroup, type ChangeAnswers, openChange, type OpenedChange } from '../opened-change.ts';

vi.setConfig({ testTimeout: 30_000 });
// A simulated DOM has no canvas and says so: the figures stand in the tables beside the pictures.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const mara: Sponsor = {
  ...{ id: 'mara', name: 'Mara Weiss', position: 'Head of operations', kind: 'sponsor', stance: 2, hoursPerMonth: 2 },
  ...{ awayFrom: null, awayUntil: null, note: null },
};

function message(id: string, more: Partial<Communication> = {}): Communication {
  return {
    ...{
      id,
      title: 'Why we do it',
      groups: ['drivers'],
      step: 'know',
      sponsor: 'mara',
      sender: null,
      channel: 'meeting',
    },
    ...{ when: { day: '2027-03-08', task: null, side: null, offsetDays: 0 }, hours: 3, feedback: null, texts: [] },
    ...{ wave: null, state: 'planned', sentOn: null, origin: null, ...more },
  } as Communication;
}

const drivers = anyGroup('drivers', { sponsor: 'mara' });

function opened(parts: ChangeAnswers['parts'], more: Omit<ChangeAnswers, 'parts'> = {}): Promise<OpenedChange> {
  return openChange(SponsorsPage, { parts: parts!, ...more });
}

describe('the sponsors', () => {
  it('begin with nobody, and open a new one beside the table', async () => {
    const at = await opened({});
    await at.until('Nobody stands for the change yet');
    await at.press('Add a sponsor');
    const { sponsor } = await at.sent();
    expect(sponsor).toMatchObject([{ version: 0, part: { name: 'New sponsor', kind: 'sponsor', stance: null } }]);
    expect(at.page.querySelector('pw-sponsor-panel h2')?.textContent).toBe('New sponsor');
  });

  it('say how many groups have nobody, and what else is missing', async () => {
    const groups = [drivers, anyGroup('office'), anyGroup('yard')];
    const at = await opened({ groups, sponsors: [{ ...mara, stance: -1 }] });
    await at.until('2 groups have nobody who stands for the change before them');
    expect(at.says()).toContain('Nobody stands for the change before Yard.');
    expect(at.says()).toContain('Mara Weiss is against it or doubtful.');
    expect(at.says()).toContain('The sponsors are alone.');
  });

  it('show who says what when, to how many, and the months that ask too much', async () => {
    const at = await opened({ groups: [drivers], sponsors: [mara], communications: [message('m'), message('n', { sponsor: null, sender: 'Desk' })] }); // prettier-ignore
    await at.until('Why we do it');
    const rows = at.page.querySelectorAll('pw-sponsor-turns tbody tr');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.textContent).toContain('Mar 8, 2027');
    expect(rows[0]?.textContent).toContain('40');
    expect(at.says()).toContain('Mara Weiss is asked for 3 hours in March 2027, more than they give.');
    expect(at.says()).toContain('Mara Weiss is asked for too much in March 2027');
  });

  it('wait for the second day of an absence before it is kept', async () => {
    const at = await opened({ sponsors: [mara] }, { search: '?sponsor=mara' });
    await at.until('Hours a month they can give');
    await at.write('Away from', '2027-03-10');
    await at.until('Say from when until when they are away, in this order.');
    await at.write('Away until', '2027-03-12');
    const { sponsor } = await at.sent();
    expect(sponsor).toMatchObject([{ id: 'mara', part: { awayFrom: '2027-03-10', awayUntil: '2027-03-12' } }]);
    expect(at.says()).not.toContain('Say from when until when they are away, in this order.');
  });

  it('stand before a group in place of whoever stood there', async () => {
    const otto = { ...mara, id: 'otto', name: 'Otto' };
    const at = await opened({ groups: [drivers], sponsors: [mara, otto] }, { search: '?sponsor=otto' });
    await at.until('(so far Mara Weiss)');
    at.page.querySelector<HTMLInputElement>('pw-sponsor-panel fieldset input')?.click();
    expect((await at.sent())['group']).toMatchObject([{ id: 'drivers', part: { sponsor: 'otto' } }]);
  });

  it('leave their groups and words behind when they go, what they said keeps their name', async () => {
    const said = message('said', { state: 'sent', sentOn: '2027-02-01' });
    const at = await opened(
      { groups: [drivers], sponsors: [mara], communications: [message('m'), said] },
      { search: '?sponsor=mara' },
    );
    await at.until('Hours a month they can give');
    await at.press('Remove');
    const { group, communication, sponsor } = await at.sent();
    expect(group).toMatchObject([{ id: 'drivers', part: { sponsor: null } }]);
    expect(communication).toMatchObject([
      { id: 'm', part: { sponsor: null, sender: null } },
      { id: 'said', part: { sponsor: null, sender: 'Mara Weiss' } },
    ]);
    expect(sponsor).toEqual([{ id: 'mara', version: 1, part: null }]);
    await at.until('Nobody stands for the change yet');
  });

  it('are only read by those who may not edit', async () => {
    const at = await opened({ sponsors: [mara] }, { search: '?sponsor=mara', canEdit: false });
    await at.until('Head of operations');
    expect(at.says()).not.toContain('Add a sponsor');
    expect(at.field('Name').disabled).toBe(true);
  });
});
