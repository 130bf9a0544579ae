import { Component, input } from '@angular/core';
import { describe, expect, it, vi } from 'vitest';
import { PersonMessages } from '../../../../apps/web/src/app/change/person/person-messages.ts';
import { openByLink } from '../opened-by-link.ts';

vi.setConfig({ testTimeout: 30_000 });

@Component({ selector: 'pw-host', imports: [PersonMessages], template: '<pw-person-messages [token]="token()" />' })
class Host {
  readonly token = input.required<string>();
}

const message = (communication: string, subject: string) => ({
  ...{ communication, sender: 'Mara Weiss', sentOn: '2027-03-02', feedback: 'Ask Mara', readAt: null },
  texts: [
    { language: 'de', subject: `${subject} auf Deutsch`, text: 'Guten Tag.' },
    { language: 'en', subject, text: 'Routes come from the depot.\n<b>no</b>' },
  ],
});
const mine = (...messages: object[]) => ({ myChange: { language: 'en', messages } });

describe('the messages of somebody', () => {
  it('are opened one by one, in the language of the page, and that is put down once', async () => {
    const at = await openByLink(Host, (name) =>
      name === 'MyMessages' ? mine(message('m1', 'What changes'), message('m2', 'When')) : { readMessage: true },
    );
    await at.until('2 are new');
    expect(at.says()).not.toContain('Routes come');
    await at.press('What changes');
    await at.until('Routes come from the depot. <b>no</b>');
    await at.until('one is new');
    expect(at.says()).toContain('Ask Mara');
    await at.press('What changes');
    await at.press('What changes');
    const read = at.asked.filter(({ name }) => name === 'ReadMessage');
    expect(read).toEqual([{ name: 'ReadMessage', variables: { communication: 'm1' }, token: 'secret' }]);
  });

  it('are read all the same when that does not get through', async () => {
    const failed = { errors: [{ message: 'No.', extensions: { code: 'INTERNAL' } }] };
    const at = await openByLink(Host, (name) => (name === 'MyMessages' ? mine(message('m1', 'What changes')) : failed));
    await at.until('one is new');
    await at.press('What changes');
    await at.until('Routes come from the depot.');
    expect(at.says()).toContain('one is new');
  });

  it('take no room while there are none', async () => {
    const at = await openByLink(Host, () => mine());
    expect(at.says()).toBe('');
  });
});
