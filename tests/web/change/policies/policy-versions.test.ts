import { describe, expect, it, vi } from 'vitest';
import { PoliciesPage } from '../../../../apps/web/src/app/change/policies/policies-page.ts';
import { anyGroup, openChange, type OpenedChange } from '../opened-change.ts';
import { anyPolicy, anyVersion } from './any-policy.ts';

vi.setConfig({ testTimeout: 30_000 });

type Told = (name: string, variables: Record<string, unknown>) => object | undefined;

function opened(policy: ReturnType<typeof anyPolicy>, told: Told, part = 'versions'): Promise<OpenedChange> {
  const standing = { policy: 'a', bound: 3, signed: 1, open: 1, overdue: 1, excepted: 0 };
  const links = { changeLinks: [] };
  const standings = { policyStandings: { today: '2027-03-01', people: 3, policies: [standing] } };
  return openChange(PoliciesPage, {
    parts: { policies: [policy], groups: [anyGroup('drivers'), anyGroup('clerks')] },
    search: `?policy=a&part=${part}`,
    told: (name, variables) =>
      told(name, variables) ?? (name === 'PolicyStandings' ? standings : name === 'ChangeLinks' ? links : undefined),
  });
}

const published = { publishedBy: 'Grace', publishedAt: '2027-02-02T08:00:00Z' };

describe('the versions of a policy', () => {
  it('are approved only without gaps', async () => {
    const gap = anyPolicy('a', { texts: [{ language: 'en', title: 'A', text: 'Tell [… who].' }] });
    const at = await opened(gap, (name) => (name === 'PolicyVersions' ? { policyVersions: [] } : undefined));
    await at.until('Approve the draft as version 1');
    expect(at.says()).toContain('fill them before you approve it');
    const button = [...at.page.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Approve as'),
    );
    expect(button?.disabled).toBe(true);
  });

  it('show what changes, and ask again only the groups that it concerns', async () => {
    const before = anyPolicy('a');
    const now = anyPolicy('a', { texts: [{ language: 'en', title: 'Policy a', text: '## Why\n\nShare less.' }] });
    const approved: unknown[] = [];
    const at = await opened(now, (name, variables) => {
      if (name === 'ApprovePolicy') approved.push(variables['input']);
      if (name === 'ApprovePolicy') return { approvePolicy: anyVersion(2, now) };
      return name === 'PolicyVersions' ? { policyVersions: [anyVersion(1, before, published)] } : undefined;
    });
    await at.until('Approve the draft as version 2');
    expect(at.page.querySelector('del')?.textContent).toBe('Share.');
    expect(at.page.querySelector('ins')?.textContent).toBe('Share less.');
    await at.tick('Drivers');
    await at.press('Approve as it stands');
    await vi.waitFor(async () => {
      await at.settled();
      expect(approved).toEqual([{ policy: 'a', version: 1, isEditorial: false, concerns: ['drivers'] }]);
    });
  });

  it('are in force from publication until they are replaced; after a withdrawal none is', async () => {
    const policy = anyPolicy('a');
    const [one, two] = [anyVersion(1, policy, published), anyVersion(2, policy)];
    const asked: string[] = [];
    const at = await opened(policy, (name, variables) => {
      if (name === 'PublishPolicyVersion') asked.push(String(variables['version']));
      if (name === 'PublishPolicyVersion') return { publishPolicyVersion: { ...two, ...published } };
      const second = asked.length === 0 ? two : { ...two, ...published };
      return name === 'PolicyVersions' ? { policyVersions: [second, one] } : undefined;
    });
    await at.until('approved, not published');
    expect(at.says()).toContain('in force');
    await at.press('Publish it');
    await at.until('replaced');
    expect(asked).toEqual(['v2']);
  });
});

describe('who has signed', () => {
  const signer = (person: string, state: string) => ({
    ...{ person, name: person, email: null, number: null, state, signedNumber: null, signedAt: null, way: null },
  });

  it('lists first who has not, reminds, and puts down what was signed on paper', async () => {
    const wanted: unknown[] = [];
    const at = await opened(
      anyPolicy('a'),
      (name, variables) => {
        if (name === 'PolicySigners') wanted.push((variables['wanted'] as { states: unknown }).states);
        if (name === 'PolicySigners')
          return { policySigners: { nodes: [signer('Ana', 'open'), signer('Ben', 'overdue')], next: null } };
        if (name === 'RemindOfPolicy') return { remindOfPolicy: 2 };
        return name === 'RecordAcknowledgements' ? { recordAcknowledgements: 1 } : undefined;
      },
      'signed',
    );
    await at.until('Ben');
    expect(wanted[0]).toEqual(['open', 'overdue']);
    await at.press('Remind by mail all who have not signed');
    await at.until('Reminders on their way: 2.');
    await at.tick('Ana');
    await at.press('Put down as signed on paper (1)');
    await at.until('Signatures put down: 1.');
    const [proof] = at.page.querySelectorAll<HTMLAnchorElement>('a[download]');
    expect(proof?.getAttribute('href')).toBe('/api/engagements/e1/policy-proof/a.csv?workspace=w1');
  });
});
