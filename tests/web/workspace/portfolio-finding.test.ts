import { expect, it } from 'vitest';
import { portfolioFinding } from '../../../apps/web/src/app/workspace/portfolio-finding.ts';

const engagement = {
  id: 'e1',
  name: 'Edge delivery',
  aim: null,
  sample: false,
  createdAt: '2026-11-01T00:00:00Z',
  organization: { id: 'o1', name: 'Northlight' },
  stages: [{ id: 'assess' as const, state: 'inProgress' as const, verdict: null, score: null }],
  nextActions: [],
};

it('says that nothing is under way', () => {
  expect(portfolioFinding([])).toBe('Nothing is under way yet');
});

it('puts what is out of date before what waits', () => {
  const waiting = {
    ...engagement,
    nextActions: [{ id: 'a', code: 'CLOSE_ROUND' as const, count: 3, round: 'r1', roundName: 'Round 1' }],
  };
  const stale = {
    ...engagement,
    stages: [{ id: 'assess' as const, state: 'stale' as const, verdict: null, score: null }],
  };
  expect(portfolioFinding([engagement])).toBe('One engagement, nothing waits for you');
  expect(portfolioFinding([waiting])).toBe('One engagement, with a next step');
  expect(portfolioFinding([stale])).toBe('One engagement, with a stage that is out of date');
  expect(portfolioFinding([engagement, waiting])).toBe('2 engagements, one has a next step');
  expect(portfolioFinding([waiting, stale])).toBe('2 engagements, one with a stage that is out of date');
});
