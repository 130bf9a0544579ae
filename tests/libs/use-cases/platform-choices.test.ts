import { describe, expect, it } from 'vitest';
import { valueOf } from '@peerway/organization';
import {
  noPlatformChoice,
  platformChoices,
  type KnownOfOrganization,
  type Platform,
  type PlatformChoice,
  type PlatformChoices,
  type UseCase,
} from '@peerway/use-cases';
import { platforms, useCases } from '@peerway/use-cases/content';
import { needsSignOn, smallPlatform, trait } from './small-platform.ts';

const useCase: Pick<UseCase, 'id' | 'platforms' | 'patterns'> = {
  id: 'sync',
  platforms: [],
  patterns: ['file-sync', 'mesh-network'],
};
const nothing: KnownOfOrganization = { facts: [], questions: [] };

function signOn(flag: boolean): KnownOfOrganization {
  return { facts: [{ fact: 'single-sign-on', state: 'known', value: valueOf({ flag }) }], questions: [] };
}

function choices(
  some: readonly Platform[],
  choice: Partial<PlatformChoice> = {},
  known: KnownOfOrganization = nothing,
): PlatformChoices {
  return platformChoices(useCase, some, known, { ...noPlatformChoice, ...choice });
}

const good = smallPlatform('good', 5);
const fair = smallPlatform('fair', 3);

describe('must-haves of a platform', () => {
  it('put out what lacks them, with the trait as the reason', () => {
    const closed = smallPlatform('closed', 5, { traits: [trait('openSource', false)] });
    const { ranked, excluded } = choices([closed, fair], { mustHaves: ['openSource'] });
    expect(ranked.map(({ platform }) => platform)).toEqual(['fair']);
    expect(excluded[0]).toMatchObject({ platform: 'closed', rank: null });
    expect(excluded[0]!.exclusions).toMatchObject([{ code: 'traitLacking', at: 'openSource' }]);
  });

  it('become a question to the vendor where they are unknown or only remembered, and put nothing out', () => {
    const recalled = smallPlatform('recalled', 5, { traits: [trait('openSource', true, 'recalled')] });
    const { excluded, questions } = choices([recalled, fair], { mustHaves: ['openSource'] });
    expect(excluded).toEqual([]);
    expect(questions).toMatchObject([
      { platform: 'recalled', code: 'traitUnverified', to: 'vendor', must: true },
      { platform: 'fair', code: 'traitUnknown', at: 'openSource', to: 'vendor', must: true },
    ]);
  });

  it('put out what is unknown as well when the choice is strict', () => {
    const { ranked, excluded, findings } = choices([fair], { mustHaves: ['openSource'], strict: true });
    expect(ranked).toEqual([]);
    expect(findings).toMatchObject([{ code: 'ALL_PLATFORMS_EXCLUDED' }]);
    expect(excluded[0]!.exclusions).toMatchObject([{ code: 'traitUnknown', at: 'openSource' }]);
  });

  it('go by what the vendor answered before what the text says', () => {
    const closed = smallPlatform('closed', 5, { traits: [trait('openSource', false)] });
    const answers = [{ platform: 'closed', about: 'openSource', holds: true, reason: 'Released in May' }];
    expect(choices([closed], { mustHaves: ['openSource'], answers }).excluded).toEqual([]);
    const open = [{ platform: 'closed', about: 'openSource', holds: null, reason: null }];
    expect(choices([closed], { mustHaves: ['openSource'], answers: open }).excluded).toHaveLength(1);
  });

  it('can be a least score, which a score that people gave meets or misses too', () => {
    const minimums = [{ criterion: 'security' as const, score: 4 }];
    const { excluded } = choices([good, fair], { minimums });
    expect(excluded[0]).toMatchObject({ platform: 'fair', exclusions: [{ code: 'scoreBelow', needed: 4, found: 3 }] });
    const scores = [{ platform: 'fair', criterion: 'security' as const, score: 4, reason: 'Audited' }];
    expect(choices([good, fair], { minimums, scores }).excluded).toEqual([]);
  });
});

