import { useCases } from '@peerway/use-cases/content';
import { expect, it, vi } from 'vitest';
import { UseCasePage } from '../../../../apps/web/src/app/use-cases/catalogue/use-case-page.ts';
import { type CatalogueAnswers, openCataloguePage, type OpenedPage, plain } from '../opened-catalogue.ts';

const caching = useCases.find(({ id }) => id === 'branch-edge-caching')!;

const open = (id: string, answers: CatalogueAnswers = {}): Promise<OpenedPage> =>
  openCataloguePage(UseCasePage, {
    path: 'w/:workspace/use-cases/:useCaseId',
    address: `/w/w1/use-cases/${id}`,
    answers,
  });

const openIn = (id: string, answers: CatalogueAnswers = {}): Promise<OpenedPage> =>
  openCataloguePage(UseCasePage, {
    path: 'w/:workspace/e/:engagement/select/use-cases/:useCaseId',
    address: `/w/w1/e/e1/select/use-cases/${id}`,
    answers,
  });

const devices = {
  fact: 'always-on-devices-per-site',
  state: 'known',
  value: { number: 1, flag: null, text: null, choices: null },
};

it('shows everything that the catalogue knows of a use case', async () => {
  const text = plain((await open(caching.id)).page);
  for (const words of [
    caching.summary,
    caching.typicalProblem,
    caching.pilotDesign ?? '',
    ...caching.prerequisites.map((each) => each.text),
    ...caching.benefitDrivers.map(({ name }) => name),
    ...caching.risks.flatMap(({ risk, mitigations }) => [risk, ...mitigations]),
    ...caching.kpis.map(({ definition }) => definition),
    ...caching.antiPatterns,
    ...caching.rolloutStages.map(({ exitCriteria }) => exitCriteria),
    ...caching.training.flatMap(({ topics }) => topics),
    ...caching.policies,
    ...caching.typicalIntegrations,
    ...caching.evidence.map(({ fact }) => fact),
  ])
    expect(text).toContain(words.replaceAll(/\s+/g, ' '));
});

it('lists risks with the worst first', async () => {
  const { all } = await open(caching.id);
  expect(all('pw-use-case-risks #risks > ul > li')[0]).toContain('Peer traffic crosses into a protected zone');
});

it('leads from the table of contents to parts that are there', async () => {
  const { page } = await open(caching.id);
  const links = [...page.querySelectorAll('pw-page-contents a')].map(
    (link) => link.getAttribute('href')?.split('#')[1],
  );
  expect(links.length).toBeGreaterThan(8);
  for (const id of links) expect(page.querySelector(`#${id}`), id).not.toBeNull();
});

it('sets cases that ran against cases that ended, with their outcome and grade', async () => {
  const { all, settled } = await open(caching.id);
  // The library is fetched as a part of the app.
  await vi.waitFor(async () => {
    await settled();
    if (all('.side.for').length === 0) throw new Error('still loading');
  });
  expect(all('.side.for li').join()).toMatch(/Still running when last documented, \d{4}.*Evidence:/);
  expect(all('.side.against li').join()).toMatch(/Evidence:/);
});

it('says how each prerequisite stands in an engagement, and why, with a way to the fact', async () => {
  const { page } = await openIn(caching.id, { facts: [devices] });
  const row = page.querySelector('#technical-2');
  expect(plain(row?.querySelector('.state'))).toBe('not met');
  expect(plain(row)).toContain('The inventory says 1, and at least 3 is asked for');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('/w/w1/e/e1/organization#fact-always-on-devices-per-site');
  expect(plain(page.querySelector('#legal-1 .state'))).toBe('not known');
});

it('records what somebody found out, and offers to take it back', async () => {
  const { page, button, settled, sent } = await openIn(caching.id, { allowed: ['selection.edit'], facts: [devices] });
  button('Say what you found out about “Payment-card').click();
  await settled();
  const form = page.querySelector('pw-found-out-form');
  form?.querySelectorAll<HTMLInputElement>('input[type=radio]')[0]?.click();
  form?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  const { variables } = sent.find(({ query }) => query.includes('mutation RecordFinding'))!;
  expect(variables).toEqual({
    engagement: 'e1',
    finding: { useCase: caching.id, prerequisite: 'legal-1', state: 'met', threshold: null, reason: null, day: null },
    seen: [],
  });
});

it('asks what was found out before it sends anything', async () => {
  const { page, button, settled, sent } = await openIn(caching.id, { allowed: ['selection.edit'] });
  button('Say what you found out about “Payment-card').click();
  await settled();
  page.querySelector('pw-found-out-form form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  expect(plain(page.querySelector('[role=alert]'))).toBe('Say what you found out, or cancel.');
  expect(sent.some(({ query }) => query.includes('mutation'))).toBe(false);
});

it('offers nothing to say to whoever may not', async () => {
  const { all } = await openIn(caching.id, { facts: [devices] });
  expect(all('button').join()).not.toContain('Say what you found out');
});

it('says so when there is no such use case', async () => {
  expect((await open('none')).all('h1')).toEqual(['There is no such use case']);
});
