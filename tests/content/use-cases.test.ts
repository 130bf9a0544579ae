import { readdirSync, readFileSync } from 'node:fs';
import { levers, patterns } from '@peerway/kernel';
import { UseCase } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import schemaFile from '../../libs/use-cases/content/use-case.schema.json' with { type: 'json' };
import { useCaseFaults } from './catalogue-faults.ts';

const folder = new URL('../../libs/use-cases/content/use-cases/', import.meta.url);
const files = readdirSync(folder).sort();
const parsed = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
const prerequisites = useCases.flatMap((useCase) => useCase.prerequisites);

describe.each(files)('%s', (file) => {
  const content = parsed(file);

  it('is named for its id, and names the schema that authors check it by', () => {
    expect(file).toBe(`${String(content['id'])}.json`);
    expect(content['$schema']).toBe('../use-case.schema.json');
  });

  it('is a use case in which everything fits together', () => {
    expect(useCaseFaults(content)).toEqual([]);
  });

  it('says nothing that its schema does not know, and nothing that needs tidying', () => {
    expect(content).toEqual({ $schema: '../use-case.schema.json', ...UseCase.parse(content) });
  });
});

describe('the use cases', () => {
  it('are the 29 of the files, in the order of their ids, with names of their own', () => {
    expect(useCases.map(({ id }) => `${id}.json`)).toEqual(files);
    expect(useCases).toHaveLength(29);
    expect(new Set(useCases.map(({ name }) => name.toLowerCase())).size).toBe(29);
  });

  it('have the schema that authors see, which is the one in code', () => {
    expect(z.toJSONSchema(UseCase, { io: 'input' })).toEqual(schemaFile);
  });

  it('have 253 prerequisites: 139 ask the inventory, 29 the question bank, 85 somebody', () => {
    const count = (kind: string): number => prerequisites.filter(({ check }) => check.kind === kind).length;
    expect([prerequisites.length, count('inventory'), count('question'), count('ask')]).toEqual([253, 139, 29, 85]);
  });

  it('ask some prerequisites only under a condition, which is a sentence of its own', () => {
    const conditions = prerequisites.flatMap(({ appliesWhen }) => (appliesWhen === null ? [] : [appliesWhen]));
    expect(conditions.length).toBeGreaterThan(40);
    expect(conditions.filter((condition) => !/^[A-Z].*\.$/.test(condition))).toEqual([]);
    // A text that names a condition itself says it there too.
    const conditional = prerequisites.filter(({ text }) => /\b(if|where (used|employee|bridging))\b/.test(text));
    expect(conditional.filter(({ appliesWhen }) => appliesWhen === null).map(({ text }) => text)).toEqual([]);
  });

  it('leave no part empty that the stages after Select need', () => {
    for (const useCase of useCases) {
      const parts = [useCase.prerequisites, useCase.benefitDrivers, useCase.risks, useCase.kpis, useCase.rolloutStages];
      const lists = [useCase.antiPatterns, useCase.training, useCase.policies, useCase.evidence, useCase.platforms];
      expect(
        [...parts, ...lists].every((list) => list.length > 0),
        useCase.id,
      ).toBe(true);
    }
  });

  it('have ids of drivers, risks and KPIs that no other has, since plans and registers name them', () => {
    const ids = useCases.flatMap(({ benefitDrivers, risks, kpis }) =>
      [...benefitDrivers, ...risks, ...kpis].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('serve every lever first, and rest on every pattern, at least once', () => {
    expect(levers.filter((lever) => !useCases.some(({ primaryLever }) => primaryLever === lever))).toEqual([]);
    expect(patterns.filter((pattern) => !useCases.some((useCase) => useCase.patterns.includes(pattern)))).toEqual([]);
  });

  it('leave six without a case of the library', () => {
    expect(useCases.filter(({ cases }) => cases.length === 0)).toHaveLength(6);
  });

  it('call no effort, risk, stage or threshold anything but an expert default', () => {
    const bases = useCases.flatMap(({ effort, risks, rolloutStages, benefitDrivers, prerequisites: needed, basis }) => [
      ...[effort.basis, basis],
      ...[...risks, ...rolloutStages, ...benefitDrivers, ...needed].map((part) => part.basis),
    ]);
    expect([...new Set(bases)]).toEqual(['expertDefault']);
  });
});

const sound = useCases.find(({ id }) => id === 'mesh-vpn-zero-trust');
const inventory = { kind: 'inventory', operator: 'is', flag: true, number: null, choice: null, ask: null };
const withCheck = (change: object) => ({
  prerequisites: [{ ...sound?.prerequisites[0], check: { ...inventory, subject: 'single-sign-on', ...change } }],
});

it.each([
  ['whose first lever is none of its levers', { primaryLever: 'new-business-model' }, 'NO_LEVER primaryLever'],
  ['with a platform that is not there', { platforms: ['atlantis'] }, 'DANGLING platforms atlantis'],
  ['with a platform that does not name it', { platforms: ['spegel'] }, 'ONE_WAY platforms spegel'],
  ['with a case that is not there', { cases: ['atlantis'] }, 'DANGLING cases atlantis'],
  ['with a case named twice', { cases: ['slack-nebula', 'slack-nebula'] }, 'TWICE slack-nebula'],
  ['with a pattern that nobody knows', { patterns: ['blockchain'] }, 'FORM patterns.0'],
  ['with an id in capitals', { id: 'Mesh VPN' }, 'FORM id'],
  ['with a fact that the inventory does not hold', withCheck({ subject: 'moon-phase' }), 'DANGLING technical-1'],
  [
    'that wants a number of a yes-or-no fact',
    withCheck({ operator: 'atLeast', flag: null, number: 3 }),
    'OPERATOR technical-1',
  ],
  ['that expects yes and a number at once', withCheck({ number: 3 }), 'OPERATOR technical-1'],
  [
    'that wants an option which the fact does not offer',
    withCheck({ subject: 'access-rule-owner', flag: null, choice: 'the-king' }),
    'OPTION technical-1',
  ],
  [
    'that wants more than the fact can be',
    withCheck({ subject: 'operations-hours-per-week', operator: 'atLeast', flag: null, number: 200 }),
    'RANGE technical-1',
  ],
  [
    'with a question that the bank does not ask',
    withCheck({ kind: 'question', subject: 'network-readiness-q99', operator: 'atLeast', flag: null, number: 3 }),
    'DANGLING technical-1',
  ],
  [
    'that wants a sixth level',
    withCheck({ kind: 'question', subject: 'network-readiness-q2', operator: 'atLeast', flag: null, number: 6 }),
    'LEVEL technical-1',
  ],
  [
    'that asks somebody nothing',
    withCheck({ kind: 'ask', subject: null, operator: null, flag: null }),
    'NO_QUESTION technical-1',
  ],
  ['that asks somebody and the inventory', withCheck({ ask: 'Is it so?' }), 'MIXED technical-1'],
  [
    'with a check that compares in no known way',
    withCheck({ operator: 'almost' }),
    'FORM prerequisites.0.check.operator',
  ],
  [
    'with a prerequisite of another kind than its id says',
    { prerequisites: [{ ...sound?.prerequisites[0], kind: 'legal' }] },
    'KIND technical-1',
  ],
  [
    'with a prerequisite named twice',
    { prerequisites: [sound?.prerequisites[0], sound?.prerequisites[0]] },
    'TWICE technical-1',
  ],
  [
    'whose three points do not rise',
    {
      effort: {
        ...sound?.effort,
        small: { definition: 'One site', personWeeks: { optimistic: 5, likely: 2, pessimistic: 9 } },
      },
    },
    'FORM effort.small.personWeeks',
  ],
  ['that is more work when small', { effort: { ...sound?.effort, small: sound?.effort.large } }, 'SHRINKS effort'],
  ['with a stage that another should precede', { rolloutStages: sound?.rolloutStages.slice(1) }, 'ORDER rolloutStages'],
  [
    'with a stage led by a KPI that it does not have',
    { rolloutStages: [{ ...sound?.rolloutStages[0], leadKpi: 'Happiness' }] },
    'DANGLING rolloutStages.0.leadKpi',
  ],
  ['without a KPI that decides', { kpis: sound?.kpis.slice(1), rolloutStages: [] }, 'NO_LEAD kpis'],
  ['with evidence seen nowhere', { evidence: [{ ...sound?.evidence[0], url: null }] }, 'NO_SOURCE evidence.0'],
  ['without a basis', { basis: undefined }, 'FORM basis'],
  ['with a mark that turns the reading direction', { summary: 'Safe\u202Eerom' }, 'FORM summary'],
])('a use case %s is found', (_what, change, fault) => {
  expect(useCaseFaults({ ...sound, ...change })).toEqual([fault]);
});
