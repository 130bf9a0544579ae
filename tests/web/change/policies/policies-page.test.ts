import { describe, expect, it, vi } from 'vitest';
import { PoliciesPage } from '../../../../apps/web/src/app/change/policies/policies-page.ts';
import { anyGroup, openChange } from '../opened-change.ts';
import { anyPolicy } from './any-policy.ts';

vi.setConfig({ testTimeout: 30_000 });

const standing = (policy: string, more: object) => ({
  policy,
  bound: 10,
  signed: 10,
  open: 0,
  overdue: 0,
  excepted: 0,
  ...more,
});
const told =
  (...policies: object[]) =>
  (name: string) =>
    name === 'PolicyStandings' ? { policyStandings: { today: '2027-03-01', people: 10, policies } } : undefined;
const useCase = (id: string, patterns: string[], policies: string[] = []) => ({
  id,
  name: id,
  patterns,
  training: [],
  policies,
});

describe('the policies', () => {
  it('begin with starter texts for the chosen use cases, in both languages', async () => {
    const context = { useCases: [useCase('cache', ['content-distribution'], ['Edge caching standard'])] };
    const at = await openChange(PoliciesPage, { context, told: told() });
    await at.until('No policy is written yet');
    await at.press('Take all that are needed');
    const [edits] = Object.values(await at.sent());
    const kinds = edits!.map(({ part }) => (part as { kind: string }).kind);
    expect(kinds.toSorted()).toEqual([
      'acceptableUse',
      'contentRights',
      'dataResidency',
      'decommissioning',
      'incidentResponse',
      'ownDevices',
    ]);
    const [first] = edits!.map(({ part }) => part as { texts: { language: string; text: string }[] });
    expect(first!.texts.map(({ language }) => language)).toEqual(['en', 'de']);
    expect(first!.texts[0]!.text).toContain('Let your device pass on updates and media');
    expect(first!.texts[0]!.text).not.toContain('Changing a meter');
    await at.until('has gaps');
    expect(at.says()).toContain('Edge caching standard');
  });

  it('say who is late, and for which policy most are', async () => {
    const policies = [anyPolicy('a'), anyPolicy('b')];
    const late = [standing('a', { signed: 9, overdue: 1 }), standing('b', { signed: 6, open: 1, overdue: 3 })];
    const at = await openChange(PoliciesPage, { parts: { policies }, told: told(...late) });
    await at.until('Signatures overdue: 4, most of them for “Policy b”');
    expect(at.says()).toContain('9 / 10');
  });

  it('are edited in Markdown beside how they read, and keep what cannot be out', async () => {
    const parts = { policies: [anyPolicy('a')], groups: [anyGroup('drivers')] };
    const at = await openChange(PoliciesPage, { parts, search: '?policy=a', told: told() });
    await at.until('Share.');
    await at.write('Text', 'Share <script>alert(1)</script> [… the reason]');
    await at.until('Gaps to fill in this text: 1.');
    expect(at.page.querySelector('pw-markdown script')).toBeNull();
    const sent = Object.values(await at.sent()).flat()[0]!.part as { texts: { text: string }[] };
    expect(sent.texts[0]!.text).toBe('Share <script>alert(1)</script> [… the reason]');
    await at.write('Days to sign', '400');
    expect(at.says()).toContain('A whole number from 1 to 365.');
  });

  it('can be freed from until a day, with a reason', async () => {
    const parts = { policies: [anyPolicy('a')], groups: [anyGroup('drivers')] };
    const at = await openChange(PoliciesPage, { parts, search: '?policy=a&part=exceptions', told: told() });
    await at.until('There is no exception');
    await at.press('Grant it');
    expect(at.says()).toContain('Choose a group or a person');
    await at.write('Group', 'drivers');
    await at.write('Granted by', 'Ada');
    await at.write('Reason', 'No device of their own yet.');
    await at.press('Grant it');
    const part = Object.values(await at.sent()).flat()[0]!.part;
    expect(part).toMatchObject({ policy: 'a', group: 'drivers', person: null, until: '2027-03-31', grantedBy: 'Ada' });
    await at.until('holds');
  });
});
