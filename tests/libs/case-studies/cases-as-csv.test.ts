import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  caseColumns,
  casesAsCsv,
  casesAsJson,
  casesFromCsv,
  casesFromFile,
  casesFromJson,
  type CasesReading,
  type CaseStudy,
  caseTemplate,
  exampleCaseId,
} from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { csvOf, csvTable } from '@peerway/table';
import { anyCases } from './any-case.ts';

const studiesOf = ({ rows }: CasesReading): (CaseStudy | null)[] => rows.map(({ study }) => study);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const limits = { characters: 5e6, rows: 2_000, columns: 800 };

/** The cells of a written file. */
function cellsOf(text: string): string[][] {
  const table = csvTable(text, limits);
  if ('code' in table) throw new Error(table.code);
  return [[...table.header], ...table.rows.map(({ cells }) => [...cells])];
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].forEach((unit, at) =>
    view.setUint16(2 * at, unit, !isBig),
  );
  return bytes;
}

describe('cases that go out and come in again', () => {
  it('are the same, as JSON and as CSV with any separator', () => {
    fc.assert(
      fc.property(anyCases, fc.constantFrom(',', ';', '\t'), fc.boolean(), (studies, separator, byteOrderMark) => {
        expect(studiesOf(casesFromJson(casesAsJson(studies)))).toEqual(studies);
        expect(studiesOf(casesFromCsv(casesAsCsv(studies, { separator, byteOrderMark })))).toEqual(studies);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same for the whole library, and are known again', () => {
    const known = { industries: [], publicCases: caseStudies, scenarioIds: [], ownCases: [] };
    for (const reading of [casesFromJson(casesAsJson(caseStudies)), casesFromCsv(casesAsCsv(caseStudies))]) {
      expect(studiesOf(reading)).toEqual(caseStudies);
      expect(reading.problems).toEqual([]);
      expect(reading.passedOver).toEqual([]);
    }
    const industries = caseStudies.map(({ industry }) => industry);
    const again = casesFromCsv(casesAsCsv(caseStudies), { ...known, industries });
    expect(new Set(again.rows.map(({ outcome }) => outcome))).toEqual(new Set(['present']));
  });

  it('come back from UTF-8 with a mark and from UTF-16 of either kind', () => {
    const studies = caseStudies.slice(0, 3);
    const plain = casesAsCsv(studies, { separator: ';', byteOrderMark: false });
    for (const [bytes, encoding] of [
      [utf8(`\ufeff${plain}`), 'utf-8'],
      [utf16(plain, false), 'utf-16le'],
      [utf16(plain, true), 'utf-16be'],
    ] as const) {
      const reading = casesFromFile(bytes);
      expect(studiesOf(reading)).toEqual(studies);
      expect(reading).toMatchObject({ form: 'csv', encoding, notes: [] });
    }
    expect(studiesOf(casesFromFile(utf8(`\ufeff${casesAsJson(studies)}`)))).toEqual(studies);
  });

  it('come back from Windows-1252, which is said to be a guess', () => {
    const study = { ...caseStudies[0]!, place: 'Zürich' };
    const ascii = casesAsCsv([study], { byteOrderMark: false }).replaceAll(/[^\0-\xff]/g, '-');
    const reading = casesFromFile(Uint8Array.from(ascii, (sign) => sign.charCodeAt(0)));
    expect(reading).toMatchObject({ form: 'csv', encoding: 'windows-1252', notes: [{ code: 'ENCODING_GUESSED' }] });
    expect(reading.rows[0]?.study?.place).toBe('Zürich');
  });

  it('never reach a spreadsheet as a formula', () => {
    fc.assert(
      fc.property(anyCases, (studies) => {
        for (const cell of cellsOf(casesAsCsv(studies)).flat())
          expect(/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('may have their columns in another order and in capitals, with words written freely', () => {
    const rows = cellsOf(casesAsCsv([caseStudies[0]!]))
      .map((cells) => cells.toReversed())
      .map((cells, place) => (place === 0 ? cells.map((cell) => ` ${cell.toUpperCase()} `) : cells));
    const freely = rows.map((cells) =>
      cells.map((cell) => cell.replace('shared-ledger; data-exchange', 'Shared ledger, DATA_EXCHANGE')),
    );
    expect(studiesOf(casesFromCsv(csvOf(freely)))).toEqual([caseStudies[0]]);
  });

  it('may leave gaps between numbered items: sources keep the numbers they are called by', () => {
    const [header = [], row = []] = cellsOf(casesAsCsv([caseStudies[0]!]));
    const renumbered = header.map((cell) =>
      cell.replace(/^source (\d)/, (_, number) => `source ${Number(number) * 2}`),
    );
    const refs = row.map((cell, at) =>
      /^(outcome|lesson) \d sources$/.test(header[at]!)
        ? cell.replaceAll(/\d/g, (number) => String(Number(number) * 2))
        : cell,
    );
    expect(studiesOf(casesFromCsv(csvOf([renumbered, refs])))).toEqual([caseStudies[0]]);
  });
});

describe('the template', () => {
  it('has every column, and an example that is a case and yet is not taken', () => {
    const [header = []] = cellsOf(caseTemplate());
    for (const column of caseColumns)
      expect(header).toContain(
        'list' in column ? `${column.heading} 1 ${column.parts[0]?.heading}`.trimEnd() : column.heading,
      );
    const { rows, problems } = casesFromCsv(caseTemplate());
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ row: 2, id: exampleCaseId, outcome: 'example', study: null, problems: [] }]);
    const used = casesFromCsv(caseTemplate().replace(exampleCaseId, 'ours'), {
      industries: ['manufacturing'],
      publicCases: caseStudies,
      scenarioIds: scenarios.map(({ id }) => id),
      ownCases: [],
    });
    expect(used.rows).toMatchObject([
      { outcome: 'new', problems: [], notes: [{ code: 'NO_SOURCE_LINKED', column: 'outcome 2 sources' }] },
    ]);
  });
});
