import { canonicalPolicyText } from '@peerway/change';
import { describe, expect, it } from 'vitest';

const text = (language: 'en' | 'de', words: string) => ({ language, title: 'Peers', text: words });
const signed = { policy: 'peers', number: 1, kind: 'acceptableUse' as const };

describe('what is signed', () => {
  it('is the same for the same words, whatever the order of languages, line ends and forms of letters', () => {
    const one = canonicalPolicyText({ ...signed, texts: [text('en', 'A\r\nB'), text('de', 'für')] });
    const other = canonicalPolicyText({ ...signed, texts: [text('de', 'fu\u0308r'), text('en', 'A\nB')] });
    expect(one).toBe(other);
  });

  it('differs for another word, another version and another policy', () => {
    const of = (more: object, words = 'A') => canonicalPolicyText({ ...signed, ...more, texts: [text('en', words)] });
    expect(new Set([of({}), of({}, 'B'), of({ number: 2 }), of({ policy: 'other' })]).size).toBe(4);
  });
});
