import { factsOfMessage, hasGaps, messageDraft } from '@peerway/change';
import { messageTemplates } from '@peerway/change/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGroup, context, mara } from './messages-stage.ts';

const { facts } = messageTemplates;
const template = (id: string) => messageTemplates.templates.find((each) => each.id === id)!;

describe('the draft of a message', () => {
  it('puts in what is known, in the language, and leaves a gap for the rest that everybody sees', () => {
    const about = {
      groups: [aGroup('drivers', { name: 'Drivers' })],
      wave: context.waves[0]!,
      sponsor: mara,
      sender: null,
      feedback: null,
    };
    const impacts = [{ group: 'drivers', aspect: 'tools', level: 2 }] as const;
    const sources = { context, impacts, content: messageTemplates };
    const german = messageDraft(template('weekBefore'), { known: factsOfMessage(sources, about, 'de'), facts }, 'de');
    expect(german.subject).toBe('Noch eine Woche: North beginnt am 1. April 2027');
    expect(german.text).toContain('die Schulung ([… die Kurse])');
    expect(german.text).toContain('Mara Weiss');
    expect(german.missing).toEqual(['feedback', 'policy', 'training']);
    const english = messageDraft(template('whatChanges'), { known: factsOfMessage(sources, about, 'en'), facts }, 'en');
    expect(english.text).toContain('What becomes different for Drivers: the tools.');
  });

  it('takes words of people as they are: no place in them is filled, no sign in them means anything', () => {
    const known = { group: '{{sender}} $& <script>', sender: 'Mara' };
    expect(messageDraft(template('whatChanges'), { known, facts }, 'en').subject).toBe(
      'What changes for {{sender}} $& <script>',
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (group) => {
        const draft = messageDraft(template('whatChanges'), { known: { group }, facts }, 'en');
        expect(draft.subject).toBe([...`What changes for ${group}`].slice(0, 200).join(''));
      }),
    );
  });

  it('always has a gap for each thing that is missing, and none when nothing is', () => {
    const all = Object.fromEntries(facts.map(({ id }) => [id, 'said']));
    fc.assert(
      fc.property(fc.constantFrom(...messageTemplates.templates), fc.subarray(Object.keys(all)), (each, said) => {
        const known = Object.fromEntries(said.map((name) => [name, 'said']));
        const draft = messageDraft(each, { known, facts }, 'de');
        expect(hasGaps(draft.subject + draft.text)).toBe(draft.missing.length > 0);
      }),
    );
  });

  it('names a long list by its first entries, and that there are more', () => {
    const groups = Array.from({ length: 9 }, (_, at) => aGroup(`g${at}`));
    const sources = { context, impacts: [], content: messageTemplates };
    const about = { groups, wave: null, sponsor: undefined, sender: null, feedback: null };
    expect(factsOfMessage(sources, about, 'en')['group']).toBe('g0, g1, g2, g3, g4, and 4 others');
  });
});
