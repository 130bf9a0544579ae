import { newPlanSettings, newTask, type Plan, type PlanRisk, riskFindings } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { always, risk } from './any-risk.ts';

const settings = newPlanSettings('2027-01-04');
const ana = {
  id: 'ana',
  kind: 'person' as const,
  name: 'Ana',
  roles: [],
  skills: [],
  capacity: 1,
  calendar: null,
  from: null,
  until: null,
  ratePerDay: null,
  member: null,
};
const plan: Plan = { settings: { ...settings, resources: [ana] }, tasks: [newTask('t1', 'Add a relay')] };
const size = { frequency: always(0.3), money: always(5000), days: always(3) };
const complete = risk('a', {
  before: size,
  owner: 'ana',
  response: { kind: 'reduce', text: null, cost: null, tasks: ['t1'] },
});
const codes = (one: PlanRisk, today = '2027-02-01'): string[] =>
  riskFindings([one], plan, today).map(({ code }) => code);

describe('what a register of risks lacks', () => {
  it('is nothing where a risk has a size, an owner and a response with a task', () => {
    expect(codes(complete)).toEqual([]);
  });

  it('is a size, an owner and a response where nobody said them', () => {
    expect(codes(risk('a'))).toEqual(['RISK_UNSIZED', 'RISK_WITHOUT_OWNER', 'RISK_WITHOUT_RESPONSE']);
  });

  it('is a task for a response, except where the risk is accepted', () => {
    const response = { kind: 'reduce' as const, text: null, cost: null, tasks: [] };
    expect(codes({ ...complete, response })).toEqual(['RESPONSE_WITHOUT_TASK']);
    expect(codes({ ...complete, response: { ...response, kind: 'accept' } })).toEqual([]);
  });

  it('is a response in time, until its tasks are done', () => {
    const late = { ...complete, due: '2027-01-31' };
    expect(codes(late)).toEqual(['RESPONSE_OVERDUE']);
    expect(codes(late, '2027-01-31')).toEqual([]);
    const progress = { actualStart: '2027-01-11', actualFinish: '2027-01-12', remainingDays: null };
    const done = { ...plan, tasks: [{ ...plan.tasks[0]!, progress }] };
    expect(riskFindings([late], done, '2027-02-01')).toEqual([]);
  });

  it('is sense where a risk is larger after its response', () => {
    expect(codes({ ...complete, after: { ...size, days: always(4) } })).toEqual(['LARGER_AFTER_RESPONSE']);
  });

  it('names tasks and owners that the plan does not know, each once', () => {
    const lost = { ...complete, owner: 'ben', hits: ['t9', 't9'] };
    expect(riskFindings([lost], plan, '2027-02-01').map(({ code, detail }) => [code, detail])).toEqual([
      ['UNKNOWN_RISK_OWNER', 'ben'],
      ['UNKNOWN_RISK_TASK', 't9'],
    ]);
  });

  it('names what came true tomorrow, and two risks of one id, even where they are closed', () => {
    const happened = [{ day: '2027-02-02', cost: null, days: null, note: null }];
    const closed = risk('a', { state: 'closed', happened });
    expect(riskFindings([closed, risk('a', { state: 'closed' })], plan, '2027-02-01')).toEqual([
      { code: 'RISK_EVENT_IN_FUTURE', at: 'risk:a', detail: '2027-02-02' },
      { code: 'DUPLICATE_RISK', at: 'risk:a', detail: 'Event a' },
    ]);
  });
});
