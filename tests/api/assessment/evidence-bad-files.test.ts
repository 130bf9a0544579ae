import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recognizedFile } from '../../../apps/api/src/assessment/evidence/recognized-file.ts';
import { freeDocument, gif, jpeg, openDocument, pdf, png, webp, zip } from '../../support/evidence-files.ts';
import { type Giver, giver, upload } from './evidence-stage.ts';
import { type Stage, startStage } from './round-stage.ts';

const html = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
const jar = zip([{ name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0' }]);
const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), randomBytes(500)]);
const macro = { name: 'word/vbaProject.bin', content: randomBytes(300) };
const bomb = { name: 'word/media/a.bmp', content: Buffer.alloc(30_000_000) };

describe('a file is taken for what its content is', () => {
  it.each([
    ['Plan.PDF', pdf, 'application/pdf', 'Plan.pdf'],
    ['a.png', png(), 'image/png', 'a.png'],
    ['photo.jpeg', jpeg, 'image/jpeg', 'photo.jpeg'],
    ['photo.jpg', Buffer.concat([jpeg, randomBytes(2_000)]), 'image/jpeg', 'photo.jpg'],
    ['a.gif', gif, 'image/gif', 'a.gif'],
    ['a.webp', webp(), 'image/webp', 'a.webp'],
    [
      'a.docx',
      openDocument('docx'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'a.docx',
    ],
    ['a.xlsx', openDocument('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'a.xlsx'],
    [
      'a.pptx',
      openDocument('pptx'),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      'a.pptx',
    ],
    ['a.odt', freeDocument('text'), 'application/vnd.oasis.opendocument.text', 'a.odt'],
    ['a.ods', freeDocument('spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet', 'a.ods'],
    ['a.odp', freeDocument('presentation'), 'application/vnd.oasis.opendocument.presentation', 'a.odp'],
    ['notes.txt', Buffer.from('Grüße an alle\r\n'), 'text/plain', 'notes.txt'],
    ['old.csv', Buffer.from('Gr\xfc\xdfe;1,5\n', 'latin1'), 'text/csv', 'old.csv'],
    ['wide.csv', Buffer.from('\ufeffa;b\n', 'utf16le'), 'text/csv', 'wide.csv'],
    ['README.md', Buffer.from('# Title\n\n<b>bold</b>'), 'text/markdown', 'README.md'],
    ['no ending', png(), 'image/png', 'no ending.png'],
    ['one', Buffer.from('1'), 'text/plain', 'one.txt'],
  ])('%s', async (name, content, mediaType, shown) => {
    expect(await recognizedFile(content, name)).toMatchObject({ mediaType, name: shown });
  });

  it('what cameras write behind a picture is left out', async () => {
    const { content } = await recognizedFile(Buffer.concat([jpeg, randomBytes(500)]), 'a.jpg');
    expect(content.equals(jpeg)).toBe(true);
  });
});

const refused: readonly (readonly [string, string, Buffer, RegExp])[] = [
  [
    'a PNG called PDF',
    'plan.pdf',
    png(),
    /“plan\.pdf” says by its name that it is a PDF document, but its content is a PNG picture/,
  ],
  [
    'a program called PDF',
    'plan.pdf',
    program,
    /says by its name that it is a PDF document, but its content is .*EXE/i,
  ],
  ['a program', 'setup.exe', program, /“setup\.exe” is .*EXE.*Accepted are PDF/i],
  [
    'a film called JPEG',
    'a.jpg',
    Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'),
    /JPEG picture, but its content is .*MP4/,
  ],
  ['a picture called program', 'photo.exe', png(), /is a \.exe file, but its content is a PNG picture/],
  ['SVG', 'a.svg', svg, /“a\.svg” is a picture in SVG, which can hold programs/],
  ['SVG called PNG', 'a.png', svg, /PNG picture, but its content is a picture in SVG/],
  ['a web page', 'a.html', html, /is a web page \(HTML\)/],
  ['a web page called text', 'a.txt', Buffer.from('  \n<HTML><body onload=x>'), /its content is a web page/],
  ['a script called text', 'a.txt', Buffer.from('#!/bin/sh\nrm -rf /'), /its content is a program/],
  [
    'a PNG head with HTML',
    'a.png',
    Buffer.concat([png().subarray(0, 8), html]),
    /two things at once|does not go on as one/,
  ],
  ['a PNG with HTML behind', 'a.png', Buffer.concat([png(), html]), /two things at once/],
  ['a PNG with something behind', 'a.png', Buffer.concat([png(), randomBytes(3_000)]), /something else behind its end/],
  ['a PNG whose content was changed', 'a.png', Buffer.from(png()).fill(1, 60, 70), /does not go on as one/],
  ['half a JPEG', 'a.jpg', jpeg.subarray(0, 30), /does not go on as one/],
  ['a GIF that is a JAR too', 'a.gif', Buffer.concat([gif, jar]), /two things at once/],
  ['a JPEG that is a JAR too', 'a.jpg', Buffer.concat([jpeg, jar]), /two things at once/],
  ['a PDF with HTML before', 'a.pdf', Buffer.concat([html, pdf]), /its content is a web page/],
  [
    'a PDF with HTML in its head',
    'a.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n<script>alert(1)</script>\n'), pdf]),
    /two things at once/,
  ],
  ['a PDF with HTML behind', 'a.pdf', Buffer.concat([pdf, html]), /two things at once/],
  ['a PDF that is a JAR too', 'a.pdf', Buffer.concat([pdf, jar]), /two things at once/],
  ['a PDF that ends early', 'a.pdf', pdf.subarray(0, 40), /does not end as one/],
  ['a packed file', 'a.zip', jar, /packed file \(ZIP\) and no office document/],
  ['a packed file called DOCX', 'a.docx', jar, /packed file \(ZIP\)/],
  ['a workbook called DOCX', 'a.docx', openDocument('xlsx'), /a Word document, but its content is an Excel workbook/],
  [
    'a document behind a program',
    'a.docx',
    Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), randomBytes(300), openDocument('docx')]),
    /something hidden in it/,
  ],
  ['a document with something behind', 'a.docx', Buffer.concat([openDocument('docx'), html]), /something hidden in it/],
  ['half a document', 'a.docx', openDocument('docx').subarray(0, 200), /something hidden in it or missing/],
  ['a document with macros', 'a.docx', openDocument('docx', [macro]), /holds macros/],
  [
    'an OpenDocument with macros',
    'a.odt',
    freeDocument('text', [{ name: 'Basic/Standard/Module1.xml', content: 'x' }]),
    /holds macros/,
  ],
  ['a document with macros called so', 'a.docm', openDocument('docx', [macro]), /holds macros/],
  ['a bomb', 'a.docx', openDocument('docx', [bomb]), /unpack to far more/],
  [
    'a bomb of many parts',
    'a.docx',
    openDocument(
      'docx',
      Array.from({ length: 30 }, (_, i) => ({ name: `m/${i}`, content: randomBytes(100), claims: 19_000 * 1_000 })),
    ),
    /unpack to far more/,
  ],
  [
    'ten thousand parts',
    'a.docx',
    openDocument(
      'docx',
      Array.from({ length: 10_000 }, (_, i) => ({ name: `m/${i}`, content: '' })),
    ),
    /something hidden/,
  ],
  [
    'parts that leave their folder',
    'a.docx',
    openDocument('docx', [{ name: '../../etc/cron.d/x', content: 'x' }]),
    /unpacked elsewhere/,
  ],
  ['a part twice', 'a.docx', openDocument('docx', [{ name: 'main.xml', content: '<other/>' }]), /same part twice/],
  [
    'a locked document',
    'a.docx',
    openDocument('docx', [{ name: 'x', content: 'x', isEncrypted: true }]),
    /locked with a password/,
  ],
  ['an e-mail', 'a.eml', Buffer.from('From: a@example.org\n\nHi'), /is a \.eml file, but its content is a text/],
  ['nothing', 'a.pdf', Buffer.alloc(0), /is empty/],
  ['bytes', 'a.txt', randomBytes(400), /no text/],
  ['a name that reads backwards', 'invoice\u202Efdp.exe', pdf, /reading direction/],
  ['a name with control characters', 'a\u0007.pdf', pdf, /cannot be shown/],
  ['a name with a line break', 'a\r\nset-cookie: x.pdf', pdf, /cannot be shown/],
  ['no name to see', '...', Buffer.alloc(0), /is empty/],
];

