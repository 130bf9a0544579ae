import { describe, expect, it } from 'vitest';
import { levers, patterns } from '@peerway/kernel';

describe('the words that every library leans on', () => {
  it('are seventeen patterns and seven levers, each once', () => {
    expect(new Set(patterns).size).toBe(17);
    expect(patterns).toHaveLength(17);
    expect(new Set(levers).size).toBe(7);
  });

  it('are written in kebab-case', () => {
    for (const word of [...patterns, ...levers]) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
