import { AlternativeKind, UseCaseVerdictKind, type UseCaseVerdict } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import type { Bubble } from '../../../apps/web/src/app/charts/bubbles-data.ts';
import { bestVerdictSentence, bubbleFinding } from '../../../apps/web/src/app/use-cases/selection/selection-words.ts';
import { names, ranked, smallRanking } from './small-ranking.ts';

const instead = (kind: AlternativeKind): UseCaseVerdict['alternative'] => ({
  kind,
  state: 'suffices',
  cost: 1,
  p2pCost: 3,
  combines: true,
  met: [],
  unmet: [],
  unknown: [],
});

function said(kind: UseCaseVerdictKind, alternative: AlternativeKind | null): string {
  const verdict: UseCaseVerdict = {
    useCase: 'a',
    kind,
    alternative: alternative && instead(alternative),
    alternatives: [],
    reasons: [],
    wouldChange: [],
  };
  return bestVerdictSentence(smallRanking([ranked('a', 1)]), new Map([['a', verdict]]), names);
}

it('says of the first whether peers are the answer, and what would do instead', () => {
  expect(said('p2p', null)).toBe('For use case a, peers are the answer here.');
  expect(said('hybrid', 'cdn')).toBe('For use case a, peers work here beside a content network.');
  expect(said('notP2p', 'centralServer')).toBe(
    'For use case a, peers are not the answer here: a central server would do.',
  );
  expect(said('notP2p', null)).toBe('For use case a, peers are not the answer here.');
  expect(said('undecided', 'localCache')).toContain('cannot be said yet');
});

it('has a sentence for every verdict with every alternative', () => {
  for (const kind of UseCaseVerdictKind.options)
    for (const alternative of [...AlternativeKind.options, null])
      expect(said(kind, alternative)).toMatch(/^(For|Whether) .*use case a.*\.$/);
});

it('says nothing of a verdict as long as nothing comes first or none is known', () => {
  expect(bestVerdictSentence(smallRanking([]), new Map(), names)).toBe('');
  expect(bestVerdictSentence(smallRanking([ranked('a', 1)]), new Map(), names)).toBe('');
});

it('counts the use cases that are both worth it and within reach', () => {
  const bubble = (x: number, y: number): Bubble => ({
    id: `${x}-${y}`,
    label: '',
    sign: '',
    x,
    y,
    xRange: null,
    yRange: null,
    size: null,
    tone: 'low',
  });
  expect(bubbleFinding([])).toBe('Value and feasibility cannot be shown yet');
  expect(bubbleFinding([bubble(80, 20), bubble(20, 80)])).toBe('No use case is both of much value and feasible today');
  expect(bubbleFinding([bubble(50, 50), bubble(20, 80)])).toBe('One use case is both of much value and feasible today');
  expect(bubbleFinding([bubble(50, 50), bubble(80, 80)])).toBe('2 use cases are both of much value and feasible today');
});
