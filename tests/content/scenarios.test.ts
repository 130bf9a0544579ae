import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Scenario } from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { patterns } from '@peerway/kernel';
import { industries } from '@peerway/organization/content';
import schemaFile from '../../libs/case-studies/content/scenario.schema.json' with { type: 'json' };

const folder = new URL('../../libs/case-studies/content/scenarios/', import.meta.url);
const caseIds = caseStudies.map(({ id }) => id);
const industryIds = industries.map(({ id }) => id);

/** What is wrong with a scenario, by field. */
function faults(content: unknown): string[] {
  const result = Scenario.safeParse(content);
  if (!result.success) return result.error.issues.map(({ path }) => `FORM ${path.join('.')}`);
  const { id, scenario, industry, evidenceCaseIds } = result.data;
  return [
    ...(id.startsWith('scenario-') ? [] : ['NO_SCENARIO id']),
    ...(/illustrative scenario and not a documented/.test(scenario) ? [] : ['NOT_LABELLED scenario']),
    ...(industryIds.includes(industry) ? [] : ['UNKNOWN_INDUSTRY industry']),
    ...evidenceCaseIds.flatMap((evidence, at) =>
      caseIds.includes(evidence) ? [] : [`DANGLING evidenceCaseIds.${at}`],
    ),
    ...(new Set(evidenceCaseIds).size === evidenceCaseIds.length ? [] : ['TWICE evidenceCaseIds']),
  ];
}

describe('the scenarios', () => {
  it('are the six that the founding papers name', () => {
    expect(scenarios.map(({ title }) => title)).toEqual([
      expect.stringMatching(/biotech/i),
      expect.stringMatching(/e-commerce/i),
      expect.stringMatching(/eSports/),
      expect.stringMatching(/farm management/i),
      expect.stringMatching(/global financial services/i),
      expect.stringMatching(/renewable energy/i),
    ]);
  });

  it('are those of the files, each named for its id', () => {
    expect(scenarios.map(({ id }) => `${id}.json`)).toEqual(readdirSync(folder).sort());
  });

  it('have the schema that authors see, which is the one in code', () => {
    expect(z.toJSONSchema(Scenario, { io: 'input' })).toEqual(schemaFile);
  });

  it('are no cases: none has an outcome, a status or a source of its own', () => {
    for (const scenario of scenarios) {
      expect(Object.keys(scenario)).not.toEqual(expect.arrayContaining(['outcomes']));
      expect(Object.keys(scenario)).not.toEqual(expect.arrayContaining(['status']));
    }
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (id, scenario) => {
  it('says nothing that its schema does not know', () => {
    const content: unknown = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));
    expect(content).toEqual({ $schema: '../scenario.schema.json', ...scenario });
  });

  it('is a scenario in which everything fits together', () => {
    expect(faults(scenario)).toEqual([]);
  });

  it('has among its evidence what went wrong, and asks questions', () => {
    const evidence = caseStudies.filter((study) => scenario.evidenceCaseIds.includes(study.id));
    expect(evidence.filter(({ status }) => status !== 'running')).not.toEqual([]);
    for (const question of scenario.startingQuestions) expect(question).toMatch(/\?$/);
  });

  it('names no case, pattern or industry by its id where people read', () => {
    const named = [...caseIds, ...patterns, ...industryIds]
      .filter((name) => name.includes('-'))
      .flatMap((name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`]);
    for (const text of [scenario.title, scenario.scenario, scenario.fitNotes, ...scenario.startingQuestions]) {
      expect(named.filter((name) => text.includes(name))).toEqual([]);
    }
  });
});

it.each([
  ['without evidence', { evidenceCaseIds: [] }, 'FORM evidenceCaseIds'],
  ['with a case that is not there', { evidenceCaseIds: ['nhs-spine-riak', 'atlantis'] }, 'DANGLING evidenceCaseIds.1'],
  ['with a case named twice', { evidenceCaseIds: ['airbnb', 'airbnb'] }, 'TWICE evidenceCaseIds'],
  ['with an industry that nobody knows', { industry: 'alchemy' }, 'UNKNOWN_INDUSTRY industry'],
  ['that passes for a real case', { scenario: 'A firm lived through this.' }, 'NOT_LABELLED scenario'],
  ['with the id of a case', { id: 'airbnb' }, 'NO_SCENARIO id'],
  ['with a pattern that nobody knows', { candidatePatterns: ['blockchain'] }, 'FORM candidatePatterns.0'],
  ['with a script in its text', { fitNotes: '<script>steal()</script>' }, 'FORM fitNotes'],
  ['without a question', { startingQuestions: [] }, 'FORM startingQuestions'],
])('a scenario %s is found', (_what, change, fault) => {
  expect(faults({ ...scenarios[0], ...change })).toEqual([fault]);
});
