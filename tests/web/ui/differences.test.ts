import { expect, it } from 'vitest';
import { differences } from '../../../apps/web/src/app/ui/differences.ts';

it('lists only the fields that differ, nested ones by their own name', () => {
  const theirs = { name: 'Northlight AB', version: 9, profile: { sites: 38, countries: ['DE', 'SE'] } };
  const mine = { name: 'Northlight', profile: { sites: 38, countries: ['DE'] } };
  expect(differences(theirs, mine)).toEqual([
    { field: 'name', theirs: 'Northlight AB', mine: 'Northlight' },
    { field: 'countries', theirs: 'DE, SE', mine: 'DE' },
  ]);
});

it('shows nothing said as a dash', () => {
  expect(differences({ aim: null }, { aim: 'Save cost' })).toEqual([{ field: 'aim', theirs: '–', mine: 'Save cost' }]);
});

it('finds no difference between nothing and nothing', () => {
  expect(differences(undefined, undefined)).toEqual([]);
});
