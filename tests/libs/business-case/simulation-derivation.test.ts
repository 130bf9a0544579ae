import { simulateCase, simulationDerivation } from '@peerway/business-case';
import { expect, it } from 'vitest';
import { drawnCase, driverOf, parameterOf } from './drawn-case.ts';

const model = drawnCase({
  parameters: [parameterOf('a', [0, 3, 6]), parameterOf('b', [-40, 10, 60]), parameterOf('c', 5)],
  drivers: [driverOf('sum', 'a + b + c')],
});
const drawn = simulateCase(model, { iterations: 5000, seed: 9 });

it('names the estimates that were drawn, the one that spreads most first, and the seed', () => {
  const loss = simulationDerivation(model, drawn, 'loss');
  expect(loss.value).toBe(drawn.probabilityOfLoss?.value);
  expect(loss.seed).toBe(9);
  expect(loss.inputs.map(({ figure }) => figure)).toEqual(['parameter:/b', 'parameter:/a']);
  expect(loss.inputs[0]?.text).toBe('-40 to 60, most likely 10');
});

it('has the value of each figure', () => {
  const valueOf = (figure: Parameters<typeof simulationDerivation>[2]) =>
    simulationDerivation(model, drawn, figure).value;
  expect(valueOf('p10')).toBe(drawn.value?.p10);
  expect(valueOf('p50')).toBe(drawn.value?.p50);
  expect(valueOf('p90')).toBe(drawn.value?.p90);
  expect(valueOf('mean')).toBe(drawn.value?.mean);
  expect(valueOf('better')).toBeNull();
  expect(valueOf('contributions')).toBeNull();
});
