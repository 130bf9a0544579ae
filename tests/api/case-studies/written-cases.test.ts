import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesAsJson, casesFromCsv, casesFromJson, type CaseStudy, caseTemplate } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { type Cast, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { writtenCase } from '../../support/written-case.ts';
import { sendCases, takeCases } from './case-files-stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const send = (file: string | Uint8Array, how?: Parameters<typeof sendCases>[2]) => sendCases(cast, file, how);
const get = (route: string, how?: Parameters<typeof takeCases>[2]) => takeCases(cast, route, how);

describe('cases that are taken along', () => {
  const ids = 'airbnb,abi-spunta';
  const two = ['airbnb', 'abi-spunta'].map((id) => caseStudies.find((study) => study.id === id)!);

  it('come as JSON, CSV and Markdown, in the order in which they were named', async () => {
    const json = await get(`cases.json?ids=${ids}`);
    expect(casesFromJson(json.text).rows.map(({ study }) => study)).toEqual(two);
    expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(json.headers.get('content-disposition')).toContain('attachment; filename="cases.json"');
    const csv = await get(`cases.csv?ids=${ids}&separator=%3B`);
    expect(csv.text.startsWith('\ufeffid;title;')).toBe(true);
    expect(casesFromCsv(csv.text).rows.map(({ study }) => study)).toEqual(two);
    const md = await get(`cases.md?ids=${ids}`, { language: 'de' });
    expect(md.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(md.text.match(/^#{1,2} .+/gm)?.slice(0, 2)).toEqual(['# Fälle aus der Bibliothek', `## ${two[0]!.title}`]);
    const one = await get('cases.md?ids=airbnb', { by: cast.clientA.viewer });
    expect(one.text.startsWith(`# ${two[0]!.title}\n`)).toBe(true);
    expect(one.headers.get('content-disposition')).toContain('filename="airbnb.md"');
  });

  it('are the whole library where none is named, own cases only for their workspace', async () => {
    const own = writtenCase({ id: 'own-along' });
    await send(casesAsJson([own]));
    const idsOf = async (by: Visitor): Promise<(string | null)[]> =>
      casesFromJson((await get('cases.json', { by })).text).rows.map(({ id }) => id);
    expect(await idsOf(cast.elsewhere)).toEqual(caseStudies.map(({ id }) => id));
    expect((await idsOf(cast.clientA.viewer)).slice(0, 86)).toEqual(caseStudies.map(({ id }) => id));
    expect(await idsOf(cast.clientB.viewer)).toContain('own-along');
    const hidden = await get('cases.json?ids=airbnb,own-along', { by: cast.elsewhere });
    expect([hidden.status, hidden.text.includes('own-along')]).toEqual([404, true]);
  });

  it('that are not there, or named in a strange way, are refused', async () => {
    const missing = await get('cases.csv?ids=airbnb,no-such-case');
    expect([missing.status, (JSON.parse(missing.text) as { error: object }).error]).toMatchObject([
      404,
      { code: 'NOT_FOUND', id: 'no-such-case' },
    ]);
    for (const route of [
      'cases.exe',
      'cases.csv?ids=',
      'cases.csv?ids=../x',
      'cases.md?text=guessed',
      `cases.csv?ids=${Array.from({ length: 501 }, (_, at) => `c${at}`).join()}`,
    ])
      expect([route, (await get(route)).status]).toEqual([route, 400]);
    expect((await get('cases.csv', { by: cast.stranger() })).status).toBe(401);
  });

  it('say what the workspace corrected when that is wished', async () => {
    const study = { ...two[0]!, place: 'Corrected place' };
    await cast.owner.need(
      'mutation ($id: ID!, $study: CaseStudyInput!) { correctCase(caseId: $id, study: $study, reason: "Looked it up.") { id } }',
      { id: 'airbnb', study: study satisfies CaseStudy },
    );
    expect((await get('cases.json?ids=airbnb')).text).not.toContain('Corrected place');
    expect((await get('cases.json?ids=airbnb&text=corrected')).text).toContain('Corrected place');
    expect((await get('cases.json?ids=airbnb&text=corrected', { by: cast.elsewhere })).text).not.toContain(
      'Corrected place',
    );
  });

  it('begin with a template, whose example is not taken', async () => {
    const { text, headers } = await get('template.csv?separator=%3B');
    expect(text).toBe(caseTemplate({ separator: ';' }));
    expect(headers.get('content-disposition')).toContain('case-template.csv');
    expect((await send(text)).body).toMatchObject({ kept: false, counts: { new: 0, refused: 0, example: 1 } });
  });
});
