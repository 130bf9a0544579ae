import {
  type BusinessCase,
  caseModel,
  caseResult,
  type CaseResult,
  type Estimate,
  newBusinessCase,
} from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { decide, decision } from '../use-cases/select-stage.ts';
import { approve, type Approved, computable, estimate, saveCase, withdraw, written } from './case-stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const fresh = (): Promise<string> => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
const figure = '{ value reason }';
const readResult = `query ($e: ID!) { businessCaseResult(engagementId: $e) { currency npv ${figure} irr { value reason roots } payback ${figure}
  discountedPayback ${figure} benefitCostRatio ${figure} net driverCount countedCount years { year net cumulative discounted }
  drivers { id useCase amount presentValue isCounted reason } kinds { kind presentValue open } findings { code at detail } } }`;
const derive = `query ($e: ID!, $f: String!) { businessCaseDerivation(engagementId: $e, figure: $f) { figure name value method inputs { name value } } }`;

async function saved(c: BusinessCase): Promise<string> {
  const e = await fresh();
  await cast.owner.need(saveCase, { e, c, v: 0 });
  return e;
}

/** The same case as a browser computes it. */
function inBrowser(c: BusinessCase): CaseResult {
  const alternatives = useCaseAlternatives.flatMap((one) =>
    one.alternatives.map(({ name, kind, cost }) => ({ useCase: one.useCase, name, kind, cost })),
  );
  return caseResult(caseModel(c, { drivers: useCaseDrivers, costs: standardCosts, useCases, alternatives }));
}

describe('the result of a business case', () => {
  it('is to the last digit what a browser computes with the same library', async () => {
    const e = await saved(computable());
    const told = await cast.owner.need<CaseResult>(readResult, { e });
    expect(told.npv.value).not.toBeNull();
    expect(inBrowser(computable())).toMatchObject(told as object);
  });

  it('of a case that nobody has saved says that nothing is counted', async () => {
    const told = await cast.owner.need<CaseResult>(readResult, { e: await fresh() });
    expect(told).toMatchObject({ npv: { value: null, reason: 'NOTHING_COUNTED' }, countedCount: 0 });
  });

  it('names drivers in a circle, an unknown name and a division by zero, and counts none of them', async () => {
    const driver = (id: string, key: string, expression: string): BusinessCase['ownDrivers'][number] => ({
      ...{ useCase: null, id, key, name: id, expression, unit: 'money', meaning: null, doubt: null },
      ...{ sign: 'benefit', kind: 'cash', category: null, option: 'p2p' },
    });
    const ownDrivers = [
      driver('one', 'first', 'second * 1'),
      driver('two', 'second', 'first * 1'),
      driver('three', 'third', 'nobody * 2'),
      driver('four', 'fourth', 'changeCost / 0'),
    ];
    const ownParameters = [{ useCase: null, name: 'changeCost', label: 'Cost', unit: 'money', whereToGetIt: null }];
    const estimates = [estimate({ useCase: null, name: 'changeCost', likely: 5 })];
    const e = await saved(written({ ownDrivers, ownParameters, estimates }));
    const told = await cast.owner.need<CaseResult>(readResult, { e });
    const reasons = Object.fromEntries(told.drivers.map(({ id, reason }) => [id, reason]));
    expect(reasons).toMatchObject({ one: 'CYCLE', two: 'CYCLE', three: 'UNKNOWN_NAME', four: 'DIVISION_BY_ZERO' });
    expect(told.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['CYCLE', 'UNKNOWN_NAME']));
    expect(told.countedCount).toBe(0);
  });

  it('holds no present value without a rate, and still the plain sums', async () => {
    const { settings } = computable();
    const e = await saved(computable({ settings: { ...settings, discountRate: null } }));
    const told = await cast.owner.need<CaseResult>(readResult, { e });
    expect(told.npv).toEqual({ value: null, reason: 'DISCOUNT_RATE_MISSING' });
    expect(told.payback.value).toBeGreaterThan(0);
    expect(told.net).toBeGreaterThan(0);
  });

  it('opens its derivation down to the values that people gave, and refuses a figure that there is not', async () => {
    const e = await saved(computable());
    const whole = inBrowser(computable());
    expect(await cast.owner.need(derive, { e, f: 'npv' })).toMatchObject({ figure: 'npv', value: whole.npv.value });
    const driver = await cast.owner.need<{ inputs: { value: number }[] }>(derive, {
      e,
      f: 'driver:mesh-vpn-zero-trust/mesh-vpn-zero-trust-b1',
    });
    expect(driver.inputs.map(({ value }) => value)).toEqual(expect.arrayContaining([400, 100, 0.5]));
    expect((await cast.owner.ask(derive, { e, f: 'magic' })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(derive, { e, f: 'npv' })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(readResult, { e })).code).toBe('NOT_FOUND');
  });
});

