import { readdirSync, readFileSync } from 'node:fs';
import { Platform, platformTraits } from '@peerway/use-cases';
import { platforms } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import schemaFile from '../../libs/use-cases/content/platform.schema.json' with { type: 'json' };
import { platformFaults } from './catalogue-faults.ts';

const folder = new URL('../../libs/use-cases/content/platforms/', import.meta.url);
const files = readdirSync(folder).sort();
const parsed = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;

describe.each(files)('%s', (file) => {
  const content = parsed(file);

  it('is named for its id, and names the schema that authors check it by', () => {
    expect(file).toBe(`${String(content['id'])}.json`);
    expect(content['$schema']).toBe('../platform.schema.json');
  });

  it('is a platform in which everything fits together', () => {
    expect(platformFaults(content)).toEqual([]);
  });

  it('says nothing that its schema does not know, and nothing that needs tidying', () => {
    expect(content).toEqual({ $schema: '../platform.schema.json', ...Platform.parse(content) });
  });
});

describe('the platforms', () => {
  it('are the 52 of the files, in the order of their ids, with names of their own', () => {
    expect(platforms.map(({ id }) => `${id}.json`)).toEqual(files);
    expect(platforms).toHaveLength(52);
    expect(new Set(platforms.map(({ name }) => name.toLowerCase())).size).toBe(52);
  });

  it('have the schema that authors see, which is the one in code', () => {
    expect(z.toJSONSchema(Platform, { io: 'input' })).toEqual(schemaFile);
  });

  it('each say what they need, and something about the traits one can demand', () => {
    expect(platforms.filter(({ needs, traits }) => needs.length === 0 || traits.length === 0)).toEqual([]);
    expect(
      platformTraits.filter((trait) => !platforms.some(({ traits }) => traits.some((each) => each.trait === trait))),
    ).toEqual([]);
  });

  it('ask the inventory where it knows, and otherwise somebody: never the answers of a round', () => {
    const kinds = platforms.flatMap(({ needs }) => needs.map(({ check: { kind } }) => kind));
    expect([...new Set(kinds)].sort()).toEqual(['ask', 'inventory']);
  });

  it('call every score an expert default', () => {
    const bases = platforms.flatMap(({ scores }) => scores.map(({ basis }) => basis));
    expect([...new Set(bases)]).toEqual(['expertDefault']);
  });
});

const sound = platforms.find(({ id }) => id === 'syncthing');
const [score] = sound?.scores ?? [];
const check = {
  kind: 'inventory',
  subject: 'single-sign-on',
  operator: 'is',
  flag: true,
  number: null,
  choice: null,
  ask: null,
};
const need = { id: 'need-1', text: 'Single sign-on', because: 'Local logs only', check, basis: 'recalled' };
const trait = { trait: 'windows', holds: true, because: 'Windows, macOS, Linux, BSD, Android', basis: 'seen' };

it('a platform with a need and a trait that quote its own text is sound', () => {
  expect(platformFaults({ ...sound, needs: [need], traits: [trait] })).toEqual([]);
});

it.each([
  ['with a use case that is not there', { useCases: ['atlantis'] }, 'DANGLING useCases atlantis'],
  [
    'with a use case that does not name it',
    { useCases: ['p2p-energy-trading'] },
    'ONE_WAY useCases p2p-energy-trading',
  ],
  ['that lacks a score', { scores: sound?.scores.slice(1) }, 'UNSCORED scores'],
  ['scored twice on one side', { scores: [...(sound?.scores ?? []), score] }, `TWICE ${score?.criterion}`],
  ['scored beyond five', { scores: [{ ...score, score: 6 }] }, 'FORM scores.0.score'],
  ['with a fact without its basis', { audit: { fact: 'Local logs only', url: null } }, 'FORM audit.basis'],
  [
    'with a need of no known fact',
    { needs: [{ ...need, check: { ...check, subject: 'moon-phase' } }] },
    'DANGLING need-1',
  ],
  ['with a need that its text does not say', { needs: [{ ...need, because: 'Needs the moon' }] }, 'UNSAID need-1'],
  ['with a trait that its text does not say', { traits: [{ ...trait, because: 'Runs everywhere' }] }, 'UNSAID windows'],
  ['with a trait made surer than its text', { traits: [{ ...trait, because: 'Local logs only' }] }, 'BASIS windows'],
  ['with a trait said twice', { traits: [trait, { ...trait, holds: false }] }, 'TWICE windows'],
  ['with a trait that nobody knows', { traits: [{ ...trait, trait: 'cheap' }] }, 'FORM traits.0.trait'],
  [
    'with an address that is none',
    { sources: [{ fact: 'Docs', basis: 'seen', url: 'javascript:alert(1)' }] },
    'FORM sources.0.url',
  ],
])('a platform %s is found', (_what, change, fault) => {
  expect(platformFaults({ ...sound, ...change })).toEqual([fault]);
});
