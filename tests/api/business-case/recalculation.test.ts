import { type CaseModel, caseResult, caseWorkbook } from '@peerway/business-case';
import type { Workbook, WorkbookCell } from '@peerway/table';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../apps/api/src/table/write-workbook.ts';
import { type Recalculated, recalculated } from '../../support/recalculated.ts';
import { drawn, flowModel, modelOf, ownModel, useCases, valued } from './drawn-cases.ts';

/** LibreOffice may have to be installed first. */
const INSTALL_MS = 600_000;

function bookOf(model: CaseModel, scenario: number | null = null, language: 'en' | 'de' = 'en'): Workbook {
  return caseWorkbook(model, { engagement: 'Northlight', made: '2026-03-02', language, useCases, scenario });
}

/** Every formula whose outcome the library knows, that LibreOffice computed to something else. */
function apart(book: Workbook, computed: Recalculated): string[] {
  return book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (!cell?.formula || cell.value === null) return [];
        const found = computed.get(name)?.[row]?.[column] ?? '';
        return agrees(cell, found)
          ? []
          : [
              `${name} row ${row + 1} column ${column + 1}: ${String(found)} for ${String(cell.value)} by ${cell.formula}`,
            ];
      }),
    ),
  );
}

function agrees({ value }: WorkbookCell, found: unknown): boolean {
  if (typeof value !== 'number') return found === value;
  // Sums of amounts that cancel are only as exact as the amounts.
  return typeof found === 'number' && Math.abs(found - value) <= 1e-9 * Math.max(Math.abs(value), 1e-3);
}

async function judged(books: readonly Workbook[]): Promise<void> {
  const files = await Promise.all(books.map((book) => writeWorkbook(book, { values: 'left out' })));
  const computed = await recalculated(files);
  const all = books.map((book, at) => apart(book, computed[at] ?? new Map()));
  expect(all.map((each) => each.slice(0, 6))).toEqual(books.map(() => []));
  for (const [at, book] of books.entries()) expect(differences(book, computed[at] ?? new Map())).toEqual([]);
}

/** What the workbook itself says is apart from the portal. */
function differences(book: Workbook, computed: Recalculated): unknown[] {
  const results = book.sheets[1]?.name ?? '';
  return (computed.get(results) ?? [])
    .slice(1)
    .map((cells) => cells[3])
    .filter((each) => each !== 0);
}

describe('a workbook that LibreOffice has computed anew', () => {
  it(
    'says what the library says in every cell: taxed, with inflation, ramps, several use cases, and lines that are open',
    () =>
      judged(
        [drawn(1), drawn(2), drawn(3, { tax: null }), drawn(4, { inflation: 0 }, 0.8)].map((model) => bookOf(model)),
      ),
    INSTALL_MS,
  );

  it(
    'says the same in each scenario, in German too',
    async () => {
      const model = drawn(5);
      await judged([0, 1, 2, 3].map((scenario) => bookOf(model, scenario, scenario === 2 ? 'de' : 'en')));
    },
    INSTALL_MS,
  );

  it(
    'says why a figure is not there where the library says so',
    async () => {
      const flows = (...amounts: readonly number[]): CaseModel => flowModel(amounts);
      const models = [
        drawn(6, { discountRate: null }),
        modelOf(['mesh-vpn-zero-trust'], () => ({})),
        modelOf([], () => ({})),
        flows(-100, 230, -132),
        flows(-100, 300, -300),
        flows(100, -50),
        flows(-100, 20, 20),
        flows(-100, 150, -100),
        flows(-100, 110, -5, -10),
        flows(0, 0, 40),
      ];
      expect(models.map((model) => caseResult(model).irr.reason)).toEqual(
        expect.arrayContaining(['NOTHING_COUNTED', 'SEVERAL_RATES', 'NO_RATE', null]),
      );
      await judged(models.map((model) => bookOf(model)));
    },
    INSTALL_MS,
  );

  it(
    'computes every function, and leaves lines open that divide by zero, rest on themselves or do not fit',
    async () => {
      const model = ownModel({
        parts: 'ceil(a / 3) * 10 + floor(-a / 3) + max(a, b, 0.5) - min(-a, b) + abs(-b)',
        nested: '-(a - (b - a)) / (a / (b * 2)) - -a',
        zero: 'a / (b - b)',
        hidden: 'min(a, a / zeroValue)',
        onZero: 'zero + a',
        cycleA: 'cycleB + a',
        cycleB: 'cycleA + a',
        unknown: 'a + nobody',
        unit: 'a + inHours',
        large: 'a * 1000000 * 1000000',
        none: 'empty + a',
        Large: 'large / 1000000',
        constant: '3 + 4',
      });
      const { drivers } = caseResult(model);
      expect(drivers.filter(({ amount }) => amount === null)).toHaveLength(8);
      await judged([bookOf(model)]);
    },
    INSTALL_MS,
  );

  it(
    'runs nothing that people wrote, and keeps apart what differs by capitals only',
    async () => {
      const names = ['=cmd()', '*', '<>', "'quoted' & <b>", 'x'.repeat(100)];
      const ids = [
        'live-video-ecdn',
        'media-file-sync',
        'verifiable-credentials',
        'offline-field-work',
        'iot-edge-mesh',
      ];
      const bare = modelOf(ids, () => ({}));
      const model = modelOf(ids, (fresh) => ({
        settings: { ...fresh.settings, discountRate: 0.1 },
        estimates: valued(bare, 8, 1).map((each) => ({ ...each, source: '=HYPERLINK("x")', owner: '@SUM(1)' })),
        alternatives: ids.map((useCase) => ({ useCase, name: 'A central server' })),
      }));
      const called = ids.map((id, at) => ({ id, name: names[at] ?? id }));
      const book = caseWorkbook(model, {
        ...{ engagement: '=1+1', made: '2026-03-02', language: 'en', useCases: called, scenario: 1 },
      });
      await judged([book]);
    },
    INSTALL_MS,
  );
});
