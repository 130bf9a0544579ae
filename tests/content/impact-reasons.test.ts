import { describe, expect, it } from 'vitest';
import { patterns } from '@peerway/kernel';
import { aspects } from '@peerway/change';
import { impactReasons } from '@peerway/change/content';

const { reasons } = impactReasons;

describe('what patterns usually change', () => {
  it('speaks of each pattern in the order in which screens list them, and of each aspect somewhere', () => {
    expect([...new Set(reasons.map(({ pattern }) => pattern))]).toEqual([...patterns]);
    expect(new Set(reasons.map(({ aspect }) => aspect))).toEqual(new Set(aspects));
  });

  it('names for each pattern several aspects, in their order, and one that changes clearly', () => {
    for (const pattern of patterns) {
      const own = reasons.filter((each) => each.pattern === pattern);
      expect(own.length, pattern).toBeGreaterThan(4);
      expect(Math.max(...own.map(({ level }) => level)), pattern).toBeGreaterThan(1);
    }
  });

  it('says for every pattern what it does to privacy, skills and tools, so that nobody finds out later', () => {
    for (const aspect of ['privacy', 'skills', 'tools'] as const)
      expect(reasons.filter((each) => each.aspect === aspect).length, aspect).toBe(patterns.length);
  });

  it('gives each its own reason, in both languages', () => {
    for (const language of ['en', 'de'] as const)
      expect(new Set(reasons.map(({ reason }) => reason[language])).size).toBe(reasons.length);
    for (const { reason } of reasons) {
      expect(reason.en).not.toBe(reason.de);
      expect(reason.en).toMatch(/\.$/);
      expect(reason.de).toMatch(/\.$/);
    }
  });

  it('refuses two reasons for the same', async () => {
    const { ImpactReasons } = await import('@peerway/change');
    const twice = { ...impactReasons, reasons: [reasons[0], reasons[0]] };
    expect(ImpactReasons.safeParse(twice).error?.issues[0]?.message).toContain('one reason');
  });
});
