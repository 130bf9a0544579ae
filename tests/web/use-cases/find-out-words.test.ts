import type { WorthKnowing } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import { type FindOutEntry, findOutEntries } from '../../../apps/web/src/app/use-cases/selection/find-out-words.ts';
import { prerequisite, smallUseCase } from '../../libs/use-cases/small-selection.ts';
import { names } from './small-ranking.ts';

const useCase = smallUseCase('a', { prerequisites: [prerequisite('technical-1', {})] });

function entry(said: Partial<WorthKnowing>): FindOutEntry {
  const item: WorthKnowing = {
    id: 'one',
    kind: 'prerequisite',
    useCases: ['a'],
    prerequisites: ['technical-1'],
    criterion: null,
    pattern: null,
    check: 'ask',
    subject: null,
    ask: 'Do the cranes have power?',
    points: 1.5,
    share: 0.2,
    standardError: 0.1,
    ifLow: 'a',
    ifHigh: 'a',
    ...said,
  };
  const find = (id: string) => (id === 'a' ? useCase : undefined);
  const [first] = findOutEntries([item], { find, names, home: '/w/w1/e/e1' });
  if (!first) throw new Error('nothing came of it');
  return first;
}

it('asks in the words of the catalogue, and leads to where one says what was found', () => {
  expect(entry({})).toMatchObject({ ask: 'Do the cranes have power?', isContent: true });
  expect(entry({}).link).toEqual(['/w/w1/e/e1/select/use-cases/a', 'Say what you found out', 'technical-1']);
});

it('asks for a fact of the inventory in the words of the inventory, and leads there', () => {
  const asked = entry({ check: 'inventory', subject: 'single-sign-on', ask: null });
  expect(asked.ask).toMatch(/\?$/);
  expect(asked.isContent).toBe(false);
  expect(asked.link.slice(0, 2)).toEqual(['/w/w1/e/e1/organization', 'Answer in the inventory']);
});

it('falls back on the text of the prerequisite where there is no question', () => {
  expect(entry({ ask: null }).ask).toBe('technical-1');
});

it('leads to Assess for readiness, to Align for a weight, to the scores for a score', () => {
  expect(entry({ kind: 'readiness', pattern: 'messaging' }).link[0]).toBe('/w/w1/e/e1/assess');
  expect(entry({ kind: 'weight', criterion: 'lever-cost' }).link[0]).toBe('/w/w1/e/e1/align');
  expect(entry({ kind: 'score', criterion: 'risk' })).toMatchObject({
    ask: '“criterion risk” of use case a: which figure is right here?',
  });
});

it('leads from a score that is worth knowing to the scores of that very use case', () => {
  expect(entry({ kind: 'score', criterion: 'risk' }).link[0]).toBe('/w/w1/e/e1/select/criteria');
  expect(entry({ kind: 'score', criterion: 'risk' }).query).toEqual({ scores: 'a' });
});

it('says between which two it decides, else whom it concerns', () => {
  expect(entry({ ifHigh: 'b' }).matters).toBe('It decides between use case a and use case b');
  expect(entry({}).matters).toBe('It concerns use case a');
  expect(entry({ useCases: ['a', 'b', 'c'] }).matters).toBe('It concerns use case a and 2 more');
  expect(entry({ useCases: [] }).matters).toBe('It changes how clear the lead is');
});
