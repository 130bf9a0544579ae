import { platforms } from '@peerway/use-cases/content';
import { expect, it } from 'vitest';
import { PlatformPage } from '../../../../apps/web/src/app/use-cases/platforms/platform-page.ts';
import { type CatalogueAnswers, openCataloguePage, type OpenedPage, plain } from '../opened-catalogue.ts';

const open = (id: string, answers: CatalogueAnswers = {}): Promise<OpenedPage> =>
  openCataloguePage(PlatformPage, {
    path: 'w/:workspace/use-cases/platforms/:platformId',
    address: `/w/w1/use-cases/platforms/${id}`,
    answers,
  });

const syncthing = platforms.find(({ id }) => id === 'syncthing')!;

it('shows everything that is known of a platform', async () => {
  const text = plain((await open('syncthing')).page);
  for (const words of [
    syncthing.licence.fact,
    syncthing.architectureNote,
    syncthing.encryption.fact,
    ...syncthing.scores.map(({ reason }) => reason),
    ...syncthing.limitations.map(({ fact }) => fact),
    ...syncthing.sources.map(({ fact }) => fact),
    `${syncthing.activity?.commits} commits by ${syncthing.activity?.authors} authors`,
  ])
    expect(text).toContain(words);
});

it('marks what is only recalled, and counts it', async () => {
  const { all } = await open('syncthing');
  expect(all('pw-basis').filter((words) => words === 'recalled: to be checked').length).toBeGreaterThan(3);
  expect(all('.marks pw-chip').join()).toMatch(/\d+ facts are recalled and still to be checked/);
});

it('says of each trait yes, no or that the vendor has to be asked', async () => {
  const { all } = await open('syncthing');
  const words = all('.traits .state');
  expect(words.length).toBe(15);
  expect(words).toContain('yes');
  expect(words).toContain('not known: ask the vendor');
});

it('names the use cases that it can be used for', async () => {
  expect((await open('syncthing')).all('.side a')).toContain('Software and OS update distribution');
});

it('says so when there is no such platform', async () => {
  expect((await open('none')).all('h1')).toEqual(['There is no such platform']);
});
