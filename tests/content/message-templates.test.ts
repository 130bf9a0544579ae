import { placesIn, steps } from '@peerway/change';
import { messageTemplates } from '@peerway/change/content';
import { describe, expect, it } from 'vitest';

const { facts, aspects, templates } = messageTemplates;
const twofold = templates.flatMap(({ title, sender, why, feedback, subject, text }) => [title, sender, why, feedback, subject, text]); // prettier-ignore

describe('the templates of messages', () => {
  it('have ids of their own and cover each of the five steps', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    expect(new Set(templates.map(({ step }) => step))).toEqual(new Set(steps));
  });

  it('speak of the same facts in both languages, and of none that nobody knows', () => {
    const known = facts.map(({ id }) => id);
    for (const { en, de } of twofold) {
      expect(placesIn(en)).toEqual(placesIn(de));
      for (const place of placesIn(en)) expect(known).toContain(place);
    }
    const used = new Set(twofold.flatMap(({ en }) => placesIn(en)));
    expect(known.filter((id) => !used.has(id))).toEqual([]);
  });

  it('say everything in both languages, and nothing in the words of a protected method', () => {
    for (const { en, de } of [...twofold, ...facts.map(({ gap }) => gap), ...aspects.map(({ said }) => said)]) {
      expect(de).not.toBe('');
      expect(`${en} ${de}`).not.toMatch(/adkar|awareness|reinforcement/i);
    }
    for (const { text } of templates) expect(text.en).not.toBe(text.de);
  });

  it('are said in the order in which they stand', () => {
    const order = templates.map(({ anchor, offsetDays }) => (anchor === 'planStart' ? -1000 : 0) + offsetDays);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
