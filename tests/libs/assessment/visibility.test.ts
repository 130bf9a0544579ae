import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type Answer, Audience, derivation, type Readiness, readiness } from '@peerway/assessment';
import { unevenRound } from './any-round.ts';
import { answersOf, group, openBank, smallBank } from './small-bank.ts';

const anonymous = { anonymous: true, seed: 1 };
const all = { 'aim-1': 3, 'aim-2': 2, 'net-1': 4, 'net-2': 5 };
const questions = openBank.dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));

/** What an onlooker holds of one shown figure: which answers it sums, told as question and audience. */
type Sum = ReadonlySet<string>;

/** The questions that an opened derivation shows with a value: the answers the figure is made of. */
function opened(answers: readonly Answer[]): (figure: string) => string[] {
  const seen = new Map<string, string[]>();
  return (figure) => {
    const known = seen.get(figure);
    if (known) return known;
    const shown = derivation(openBank, answers, figure, anonymous).inputs.flatMap(({ figure: id, value }) =>
      id?.startsWith('question:') && value !== null ? [id.slice('question:'.length)] : [],
    );
    seen.set(figure, shown);
    return shown;
  };
}

function atoms(ids: readonly string[], audiences: readonly string[]): Sum {
  return new Set(ids.flatMap((id) => audiences.map((audience) => `${id} ${audience}`)));
}

/** Every shown figure of a round as the sum of answers that it is, derivations opened. */
function shownSums(answers: readonly Answer[], result: Readiness): Sum[] {
  const everybody = Audience.options;
  const shownQuestions = opened(answers);
  const dimensions = result.dimensions.filter(({ figure }) => figure.status === 'ok');
  const ofDimension = (id: string) => shownQuestions(`dimension:${id}`);
  const sums = [
    atoms(
      dimensions.flatMap(({ dimension }) => ofDimension(dimension)),
      everybody,
    ),
  ];
  for (const { dimension } of dimensions) sums.push(atoms(ofDimension(dimension), everybody));
  for (const { pattern, figure } of result.patterns) {
    if (figure.status === 'ok') sums.push(atoms(shownQuestions(`pattern:${pattern}`), everybody));
  }
  for (const { question, figure } of result.questions)
    if (figure.status === 'ok') sums.push(atoms([question], everybody));
  for (const { audience, cells } of result.audiences) {
    const shown = cells.filter(({ figure }) => figure.status === 'ok');
    const ofCell = (id: string) => shownQuestions(`cell:${audience}:${id}`);
    for (const { dimension } of shown) sums.push(atoms(ofCell(dimension), [audience]));
    for (const id of shown.flatMap(({ dimension }) => ofCell(dimension))) sums.push(atoms([id], [audience]));
    sums.push(
      atoms(
        shown.flatMap(({ dimension }) => ofCell(dimension)),
        [audience],
      ),
    );
  }
  return sums.filter((sum) => sum.size > 0);
}

/** How many of some sums are independent, seen only on the answers that `counts` lets through. */
function rank(sums: readonly Sum[], counts: (atom: string) => boolean): number {
  const columns = questions.flatMap((id) => Audience.options.map((audience) => `${id} ${audience}`)).filter(counts);
  const rows = sums.map((sum) => columns.map((atom): number => (sum.has(atom) ? 1 : 0)));
  let found = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    const lead = rows[found]!;
    rows.forEach((row, index) => {
      const factor = row[column]! / lead[column]!;
      if (index > found && factor !== 0) lead.forEach((value, place) => (row[place]! -= factor * value));
    });
    found += 1;
  }
  return found;
}

/** The people who gave a level to a question, by audience. */
function answerers(answers: readonly Answer[], question: string, audience: string): string[] {
  return answers
    .filter((answer) => answer.question === question && answer.audience === audience && answer.level !== null)
    .map(({ respondent }) => respondent);
}

const subsets = Array.from({ length: 31 }, (_empty, bits) =>
  Audience.options.filter((_audience, place) => ((bits + 1) >> place) & 1),
);

