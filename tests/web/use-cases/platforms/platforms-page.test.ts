import { platforms } from '@peerway/use-cases/content';
import { expect, it } from 'vitest';
import { platformKindKey, platformKinds } from '../../../../apps/web/src/app/use-cases/platform-words.ts';
import { PlatformsPage } from '../../../../apps/web/src/app/use-cases/platforms/platforms-page.ts';
import { openCataloguePage, type OpenedPage } from '../opened-catalogue.ts';

const open = (query = ''): Promise<OpenedPage> =>
  openCataloguePage(PlatformsPage, {
    path: 'w/:workspace/use-cases/platforms',
    address: `/w/w1/use-cases/platforms${query}`,
  });

it('lists every platform by name, each with its way', async () => {
  const { all, page } = await open();
  expect(all('li h2')).toEqual(platforms.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)));
  expect(page.querySelector('li a')?.getAttribute('href')).toMatch(/^\/w\/w1\/use-cases\/platforms\//);
});

it('has a word for every kind of platform in the catalogue, and for no other', () => {
  const kept = new Set(platforms.map(({ kind }) => platformKindKey(kind)));
  expect(platformKinds.toSorted()).toEqual([...kept].toSorted());
});

it('says of the prose of the catalogue in which language it is written, and not of its own words', async () => {
  const { all } = await open('?q=libp2p');
  expect(all('li .name [lang=en]')).toContain(platforms.find(({ id }) => id === 'libp2p')?.architecture);
  expect(all('li .name [lang=en]')).not.toContain('library');
});

it('narrows by trait, and counts what nobody says as not having it', async () => {
  const { all } = await open('?trait=kubernetes');
  const holding = platforms.filter(({ traits }) => traits.some(({ trait, holds }) => trait === 'kubernetes' && holds));
  expect(all('li h2').length).toBe(holding.length);
});

it('orders by one score', async () => {
  const { all } = await open('?sort=openness');
  const best = platforms.filter(({ scores }) =>
    scores.some((each) => each.criterion === 'openness' && each.score === 5),
  );
  expect(best.map(({ name }) => name)).toContain(all('li h2')[0]);
});

it('says what to do when nothing fits', async () => {
  expect((await open('?q=qqzzxx')).all('pw-empty h2')).toEqual(['No platform fits']);
});
