import { describe, expect, it } from 'vitest';
import { foldText, searchWords, textMatch } from '@peerway/kernel';

const marked = (text: string, search: string): readonly string[] | undefined =>
  textMatch(text, search)?.parts.map(([from, to]) => text.slice(from, to));

describe('a search', () => {
  it('does not mind capitals, accents and umlauts, however they are written', () => {
    for (const search of ['über', 'Uber', 'UEBER', 'ÜBER']) expect(marked('Überblick', search)).toEqual(['Über']);
    expect(marked('Ueberblick', 'über')).toEqual(['Ueber']);
    expect(marked('Maßnahme', 'massnahme')).toEqual(['Maßnahme']);
    expect(marked('Łódź', 'lodz')).toEqual(['Łódź']);
    expect(marked('U\u0308ber', 'über')).toEqual(['U\u0308ber']);
  });

  it('finds German compounds from within, and puts beginnings first', () => {
    expect(marked('Unternehmensnetzwerk', 'netzwerk')).toEqual(['netzwerk']);
    const score = (text: string): number => textMatch(text, 'netz')?.score ?? 0;
    expect([score('Netzwerk'), score('Das Netzwerk'), score('Unternehmensnetz')]).toEqual([3, 2, 1]);
  });

  it('wants every word, in any order, and marks each once', () => {
    expect(marked('Edge delivery 2027', '2027 edge')).toEqual(['Edge', '2027']);
    expect(marked('Edge delivery', 'edge bees')).toBeUndefined();
    expect(marked('Ananas', 'ana nas')).toEqual(['Ananas']);
  });

  it.each(['%', '_', '\\', '.*', '[a', '(', '$1', '🚀', "'"])('takes %s for itself', (sign) => {
    expect(textMatch('Plain words', sign)).toBeUndefined();
    expect(marked(`before ${sign} after`, sign)).toEqual([sign]);
  });

  it('finds nothing where nothing is looked for', () => {
    for (const nothing of ['', '   ', '"', '„“ «', '\u0308']) expect(textMatch('Anything', nothing)).toBeUndefined();
  });

  it('takes unbalanced quotation marks for blanks', () => {
    expect(searchWords('"edge delivery')).toEqual([['edge'], ['delivery']]);
  });

  it('is quick with long and hostile texts', () => {
    const began = performance.now();
    textMatch('a'.repeat(50_000), `${'a'.repeat(90)}b`);
    textMatch('ae'.repeat(25_000), 'aeae b');
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('folds without losing letters of other scripts', () => {
    expect(foldText('Москва 東京 Αθήνα')).toBe('москва 東京 αθηνα');
  });
});