describe('the needs of a platform', () => {
  const needy = smallPlatform('needy', 3, { needs: [needsSignOn] });
  const compatibility = ({ ranked }: PlatformChoices) =>
    ranked[0]!.cells.find(({ criterion }) => criterion === 'compatibility')!;

  it('are met or not by the inventory, and move compatibility', () => {
    expect(compatibility(choices([needy], {}, signOn(true)))).toMatchObject({ points: 75, origin: 'inventory' });
    expect(compatibility(choices([needy], {}, signOn(false)))).toMatchObject({ points: 25, origin: 'inventory' });
  });

  it('are unknown where the inventory is: a wider doubt and a question to the organization', () => {
    const result = choices([needy]);
    expect(compatibility(result)).toMatchObject({ points: 50, low: 18.75, high: 81.25 });
    expect(result.questions).toMatchObject([{ code: 'needUnknown', at: 'need-1', to: 'organization', must: false }]);
    expect(result.ranked[0]!.needs).toMatchObject([{ state: 'unknown', unverified: true }]);
  });

  it('put a platform out only where that is asked for', () => {
    expect(choices([needy], {}, signOn(false)).excluded).toEqual([]);
    const { excluded } = choices([needy], { needsMustHold: true }, signOn(false));
    expect(excluded[0]!.exclusions).toMatchObject([{ code: 'needUnmet', at: 'need-1', unverified: true }]);
  });
});

describe('the ranking of platforms', () => {
  it('is the weighted sum, and scores that people gave go before those of the catalogue', () => {
    const { ranked } = choices([fair, good]);
    expect(ranked.map(({ platform, rank, score }) => [platform, rank, Math.round(score)])).toEqual([
      ['good', 1, 100],
      ['fair', 2, 50],
    ]);
    const scores = [{ platform: 'good', criterion: 'security' as const, score: 1, reason: null }];
    const weights = noWeightBut('security');
    expect(choices([fair, good], { scores, weights }).ranked[0]!.platform).toBe('fair');
  });

  it('is robust when doubts about scores hardly ever turn it, fragile when they do, a tie between equals', () => {
    expect(choices([fair, good])).toMatchObject({ certainty: 'robust', couldBeFirst: ['good'] });
    const scores = [{ platform: 'close', criterion: 'security' as const, score: 3.4, reason: null }];
    const fragile = choices([fair, smallPlatform('close', 3)], { scores });
    expect(fragile).toMatchObject({ certainty: 'fragile', couldBeFirst: ['close', 'fair'] });
    const firsts = fragile.ranked.map(({ first }) => first ?? 0);
    expect(firsts[0]).toBeGreaterThan(0.5);
    expect(firsts[0]! + firsts[1]!).toBeCloseTo(1);
    expect(choices([fair, smallPlatform('twin', 3)])).toMatchObject({ certainty: 'tie' });
  });

  it('says which patterns of the use case a platform does not serve by itself', () => {
    const half = smallPlatform('half', 3, { patterns: ['file-sync', 'messaging'] });
    expect(choices([half]).ranked[0]!.missing).toEqual(['mesh-network']);
  });

  it('gives a side that nobody scored the whole scale, and asks', () => {
    const blank = smallPlatform('blank', 3, { scores: [] });
    const { ranked, questions } = choices([blank]);
    expect(ranked[0]!.low).toBe(0);
    expect(ranked[0]!.high).toBeCloseTo(100);
    expect(ranked[0]!.cells.every(({ origin }) => origin === 'assumed')).toBe(true);
    expect(questions).toHaveLength(7);
  });

  it('says so when all weights are nought, when a platform is not there, and when there is none', () => {
    const weights = noWeightBut('security').map((weight) => ({ ...weight, weight: 0 }));
    expect(choices([good], { weights }).findings).toMatchObject([{ code: 'WEIGHTS_ALL_ZERO' }]);
    expect(choices([good], { weights }).ranked[0]!.score).toBeCloseTo(100);
    const { certainty, findings } = choices([good], { platforms: ['gone'] });
    expect(certainty).toBe('none');
    expect(findings.map(({ code }) => code)).toEqual(['PLATFORM_UNKNOWN', 'NO_PLATFORMS']);
  });

  it('holds for every use case of the catalogue: numbers from 0 to 100, low to high', () => {
    for (const each of useCases) {
      const { ranked } = platformChoices(each, platforms, nothing, noPlatformChoice);
      expect(ranked.length, each.id).toBeGreaterThan(0);
      for (const { low, score, high } of ranked) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(score).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(score);
        expect(high).toBeLessThanOrEqual(100);
      }
    }
  });
});

function noWeightBut(criterion: string): PlatformChoice['weights'] {
  const names = [
    'scalability',
    'security',
    'compatibility',
    'maturity',
    'operability',
    'community',
    'openness',
  ] as const;
  return names.map((name) => ({ criterion: name, weight: name === criterion ? 10 : 0 }));
}

it('takes a platform that stands in the catalogue twice once, and says so', () => {
  const { ranked, findings } = choices([good, fair, good]);
  expect(ranked.map(({ platform }) => platform)).toEqual(['good', 'fair']);
  expect(findings).toContainEqual({ code: 'PLATFORM_REPEATED', at: 'platforms', detail: 'good' });
});
