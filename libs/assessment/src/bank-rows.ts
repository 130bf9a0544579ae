import { Audience } from './audience.ts';
import { between } from './bank-sheets.ts';
import type { SheetRow } from './sheet-rows.ts';

/** The parts of a bank that rows of sheets say, not yet checked: the draft's schema does that for all files alike. */
export function dimensionOf(row: SheetRow) {
  return {
    id: row.text('Id').trim(),
    name: row.text('Name'),
    description: row.text('Description'),
    weight: row.number('Weight'),
    weightReason: row.text('Reason for the weight'),
    target: row.number('Target'),
    targetReason: row.text('Reason for the target'),
    basis: row.text('Basis'),
  };
}

export function questionOf(row: SheetRow) {
  return {
    id: row.text('Id').trim(),
    text: row.text('Question'),
    whyItMatters: row.text('Why it matters'),
    weight: row.number('Weight'),
    weightReason: row.text('Reason for the weight'),
    audiences: audiencesOf(row),
    evidenceToAsk: linesOf(row.text('Evidence to ask for')),
    groundedIn: linesOf(row.text('Grounded in')).map(groundOf),
    recommendation: {
      appliesWhenLevelAtMost: row.number('Applies up to level'),
      action: row.text('Action'),
      effortPersonWeeks: {
        optimistic: row.number('Weeks, optimistic'),
        likely: row.number('Weeks, likely'),
        pessimistic: row.number('Weeks, pessimistic'),
      },
      ownerRole: row.text('Led by'),
      expectedLiftLevels: row.number('Lift in levels'),
      basis: row.text('Basis of the action'),
    },
  };
}

export function levelsOf(row: SheetRow | undefined) {
  return row ? [1, 2, 3, 4, 5].map((level) => ({ level, observable: row.text(`Level ${level}`) })) : [];
}

export function weightsOf(row: SheetRow | undefined, patterns: readonly string[]) {
  return patterns.flatMap((pattern) => {
    const weight = row?.maybeNumber(pattern);
    return weight === undefined ? [] : [{ pattern, weight }];
  });
}

function audiencesOf(row: SheetRow): string[] {
  const names = row
    .text('Audiences')
    .split(/[,;\n]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const known: readonly string[] = Audience.options;
  for (const name of names) if (!known.includes(name)) row.fault('UNKNOWN_AUDIENCE', 'Audiences', name);
  return names;
}

function linesOf(cell: string): string[] {
  return cell
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function groundOf(line: string): { model: string; element: string | null } {
  const cut = line.indexOf(between.modelAndElement);
  return cut === -1
    ? { model: line, element: null }
    : { model: line.slice(0, cut), element: line.slice(cut + between.modelAndElement.length) };
}

const textThresholds = ['reason', 'basis'];

/** What the sheet "Bank" says: a field and its value in each row. */
export function aboutOfRows(rows: readonly SheetRow[]) {
  const field = (row: SheetRow): string => row.text('Field').trim();
  const named = (start: string) =>
    rows
      .filter((row) => field(row).startsWith(`${start} `))
      .map((row) => ({ key: field(row).slice(start.length + 1), row }));
  const value = (name: string): string => rows.find((row) => field(row) === name)?.text('Value') ?? '';
  return {
    basis: value('basis'),
    weightScale: value('weightScale'),
    weightingReason: value('weightingReason'),
    levels: named('level').map(({ key, row }) => ({ level: Number(key), name: row.text('Value') })),
    audiences: named('audience').map(({ key, row }) => ({ audience: key, name: row.text('Value') })),
    patterns: named('pattern').map(({ key, row }) => ({ id: key, name: row.text('Value') })),
    thresholds: Object.fromEntries(
      named('threshold').map(({ key, row }) => [
        key,
        textThresholds.includes(key) ? row.text('Value') : row.number('Value'),
      ]),
    ),
    models: modelsOfRows(named('model')),
  };
}

function modelsOfRows(rows: readonly { readonly key: string; readonly row: SheetRow }[]) {
  const models = Map.groupBy(rows, ({ key }) => key.split(' ')[0] ?? '');
  return [...models.values()].map((own) => {
    const said = (part: string): string => own.find(({ key }) => key.endsWith(` ${part}`))?.row.text('Value') ?? '';
    const [title, url, basis] = [said('title'), said('address'), said('basis')];
    const source = title === '' && url === '' ? null : { title, url, basis };
    return { id: said('id').trim(), name: said('name'), source, detailBasis: said('detail') };
  });
}
