import type { Pulse, PulseResult } from '@peerway/change';
import { describe, expect, it, vi } from 'vitest';
import { PulsesPage } from '../../../../apps/web/src/app/change/pulses/pulses-page.ts';
import { anyGroup, type ChangeAnswers, openChange, type OpenedChange } from '../opened-change.ts';
import { anyPulse, askedGroups, crowdAt, resultOf } from './asked-groups.ts';

vi.setConfig({ testTimeout: 30_000 });

interface Kept extends Omit<ChangeAnswers, 'parts'> {
  readonly pulses?: readonly Pulse[];
  readonly groups?: readonly string[];
  readonly results?: readonly PulseResult[];
  readonly collecting?: readonly { pulse: string; answers: number | null }[];
}

function opened({
  pulses = [],
  groups = askedGroups,
  results = [],
  collecting = [],
  ...more
}: Kept): Promise<OpenedChange> {
  return openChange(PulsesPage, {
    parts: { groups: groups.map((id) => anyGroup(id)), pulses },
    told: (name) => {
      if (name === 'PulseResults') return { pulseResults: { collecting, results } };
      if (name === 'PulseWords') return { pulseWords: ['Too slow', 'Too loud'] };
      return name === 'ChangeLinks' ? { changeLinks: [] } : undefined;
    },
    ...more,
  });
}

describe('the pulses', () => {
  it('send whoever has no groups to the groups first', async () => {
    const at = await opened({ groups: [] });
    await at.until('There is nobody to ask yet');
    expect(at.page.querySelector('pw-empty a')?.getAttribute('href')).toBe('/w/w1/e/e1/change/groups');
  });

  it('begin with one that asks every group and opens tomorrow, so that it can be looked at first', async () => {
    const at = await opened({});
    await at.until('Nobody has been asked yet');
    await at.press('New pulse');
    const { pulse } = await at.sent();
    expect(pulse).toMatchObject([
      { version: 0, part: { groups: [...askedGroups], opensOn: '2027-03-02', closesOn: '2027-03-15', floor: 5 } },
    ]);
    await at.until('Groups that are asked');
  });

  it('tell who is stuck and what helps there, with every gap explained', async () => {
    const pulse = anyPulse('a');
    const results = [resultOf(pulse, [...crowdAt('clerks', 20, [5, 1]), ...crowdAt('drivers', 20, [5, 4])])];
    const at = await opened({ pulses: [pulse], results });
    await at.until('Clerks: stuck at “Want”');
    expect(at.page.querySelector('h1')?.textContent).toBe('Clerks: stuck at “Want”');
    expect(at.says()).toContain('Stuck at “Want”: Clerks');
    expect(at.says()).toContain('Ask the group what it loses');
    expect(at.says()).toContain('too few answers');
    await at.until('2 remarks, without group');
  });

  it('show figures to those who only look on, but no words and nothing to change', async () => {
    const pulse = anyPulse('a');
    const results = [resultOf(pulse, crowdAt('clerks', 20, [5, 1]))];
    const at = await opened({ pulses: [pulse], results, canEdit: false, canSeePeople: false, search: '?pulse=a' });
    await at.until('stuck at “Want”');
    expect(at.says()).not.toContain('What people wrote');
    expect(at.asked).not.toContain('PulseWords');
    expect(at.says()).not.toContain('New pulse');
    expect([...at.page.querySelectorAll('fieldset')].every(({ disabled }) => disabled)).toBe(true);
  });

  it('show how a step moved, and draw the step that was chosen', async () => {
    const later = { opensOn: '2027-02-01', closesOn: '2027-02-14' };
    const pulses = [anyPulse('a'), anyPulse('b', later)];
    const results = [
      resultOf(pulses[0]!, crowdAt('clerks', 40, [5, 1])),
      resultOf(pulses[1]!, crowdAt('clerks', 40, [5, 3])),
    ];
    const at = await opened({ pulses, results, search: '?group=clerks&step=want' });
    await at.until('Clerks, “Want”: +2 levels since the pulse before, more than chance');
    await at.write('Step', 'know');
    await at.until('Clerks, “Know”');
  });

  it('keep what was promised to those who answered, and refuse a floor under five', async () => {
    const pulse = anyPulse('a', { opensOn: '2027-02-20', closesOn: '2027-03-09' });
    const at = await opened({ pulses: [pulse], collecting: [{ pulse: 'a', answers: null }], search: '?pulse=a' });
    await at.until('is being answered: fewer than 5 answers');
    await at.write('Fewest answers that are shown', '4');
    await at.until('groups of fewer than 5 answers are never shown');
    await at.tick('Press');
    expect(await at.sent()).toMatchObject({ pulse: [{ part: { groups: ['clerks', 'drivers'] } }] });
    const answered = await openAgain(pulse);
    expect(answered.field('Press').matches(':disabled')).toBe(true);
    expect(answered.field('Name').matches(':disabled')).toBe(false);
  });

  it('ask first before closing one, since that cannot be taken back', async () => {
    const at = await openAgain(anyPulse('a', { opensOn: '2027-02-20', closesOn: '2027-03-09' }));
    await at.press('Close it now and show the results');
    await vi.waitFor(() => expect(document.body.textContent).toContain('It takes no more answers'));
    await at.press('Close it');
    expect(await at.sent()).toMatchObject({ pulse: [{ part: { isClosed: true } }] });
  });
});

async function openAgain(pulse: Pulse): Promise<OpenedChange> {
  const { TestBed } = await import('@angular/core/testing');
  TestBed.resetTestingModule();
  const at = await opened({ pulses: [pulse], collecting: [{ pulse: 'a', answers: 12 }], search: '?pulse=a' });
  await at.until('is being answered: 12 answers');
  return at;
}
