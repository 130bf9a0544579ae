import type { Communication } from '@peerway/change';
import { describe, expect, it, vi } from 'vitest';
import { CommunicationsPage } from '../../../../apps/web/src/app/change/communications/communications-page.ts';
import { anyGroup, openChange } from '../opened-change.ts';

vi.setConfig({ testTimeout: 30_000 });

function message(id: string, more: Partial<Communication> = {}): Communication {
  return {
    ...{ id, title: 'Why we do it', groups: ['drivers'], step: 'know', sponsor: null, sender: 'Service desk' },
    ...{ channel: 'meeting', when: { day: '2027-03-08', task: null, side: null, offsetDays: 0 }, hours: 1 },
    ...{ feedback: null, texts: [], wave: null, state: 'planned', sentOn: null, origin: null, ...more },
  } as Communication;
}
const groups = [anyGroup('drivers')];
const context = {
  waves: [{ id: 'all', name: '', sites: [], goLive: '2027-05-01', gate: null }],
  anchors: [
    { task: 't1', name: 'Begin', kind: 'task', wave: null, useCase: null, start: '2027-03-10', finish: '2027-03-12' },
    {
      task: 't2',
      name: 'Go live',
      kind: 'task',
      wave: 'all',
      useCase: null,
      start: '2027-05-01',
      finish: '2027-05-01',
    },
  ],
};

describe('the page of messages', () => {
  it('proposes what the groups need, and takes what was left ticked', async () => {
    const opened = await openChange(CommunicationsPage, { parts: { groups }, context, today: '2027-03-01' });
    expect(opened.says()).toContain('Nothing is planned to be said yet');
    await opened.press('Propose what is missing');
    expect(opened.says()).toMatch(/\d+ messages are proposed/);
    const take = [...opened.page.querySelectorAll('button')].find((each) => each.textContent?.includes('Take these'));
    const count = Number(/\d+/.exec(take?.textContent ?? '')?.[0]);
    take?.click();
    await opened.settled();
    const { communication = [] } = await opened.sent();
    expect(communication).toHaveLength(count);
    expect(communication[0]?.part).toMatchObject({ groups: ['drivers'], state: 'planned' });
  });

  it('says what is overdue, opens it, and keeps the day on which it was said', async () => {
    const parts = { groups, communications: [message('m1')] };
    const opened = await openChange(CommunicationsPage, { parts, context, today: '2027-04-01', search: '?message=m1' });
    expect(opened.says()).toContain('One message was due, and is not said yet');
    await opened.press('It was said today');
    const { communication = [] } = await opened.sent();
    expect(communication[0]?.part).toMatchObject({ state: 'sent', sentOn: '2027-04-01' });
  });

  it('is for reading where one may not edit', async () => {
    const parts = { groups, communications: [message('m1')] };
    const opened = await openChange(CommunicationsPage, { parts, context, today: '2027-03-01', canEdit: false });
    expect(opened.says()).not.toContain('Propose what is missing');
    expect(opened.says()).toContain('Service desk');
  });

  it('shows a month of them on their days, and goes to the next', async () => {
    const parts = { groups, communications: [message('m1')] };
    const opened = await openChange(CommunicationsPage, { parts, context, today: '2027-03-01', search: '?view=month' });
    const day = opened.page.querySelector('pw-message-month td:not(.none)');
    expect(day?.textContent).toMatch(/8\s+Why we do it/);
    await opened.press('The month after');
    await opened.until('Nothing is said in this month');
    expect(opened.says()).toContain('April 2027');
  });
});

describe('a message by e-mail', () => {
  const texts = [{ language: 'en' as const, subject: 'Why', text: 'Because.' }];
  const standing = (canSend: boolean, receipts: object[] = []) => ({
    messageStanding: { canSend, receipts },
  });

  it('is sent once one is sure, as the version that is kept', async () => {
    const sent: unknown[] = [];
    const parts = { groups, communications: [message('m1', { channel: 'email', texts })] };
    const told = (name: string, variables: Record<string, unknown>) => {
      if (name === 'MessageStanding') return standing(true);
      if (name !== 'SendCommunication') return undefined;
      sent.push(variables['input']);
      return { sendCommunication: { letters: 12, withoutAddress: 2 } };
    };
    const opened = await openChange(CommunicationsPage, { parts, context, search: '?message=m1', told });
    await opened.until('Send it by e-mail now');
    await opened.press('Send it by e-mail now');
    await vi.waitFor(() => opened.press('Send it'));
    await vi.waitFor(async () => {
      await opened.settled();
      expect(sent).toEqual([{ communication: 'm1', version: 1 }]);
    });
  });

  it('says what it lacks, and stays as it is once it is out', async () => {
    const gap = [{ language: 'en' as const, subject: 'Why', text: 'On [… the day].' }];
    const parts = { groups, communications: [message('m1', { channel: 'email', texts: gap })] };
    const told = (name: string) => (name === 'MessageStanding' ? standing(true) : undefined);
    const opened = await openChange(CommunicationsPage, { parts, context, search: '?message=m1', told });
    await opened.until('Its words still have gaps');
    expect(opened.says()).not.toContain('Send it by e-mail now');
  });

  it('says how many have it and have read it', async () => {
    const out = { channel: 'email', texts, state: 'sent', sentOn: '2027-03-01' } as const;
    const parts = { groups, communications: [message('m1', out)] };
    const receipt = { communication: 'm1', sent: 12, delivered: 9, failed: 1, read: 5 };
    const told = (name: string) => (name === 'MessageStanding' ? standing(true, [receipt]) : undefined);
    const opened = await openChange(CommunicationsPage, { parts, context, search: '?message=m1', told });
    await opened.until('Sent to 12 people by e-mail');
    expect(opened.says()).toContain('2 still waiting');
    expect(opened.says()).toContain('1 could not be delivered');
    expect(opened.says()).toContain('5 people have opened it');
    expect(opened.page.querySelector('pw-message-panel fieldset')).toHaveProperty('disabled', true);
  });
});