describe('a file is refused in a sentence', () => {
  it.each(refused)('%s', async (_what, name, content, sentence) => {
    await expect(recognizedFile(content, name)).rejects.toMatchObject({
      code: 'UNFIT_FILE',
      message: expect.stringMatching(sentence) as string,
    });
  });
});

it.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Users\\ida\\plan.pdf', 'plan.pdf'],
  ['invoice.exe.pdf', 'invoice_exe.pdf'],
  ['page.html.pdf', 'page_html.pdf'],
  ['v1.2 final.pdf', 'v1.2 final.pdf'],
  ['.hidden.pdf', 'hidden.pdf'],
  ['CON.pdf', 'file CON.pdf'],
  ['a<b>:"c|?*.pdf', 'a_b___c___.pdf'],
  [`${'long '.repeat(70)}.pdf`, `${'long '.repeat(70).slice(0, 116).trim()}.pdf`],
  ['/', 'file.pdf'],
  ['Zürich – Übersicht 2026 👍.pdf', 'Zürich – Übersicht 2026 👍.pdf'],
])('a file called %s is shown as %s', async (given, shown) => {
  expect((await recognizedFile(pdf, given)).name).toBe(shown);
});

describe('over the wire', () => {
  let stage: Stage;
  let ida: Giver;
  beforeAll(async () => {
    stage = await startStage();
    ida = await giver(stage);
  });
  afterAll(() => stage.running.close());

  it.each(refused.filter((_, place) => place % 4 === 0))(
    '%s is refused, and nothing of it is kept',
    async (_, name, content, sentence) => {
      const reply = await upload(stage, { token: ida.token, name, content });
      expect(reply).toMatchObject({
        status: 415,
        code: 'UNFIT_FILE',
        message: expect.stringMatching(sentence) as string,
      });
      const kept = await stage.owner.need(
        'query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { evidence { totalCount } } } }',
        { e: stage.engagement, r: ida.round },
      );
      expect(kept).toEqual({ round: { evidence: { totalCount: 0 } } });
    },
  );
});
