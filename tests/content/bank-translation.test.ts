import { readFileSync } from 'node:fs';
import { BankTranslation, danglingTexts, missingTexts, translatedBank } from '@peerway/assessment';
import { banks, bankTranslations } from '@peerway/assessment/content';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import schemaFile from '../../libs/assessment/content/bank-translation.schema.json' with { type: 'json' };

const folder = new URL('../../libs/assessment/content/', import.meta.url);

it('translations of question banks have the schema that authors see, which is the one in code', () => {
  expect(z.toJSONSchema(BankTranslation, { io: 'input' })).toEqual(schemaFile);
});

it('there is one of every released bank into German', () => {
  expect(bankTranslations.map(({ bank, language }) => [bank, language])).toEqual(
    banks.map(({ version }) => [version, 'de']),
  );
});

describe.each(bankTranslations)('question bank $bank in $language', (translation) => {
  const bank = banks.find(({ version }) => version === translation.bank);
  if (!bank) throw new Error(`there is no bank ${translation.bank}`);
  const file = readFileSync(new URL(`bank-${translation.bank}.${translation.language}.json`, folder), 'utf8');

  it('says nothing that its schema does not know', () => {
    expect(JSON.parse(file)).toEqual({ $schema: './bank-translation.schema.json', ...translation });
  });

  it('leaves no text out, and translates none that the bank does not have', () => {
    expect(missingTexts(bank, translation)).toEqual([]);
    expect(danglingTexts(bank, translation)).toEqual([]);
  });

  it('repeats no English sentence', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(texts);
    const english = new Set(texts(bank).filter((text) => text.trim().includes(' ')));
    const shown = { ...translatedBank(bank, translation), models: [] };
    const repeated = texts(shown).filter((text) => english.has(text));
    // Sources keep their titles; what shaped a question is named by the parts of the published model.
    const parts = new Set(
      bank.dimensions.flatMap(({ questions }) => questions.flatMap(({ groundedIn }) => texts(groundedIn))),
    );
    expect(repeated.filter((text) => !parts.has(text))).toEqual([]);
  });

  it('has the same number of levels and of papers to ask for as the bank', () => {
    const counts = (
      dimensions: readonly {
        questions: readonly { id: string; levels: readonly unknown[]; evidenceToAsk: readonly unknown[] }[];
      }[],
    ) =>
      dimensions.flatMap(({ questions }) =>
        questions.map(({ id, levels, evidenceToAsk }) => [id, levels.length, evidenceToAsk.length]),
      );
    expect(counts(translation.dimensions)).toEqual(counts(bank.dimensions));
  });
});
