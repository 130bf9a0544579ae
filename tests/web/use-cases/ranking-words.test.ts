import { RankingReasonCode, type RankingVerdict } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import {
  flipSentence,
  rankingFinding,
  reasonSentence,
} from '../../../apps/web/src/app/use-cases/selection/ranking-words.ts';
import { names, ranked, smallRanking } from './small-ranking.ts';

const found = (verdict: RankingVerdict | null, leaders = ['a']): string =>
  rankingFinding(smallRanking([ranked('a', 1), ranked('b', 2), ranked('c', 3)], { verdict, leaders }), names);

it('says who comes first, and how sure that is', () => {
  expect(found(null)).toBe('use case a comes first');
  expect(found('robust')).toBe('use case a comes first, and the order holds');
  expect(found('fragile')).toBe('use case a comes first, but a little would change that');
});

it('names the two that cannot be told apart: those that lead, else the first two', () => {
  expect(found('tie', ['a', 'c'])).toBe('use case a and use case c cannot be told apart');
  expect(found('tie')).toBe('use case a and use case b cannot be told apart');
});

it('claims no order where there is nothing to order', () => {
  expect(rankingFinding(smallRanking([]), names)).toBe('Nothing can be ranked yet');
  expect(rankingFinding(smallRanking([ranked('a', 1)]), names)).toBe('use case a is the only use case compared');
});

it('holds the share of the draws against the line, both as percentages', () => {
  expect(reasonSentence({ code: 'confidenceMissed', value: 0.624, line: 0.8, useCase: null }, names)).toBe(
    'It comes first in only 62% of all draws of what is unsure; 80% are asked for.',
  );
});

it('says that no single weight would change the first place where none would', () => {
  const reason = { code: 'flipFar', value: null, line: 15, useCase: null } as const;
  expect(reasonSentence(reason, names)).toBe('No change of a single weight would put another first.');
  expect(reasonSentence({ ...reason, value: 21.06 }, names)).toContain('change by 21.1 points of 100');
});

it('has a sentence without a gap for every reason there is', () => {
  for (const code of RankingReasonCode.options) {
    const sentence = reasonSentence({ code, value: 0.5, line: 0.8, useCase: 'b' }, names);
    expect(sentence).toMatch(/^([A-Z]|use case b ).+\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|null/);
  }
});

it('says by how much a weight would have to change, and which way', () => {
  const flip = { criterion: 'risk', useCase: 'b', points: 12.4, from: 10, to: 22.4 };
  expect(flipSentence(flip, names)).toBe('If “criterion risk” weighed 12 points more, use case b would come first');
  expect(flipSentence({ ...flip, points: -3.6 }, names)).toContain('weighed 4 points less');
});
