import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueOf } from '@peerway/organization';
import { Fit, fit, type FindingOut } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { anyOrganization } from './any-organization.ts';
import { prerequisite, smallUseCase } from './small-selection.ts';

const useCase = smallUseCase('x', {
  prerequisites: [
    prerequisite('fact', { kind: 'inventory', subject: 'sso', operator: 'is', flag: true }),
    prerequisite('level', { kind: 'question', subject: 'q1', operator: 'atLeast', number: 3 }),
    prerequisite('asked', { kind: 'ask' }),
  ],
});
const nothing = { facts: [], findings: [] };
const noAnswers = { patterns: [], questions: [] };
const said = (finding: Partial<FindingOut>): FindingOut => ({
  useCase: 'x',
  prerequisite: 'fact',
  state: null,
  threshold: null,
  reason: null,
  day: null,
  ...finding,
});

it('knows nothing of an organization that said nothing, and says why for each prerequisite', () => {
  const { unknown, prerequisites } = fit(useCase, nothing, noAnswers);
  expect(unknown).toBe(3);
  expect(prerequisites.map(({ reason, origin }) => [reason.code, origin])).toEqual([
    ['factUnknown', 'nobody'],
    ['levelUnknown', 'nobody'],
    ['notAsked', 'nobody'],
  ]);
});

it('reads inventory and answers, with the figures behind', () => {
  const facts = [{ fact: 'sso', state: 'known' as const, value: valueOf({ flag: false }) }];
  const { prerequisites } = fit(
    useCase,
    { facts, findings: [] },
    { patterns: [], questions: [{ question: 'q1', level: 3.4 }] },
  );
  expect(prerequisites.map(({ state, origin }) => [state, origin])).toEqual([
    ['unmet', 'inventory'],
    ['met', 'answers'],
    ['unknown', 'nobody'],
  ]);
  expect(prerequisites[1]!.reason).toMatchObject({ needed: 3, found: 3.4, isOwnThreshold: false });
});

it('takes what somebody found out before the inventory, with their words and day', () => {
  const facts = [{ fact: 'sso', state: 'known' as const, value: valueOf({ flag: false }) }];
  const finding = said({ state: 'met', reason: 'Since Monday.', day: '2026-11-02' });
  const [first] = fit(useCase, { facts, findings: [finding] }, noAnswers).prerequisites;
  expect(first).toMatchObject({ state: 'met', origin: 'foundOut', isSettled: true });
  expect(first!.reason).toMatchObject({ code: 'foundOut', said: 'Since Monday.', day: '2026-11-02' });
});

it("judges by the organization's own threshold where it set one", () => {
  const findings = [said({ prerequisite: 'level', threshold: 4 })];
  const { prerequisites } = fit(
    useCase,
    { facts: [], findings },
    { patterns: [], questions: [{ question: 'q1', level: 3.4 }] },
  );
  expect(prerequisites[1]).toMatchObject({ state: 'unmet', origin: 'answers', isSettled: false });
  expect(prerequisites[1]!.reason).toMatchObject({ needed: 4, isOwnThreshold: true });
});

it('counts apart what somebody says does not apply', () => {
  const counts = fit(useCase, { facts: [], findings: [said({ state: 'doesNotApply' })] }, noAnswers);
  expect(counts).toMatchObject({ doesNotApply: 1, unknown: 2, met: 0, unmet: 0 });
});

it('lets the later of two findings stand', () => {
  const findings = [said({ state: 'met' }), said({ state: 'unmet' })];
  expect(fit(useCase, { facts: [], findings }, noAnswers).prerequisites[0]!.state).toBe('unmet');
});

it('refuses no organization, whatever it says, and every count adds up', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...useCases).chain((each) => fc.tuple(fc.constant(each), anyOrganization(each, undefined))),
      ([each, { facts, findings, patterns, questions }]) => {
        const whole = Fit.parse(fit(each, { facts, findings }, { patterns, questions }));
        expect(whole.met + whole.unmet + whole.unknown + whole.doesNotApply).toBe(each.prerequisites.length);
      },
    ),
    { numRuns: 200 },
  );
});
