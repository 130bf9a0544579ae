import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../../support/portal.ts';
import { fetchFile, framesOf, type OwnBank, readBank, saved, sendFile, startBank } from './bank-stage.ts';

let cast: Cast;
let bank: OwnBank;
let xlsx: Uint8Array;
beforeAll(async () => {
  cast = await startCast();
  const begun = await startBank(cast.owner, '=Formula & "quotes" <b>');
  const question = {
    ...begun.content.dimensions[0]!.questions[0]!,
    text: '=HYPERLINK("http://x")',
    whyItMatters: '+1\nsecond line',
    weight: 1.125,
  };
  bank = await saved(cast.owner, begun, { questions: [question] });
  ({ bytes: xlsx } = await fetchFile(cast.owner, bank.id, 'xlsx'));
});
afterAll(() => cast.running.close());

const codes = ({ body }: Awaited<ReturnType<typeof sendFile>>) => (body.error?.findings ?? []).map(({ code }) => code);
let nth = 0;
const importing = (file: Uint8Array | string) =>
  sendFile(cast.owner, ['POST', `/api/banks/file?name=Import%20${(nth += 1)}`], file);
const banks = async () => (await cast.owner.need<unknown[]>('{ questionBanks { id } }')).length;
/** The workbook with one of its parts changed. */
const withPart = (part: string, change: (xml: string) => string) => {
  const parts = unzipSync(xlsx);
  return zipSync({ ...parts, [part]: strToU8(change(new TextDecoder().decode(parts[part]))) });
};

describe('a bank that is exported and imported', () => {
  it.each(['xlsx', 'json'])('comes back as it went, as %s', async (form) => {
    const { bytes, headers } = await fetchFile(cast.owner, bank.id, form);
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w .-]+"; filename\*=UTF-8''%3DFormula/,
    );
    const { status, body } = await importing(bytes);
    expect(status).toBe(201);
    expect((await readBank(cast.owner, body.id ?? '')).content).toEqual(bank.content);
  });

  it('put in place of itself changes nothing, not even the version', async () => {
    const { status, body } = await sendFile(
      cast.owner,
      ['PUT', `/api/banks/${bank.id}/file?version=${bank.version}`],
      xlsx,
    );
    expect([status, body]).toEqual([200, { id: bank.id, version: bank.version }]);
    const late = await sendFile(cast.owner, ['PUT', `/api/banks/${bank.id}/file?version=1`], xlsx);
    expect([late.status, late.body.error?.code]).toEqual([409, 'CONFLICT']);
  });

  it('writes no cell that a spreadsheet would run', () => {
    const sheets = Object.entries(unzipSync(xlsx)).filter(([name]) => name.includes('worksheets'));
    const text = sheets.map(([, bytes]) => new TextDecoder().decode(bytes)).join('');
    expect(text).not.toMatch(/<f[ >]/);
    expect(text).toContain('&apos;=HYPERLINK'.replace('&apos;', "'"));
  });

  it('a built-in bank goes out too', async () => {
    const { status, bytes } = await fetchFile(cast.consultant, '2026-1', 'json');
    expect(status).toBe(200);
    expect((await importing(bytes)).status).toBe(201);
  });
});

