import { Component, input } from '@angular/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PersonPolicies } from '../../../../apps/web/src/app/change/person/person-policies.ts';
import { PolicyReadPage } from '../../../../apps/web/src/app/change/person/policy-read-page.ts';
import { openByLink } from '../opened-by-link.ts';

vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => sessionStorage.clear());

@Component({ selector: 'pw-host', imports: [PersonPolicies], template: '<pw-person-policies [token]="token()" />' })
class Host {
  readonly token = input.required<string>();
}

const texts = [
  { language: 'de', title: 'Teilen', text: 'Teilen Sie gerecht.' },
  { language: 'en', title: 'Sharing', text: 'Share **fairly**. <b onclick="x">no</b>' },
];
const policy = (id: string, state: string) => ({
  ...{ policy: id, version: `version-${id}`, number: 3, hash: 'cd'.repeat(32), state, dueOn: '2027-03-14' },
  ...{ signedAt: null, signedNumber: null, texts },
});
const mine = (...policies: object[]) => ({ myChange: { language: 'de', policies } });

describe('the policies that bind somebody', () => {
  it('are read whole and signed with the hash of what was read, in the language in which it was', async () => {
    const proof = { number: 3, hash: 'cd'.repeat(32), name: 'Ana', acknowledgedAt: '2027-03-02T08:00:00Z' };
    const at = await openByLink(Host, (name) =>
      name === 'MyPolicies' ? mine(policy('p', 'overdue')) : { acknowledgePolicy: proof },
    );
    await at.until('It was to be signed by');
    await at.press('Read it');
    await at.until('Share fairly. <b onclick="x">no</b>');
    expect(at.page.querySelector('pw-markdown b')).toBeNull();
    await at.press('Sign version 3');
    expect(at.asked.filter(({ name }) => name === 'AcknowledgePolicy')).toEqual([]);
    await at.press('Text in German');
    await at.until('Teilen Sie gerecht.');
    await at.choose('I have read it whole');
    await at.press('Sign version 3');
    await at.until('You signed version 3');
    const signing = { version: 'version-p', hash: 'cd'.repeat(32), language: 'de' };
    expect(at.asked.at(-1)).toEqual({ name: 'AcknowledgePolicy', variables: { input: signing }, token: 'secret' });
  });

  it('are shown anew where other words are in force by now, and nothing counts as signed', async () => {
    const replaced = { errors: [{ message: 'Other words are in force.', extensions: { code: 'VERSION_REPLACED' } }] };
    let read = 0;
    const at = await openByLink(Host, (name) => {
      if (name !== 'MyPolicies') return replaced;
      read += 1;
      return mine({ ...policy('p', 'open'), number: 2 + read });
    });
    await at.until('Please read it and sign by');
    await at.press('Read it');
    await at.until('fairly');
    await at.choose('I have read it whole');
    await at.press('Sign version 3');
    await at.until('Sign version 4');
    expect(at.says()).toContain('Other words are in force.');
    expect(at.page.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(false);
  });

  it('ask nothing of who has an exception', async () => {
    const at = await openByLink(Host, () => mine(policy('p', 'excepted')));
    await at.until('you need not sign it now');
  });
});

describe('a policy by its open address', () => {
  it('is read by anybody, in both languages, with its version and hash', async () => {
    const published = {
      ...{ organization: 'Northlight', engagement: 'Edge', number: 2, hash: 'ef'.repeat(32), texts },
      ...{ publishedAt: '2027-03-02T08:00:00Z', brand: { colour: null, logo: null } },
    };
    const at = await openByLink(PolicyReadPage, () => ({ publishedPolicy: published }));
    await at.until('Share fairly.');
    expect(at.says()).toContain('Version 2, in force since');
    expect(at.says()).toContain('ef'.repeat(32));
    await at.press('Text in German');
    await at.until('Teilen Sie gerecht.');
  });
});
