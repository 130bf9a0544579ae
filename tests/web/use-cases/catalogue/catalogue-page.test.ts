import { useCases } from '@peerway/use-cases/content';
import { expect, it } from 'vitest';
import { CataloguePage } from '../../../../apps/web/src/app/use-cases/catalogue/catalogue-page.ts';
import { type CatalogueAnswers, openCataloguePage, type OpenedPage, typeInto } from '../opened-catalogue.ts';

const open = (query = '', answers: CatalogueAnswers = {}): Promise<OpenedPage> =>
  openCataloguePage(CataloguePage, { path: 'w/:workspace/use-cases', address: `/w/w1/use-cases${query}`, answers });

const openIn = (query = '', answers: CatalogueAnswers = {}): Promise<OpenedPage> =>
  openCataloguePage(CataloguePage, {
    path: 'w/:workspace/e/:engagement/select/use-cases',
    address: `/w/w1/e/e1/select/use-cases${query}`,
    answers,
  });

const own = {
  ...useCases[0]!,
  id: 'own-kiosk-updates',
  name: 'Kiosk updates',
  levers: ['cost'],
  primaryLever: 'cost',
} as const;

it('lists every use case of the catalogue, by name', async () => {
  const { all } = await open();
  expect(all('h1')).toEqual([`${useCases.length} ways to use peer-to-peer technology`]);
  expect(all('li h2')).toEqual(useCases.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en')));
});

it('finds a use case by misspelt words, and marks what it found', async () => {
  const { all, page } = await open('?q=contaner+image');
  expect(all('li h2')[0]).toBe('Container image distribution');
  expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase())).toContain('container');
});

it('narrows by lever, pattern and effort, says so in the address, and takes a filter away again', async () => {
  const { all, button, address, settled } = await open('?lever=resilience&pattern=messaging&effort=upTo48');
  const expected = useCases.filter(
    ({ levers, patterns, effort }) =>
      levers.includes('resilience') &&
      patterns.includes('messaging') &&
      effort.medium.personWeeks.likely > 24 &&
      effort.medium.personWeeks.likely <= 48,
  );
  expect(all('li h2').length).toBe(expected.length);
  button('Lever: Resilience').click();
  await settled();
  expect(address()).toContain('pattern=messaging');
  expect(address()).not.toContain('lever=');
});

it('says what to do when nothing is found', async () => {
  const { all } = await open('?q=zzzzqqqq');
  expect(all('pw-empty h2')).toEqual(['Nothing matches “zzzzqqqq”']);
});

it('lists the own use cases of the workspace beside the others, and marks them', async () => {
  const { all } = await open('?origin=own', { own: [own] });
  expect(all('li h2')).toEqual(['Kiosk updates']);
  expect(all('pw-use-case-card pw-chip')).toContain('own use case');
});

it('says in an engagement how each use case fits, and narrows by it', async () => {
  const findings = own.prerequisites.map(({ id }) => ({
    useCase: own.id,
    prerequisite: id,
    state: 'met' as const,
    threshold: null,
    reason: null,
    day: null,
  }));
  const { all } = await openIn('?fit=met', { own: [own], findings });
  expect(all('li h2')).toEqual(['Kiosk updates']);
  expect(all('pw-fit-bar').join()).toContain(`${own.prerequisites.length} met`);
});

it('offers to write a use case only to whoever may', async () => {
  expect((await open('', { allowed: ['library.write'] })).button('New use case').getAttribute('href')).toBe(
    '/w/w1/use-cases/new',
  );
});

it('follows what is typed', async () => {
  const { page, all, settled } = await open();
  typeInto(page.querySelector('input[type=search]'), 'federated learning');
  await settled();
  expect(all('li h2')[0]).toMatch(/^Federated learning/);
});
