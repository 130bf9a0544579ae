import { AlternativeCatalogue, TieList } from '@peerway/use-cases';
import { useCaseAlternatives, useCases, useCaseTies } from '@peerway/use-cases/content';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import alternativeFile from '../../libs/use-cases/content/alternatives.json' with { type: 'json' };
import alternativeSchema from '../../libs/use-cases/content/alternatives.schema.json' with { type: 'json' };
import tieFile from '../../libs/use-cases/content/ties.json' with { type: 'json' };
import tieSchema from '../../libs/use-cases/content/ties.schema.json' with { type: 'json' };
import { alternativeFaults } from './catalogue-faults.ts';

describe('the alternatives without peers', () => {
  it('have the schema that authors see, and say nothing that it does not know', () => {
    expect(z.toJSONSchema(AlternativeCatalogue, { io: 'input' })).toEqual(alternativeSchema);
    expect(alternativeFile.useCases).toEqual(useCaseAlternatives);
  });

  it('are named for every use case, at least two for each, in the order of their cost', () => {
    expect(useCaseAlternatives.map(({ useCase }) => useCase)).toEqual(useCases.map(({ id }) => id));
    expect(useCaseAlternatives.filter(({ alternatives }) => alternatives.length < 2)).toEqual([]);
    for (const { useCase, alternatives } of useCaseAlternatives) {
      const costs = alternatives.map(({ cost }) => cost);
      expect(costs, useCase).toEqual([...costs].sort((a, b) => a - b));
    }
  });

  it('name what peers cannot do without, for every use case, and leave other prerequisites as conditions', () => {
    for (const { useCase, neededForP2p } of useCaseAlternatives) {
      const all = useCases.find(({ id }) => id === useCase)?.prerequisites.length ?? 0;
      expect(neededForP2p.length, useCase).toBeGreaterThan(0);
      expect(neededForP2p.length, useCase).toBeLessThan(all);
    }
  });

  it.each(useCaseAlternatives.map((entry) => [entry.useCase, entry] as const))('of %s fit together', (_id, entry) => {
    expect(alternativeFaults(entry)).toEqual([]);
  });

  const [entry] = useCaseAlternatives;
  const [alternative] = entry?.alternatives ?? [];
  const [check] = alternative?.sufficientChecks ?? [];
  it.each([
    ['of a use case that is not there', { useCase: 'atlantis' }, 'DANGLING useCase atlantis'],
    [
      'that need a prerequisite which is not there',
      { neededForP2p: ['technical-99'] },
      'DANGLING neededForP2p technical-99',
    ],
    ['without any', { alternatives: [] }, 'FORM alternatives'],
    [
      'of one kind twice',
      { alternatives: [alternative, { ...alternative, sufficientChecks: [{ ...check, id: 'x-1' }] }] },
      `TWICE ${alternative?.kind}`,
    ],
    [
      'with the id of a prerequisite',
      { alternatives: [{ ...alternative, sufficientChecks: [{ ...check, id: 'technical-1' }] }] },
      'TWICE technical-1',
    ],
    [
      'that rest on a question of the bank',
      {
        alternatives: [
          {
            ...alternative,
            sufficientChecks: [
              {
                ...check,
                check: {
                  ...check?.check,
                  kind: 'question',
                  subject: 'network-readiness-q2',
                  operator: 'atLeast',
                  number: 3,
                  flag: null,
                  choice: null,
                  ask: null,
                },
              },
            ],
          },
        ],
      },
      `TWO_EDGED ${check?.id}`,
    ],
  ])('%s are found', (_what, change, fault) => {
    expect(alternativeFaults({ ...entry, ...change })).toEqual([fault]);
  });
});

describe('the ties between use cases', () => {
  const ids = useCases.map(({ id }) => id);

  it('have the schema that authors see, and say nothing that it does not know', () => {
    expect(z.toJSONSchema(TieList, { io: 'input' })).toEqual(tieSchema);
    expect(tieFile.ties).toEqual(useCaseTies);
  });

  it('join two different use cases that are there, each pair once', () => {
    expect(useCaseTies.filter(({ useCase, other }) => !ids.includes(useCase) || !ids.includes(other))).toEqual([]);
    expect(useCaseTies.filter(({ useCase, other }) => useCase === other)).toEqual([]);
    const pairs = useCaseTies.map(({ useCase, other }) => [useCase, other].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