it('offers the work of each use case from the catalogue, and the sites from the profile, and puts neither into the case', async () => {
  const organization = await cast.owner.need<{ id: string }>(
    'mutation ($i: OrganizationInput!) { createOrganization(input: $i) { id } }',
    { i: { name: 'With sites', profile: { employees: 9000, sites: 37, countries: [], constraints: [] } } },
  );
  const e = await addEngagement(cast.owner, organization.id, 'Programme');
  const opened = await cast.owner.need<{ rolloutSize: string; offers: Estimate[]; case: BusinessCase }>(
    `query ($e: ID!) { businessCase(engagementId: $e) { rolloutSize case { estimates { name } }
      offers { useCase name low likely high source owner date confirmed origin } } }`,
    { e },
  );
  const offer = (useCase: string, name: string): Estimate | undefined =>
    opened.offers.find((one) => one.useCase === useCase && one.name === name);
  expect(opened.rolloutSize).toBe('large');
  expect(offer('software-update-distribution', 'effortPersonWeeks')).toMatchObject({
    low: 16,
    likely: 30,
    high: 60,
    origin: 'catalogue',
  });
  expect(offer('branch-edge-caching', 'sites')).toMatchObject({
    low: null,
    likely: 37,
    confirmed: false,
    origin: 'inventory',
  });
  expect(opened.offers.every(({ confirmed }) => !confirmed)).toBe(true);
  expect(opened.case.estimates).toEqual([]);
});

it('is found by the search by the names of its own lines, by those who see the engagement and nobody else', async () => {
  const { engagement: e, viewer } = cast.clientA;
  const line = { ...{ useCase: null, id: 'own-1', key: 'first', name: 'Parking at the depot', expression: '1' } };
  const rest = {
    unit: 'money',
    meaning: null,
    doubt: null,
    sign: 'cost',
    kind: 'cash',
    category: 'running',
    option: 'p2p',
  };
  await cast.owner.need(saveCase, { e, c: { ...written(), ownDrivers: [{ ...line, ...rest }] }, v: 0 });
  const find = '{ search(text: "parking depot") { kind title where engagement } }';
  const hit = { kind: 'driver', title: 'Parking at the depot', where: 'Client A’s programme', engagement: e };
  expect(await viewer.need(find)).toEqual([hit]);
  for (const visitor of [cast.elsewhere, cast.clientB.viewer]) expect(await visitor.need(find)).toEqual([]);
});

describe('how far the business case of an engagement has come', () => {
  interface Told {
    readonly stages: readonly { readonly id: string; readonly businessCase: Line | null }[];
    readonly nextActions: readonly { readonly code: string }[];
  }
  interface Line {
    readonly approved: number | null;
    readonly isChanged: boolean;
    readonly staleSince: string | null;
    readonly headline: { readonly npv: { readonly value: number | null } };
  }
  const read = `query ($e: ID!) { engagement(id: $e) { nextActions { code }
    stages { id businessCase { approved isChanged staleSince headline { npv { value } } } } } }`;
  const told = async (e: string): Promise<{ line: Line | null; next: readonly string[] }> => {
    const { stages, nextActions } = await cast.owner.need<Told>(read, { e });
    const isOfCase = (code: string): boolean => code.endsWith('_CASE');
    const next = nextActions.map(({ code }) => code).filter(isOfCase);
    return { line: stages.find(({ id }) => id === 'select')?.businessCase ?? null, next };
  };

  it('is told in one line of the stage Select, with what to do next', async () => {
    const e = await fresh();
    expect(await told(e)).toEqual({ line: null, next: [] });
    await cast.owner.need(decide, { e, i: decision() });
    expect(await told(e)).toEqual({ line: null, next: ['WRITE_CASE'] });
    await cast.owner.need(saveCase, { e, c: computable(), v: 0 });
    const value = inBrowser(computable()).npv.value;
    const line = { approved: null, isChanged: false, staleSince: null, headline: { npv: { value } } };
    expect(await told(e)).toEqual({ line, next: ['APPROVE_CASE'] });
    const { id } = await cast.owner.need<Approved>(approve, { e, v: 1, n: '' });
    expect(await told(e)).toEqual({ line: { ...line, approved: 1 }, next: [] });
    await cast.owner.need(saveCase, { e, c: computable({ estimates: [] }), v: 1 });
    expect(await told(e)).toMatchObject({ line: { approved: 1, isChanged: true }, next: [] });
    await cast.owner.need(withdraw, { e, id, r: 'It changed' });
    await cast.owner.need(decide, { e, i: decision({ chosen: ['live-video-ecdn'] }) });
    expect(await told(e)).toMatchObject({
      line: { approved: null, staleSince: expect.any(String) as string },
      next: ['REVIEW_CASE'],
    });
  });

  it('is nothing for the other stages', async () => {
    const e = await saved(newBusinessCase([]));
    const { stages } = await cast.owner.need<Told>(read, { e });
    expect(stages.filter(({ businessCase }) => businessCase !== null).map(({ id }) => id)).toEqual(['select']);
  });
});
