/** The columns of a plan as a table, in their order. */
export const csvColumns = [
  'id',
  'wbs',
  'parent',
  'rank',
  'kind',
  'name',
  'note',
  'low days',
  'likely days',
  'high days',
  'start',
  'finish',
  'links',
  'no earlier than',
  'finish by',
  'promised',
  'held until',
  'calendar',
  'people',
  'skills',
  'fixed cost',
  'actual start',
  'actual finish',
  'remaining days',
  'origin',
  'origin use case',
  'origin part',
  'origin wave',
  'origin note',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What other programs call these columns, in English and German, in small letters without blanks and marks. */
const others: Readonly<Record<string, CsvColumn>> = {
  nr: 'id',
  no: 'id',
  outlinenumber: 'wbs',
  gliederungsnummer: 'wbs',
  pspcode: 'wbs',
  task: 'name',
  taskname: 'name',
  title: 'name',
  vorgang: 'name',
  vorgangsname: 'name',
  aufgabe: 'name',
  notes: 'note',
  notiz: 'note',
  notizen: 'note',
  duration: 'likely days',
  days: 'likely days',
  dauer: 'likely days',
  anfang: 'start',
  begin: 'start',
  ende: 'finish',
  end: 'finish',
  predecessors: 'links',
  vorgänger: 'links',
  deadline: 'finish by',
  stichtag: 'finish by',
  resourcenames: 'people',
  resources: 'people',
  ressourcennamen: 'people',
  personen: 'people',
  festekosten: 'fixed cost',
  type: 'kind',
  art: 'kind',
};
const own = new Map<string, CsvColumn>(csvColumns.map((column) => [plain(column), column]));

/** The column that a heading means; undefined if it means none. */
export function columnOf(heading: string): CsvColumn | undefined {
  return own.get(plain(heading)) ?? others[plain(heading)];
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
