import { Component, input } from '@angular/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PersonPulses } from '../../../../apps/web/src/app/change/person/person-pulses.ts';
import { openByLink } from '../opened-by-link.ts';

vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => sessionStorage.clear());

@Component({ selector: 'pw-host', imports: [PersonPulses], template: '<pw-person-pulses [token]="token()" />' })
class Host {
  readonly token = input.required<string>();
}

const pulse = (id: string, isAnswered: boolean) => ({
  ...{ id, name: `Pulse ${id}`, closesOn: '2026-12-01', floor: 5, asksWords: false, isAnswered },
  groups: [{ id: 'clerks', name: 'Clerks' }],
});

describe('the pulses that ask somebody', () => {
  it('are answered one at a time, in their own group, and say afterwards that it counts', async () => {
    const at = await openByLink(Host, (name) =>
      name === 'MyPulses' ? { myChange: { pulses: [pulse('a', true), pulse('b', false)] } } : { answerPulse: true },
    );
    await at.until('Pulse b');
    expect(at.says()).toContain('your answer counts');
    await at.press('Answer');
    await at.until('It is kept that you have answered');
    await at.choose('I could explain it');
    await at.press('Next');
    for (let skipped = 0; skipped < 3; skipped += 1) await at.press('Skip');
    await at.press('Send');
    await vi.waitFor(() => expect(at.page.querySelectorAll('[role=status]')).toHaveLength(2));
    const answer = { group: 'clerks', know: 5, want: null, can: null, do: null, keep: null, words: null };
    expect(at.asked.at(-1)).toEqual({ name: 'AnswerPulse', variables: { pulse: 'b', answer }, token: 'secret' });
  });

  it('count where the reply to an earlier try was lost', async () => {
    const taken = { errors: [{ message: 'Taken.', extensions: { code: 'TURN_TAKEN' } }] };
    const at = await openByLink(Host, (name) =>
      name === 'MyPulses' ? { myChange: { pulses: [pulse('b', false)] } } : taken,
    );
    await at.until('Pulse b');
    await at.press('Answer');
    await at.until('How clear is it');
    await at.choose('I could explain it');
    await at.press('Next');
    for (let skipped = 0; skipped < 3; skipped += 1) await at.press('Skip');
    await at.press('Send');
    await at.until('your answer counts');
  });
});
