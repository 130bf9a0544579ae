import type { Readiness } from '@peerway/assessment';
import { expect, it } from 'vitest';
import {
  actionsFinding,
  agendaFinding,
  agendaSides,
  agreementWords,
  closedShare,
  dimensionsFinding,
  patternsFinding,
} from '../../../apps/web/src/app/assessment/finding-words.ts';
import { audiencesFinding } from '../../../apps/web/src/app/assessment/gap-words.ts';
import { dimension, figure, pattern, smallReadiness } from './small-readiness.ts';

const row = (
  audience: Readiness['audiences'][number]['audience'],
  mean: number | null,
  status: 'ok' | 'hidden' | 'notAsked' = 'ok',
) => ({
  audience,
  name: audience,
  figure: figure(mean, { status }),
  cells: [],
});

it('counts the dimensions that miss their target, in words', () => {
  expect(dimensionsFinding([dimension('a', 2), dimension('b', 4)])).toBe('One dimension misses its target');
  expect(dimensionsFinding([dimension('a', 2), dimension('b', 2), dimension('c', 4)])).toBe(
    'Two dimensions miss their target',
  );
  expect(dimensionsFinding([dimension('a', 2), dimension('b', 2)])).toBe('Every dimension misses its target');
  expect(dimensionsFinding([dimension('a', 4)])).toBe('Every dimension is at or above its target');
  expect(dimensionsFinding([dimension('a', 3.4, { standing: 'near' }), dimension('b', 4)])).toBe(
    'No dimension clearly misses its target',
  );
  expect(dimensionsFinding([dimension('a', null)])).toBe('No dimension can be judged yet');
});

it('calls no dimension missed whose figure reads like its target', () => {
  expect(dimensionsFinding([dimension('a', 3.46), dimension('b', 4)])).toBe('No dimension clearly misses its target');
  expect(dimensionsFinding([dimension('a', 3.44), dimension('b', 4)])).toBe('One dimension misses its target');
});

it('names the widest gap between audiences that answered the same questions', () => {
  const gaps = [
    { dimension: 'people-skills', high: 'it', highMean: 4, low: 'team', lowMean: 1, gap: 3, sharedQuestions: 0 },
    {
      dimension: 'culture-collaboration',
      high: 'executive',
      highMean: 4.3,
      low: 'operations',
      lowMean: 2.5,
      gap: 1.8,
      sharedQuestions: 2,
    },
  ] satisfies Readiness['gaps'];
  const audiences = [row('executive', 4), row('operations', 3)];
  expect(audiencesFinding({ audiences, gaps })).toBe('Leaders rate culture 1.8 levels higher than operations');
  expect(audiencesFinding({ audiences, gaps: [] })).toBe('All audiences see it much the same');
});

it('says why audiences cannot be compared', () => {
  const gaps: Readiness['gaps'] = [];
  expect(audiencesFinding({ audiences: [row('executive', 4), row('it', null, 'notAsked')], gaps })).toBe(
    'Only leaders were asked',
  );
  expect(audiencesFinding({ audiences: [row('it', 4), row('team', null, 'hidden')], gaps })).toBe(
    'Groups are too small to be compared',
  );
});

it('names the nearest pattern and the furthest one, with the verb that fits', () => {
  expect(patternsFinding(smallReadiness().patterns)).toBe(
    'Content distribution is within reach; shared ledgers are not',
  );
  expect(patternsFinding([pattern('payments', 4.2, 'ready')])).toBe('Peer payments are ready for a pilot');
  expect(patternsFinding([pattern('messaging', 2, 'notReady')])).toBe(
    'No pattern is within reach yet; messaging is nearest',
  );
  expect(patternsFinding([pattern('messaging', null, 'undecided')])).toBe('No pattern can be judged yet');
});

it('heads the agenda by what is on it', () => {
  const point = { audiences: [] } as unknown as Readiness['agenda'][number];
  expect(agendaFinding({ agenda: [point, point, point, point], respondents: 9 })).toBe('Talk about these three first');
  expect(agendaFinding({ agenda: [point], respondents: 9 })).toBe('Talk about this first');
  expect(agendaFinding({ agenda: [], respondents: 9 })).toBe('Nobody disagrees on anything yet');
  expect(agendaFinding({ agenda: [], respondents: 1 })).toBe('One view leaves nothing to talk about yet');
});

it('tells who stands where on a point, and no more than may be told', () => {
  const mean = (audience: Readiness['audiences'][number]['audience'], value: number | null) => ({
    audience,
    status: value === null ? ('hidden' as const) : ('ok' as const),
    mean: value,
    respondents: null,
  });
  const item = (audiences: ReturnType<typeof mean>[]) => ({ audiences }) as Readiness['agenda'][number];
  expect(agendaSides(item([mean('it', 2), mean('executive', 4.25), mean('operations', 1.3)]))).toBe(
    'leaders 4.3, operations 1.3',
  );
  expect(agendaSides(item([mean('it', 2), mean('executive', null)]))).toBe('different answers within one group');
});

it('claims of actions only what they close of the weighted gap', () => {
  const action = (dimensionId: string, dimensionLift: number) =>
    ({ dimension: dimensionId, dimensionLift }) as Readiness['actions'][number];
  const dimensions = [dimension('a', 2.5), dimension('b', 2.5), dimension('c', 4)];
  expect(closedShare({ dimensions, actions: [action('a', 0.5)] }, 3)).toBe(0.25);
  expect(closedShare({ dimensions, actions: [action('a', 5)] }, 3)).toBe(0.5);
  expect(actionsFinding({ dimensions, actions: [action('a', 0.5)] })).toBe('One action closes about 25 % of the gap');
  expect(actionsFinding({ dimensions, actions: [action('a', 1), action('b', 1)] })).toBe(
    'Two actions close most of the gap',
  );
  expect(actionsFinding({ dimensions: [dimension('c', 4)], actions: [action('c', 1)] })).toBe('Start with this action');
  expect(actionsFinding({ dimensions, actions: [] })).toBe('No action applies so far: nothing was answered low');
});

it('says in a word whether people agree, and never for one person', () => {
  const whole = (agreement: number | null, respondents = 8) => figure(3, { agreement, respondents });
  const dimensions = [
    dimension('network-readiness', 3, { figure: figure(3, { agreement: 0.9 }) }),
    dimension('governance-operating-model', 2, { figure: figure(2, { agreement: 0.2 }) }),
  ];
  expect(agreementWords({ whole: whole(0.6), dimensions })).toEqual(['Partly', 'most on network, least on governance']);
  expect(agreementWords({ whole: whole(0.8), dimensions })[0]).toBe('Mostly');
  expect(agreementWords({ whole: whole(0.3), dimensions })[0]).toBe('Hardly');
  expect(agreementWords({ whole: whole(null, 1), dimensions: [] })).toEqual(['One view', 'one person answered']);
});
