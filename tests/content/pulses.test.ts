import { describe, expect, it } from 'vitest';
import { steps } from '@peerway/change';
import { pulseItems, stepActions } from '@peerway/change/content';

const texts = [
  ...pulseItems.flatMap(({ question, levels }) => [question, ...levels]),
  ...stepActions.flatMap(({ action, who, notWhen }) => [action, who, notWhen]),
];

describe('what a pulse asks and what helps', () => {
  it('has one question with five different levels for each step, in order', () => {
    expect(pulseItems.map(({ step }) => step)).toEqual([...steps]);
    for (const { levels } of pulseItems) {
      expect(new Set(levels.map(({ en }) => en)).size).toBe(5);
      expect(new Set(levels.map(({ de }) => de)).size).toBe(5);
    }
  });

  it('says for each step at least two things that help, each once', () => {
    for (const step of steps) expect(stepActions.filter((each) => each.step === step).length).toBeGreaterThan(1);
    expect(new Set(stepActions.map(({ id }) => id)).size).toBe(stepActions.length);
  });

  it('says everything in both languages, in words of its own', () => {
    for (const { en, de } of texts) {
      expect(en).not.toBe(de);
      // The five words of a protected method, and its name.
      expect(`${en} ${de}`).not.toMatch(/adkar|awareness|desire|knowledge|ability|reinforcement/i);
    }
  });

  it('fits on a telephone: no level is longer than a line or two', () => {
    const levels = pulseItems.flatMap((item) => item.levels.flatMap(({ en, de }) => [en, de]));
    expect(levels.filter((level) => level.length > 90)).toEqual([]);
  });
});
