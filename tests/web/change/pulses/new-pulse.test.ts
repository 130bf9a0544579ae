import { Pulse } from '@peerway/change';
import { expect, it } from 'vitest';
import { newPulse } from '../../../../apps/web/src/app/change/pulses/new-pulse.ts';

it('makes a pulse that the library takes, of no more groups than it may ask', () => {
  const groups = Array.from({ length: 130 }, (_none, place) => `group-${place}`);
  const pulse = newPulse('p', groups, { name: 'Pulse 1', today: '2027-12-31' });
  expect(Pulse.parse(pulse)).toMatchObject({ opensOn: '2028-01-01', closesOn: '2028-01-14', floor: 5 });
  expect(pulse.groups).toHaveLength(100);
});
