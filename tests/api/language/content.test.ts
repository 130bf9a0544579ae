import { afterAll, beforeAll, expect, it } from 'vitest';
import { close, Holder, invite, openedRound, type Stage, startStage } from '../assessment/round-stage.ts';

const german = { 'accept-language': 'de' };

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

const result = `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) {
  audiences { audience name }
  readiness {
    whole { mean score } dimensions { dimension name figure { mean } } actions { question action ownerRole priority }
    audiences { audience name } agenda { question text priority }
  }
  derivation(figure: "dimension:network-readiness") { name method value inputs { name value source } }
} } }`;

/** The reply without its words. */
function figures(value: unknown): string {
  const words = new Set(['name', 'action', 'ownerRole', 'text', 'method', 'source']);
  return JSON.stringify(value, (key, inner: unknown) => (words.has(key) ? null : inner));
}

it('tells a result in the language asked for, with the same figures', async () => {
  const round = await openedRound(stage);
  const people = await invite(stage, round, [
    { audience: 'it', name: 'Ida' },
    { audience: 'it', name: 'Jon' },
  ]);
  for (const [place, { token }] of people.entries()) {
    const holder = new Holder(stage, token);
    for (const number of [1, 2, 3, 4, 5]) await holder.save(`network-readiness-q${number}`, 1 + place);
  }
  await close(stage, round);
  const variables = { e: stage.engagement, r: round };
  const inEnglish = await stage.owner.ask(result, variables);
  const inGerman = await stage.owner.ask(result, variables, german);
  const again = await stage.owner.ask(result, variables);
  expect(inGerman.errors).toEqual([]);
  expect(figures(inGerman.data)).toBe(figures(inEnglish.data));
  expect(again.data).toEqual(inEnglish.data);
  const told = JSON.stringify(inGerman.data);
  expect(told).toContain('IT und Technik');
  expect(told).toContain('Gewichtete mittlere Stufe');
  expect(told).not.toMatch(/expert default|respondents|weighted mean/i);
});

it('asks a respondent in the language of the request, by the same questions', async () => {
  const [invited] = await invite(stage, await openedRound(stage), [{ audience: 'it', name: 'Ida' }]);
  const read = `{ questionnaire { visibleTo audiences { name } dimensions { id name questions { id text levels { level observable } } } } }`;
  const headers = { 'x-respondent': invited?.token ?? '' };
  const visitor = stage.running.visitor();
  const [inEnglish, inGerman] = [
    await visitor.ask(read, {}, headers),
    await visitor.ask(read, {}, { ...headers, ...german }),
  ];
  const ids = (data: unknown): string =>
    JSON.stringify(data, (key, inner: unknown) =>
      key === 'text' || key === 'observable' || key === 'name' || key === 'visibleTo' ? null : inner,
    );
  expect(ids(inGerman.data)).toBe(ids(inEnglish.data));
  const told = JSON.stringify(inGerman.data);
  expect(told).toContain('Die Beratung von First practice');
  const texts = (data: unknown): string[] =>
    (data as { questionnaire: { dimensions: { questions: { text: string }[] }[] } }).questionnaire.dimensions.flatMap(
      ({ questions }) => questions.map(({ text }) => text),
    );
  expect(texts(inGerman.data).filter((text) => texts(inEnglish.data).includes(text))).toEqual([]);
});

it('names facts and industries in the language of the request', async () => {
  const read = '{ inventoryFacts { id name unit } industries { id name } }';
  const { data } = await stage.owner.ask(read, {}, german);
  const { inventoryFacts, industries } = data as { inventoryFacts: { name: string }[]; industries: { name: string }[] };
  expect(inventoryFacts[0]?.name).toBe('Dauerhaft eingeschaltete Geräte je Standort');
  expect(industries.at(-1)?.name).toBe('Eine andere Branche');
});
