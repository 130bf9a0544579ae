import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DomainError, patterns } from '@peerway/kernel';
import { Audience, Bank } from '@peerway/assessment';
import { bankOf, banks, latestBank } from '@peerway/assessment/content';
import schemaFile from '../../libs/assessment/content/bank.schema.json' with { type: 'json' };

const folder = new URL('../../libs/assessment/content/', import.meta.url);

/** The fingerprint of each released file: rounds are scored by the bank they were answered against, for ever. */
const released: Readonly<Record<string, string>> = {
  '2026-1': 'bcee260551adf81cfd975aff03fcf4c7af92534f2234ec7fb5e032d08f29fff2',
};

describe('released question banks', () => {
  it('are exactly those on record', () => {
    expect(banks.map(({ version }) => version)).toEqual(Object.keys(released));
    expect(latestBank).toBe(banks.at(-1));
  });

  it.each(Object.entries(released))('%s has not changed since its release', (version, fingerprint) => {
    const file = readFileSync(new URL(`bank-${version}.json`, folder));
    expect(createHash('sha256').update(file).digest('hex')).toBe(fingerprint);
  });

  it('are found by version, and an unknown version is refused', () => {
    expect(bankOf('2026-1').version).toBe('2026-1');
    expect(() => bankOf('2025-9')).toThrow(DomainError);
    expect(() => bankOf('2025-9')).toThrow(/no question bank "2025-9"\. Released: 2026-1/);
  });

  it('have the schema that authors see, which is the one in code', () => {
    expect(z.toJSONSchema(Bank, { io: 'input' })).toEqual(schemaFile);
  });
});

describe.each(banks)('question bank $version', (bank) => {
  const questions = bank.dimensions.flatMap((dimension) => dimension.questions);
  const raw: unknown = JSON.parse(readFileSync(new URL(`bank-${bank.version}.json`, folder), 'utf8'));

  it('says nothing that its schema does not know', () => {
    expect(raw).toEqual({ $schema: './bank.schema.json', ...bank });
  });

  it('has 12 dimensions, 73 questions and the 17 patterns', () => {
    expect(bank.dimensions).toHaveLength(12);
    expect(questions).toHaveLength(73);
    expect(bank.patterns.map(({ id }) => id)).toEqual(patterns);
  });

  it('names nothing twice', () => {
    for (const names of [bank.dimensions, questions, bank.models, bank.patterns].map((things) =>
      things.map(({ id }) => id),
    )) {
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it.each(questions.map((question) => [question.id, question] as const))('%s is whole', (_id, question) => {
    expect(question.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(question.levels.map(({ observable }) => observable)).size).toBe(5);
    expect(question.patternWeights.map(({ pattern }) => pattern)).toEqual(patterns);
    expect(new Set(question.audiences).size).toBe(question.audiences.length);
    expect(question.text).toMatch(/\?$/);
    expect(question.evidenceToAsk.length).toBeGreaterThan(0);
    const { optimistic, likely, pessimistic } = question.recommendation.effortPersonWeeks;
    expect(optimistic <= likely && likely <= pessimistic).toBe(true);
    for (const { model } of question.groundedIn) expect(bank.models.map(({ id }) => id)).toContain(model);
    // The reason given for the weight is true.
    const mean = question.patternWeights.reduce((sum, { weight }) => sum + weight, 0) / patterns.length;
    expect(Math.abs(question.weight - mean)).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  it('can decide every pattern: each has decisive questions', () => {
    for (const pattern of patterns) {
      const decisive = questions.filter((question) =>
        question.patternWeights.some((entry) => entry.pattern === pattern && entry.weight === 3),
      );
      expect(decisive.length, pattern).toBeGreaterThan(0);
    }
  });

  it('asks every audience something, and names all five', () => {
    expect(bank.audiences.map(({ audience }) => audience)).toEqual(Audience.options);
    for (const audience of Audience.options)
      expect(questions.some(({ audiences }) => audiences.includes(audience))).toBe(true);
  });

  it('says of every judgement how sure it is', () => {
    expect(bank.basis).toMatch(/authored judgement/i);
    expect(bank.basis).toMatch(/nor validated/);
    expect(
      [bank.thresholds.basis, ...bank.dimensions.map(({ basis }) => basis)].every(
        (basis) => basis === 'expert default',
      ),
    ).toBe(true);
    expect(questions.every(({ recommendation }) => recommendation.basis === 'expert default')).toBe(true);
    expect(bank.models.every(({ detailBasis }) => detailBasis !== '')).toBe(true);
  });

  it('draws lines that follow each other', () => {
    const { conditionalScore, pilotScore, anonymityFloor } = bank.thresholds;
    expect(conditionalScore).toBeLessThan(pilotScore);
    expect(anonymityFloor).toBe(5);
    expect(bank.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  });
});
