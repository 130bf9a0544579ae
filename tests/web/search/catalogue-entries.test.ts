import { platforms, useCases } from '@peerway/use-cases/content';
import { expect, it } from 'vitest';
import { catalogueEntries } from '../../../apps/web/src/app/search/catalogue-entries.ts';
import { firstEntries, foundEntries } from '../../../apps/web/src/app/search/found-entries.ts';

const catalogue = { useCases: () => useCases, platforms: () => platforms };

it('finds a use case by a word of its name, and leads to its page in the workspace', () => {
  const entries = catalogueEntries(catalogue, { base: '/w/w1', engagement: undefined });
  const [first] = foundEntries('mesh vpn', entries, []);
  expect(first).toMatchObject({ title: 'Mesh VPN and zero-trust connectivity', kind: 'Use case' });
  expect(first?.link).toMatch(/^\/w\/w1\/use-cases\/[a-z-]+$/);
});

it('leads into the engagement that is open', () => {
  const entries = catalogueEntries(catalogue, { base: '/w/w1', engagement: { id: 'e1' } });
  expect(foundEntries('syncthing', entries, [])[0]?.link).toBe('/w/w1/e/e1/select/use-cases/platforms/syncthing');
});

it('offers none of them before anything is typed, and nothing while the catalogue is on its way', () => {
  const entries = catalogueEntries(catalogue, { base: '/w/w1', engagement: undefined });
  expect(firstEntries(entries, [])).toEqual([]);
  const waiting = { useCases: () => undefined, platforms: () => undefined };
  expect(catalogueEntries(waiting, { base: '', engagement: undefined })).toEqual([]);
});
