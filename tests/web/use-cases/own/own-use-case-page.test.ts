import { UseCase } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { beforeEach, expect, it } from 'vitest';
import { OwnUseCasePage } from '../../../../apps/web/src/app/use-cases/own/own-use-case-page.ts';
import { type CatalogueAnswers, openCataloguePage, type OpenedPage, plain, typeInto } from '../opened-catalogue.ts';

const writer: CatalogueAnswers = {
  allowed: ['library.write'],
  told: {
    AddOwnUseCase: { addOwnUseCase: { id: 'o1', useCaseId: 'kiosk-updates', version: 1 } },
    ChangeOwnUseCase: { changeOwnUseCase: { id: 'o0', useCaseId: 'kiosk-updates', version: 3 } },
    RemoveOwnUseCase: { removeOwnUseCase: 'o0' },
  },
};
const caching = useCases.find(({ id }) => id === 'branch-edge-caching')!;
const own: UseCase = { ...caching, id: 'kiosk-updates', name: 'Kiosk updates' };

beforeEach(() => localStorage.clear());

const openNew = (query = '', answers = writer): Promise<OpenedPage> =>
  openCataloguePage(OwnUseCasePage, {
    path: 'w/:workspace/use-cases/new',
    address: `/w/w1/use-cases/new${query}`,
    answers,
  });

const openEdit = (answers: CatalogueAnswers = { ...writer, own: [own] }): Promise<OpenedPage> =>
  openCataloguePage(OwnUseCasePage, {
    path: 'w/:workspace/use-cases/:useCaseId/edit',
    address: '/w/w1/use-cases/kiosk-updates/edit',
    answers,
  });

async function send({ page, settled }: OpenedPage): Promise<void> {
  page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
}

function field(page: HTMLElement, label: string): Element | null {
  const found = [...page.querySelectorAll('pw-field')].find((each) =>
    plain(each.querySelector('label')).startsWith(label),
  );
  return found?.querySelector('input, textarea, select') ?? null;
}

it('says at each field what is missing, and sends nothing', async () => {
  const opened = await openNew();
  await send(opened);
  expect(opened.all('.error').filter(Boolean)).toContain('Give it a name.');
  expect(plain(opened.page.querySelector('.bar'))).toMatch(/\d+ fields are still to be mended/);
  expect(opened.sent.some(({ query }) => query.includes('mutation'))).toBe(false);
});

it('copies a use case of the catalogue whole, under a name and an id of its own', async () => {
  const opened = await openNew('?from=branch-edge-caching');
  typeInto(field(opened.page, 'Name'), 'Kiosk updates');
  await opened.settled();
  await send(opened);
  const { variables } = opened.sent.find(({ query }) => query.includes('mutation AddOwnUseCase'))!;
  const sent = UseCase.parse(variables['useCase']);
  expect(sent).toMatchObject({ id: 'kiosk-updates', name: 'Kiosk updates', basis: 'stated', cases: caching.cases });
  expect(sent.prerequisites).toEqual(caching.prerequisites);
  expect(sent.risks.map(({ risk, mitigations }) => [risk, mitigations])).toEqual(
    caching.risks.map(({ risk, mitigations }) => [risk, mitigations]),
  );
  expect(sent.benefitDrivers[0]?.parameters).toEqual(caching.benefitDrivers[0]?.parameters);
  expect(sent.rolloutStages.map(({ weeks, leadKpi }) => [weeks, leadKpi])).toEqual(
    caching.rolloutStages.map(({ weeks, leadKpi }) => [weeks, leadKpi]),
  );
});

it('takes a prerequisite that somebody has to be asked about', async () => {
  const opened = await openNew('?from=branch-edge-caching');
  opened.button('Add a prerequisite').click();
  await opened.settled();
  const last = [...opened.page.querySelectorAll('pw-own-row-list')][0]?.querySelector<HTMLElement>('li:last-child');
  typeInto(field(last!, 'What has to be true'), 'Kiosks run at night');
  typeInto(field(last!, 'What to ask'), 'Do they?');
  await opened.settled();
  await send(opened);
  const { variables } = opened.sent.find(({ query }) => query.includes('mutation AddOwnUseCase'))!;
  const added = UseCase.parse(variables['useCase']).prerequisites.at(-1);
  expect(added).toMatchObject({
    id: 'own-1',
    text: 'Kiosks run at night',
    basis: 'stated',
    check: { kind: 'ask', ask: 'Do they?' },
  });
});

it('refuses figures that do not rise', async () => {
  const opened = await openNew('?from=branch-edge-caching');
  typeInto(field(opened.page, 'Person-weeks, if all goes well'), '99');
  await opened.settled();
  await send(opened);
  expect(opened.all('.error').join()).toContain('The three figures do not rise');
});

it('sends a change with the version that it began with', async () => {
  const opened = await openEdit();
  typeInto(field(opened.page, 'Name'), 'Updates for kiosks');
  await opened.settled();
  await send(opened);
  const { variables } = opened.sent.find(({ query }) => query.includes('mutation ChangeOwnUseCase'))!;
  expect(variables).toMatchObject({
    id: 'o0',
    version: 2,
    useCase: { id: 'kiosk-updates', name: 'Updates for kiosks' },
  });
});

it('keeps in this browser what was typed until it is saved', async () => {
  const { page, settled } = await openEdit();
  typeInto(field(page, 'Name'), 'Half-typed');
  await settled();
  expect(Object.values(localStorage).join()).toContain('Half-typed');
});

it('removes an own use case at once', async () => {
  const { button, settled, sent, address } = await openEdit();
  button('Remove this use case').click();
  await settled();
  expect(sent.find(({ query }) => query.includes('mutation RemoveOwnUseCase'))?.variables).toEqual({
    id: 'o0',
    version: 2,
  });
  expect(address()).toBe('/w/w1/use-cases');
});

it('only shows to whoever may not write that others do', async () => {
  const { page } = await openNew('', {});
  expect(page.querySelector('form')).toBeNull();
  expect(plain(page)).toContain('Owners and consultants of the workspace write use cases.');
});

it('says so where there is no such own use case', async () => {
  expect((await openEdit({ ...writer, own: [] })).all('h1')).toEqual(['There is no such use case']);
});
