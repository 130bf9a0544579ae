import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

interface Day {
  readonly from: string;
  readonly until: string;
  readonly name: string;
}
const read = `query ($c: String!, $f: Int!, $u: Int!) { publicHolidays(country: $c, fromYear: $f, untilYear: $u) { from until name } }`;
const of = (c: string, f: number, u = f): Promise<readonly Day[]> =>
  cast.clientA.viewer.need<readonly Day[]>(read, { c, f, u });
const refused = async (c: string, f: number, u = f): Promise<unknown> =>
  (await cast.owner.ask(read, { c, f, u })).errors[0]?.extensions;

describe('public holidays', () => {
  it('are those of the whole country, in order and in the language of whoever asks', async () => {
    const days = await of('DE', 2027);
    expect(days.map(({ from }) => from)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-10-03',
      '2027-12-25',
      '2027-12-26',
    ]);
    expect(days[1]?.name).toBe('Good Friday');
    const german = await cast.owner.ask(read, { c: 'DE', f: 2027, u: 2027 }, { 'accept-language': 'de' });
    expect(german.data).toMatchObject({
      publicHolidays: [{ name: 'Neujahr' }, { name: 'Karfreitag' }, ...days.slice(2).map(() => ({}))],
    });
  });

  it('last as many days as they do, also over the day on which clocks are changed', async () => {
    expect(await of('SA', 2027)).toContainEqual(expect.objectContaining({ from: '2027-03-09', until: '2027-03-12' }));
    expect(await of('CH', 2027)).toContainEqual(expect.objectContaining({ from: '2027-03-28', until: '2027-03-28' }));
  });

  it('are told for twelve years at most, and know leap years', async () => {
    expect(new Set((await of('GB', 2027, 2038)).map(({ from }) => from.slice(0, 4))).size).toBe(12);
    expect(await refused('GB', 2027, 2039)).toMatchObject({ code: 'BAD_INPUT', field: 'untilYear' });
  });

  it.each<readonly [string, readonly [string, number, number], string]>([
    ['a country that is none', ['XX', 2027, 2027], 'UNKNOWN_COUNTRY'],
    ['a key of every object', ['constructor', 2027, 2027], 'UNKNOWN_COUNTRY'],
    ['a path', ['../DE', 2027, 2027], 'UNKNOWN_COUNTRY'],
    ['years that fall', ['DE', 2028, 2027], 'BAD_INPUT'],
    ['the year zero', ['DE', 0, 5], 'BAD_INPUT'],
    ['a far year', ['DE', 2_000_000_000, 2_000_000_000], 'BAD_INPUT'],
  ])('are refused for %s', async (_, asked, code) => {
    expect(await refused(...asked)).toMatchObject({ code });
  });
});
