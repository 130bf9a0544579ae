import { isPolicyNeeded, starterText } from '@peerway/change';
import { starterPolicies } from '@peerway/change/content';
import { type Pattern, patterns } from '@peerway/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const both = (text: string) => ({ en: text, de: `${text} (de)` });
const starter = {
  title: both('Use'),
  sections: [
    {
      id: 'rules',
      heading: both('Rules'),
      paragraphs: [
        { patterns: [], text: both('- One.') },
        { patterns: ['messaging', 'payments'] as Pattern[], text: both('- Two.') },
        { patterns: [], text: both('Prose.') },
      ],
    },
    { id: 'rest', heading: both('Rest'), paragraphs: [{ patterns: ['lending'] as Pattern[], text: both('Lend.') }] },
  ],
};

describe('the starter text of a policy', () => {
  it('holds what is written for the chosen patterns, and a list stays one list', () => {
    expect(starterText(starter, ['payments'], 'en').text).toBe('## Rules\n\n- One.\n- Two.\n\nProse.');
    expect(starterText(starter, [], 'en').text).toBe('## Rules\n\n- One.\n\nProse.');
  });

  it('has no heading over nothing', () => {
    expect(starterText(starter, [], 'de').text).not.toContain('Rest');
    expect(starterText(starter, ['lending'], 'de').text).toContain('## Rest (de)\n\nLend. (de)');
  });

  it('only grows with more patterns, whatever their order', () => {
    const some = fc.uniqueArray(fc.constantFrom(...patterns));
    fc.assert(
      fc.property(some, some, fc.constantFrom(...starterPolicies), (one, other, policy) => {
        const lines = (chosen: readonly Pattern[]) => starterText(policy, chosen, 'de').text.split('\n');
        const both = lines([...one, ...other]);
        expect(lines([...other, ...one])).toEqual(both);
        for (const line of lines(one)) expect(both).toContain(line);
      }),
    );
  });
});

describe('whether a policy is needed', () => {
  it('is, with any pattern that it fits, and always where it fits all', () => {
    expect(isPolicyNeeded({ fits: ['payments'] }, ['messaging', 'payments'])).toBe(true);
    expect(isPolicyNeeded({ fits: ['payments'] }, [])).toBe(false);
    expect(isPolicyNeeded({ fits: [] }, [])).toBe(true);
  });
});
