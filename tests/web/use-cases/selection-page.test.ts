import { TestBed } from '@angular/core/testing';
import { afterEach, expect, it, vi } from 'vitest';
import { Drawer } from '../../../apps/web/src/app/shell/drawer.ts';
import { SelectionPage } from '../../../apps/web/src/app/use-cases/selection/selection-page.ts';
import { inputsWith } from '../../libs/use-cases/small-selection.ts';
import { plain } from '../case-studies/opened-library.ts';
import { decision, openSelect, type OpenedSelect, refusal, weighed } from './opened-select.ts';

afterEach(() => vi.unstubAllGlobals());

const order = ({ page }: OpenedSelect): string[] =>
  [...page.querySelectorAll('pw-ranking-table tbody th')].map((each) => plain(each));
const conflict = refusal('CONFLICT', 'Somebody else saved meanwhile.', { current: {}, yours: {} });

it('shows the use cases in their order, the first of them in the title', async () => {
  const opened = await openSelect(SelectionPage);
  expect(order(opened)).toHaveLength(10);
  expect(plain(opened.page.querySelector('h1'))).toContain(order(opened)[0]);
  await opened.press('Show 19 more use cases');
  expect(order(opened)).toHaveLength(29);
});

it('says how sure that is once the draws are there', async () => {
  const { page, settled } = await openSelect(SelectionPage, { draws: true });
  await vi.waitFor(
    async () => {
      await settled();
      expect(plain(page.querySelector('.sure'))).toContain('10,000 draws of everything unsure');
    },
    { timeout: 20_000 },
  );
  expect(page.querySelectorAll('.sure li').length).toBeGreaterThan(0);
}, 25_000);

it('changes the order while a weight moves, says that it is not saved, and takes it back', async () => {
  const opened = await openSelect(SelectionPage);
  const before = order(opened);
  await opened.type(opened.field(/^Risk/), '100');
  expect(order(opened)).not.toEqual(before);
  expect(opened.says()).toContain('weights tried out, not saved');
  await opened.press('Back to the saved ones');
  expect(order(opened)).toEqual(before);
  expect(opened.says()).not.toContain('weights tried out');
});

it('saves the weights with the version that they were made from', async () => {
  const told: [string, Record<string, unknown>][] = [];
  const opened = await openSelect(SelectionPage, {
    version: 7,
    told: (name, variables) => {
      told.push([name, variables]);
      return { saveSelection: { engagement: 'e1', version: 8, settings: weighed.settings } };
    },
  });
  await opened.type(opened.field(/^Risk/), '33');
  await opened.press('Save these weights');
  expect(told[0]?.[0]).toBe('SaveSelection');
  const { version, settings } = told[0]?.[1] as {
    version: number;
    settings: { criteria: { id: string; weight: number }[] };
  };
  expect(version).toBe(7);
  expect(settings.criteria.find(({ id }) => id === 'risk')?.weight).toBe(33);
});

it('keeps what was tried out when somebody else saved meanwhile, and saves it over theirs on request', async () => {
  const versions: unknown[] = [];
  const opened = await openSelect(SelectionPage, {
    told: (_name, { version }) => {
      versions.push(version);
      return versions.length === 1
        ? conflict
        : { saveSelection: { engagement: 'e1', version: 9, settings: weighed.settings } };
    },
  });
  await opened.type(opened.field(/^Risk/), '33');
  await opened.press('Save these weights');
  expect(opened.field(/^Risk/).value).toBe('33');
  expect(opened.says()).toContain('weights tried out, not saved');
  await opened.press('Keep mine');
  expect(versions).toHaveLength(2);
});

it('offers no saving to those who may only look, and lets them try weights all the same', async () => {
  const opened = await openSelect(SelectionPage, { allowed: [] });
  const before = order(opened);
  await opened.type(opened.field(/^Risk/), '100');
  expect(order(opened)).not.toEqual(before);
  expect(() => opened.button('Save these weights')).toThrow();
  expect(opened.button('See criteria and scores').getAttribute('href')).toBe('/w/w1/e/e1/select/criteria');
});

it('says that everything is open, and where to begin, as long as nothing was weighed or assessed', async () => {
  const { says, button } = await openSelect(SelectionPage, { inputs: inputsWith() });
  expect(says()).toContain('Everything is still open');
  expect(says()).toContain('Nobody has weighed the goals yet');
  expect(button('Weigh the goals').getAttribute('href')).toBe('/w/w1/e/e1/align');
  TestBed.resetTestingModule();
  expect((await openSelect(SelectionPage)).says()).not.toContain('Everything is still open');
});

it('names what is taken out of the comparison, with the reason', async () => {
  const inputs = {
    ...weighed,
    settings: { ...weighed.settings, useCases: ['mesh-vpn-zero-trust', 'container-image-distribution'] },
  };
  const { page } = await openSelect(SelectionPage, { inputs });
  expect(plain(page)).toContain('27 use cases are not compared');
  expect(plain(page.querySelector('details li .muted'))).toContain('taken out under “Criteria and scores”');
});

it('opens how a place, a score of points and a weight came about', async () => {
  const { button, page, settled } = await openSelect(SelectionPage);
  const drawer = TestBed.inject(Drawer);
  for (const [name, figure] of [
    [/^Place 1: how/, 'rank:'],
    [/points: how/, 'points:'],
    [/share of Risk/, 'weight:risk'],
  ] as const) {
    button(name).click();
    await settled();
    expect(drawer.path()[0]?.figure).toContain(figure);
    expect(drawer.path()[0]?.problem).toBeUndefined();
    expect(drawer.path()[0]?.derivation?.inputs.length).toBeGreaterThan(0);
  }
  expect(page.isConnected).toBe(true);
});

it('says what changed since the decision and what that did', async () => {
  const changes = [{ code: 'FACT', at: 'single-sign-on', before: 'true', after: 'false' }];
  const opened = await openSelect(SelectionPage, { decisions: [decision()], isStale: true, changes });
  await opened.settled();
  const card = plain(opened.page.querySelector('pw-stale-card'));
  expect(card).toMatch(/still comes first|comes first now/);
  expect(card).toContain('One change');
});

it('shows cases for and against what comes first, each with what became of it', async () => {
  const opened = await openSelect(SelectionPage);
  await vi.waitFor(
    async () => {
      await opened.settled();
      expect(opened.page.querySelectorAll('pw-first-cases section')).toHaveLength(3);
    },
    { timeout: 8_000 },
  );
  const links = [...opened.page.querySelectorAll('pw-first-cases li a')];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link.getAttribute('href')).toMatch(/^\/w\/w1\/library\/case\//);
  expect(opened.says()).toContain('The library is a collection, not a random sample');
});