describe('a file that is no bank', () => {
  it('takes the value of a formula, and never the formula', async () => {
    const sheet = withPart('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>1+1</f><v>2.5</v></c>'),
    );
    const { status, body } = await importing(sheet);
    expect(status).toBe(201);
    expect((await readBank(cast.owner, body.id ?? '')).content.dimensions[0]!.weight).toBe(2.5);
  });

  it('is refused whole, with every fault by sheet and row', async () => {
    const before = await banks();
    const dangling = withPart('xl/worksheets/sheet3.xml', (xml) =>
      xml.replaceAll(`>${bank.content.dimensions[0]!.id}<`, '>no-such<'),
    );
    const reply = await importing(dangling);
    expect([reply.status, reply.body.error?.code]).toEqual([400, 'BANK_UNREADABLE']);
    expect(reply.body.error?.findings?.[0]).toMatchObject({
      code: 'DANGLING_DIMENSION',
      sheet: 'Questions',
      row: 2,
      column: 'Dimension',
    });
    const doubled = { ...JSON.parse(new TextDecoder().decode((await fetchFile(cast.owner, bank.id, 'json')).bytes)) };
    doubled.dimensions.push(doubled.dimensions[0]);
    expect(codes(await importing(JSON.stringify(doubled)))).toContain('DUPLICATE_ID');
    for (const dimension of doubled.dimensions) dimension.weight = 0;
    expect(codes(await importing(JSON.stringify(doubled)))).toContain('WEIGHTS_ZERO');
    expect(await banks()).toBe(before);
  });

  it('a bomb is refused by what it says and by what it is', async () => {
    const zeros = new Uint8Array(60_000_000);
    const bomb = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': zeros }, { level: 9 });
    expect(codes(await importing(bomb))).toEqual(['UNPACKS_TOO_LARGE']);
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5_000 }, (_none, part) => [`xl/worksheets/s${part}.xml`, strToU8('')])),
    );
    expect(codes(await importing(many))).toEqual(['UNPACKS_TOO_LARGE']);
    const liar = zipSync({ ...unzipSync(xlsx), 'xl/worksheets/sheet1.xml': new Uint8Array(4_000_000) });
    for (let at = liar.length - 22; at > 0; at -= 1) {
      if (
        liar[at] === 0x50 &&
        liar[at + 1] === 0x4b &&
        liar[at + 2] === 1 &&
        new DataView(liar.buffer).getUint32(at + 24, true) === 4_000_000
      )
        new DataView(liar.buffer).setUint32(at + 24, 10, true);
    }
    expect([201, 400]).toContain((await importing(liar)).status);
    expect(codes(await importing(liar))).not.toEqual([]);
  });

  it('a cell that claims to stand a million rows down, or to hold 100 MB, fills no memory', async () => {
    const before = process.memoryUsage().rss;
    const far = withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
      ),
    );
    expect(codes(await importing(far))).not.toEqual([]);
    const wide = withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
    );
    expect([201, 400]).toContain((await importing(wide)).status);
    const long = withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        '</sheetData>',
        `<row r="300"><c r="A300" t="inlineStr"><is><t>${'x'.repeat(20_000_000)}</t></is></c></row></sheetData>`,
      ),
    );
    expect(codes(await importing(long))).toEqual(['UNPACKS_TOO_LARGE']);
    expect(process.memoryUsage().rss - before).toBeLessThan(600_000_000);
  });

  it('entities of XML are not unfolded, neither inner ones nor files', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_none, level) => `<!ENTITY b${level} "${`&${level === 0 ? 'a' : `b${level - 1}`};`.repeat(10)}">`).join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const part = withPart('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace(/^(<\?xml[^>]*\?>)?/, (head) => head + laughs).replace(/(<t[^>]*>)Strategy alignment/, '$1&b8;&f;'),
    );
    const started = performance.now();
    const { status, body } = await importing(part);
    expect(performance.now() - started).toBeLessThan(5_000);
    if (status === 201)
      expect((await readBank(cast.owner, body.id ?? '')).content.dimensions[0]!.name).not.toMatch(
        /root:|aaaaaaaaaaaaaaaa/,
      );
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['nothing', new Uint8Array()],
    ['words', 'Hello'],
    ['half a workbook', () => xlsx.slice(0, 3_000)],
    ['a zip of something else', zipSync({ 'evil.exe': strToU8('MZ') })],
    ['JSON, deeper than any bank', '['.repeat(100_000)],
    ['JSON with the wrong form', '{"dimensions": 7}'],
    ['sheets of other names', () => withPart('xl/workbook.xml', (xml) => xml.replaceAll('Levels', 'Stufen'))],
  ])('%s', async (_what, file) => {
    const before = await banks();
    const reply = await importing(typeof file === 'function' ? file() : file);
    expect(reply.body.error?.code).toBe('BANK_UNREADABLE');
    expect(codes(reply)).not.toEqual([]);
    expect(await banks()).toBe(before);
  });

  it('more than 5 MB are not read', async () => {
    const reply = await importing(new Uint8Array(5_000_001));
    expect([reply.status, reply.body.error?.code]).toEqual([413, 'TOO_LARGE']);
  });

  it('is taken from those who edit banks, and from this site alone', async () => {
    const { clientA, stranger } = cast;
    const route = ['POST', '/api/banks/file?name=Nope'] as const;
    expect((await sendFile(clientA.contributor, route, xlsx)).body.error?.code).toBe('FORBIDDEN');
    expect((await sendFile(stranger(), route, xlsx)).body.error?.code).toBe('UNAUTHENTICATED');
    expect((await sendFile(cast.owner, route, xlsx, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('an empty or unreadable name is refused before the file is', async () => {
    expect((await sendFile(cast.owner, ['POST', '/api/banks/file?name='], xlsx)).body.error?.code).toBe('BAD_INPUT');
    expect(framesOf(bank).length).toBe(12);
  });
});
