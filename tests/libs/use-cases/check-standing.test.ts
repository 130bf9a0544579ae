import { describe, expect, it } from 'vitest';
import { valueOf, type InventoryValue } from '@peerway/organization';
import { checkStanding, PrerequisiteCheck, type FactInput, type QuestionInput } from '@peerway/use-cases';

function check(filled: Partial<PrerequisiteCheck>): PrerequisiteCheck {
  const blank = { kind: 'inventory', subject: 'f', operator: 'is', flag: null, number: null, choice: null, ask: null };
  return PrerequisiteCheck.parse({ ...blank, ...filled });
}

function fact(filled: Partial<InventoryValue>): { facts: FactInput[]; questions: QuestionInput[] } {
  return { facts: [{ fact: 'f', state: 'known', value: valueOf(filled) }], questions: [] };
}

const nothing = { facts: [], questions: [] };

describe('what a check comes to', () => {
  it('compares a yes or no, an option, several options and a number', () => {
    expect(checkStanding(check({ flag: true }), fact({ flag: true })).state).toBe('met');
    expect(checkStanding(check({ flag: false }), fact({ flag: true })).state).toBe('unmet');
    expect(checkStanding(check({ choice: 'a' }), fact({ choices: ['a'] })).state).toBe('met');
    expect(checkStanding(check({ operator: 'includes', choice: 'a' }), fact({ choices: ['b'] })).state).toBe('unmet');
    expect(checkStanding(check({ operator: 'includes', choice: 'a' }), fact({ choices: [] })).state).toBe('unmet');
    expect(checkStanding(check({ operator: 'known' }), fact({ number: 0 })).state).toBe('met');
  });

  it('says how far a number is from what was asked for, and takes the threshold of the organization first', () => {
    const atLeast = check({ operator: 'atLeast', number: 3 });
    expect(checkStanding(atLeast, fact({ number: 2 }))).toEqual({
      state: 'unmet',
      code: 'factMisses',
      needed: 3,
      found: 2,
    });
    expect(checkStanding(atLeast, fact({ number: 2 }), 2)).toMatchObject({ state: 'met', needed: 2 });
    expect(checkStanding(atLeast, fact({ number: 0 }), 0).state).toBe('met');
  });

  it('takes nothing for a no: a fact that is unknown, missing or of another type is unknown', () => {
    const flag = check({ flag: true });
    expect(checkStanding(flag, nothing).code).toBe('factUnknown');
    expect(checkStanding(flag, { facts: [{ fact: 'f', state: 'unknown', value: null }], questions: [] }).state).toBe(
      'unknown',
    );
    expect(checkStanding(flag, fact({ number: 1 })).state).toBe('unknown');
    expect(checkStanding(check({ operator: 'known' }), nothing).state).toBe('unknown');
  });

  it('compares the mean level of a question, and leaves what must be asked to people', () => {
    const question = check({ kind: 'question', operator: 'atLeast', number: 4 });
    const level = (mean: number | null) => ({ facts: [], questions: [{ question: 'f', level: mean }] });
    expect(checkStanding(question, level(4)).code).toBe('levelReached');
    expect(checkStanding(question, level(3.9)).code).toBe('levelMissed');
    expect(checkStanding(question, level(null)).code).toBe('levelUnknown');
    expect(checkStanding(check({ kind: 'ask', operator: null, ask: 'Is it?' }), fact({ flag: true })).code).toBe(
      'notAsked',
    );
  });
});
