import { alignmentDerivation, groupWeights, leverWeights } from '@peerway/alignment';
import { Derivation } from '@peerway/kernel';
import { expect, it } from 'vitest';

const answers = { judgements: [{ first: 'a', second: 'b', ratio: 3 }], points: [], places: [] };
const group = groupWeights({ goals: ['a', 'b'], method: 'pairwise', participants: [{ id: 'x', weight: 1, answers }] });
const contributions = [{ goal: 'a', lever: 'cost' as const, strength: 9, reason: 'It is so', confirmed: false }];
const levers = leverWeights({ goals: group.goals, people: group.people, contributions });
const names = new Map([['a', 'Fewer outages'], ['x', 'Erna'], ['cost', 'Cost']]); // prettier-ignore
const figures = { method: 'pairwise' as const, group, levers, contributions, names, date: '2026-11-02' };

it('says of a goal who gives it which share', () => {
  const told = Derivation.parse(alignmentDerivation(figures, 'goal:a'));
  expect(told).toMatchObject({
    name: 'Fewer outages',
    value: 0.75,
    page: 'goal-weights',
    inputs: [{ name: 'Erna', value: 0.75 }],
  });
  const nameless = alignmentDerivation({ ...figures, group: { ...group, people: [] } }, 'goal:a');
  expect(JSON.stringify(nameless)).not.toContain('Erna');
});

it('says of a lever which goals it serves, how much, why, and that nobody confirmed it', () => {
  const told = Derivation.parse(alignmentDerivation(figures, 'lever:cost'));
  expect(told).toMatchObject({ value: 1, inputs: [{ name: 'Fewer outages', weight: 9, origin: 'expertDefault', source: 'It is so', figure: 'goal:a' }] }); // prettier-ignore
});

it.each(['goal:nowhere', 'lever:luck', 'else', ''])('knows nothing of %s', (figure) => {
  expect(alignmentDerivation(figures, figure)).toBeUndefined();
});
