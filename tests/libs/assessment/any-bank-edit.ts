import { BankDraft } from '@peerway/assessment';
import * as fc from 'fast-check';
import { latestBank } from '@peerway/assessment/content';

type Edit = (bank: BankDraft) => BankDraft;

const dimensionEdit =
  (place: number, edit: Partial<BankDraft['dimensions'][number]>): Edit =>
  (bank) => ({
    ...bank,
    dimensions: bank.dimensions.map((each, index) =>
      index === place % bank.dimensions.length ? { ...each, ...edit } : each,
    ),
  });

const questionEdit =
  (place: number, edit: Partial<BankDraft['dimensions'][number]['questions'][number]>): Edit =>
  (bank) => {
    const questions = bank.dimensions.flatMap((each) => each.questions);
    const id = questions[place % questions.length]?.id;
    return {
      ...bank,
      dimensions: bank.dimensions.map((each) => ({
        ...each,
        questions: each.questions.map((one) => (one.id === id ? { ...one, ...edit } : one)),
      })),
    };
  };

const place = fc.nat(999);
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `Text ${text.normalize('NFC').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|\s+$/gu, '')}.`);

/** One edit of a bank that leaves it whole. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, words).map(([at, name]) => dimensionEdit(at, { name })),
  fc.tuple(place, fc.integer({ min: 1, max: 30 })).map(([at, tenths]) => dimensionEdit(at, { weight: tenths / 10 })),
  fc
    .tuple(place, fc.integer({ min: 1_000, max: 5_000 }))
    .map(([at, steps]) => dimensionEdit(at, { target: steps / 1_000 })),
  fc.tuple(place, words).map(([at, text]) => questionEdit(at, { text: `${at} ${text}?` })),
  fc
    .tuple(place, fc.constantFrom('=', '+', '-', '@', "'", "'="))
    .map(([at, sign]) => questionEdit(at, { whyItMatters: `${sign}1+1` })),
  fc.tuple(place, fc.integer({ min: 1, max: 3_000 })).map(([at, steps]) => questionEdit(at, { weight: steps / 1_000 })),
  fc.tuple(place, fc.array(words, { maxLength: 3 })).map(([at, evidenceToAsk]) => questionEdit(at, { evidenceToAsk })),
  fc.constant<Edit>((bank) => ({ ...bank, dimensions: bank.dimensions.toReversed() })),
  place.map((at): Edit => (bank) => ({
    ...bank,
    dimensions:
      bank.dimensions.length > 2 ? bank.dimensions.toSpliced(at % bank.dimensions.length, 1) : bank.dimensions,
  })),
);

/** The released bank without its version, as a draft begins. */
export function draftOf(): BankDraft {
  return BankDraft.parse(latestBank);
}

/** Banks that somebody could have made of the released one. */
export const anyBank: fc.Arbitrary<BankDraft> = fc
  .array(edit, { maxLength: 8 })
  .map((edits) => edits.reduce((bank, each) => each(bank), draftOf()));
