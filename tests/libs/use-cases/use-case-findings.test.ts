import { expect, it } from 'vitest';
import { isGraveForUseCase, type UseCase, useCaseFindings } from '@peerway/use-cases';
import { platforms, useCases } from '@peerway/use-cases/content';
import { prerequisite, smallUseCase } from './small-selection.ts';

const surroundings = { otherIds: [], facts: ['sso'], questions: ['q1'], platforms: [], cases: [] };
const whole = { ...useCases[0]!, platforms: [], cases: [], prerequisites: [prerequisite('p', {})] };
const found = (said: Partial<UseCase>): string[] =>
  useCaseFindings({ ...whole, ...said }, surroundings).map(({ code, at }) => `${code} ${at}`);

it('finds nothing in the use cases that come with Peerway', () => {
  const known = platforms.map(({ id }) => id);
  for (const each of useCases) expect(useCaseFindings(each, { otherIds: [], platforms: known })).toEqual([]);
});

it('names an id that is taken, parts with the same id, and a first lever that it does not serve', () => {
  const taken = useCaseFindings(whole, { ...surroundings, otherIds: [whole.id] });
  expect(taken.map(({ code, detail }) => [code, detail])).toEqual([['DUPLICATE_ID', whole.id]]);
  expect(found({ prerequisites: [prerequisite('p', {}), prerequisite('p', {})] })).toEqual([
    'DUPLICATE_PART prerequisites.1.id',
  ]);
  expect(found({ primaryLever: 'security', levers: ['cost'] })).toEqual(['PRIMARY_LEVER_NOT_LISTED levers']);
});

it('names checks that cannot be judged, and facts and questions that are not there', () => {
  const broken = [
    prerequisite('no-question', { ask: null }),
    prerequisite('no-fact', { kind: 'inventory', operator: 'known' }),
    prerequisite('no-level', { kind: 'question', subject: 'q1', operator: 'atLeast', number: 7 }),
    prerequisite('no-choice', { kind: 'inventory', subject: 'sso', operator: 'includes' }),
    prerequisite('no-operator', { kind: 'inventory', subject: 'sso' }),
  ];
  expect(found({ prerequisites: broken })).toEqual(
    broken.map((_each, at) => `CHECK_INCOMPLETE prerequisites.${at}.check`),
  );
  const strangers = [
    prerequisite('fact', { kind: 'inventory', subject: 'gone', operator: 'known' }),
    prerequisite('question', { kind: 'question', subject: 'gone', operator: 'atLeast', number: 3 }),
  ];
  expect(found({ prerequisites: strangers })).toEqual([
    'UNKNOWN_FACT prerequisites.0.check',
    'UNKNOWN_QUESTION prerequisites.1.check',
  ]);
});

it('notes platforms, cases and figures that are not there, and steps out of order', () => {
  expect(found({ platforms: ['gone'], cases: ['gone'] })).toEqual(['UNKNOWN_PLATFORM platforms', 'UNKNOWN_CASE cases']);
  const [first, second] = [whole.rolloutStages[0]!, whole.rolloutStages[1]!];
  expect(
    found({
      rolloutStages: [
        { ...second, leadKpi: null },
        { ...first, leadKpi: 'Gone' },
      ],
    }),
  ).toEqual(['STEPS_OUT_OF_ORDER rolloutStages.1.order', 'UNKNOWN_LEAD_FIGURE rolloutStages.1.leadKpi']);
});

it('notes everything that will be unknown in the ranking, and lets it pass', () => {
  const none = { personWeeks: { optimistic: 0, likely: 0, pessimistic: 0 }, definition: 'Nobody said' };
  const effort = { small: none, medium: none, large: none, basis: 'stated' as const };
  const empty = smallUseCase('x', { effort, kpis: [], benefitDrivers: [], evidence: [], cases: [], platforms: [] });
  const findings = useCaseFindings(empty, surroundings);
  expect(findings.map(({ code }) => code)).toEqual([
    'NO_PREREQUISITES',
    'NO_RISKS',
    'NO_EFFORT',
    'NO_STEPS',
    'NO_FIGURES',
    'NO_BENEFITS',
    'NO_EVIDENCE',
  ]);
  expect(findings.some(isGraveForUseCase)).toBe(false);
  expect(isGraveForUseCase({ code: 'CHECK_INCOMPLETE', at: '', detail: '' })).toBe(true);
});
