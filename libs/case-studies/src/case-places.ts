import { unguarded } from '@peerway/table';
import { type CaseColumn, caseColumns, type CaseColumnGroup, type CaseField } from './case-columns.ts';
import { refusals } from './case-file-refusals.ts';
import { cut } from './case-problem.ts';
import type { CaseProblem } from './cases-reading.ts';

/** A column of a file: its place in a row, and its heading as the file has it. */
export interface Place {
  readonly at: number;
  readonly heading: string;
}

/** The numbered columns of one item: each part's place. */
export interface ItemPlaces {
  readonly number: number;
  readonly group: CaseColumnGroup;
  readonly parts: ReadonlyMap<CaseColumn, Place>;
}

/** Where the parts of a case stand in the rows of a file. */
export interface CasePlaces {
  readonly columns: ReadonlyMap<CaseColumn<CaseField>, Place>;
  /** By their numbers. */
  readonly items: ReadonlyMap<CaseColumnGroup, readonly ItemPlaces[]>;
  readonly width: number;
}

/** What the header of a file says, or what is wrong with it. */
export interface HeaderReading {
  readonly places: CasePlaces;
  readonly problems: readonly CaseProblem[];
  readonly passedOver: readonly string[];
}

const plain = caseColumns.filter((column) => 'field' in column);
const groups = caseColumns.filter((column) => 'list' in column);

/** Finds the columns of cases in a header: in any order, in capitals or not. */
export function casePlaces(header: readonly string[]): HeaderReading {
  const columns = new Map<CaseColumn<CaseField>, Place>();
  const items = new Map(groups.map((group) => [group, new Map<number, Map<CaseColumn, Place>>()]));
  const problems: CaseProblem[] = [];
  const passedOver: string[] = [];
  header.forEach((cell, at) => {
    const place = { at, heading: unguarded(cell).trim() };
    const put = <Key>(into: Map<Key, Place>, key: Key): void => {
      if (into.has(key)) problems.push(repeated(place));
      else into.set(key, place);
    };
    const name = place.heading.toLowerCase().replaceAll(/\s+/g, ' ');
    const column = plain.find(({ heading }) => heading === name);
    const part = column ? undefined : numbered(name);
    if (column) put(columns, column);
    else if (part) {
      const ofGroup = items.get(part.group);
      const parts = ofGroup?.get(part.number) ?? new Map<CaseColumn, Place>();
      ofGroup?.set(part.number, parts);
      put(parts, part.part);
    } else if (name !== '') passedOver.push(cut(place.heading));
  });
  const places = { columns, items: sorted(items), width: header.length };
  if (columns.size === 0) return { places, problems: [refusals.noCases(cut(passedOver.join(', ')))], passedOver };
  return { places, problems: [...missing(places), ...problems], passedOver };
}

function numbered(name: string): { group: CaseColumnGroup; number: number; part: CaseColumn } | undefined {
  const [, heading, number, rest] = /^([a-z]+) ([1-9]\d?)(?: ([a-z]+))?$/.exec(name) ?? [];
  const group = groups.find((each) => each.heading === heading);
  const part = group?.parts.find((each) => each.heading === (rest ?? ''));
  return group && part ? { group, number: Number(number), part } : undefined;
}

function sorted(
  items: ReadonlyMap<CaseColumnGroup, ReadonlyMap<number, ReadonlyMap<CaseColumn, Place>>>,
): CasePlaces['items'] {
  return new Map(
    [...items].map(([group, byNumber]) => [
      group,
      [...byNumber].map(([number, parts]) => ({ number, group, parts })).sort((a, b) => a.number - b.number),
    ]),
  );
}

function missing({ columns, items }: CasePlaces): CaseProblem[] {
  const needed = plain.filter((column) => column.isNeeded && !columns.has(column)).map(({ heading }) => heading);
  const withoutItems = groups.filter((group) => group.list === 'sources' && items.get(group)?.length === 0);
  return [...needed, ...withoutItems.map(({ heading, parts }) => `${heading} 1 ${parts[0]?.heading}`)].map(
    (heading) => ({
      code: 'COLUMN_MISSING',
      at: '',
      column: heading,
      detail: heading,
      sentence: `The column “${heading}” is missing. Add it: the template has all columns.`,
    }),
  );
}

function repeated({ heading }: Place): CaseProblem {
  const shown = cut(heading);
  const sentence = `The column “${shown}” stands there twice. Take one of them out.`;
  return { code: 'COLUMN_REPEATED', at: '', column: shown, detail: shown, sentence };
}
