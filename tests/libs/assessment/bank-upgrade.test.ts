import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type Bank, bankUpgrade, readiness } from '@peerway/assessment';
import { anyRound, unevenRound } from './any-round.ts';
import { answersOf, group, openBank, smallBank } from './small-bank.ts';

const edited = (
  edit: (question: Bank['dimensions'][number]['questions'][number]) => object,
  bank = smallBank,
): Bank => ({
  ...bank,
  version: 'next',
  dimensions: bank.dimensions.map((each) => ({
    ...each,
    questions: each.questions.map((one) => ({ ...one, ...edit(one) })),
  })),
});
const fates = (after: Bank, answers = group('it', 3, { 'aim-1': 4, 'net-1': 2 })) =>
  Object.fromEntries(bankUpgrade(smallBank, after, answers).questions.map(({ question, fate }) => [question, fate]));

describe('answers under another version', () => {
  it('all carry over to the same version, and nothing changes', () => {
    fc.assert(
      fc.property(anyRound(smallBank, 12), (answers) => {
        const { whole, dimensions, patterns, questions } = bankUpgrade(smallBank, smallBank, answers);
        for (const score of [whole, ...dimensions, ...patterns]) {
          expect(score.after).toBe(score.before);
          expect(score.kindAfter).toBe(score.kindBefore);
        }
        expect(new Set(questions.map(({ fate }) => fate))).toEqual(new Set(['unchanged']));
      }),
      { numRuns: 15 },
    );
  });

  it('carry over when only the question, its weight or its place was changed', () => {
    expect(fates(edited(({ text }) => ({ text: `${text} Really?`, weight: 9 })))).toMatchObject({
      'aim-1': 'reworded',
      'net-2': 'reworded',
    });
    expect(fates(edited(() => ({ weight: 9 })))).toMatchObject({ 'aim-1': 'unchanged' });
    const [aim, net] = smallBank.dimensions as [Bank['dimensions'][number], Bank['dimensions'][number]];
    const joined = { ...smallBank, dimensions: [{ ...aim, questions: [...aim.questions, ...net.questions] }] };
    expect(fates(joined)).toMatchObject({ 'net-1': 'unchanged' });
  });

  it('carry over when a level got a comma, and fall away when it tells something else', () => {
    const level = (words: (told: string) => string) =>
      edited(({ id, levels }) =>
        id === 'aim-1' ? { levels: levels.map((each) => ({ ...each, observable: words(each.observable) })) } : {},
      );
    expect(fates(level((told) => `${told.toUpperCase()}.`))['aim-1']).toBe('unchanged');
    expect(fates(level((told) => `${told} always`))['aim-1']).toBe('levelsChanged');
  });

  it('fall away with their question, and a new question counts as unanswered', () => {
    const [aim, net] = smallBank.dimensions as [Bank['dimensions'][number], Bank['dimensions'][number]];
    const after = {
      ...smallBank,
      dimensions: [{ ...aim, questions: [aim.questions[0]!, { ...aim.questions[1]!, id: 'aim-9' }] }, net],
    };
    const answers = group('executive', 3, { 'aim-1': 5, 'aim-2': 1 });
    expect(fates(after, answers)).toMatchObject({ 'aim-2': 'removed', 'aim-9': 'added' });
    const [scored] = bankUpgrade(smallBank, after, answers).dimensions;
    expect(scored).toMatchObject({ id: 'aim', before: 75, after: 100 });
  });

  it('make the figures that those who carry over would make alone', () => {
    const after = edited(({ id, levels }) =>
      id === 'net-1'
        ? { levels: levels.map((each) => ({ ...each, observable: `${each.observable} now` })) }
        : { weight: 2 },
    );
    const answers = [
      ...answersOf('a', 'it', { 'aim-1': 4, 'net-1': 1, 'net-2': 3 }),
      ...answersOf('b', 'it', { 'aim-1': 2, 'net-1': 5, 'net-2': 5 }),
    ];
    const kept = answers.filter(({ question }) => question !== 'net-1');
    expect(bankUpgrade(smallBank, after, answers).whole.after).toBe(readiness(after, kept).whole.score);
  });
});

describe('an anonymous round', () => {
  it('gives nothing of a question whose own figure is hidden, whatever its weight becomes', () => {
    fc.assert(
      fc.property(unevenRound(openBank), fc.integer({ min: 2, max: 50 }), (answers, weight) => {
        const options = { anonymous: true, seed: 7 };
        const shown = readiness(openBank, answers, options);
        const hidden = new Set(
          shown.questions.filter(({ figure }) => figure.status === 'hidden').map(({ question }) => question),
        );
        const after = edited(({ id }) => (id === 'aim-1' ? { weight } : {}), openBank);
        const turned = answers.map((each) =>
          hidden.has(each.question) && each.level !== null ? { ...each, level: 6 - each.level } : each,
        );
        const told = (given: typeof answers) => {
          const { whole, dimensions, patterns, questions } = bankUpgrade(openBank, after, given, options);
          return {
            after: [whole, ...dimensions, ...patterns].map((each) => [each.after, each.kindAfter]),
            counts: questions.map((each) => each.answers),
          };
        };
        expect(told(turned)).toEqual(told(answers));
        expect(new Set(told(answers).counts)).toEqual(new Set([null]));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
