import { foldText } from '@peerway/kernel';
import { unguarded } from '@peerway/table';
import type { Perspective } from './perspective.ts';

/** What a column of a list of goals says. */
export type GoalColumn = 'name' | 'perspective' | 'owner' | 'measure' | 'note';

const headings: ReadonlyMap<string, GoalColumn> = new Map([
  ['goal', 'name'],
  ['goals', 'name'],
  ['name', 'name'],
  ['objective', 'name'],
  ['ziel', 'name'],
  ['ziele', 'name'],
  ['perspective', 'perspective'],
  ['perspektive', 'perspective'],
  ['owner', 'owner'],
  ['responsible', 'owner'],
  ['eigentumer', 'owner'],
  ['verantwortlich', 'owner'],
  ['measure', 'measure'],
  ['kpi', 'measure'],
  ['kennzahl', 'measure'],
  ['messgrosse', 'measure'],
  ['note', 'note'],
  ['notes', 'note'],
  ['notiz', 'note'],
  ['bemerkung', 'note'],
]);

const perspectives: ReadonlyMap<string, Perspective> = new Map([
  ['financial', 'financial'],
  ['finance', 'financial'],
  ['finanzen', 'financial'],
  ['customer', 'customer'],
  ['customers', 'customer'],
  ['kunden', 'customer'],
  ['process', 'process'],
  ['processes', 'process'],
  ['internal processes', 'process'],
  ['prozesse', 'process'],
  ['interne prozesse', 'process'],
  ['growth', 'growth'],
  ['learning', 'growth'],
  ['learning and growth', 'growth'],
  ['lernen', 'growth'],
  ['lernen und entwicklung', 'growth'],
  ['lernen und wachstum', 'growth'],
]);

/** Which column a heading means, in English or German; undefined for one that is not read. */
export function goalColumn(heading: string): GoalColumn | undefined {
  return headings.get(foldText(unguarded(heading)).trim());
}

/** The perspective that a cell names, in English or German; undefined for words that name none. */
export function perspectiveNamed(cell: string): Perspective | undefined {
  return perspectives.get(foldText(cell).trim());
}
