import { sameUnit, unitOf, unitText } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';

describe('a unit', () => {
  it('is the same whatever the order of its words', () => {
    expect(sameUnit(unitOf('money/h/person'), unitOf('money/person/h'))).toBe(true);
    expect(sameUnit(unitOf('person*week'), unitOf('week*person'))).toBe(true);
    expect(sameUnit(unitOf('money'), unitOf('money/year'))).toBe(false);
    expect(sameUnit(unitOf('min'), unitOf('h'))).toBe(false);
  });

  it('loses what stands above and below', () => {
    expect(unitOf('h/h')).toEqual([]);
    expect(unitText(unitOf('h/h'))).toBe('1');
    expect(unitText(unitOf('1/year'))).toBe('1/year');
    expect(unitText(unitOf('h*h/person'))).toBe('h*h/person');
  });

  it.each(['', 'money per year', 'h^2', '1/2', 'h//person', '€', 'h/'])('is not %j', (text) => {
    expect(() => unitOf(text)).toThrow(RangeError);
  });
});
