import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenPulsePage } from '../../../../apps/web/src/app/change/person/open-pulse-page.ts';
import { openByLink, type OpenedByLink } from '../opened-by-link.ts';

vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => sessionStorage.clear());

const openPulse = {
  ...{ id: 'spring', name: 'Spring', closesOn: '2026-12-01', floor: 7, asksWords: true, isOpen: true },
  ...{ organization: 'Northlight', engagement: 'Edge 2027', brand: { colour: null, logo: null } },
  groups: [
    { id: 'clerks', name: 'Clerks' },
    { id: 'drivers', name: 'Drivers' },
  ],
};

/** Opens the page; every sending is answered by the next of `replies`, the last of them over and over. */
function opened(change: object = {}, replies: readonly object[] = [{ answerOpenPulse: true }]): Promise<OpenedByLink> {
  let sent = 0;
  return openByLink(OpenPulsePage, (name) =>
    name === 'OpenPulse'
      ? { openPulse: { ...openPulse, ...change } }
      : (replies[Math.min((sent += 1) - 1, replies.length - 1)] ?? {}),
  );
}

const sentBy = ({ asked }: OpenedByLink): Record<string, unknown>[] =>
  asked.filter(({ name }) => name === 'AnswerOpenPulse').map(({ variables }) => variables);

describe('answering a pulse by its open address', () => {
  it('asks for the group, then five questions of five described levels each, then for words, and sends it all together', async () => {
    const at = await opened();
    await at.until('nothing is shown of fewer than 7 answers');
    await at.press('Next');
    expect(at.says()).toContain('Choose the group that you belong to.');
    await at.choose('Drivers');
    await at.press('Next');
    for (const [question, level] of [
      ['How clear is it', 'I know what changes for me'],
      ['How do you stand', 'I see what it is good for'],
    ] as const) {
      expect(at.says()).toContain(question);
      expect(at.page.querySelectorAll('input[type=radio]')).toHaveLength(5);
      await at.choose(level);
      await at.press('Next');
    }
    for (let skipped = 0; skipped < 3; skipped += 1) await at.press('Skip');
    await at.write(' Too slow ');
    await at.press('Send');
    await at.until('Thank you. Your answer counts.');
    const answer = { group: 'drivers', know: 4, want: 4, can: null, do: null, keep: null, words: 'Too slow' };
    expect(sentBy(at)).toEqual([{ answer, sentAs: expect.any(String) }]);
    expect(at.asked.every(({ token }) => token === 'secret')).toBe(true);
  });

  it('does not ask for the only group, takes an answer back, and refuses to send nothing at all', async () => {
    const at = await opened({ groups: openPulse.groups.slice(0, 1), asksWords: false });
    await at.until('How clear is it');
    await at.choose('I have heard nothing about it.');
    await at.press('Take this answer back');
    for (let skipped = 0; skipped < 4; skipped += 1) await at.press('Skip');
    await at.press('Send');
    expect(at.says()).toContain('Answer at least one of the five questions.');
    expect(sentBy(at)).toEqual([]);
    await at.press('Back');
    expect(at.says()).toContain('Screen 4 of 5');
  });

  it('keeps what was chosen when sending fails, and sends it again under the same key', async () => {
    const lost = { errors: [{ message: 'The portal is busy.', extensions: { code: 'RATE_LIMITED' } }] };
    const at = await opened({ asksWords: false }, [lost, { answerOpenPulse: true }]);
    await at.until('Which group');
    await at.choose('Clerks');
    for (let place = 0; place < 5; place += 1) await at.press(place === 0 ? 'Next' : 'Skip');
    await at.choose('1');
    await at.press('Send');
    await at.until('The portal is busy.');
    await at.press('Send');
    await at.until('Thank you');
    const [first, second] = sentBy(at);
    expect(second).toEqual(first);
    await at.press('Somebody else answers on this device');
    await at.until('Which group');
    expect(at.page.querySelector('input:checked')).toBeNull();
  });

  it('says so when it takes no answers', async () => {
    const closed = await opened({ isOpen: false });
    await closed.until('This takes no answers now');
  });

  it('says what to do where the address does not work', async () => {
    const forged = { errors: [{ message: 'No.', extensions: { code: 'LINK_INVALID' } }] };
    const at = await openByLink(OpenPulsePage, () => forged);
    await at.until('This link does not work');
  });
});