describe('an anonymous round', () => {
  it('never shows sums whose differences speak of one to four people, derivations opened', () => {
    fc.assert(
      fc.property(unevenRound(openBank), (answers) => {
        const result = readiness(openBank, answers, anonymous);
        const sums = shownSums(answers, result);
        const answered = (atom: string) => answerers(answers, ...(atom.split(' ') as [string, string])).length > 0;
        const whole = rank(sums, answered);
        // A combination of sums speaks only of a group exactly when leaving the group's answers out lowers the rank.
        for (const audiences of subsets) {
          const groups = [questions, ...questions.map((id) => [id])];
          for (const ids of groups) {
            const people = new Set(
              ids.flatMap((id) => audiences.flatMap((audience) => answerers(answers, id, audience))),
            );
            if (people.size === 0 || people.size >= 5) continue;
            const isInside = (atom: string) => {
              const [id = '', audience = ''] = atom.split(' ');
              return ids.includes(id) && audiences.some((each) => each === audience);
            };
            expect(
              rank(sums, (atom) => answered(atom) && !isInside(atom)),
              `${ids.join()} by ${audiences.join()}`,
            ).toBe(whole);
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it('never leaves one to four people when shown groups are taken from a shown total', () => {
    const left = (total: number | null, parts: (number | null)[]) =>
      (total ?? 0) - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
    fc.assert(
      fc.property(unevenRound(smallBank), (answers) => {
        const result = readiness(smallBank, answers, anonymous);
        const rests = [
          left(
            result.respondents,
            result.audiences.map(({ figure }) => figure.respondents),
          ),
        ];
        result.dimensions.forEach(({ figure }, place) =>
          rests.push(
            left(
              figure.respondents,
              result.audiences.map(({ cells }) => cells[place]!.figure.respondents),
            ),
          ),
        );
        result.agenda.forEach(({ figure, audiences }) =>
          rests.push(
            left(
              figure.respondents,
              audiences.map(({ respondents }) => respondents),
            ),
          ),
        );
        for (const rest of rests) expect([1, 2, 3, 4]).not.toContain(rest);
      }),
      { numRuns: 150 },
    );
  });

  it('shows the same whichever member of a hidden group gave which answer', () => {
    const base = [...group('team', 8, all), ...group('it', 6, all)];
    const hidden = (first: number, second: number) => [
      ...base,
      ...answersOf('e1', 'executive', { ...all, 'aim-1': first }),
      ...answersOf('e2', 'executive', { ...all, 'aim-1': second }),
    ];
    const told = (answers: readonly Answer[]) =>
      JSON.stringify(readiness(openBank, answers, anonymous), (key, value: unknown) =>
        /Low$|High$/.test(key) ? null : value,
      );
    expect(told(hidden(1, 5))).toBe(told(hidden(5, 1)));
    // Only their sum is told, together with a group large enough to hide it.
    const swapped = [...hidden(1, 3), ...answersOf('it-x', 'it', { ...all, 'aim-1': 5 })];
    const across = [...hidden(5, 3), ...answersOf('it-x', 'it', { ...all, 'aim-1': 1 })];
    expect(told(swapped)).toBe(told(across));
  });

  it('hides a small audience and the next smallest, whatever the rest', () => {
    const result = readiness(
      openBank,
      [...group('team', 9, all), ...group('it', 6, all), ...group('executive', 3, all)],
      anonymous,
    );
    const statuses = Object.fromEntries(result.audiences.map(({ audience, figure }) => [audience, figure.status]));
    expect(statuses).toEqual({
      executive: 'hidden',
      it: 'hidden',
      security: 'tooFew',
      operations: 'tooFew',
      team: 'ok',
    });
    expect(result.whole).toMatchObject({ status: 'ok', respondents: 18 });
    expect(result.findings).toEqual([
      { code: 'AUDIENCE_HIDDEN', at: 'audience:executive', detail: '5' },
      { code: 'AUDIENCE_HIDDEN', at: 'audience:it', detail: '5' },
    ]);
    expect(result.audiences[0]!.cells[0]!.figure).toMatchObject({
      status: 'hidden',
      mean: null,
      coverage: null,
      respondents: null,
      distribution: [],
    });
  });

  it('hides two small audiences together when they reach the floor, and nobody else', () => {
    const result = readiness(
      openBank,
      [...group('team', 9, all), ...group('security', 3, all), ...group('executive', 3, all)],
      anonymous,
    );
    expect(result.audiences.filter(({ figure }) => figure.status === 'hidden').map(({ audience }) => audience)).toEqual(
      ['executive', 'security'],
    );
  });

  it('hides every split when it could not be hidden otherwise', () => {
    const result = readiness(openBank, [...group('team', 9, all), ...group('executive', 2, all)], anonymous);
    expect(result.whole.respondents).toBe(11);
    expect(result.audiences.filter(({ figure }) => figure.status === 'ok')).toEqual([]);
    expect(result.gaps).toEqual([]);
  });

  it('hides everything, the number of people included, under the floor', () => {
    const answers = group('executive', 4, all);
    const result = readiness(openBank, answers, anonymous);
    expect(result).toMatchObject({ respondents: null, coverage: null, agenda: [], gaps: [], actions: [] });
    expect(result.verdict).toMatchObject({ kind: 'undecided', view: 'organization' });
    expect(result.findings).toEqual([{ code: 'ROUND_HIDDEN', at: 'whole', detail: '5' }]);
    for (const { figure } of [...result.dimensions, ...result.patterns, ...result.questions]) {
      expect(figure).toEqual({ ...result.whole, status: 'hidden' });
    }
    expect(JSON.stringify(readiness(openBank, group('executive', 1, all), anonymous)).includes('onePerson')).toBe(
      false,
    );
  });

  it('leaves a question with fewer answers than the floor out of everything', () => {
    const rare = [
      ...group('team', 8, { 'aim-1': 3, 'net-1': 4, 'net-2': 4 }),
      ...answersOf('x', 'team', { ...all, 'aim-2': 1 }),
    ];
    const without = rare.map((answer) => (answer.question === 'aim-2' ? { ...answer, level: 5 } : answer));
    const result = readiness(openBank, rare, anonymous);
    expect(result.questions.find(({ question }) => question === 'aim-2')!.figure.status).toBe('hidden');
    expect(result.dimensions[0]!.figure.distribution.map(({ count }) => count)).toEqual([0, 0, 9, 0, 0]);
    expect(readiness(openBank, without, anonymous)).toEqual(result);
    expect(derivation(openBank, rare, 'question:aim-2', anonymous)).toMatchObject({
      value: null,
      text: 'hidden',
      inputs: [],
    });
  });

  it('shows everything once every group reaches the floor, as an attributed round does anyway', () => {
    const full = Audience.options.flatMap((audience) => group(audience, 5, all));
    expect({ ...readiness(openBank, full, anonymous), anonymous: false }).toEqual(
      readiness(openBank, full, { seed: 1 }),
    );
    const few = readiness(openBank, group('executive', 2, all));
    expect(few.audiences[0]!.figure).toMatchObject({ status: 'ok', respondents: 2 });
  });
});
