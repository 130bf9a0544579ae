import { BusinessCase, caseDifference, type CaseResult } from '@peerway/business-case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPortal, type RunningPortal, setUpOwner } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { approvals, type Approved, caseOf, type Opened, readApproved, readCapacity } from './case-stage.ts';

let running: RunningPortal;
let owner: Visitor;
let e: string;
beforeAll(async () => {
  running = await runPortal({ PEERWAY_SAMPLE: 'on' });
  owner = await setUpOwner(running);
  e = (await owner.need<{ nodes: { id: string }[] }>('{ engagements(first: 1) { nodes { id } } }')).nodes[0]?.id ?? '';
});
afterAll(() => running.close());

const figure = '{ value reason }';
const readResult = `query ($e: ID!) { businessCaseResult(engagementId: $e) { npv ${figure} irr { value reason } payback ${figure} net driverCount countedCount
  drivers { id useCase reason detail isCounted } kinds { kind presentValue } years { year net } findings { code at detail } } }`;

describe('the business case of the sample', () => {
  let opened: Opened;
  let result: CaseResult;
  beforeAll(async () => {
    opened = await caseOf(owner, e);
    result = await owner.need<CaseResult>(readResult, { e });
  });

  it('comes to a plausible present value: worth doing, and not by much', () => {
    expect(result.npv.value).toBeGreaterThan(20_000);
    expect(result.npv.value).toBeLessThan(300_000);
    expect(result.payback.value).toBeGreaterThan(1);
    expect(result.payback.value).toBeLessThan(5);
    expect(result.irr.value).toBeGreaterThan(0.08);
  });

  it('holds the use case that was decided on, and is not stale', async () => {
    expect(opened.suggested.length).toBeGreaterThan(0);
    expect(opened.case.useCases).toEqual(expect.arrayContaining([...opened.suggested]));
    const read = `query ($e: ID!) { businessCase(engagementId: $e) { staleSince approved { staleSince } } }`;
    expect(await owner.need(read, { e })).toEqual({ staleSince: null, approved: [{ staleSince: null }] });
  });

  it('leaves open what nobody knows, and says which value is missing; nothing else is wrong with it', () => {
    const open = result.drivers.filter(({ reason }) => reason !== null);
    expect(open.map(({ detail }) => detail)).toEqual([
      'valuePerDeviceDay',
      'reworkHoursPerIncident',
      'networkCostPerYear',
    ]);
    expect(result.driverCount - result.countedCount).toBe(1);
    expect(new Set(result.findings.map(({ code }) => code))).toEqual(new Set(['PARAMETER_MISSING']));
  });

  it('has confirmed values with source, owner and day beside assumptions, fixed ones beside ranges', () => {
    const { estimates } = opened.case;
    const confirmed = estimates.filter((one) => one.confirmed);
    expect(confirmed.length).toBeGreaterThan(20);
    expect(confirmed.length).toBeLessThan(estimates.length - 10);
    expect(confirmed.every(({ source, owner: who, date }) => source && who && date)).toBe(true);
    expect(new Set(estimates.map(({ low }) => low === null))).toEqual(new Set([true, false]));
  });

  it('was approved once, and changed in a few places since', async () => {
    const [approved, ...others] = await approvals(owner, e);
    expect(others).toEqual([]);
    expect(opened.version).toBe(2);
    expect(approved).toMatchObject({ number: 1, caseVersion: 1, approvedBy: 'Chief financial officer' });
    const frozen = await owner.need<Approved & { case: unknown }>(readApproved, { e, id: approved?.id });
    const changes = caseDifference(BusinessCase.parse(frozen.case), opened.case);
    expect(changes.map(({ what }) => what)).toEqual([
      ...Array.from({ length: 4 }, () => 'estimate'),
      ...['ownParameter', 'ownParameter', 'ownDriver'],
    ]);
  });

  it('has a capacity model', async () => {
    expect(await owner.need(readCapacity, { e })).toMatchObject([
      { useCase: 'software-update-distribution', version: 1 },
    ]);
  });

  it('comes back the same after it was removed', async () => {
    await owner.need('mutation { removeSample }');
    const { id } = await owner.need<{ id: string }>('mutation { addSample { id } }');
    expect((await caseOf(owner, id)).case).toEqual(opened.case);
    expect(await owner.need<CaseResult>(readResult, { e: id })).toEqual(result);
  });
});
