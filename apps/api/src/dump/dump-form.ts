import * as z from 'zod';

/**
 * A dump is gzipped text, one line a row, the same for both engines:
 *
 *     #dump {"form":1,"takenAt":"…","migrations":["2026-11-first"]}
 *     #table {"name":"member"}
 *     {"id":"…", …}                        one row, as PostgreSQL writes it in JSON
 *     #end {"name":"member","rows":1,"sha256":"…"}      of the table's row lines
 *     #whole {"tables":1,"rows":1,"sha256":"…"}         of every line before it
 */
export const DumpHeader = z.object({
  form: z.literal(1),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()),
});
export type DumpHeader = z.infer<typeof DumpHeader>;

export const TableStart = z.object({ name: z.string() });

export const TableEnd = z.object({ name: z.string(), rows: z.int(), sha256: z.string() });
export type TableEnd = z.infer<typeof TableEnd>;

export const DumpEnd = z.object({ tables: z.int(), rows: z.int(), sha256: z.string() });
export type DumpEnd = z.infer<typeof DumpEnd>;

/** One line of a dump, read. */
export type DumpLine =
  | { readonly kind: 'dump'; readonly said: DumpHeader }
  | { readonly kind: 'table'; readonly said: z.infer<typeof TableStart> }
  | { readonly kind: 'row'; readonly text: string }
  | { readonly kind: 'end'; readonly said: TableEnd }
  | { readonly kind: 'whole'; readonly said: DumpEnd };

/** What a dump holds, once every line of it was read and its checksums were found right. */
export interface DumpContent {
  readonly header: DumpHeader;
  readonly tables: readonly TableEnd[];
  readonly rows: number;
}

/** A line that says something about the rows. */
export function controlLine(kind: Exclude<DumpLine['kind'], 'row'>, said: object): string {
  return `#${kind} ${JSON.stringify(said)}\n`;
}

/** @throws Error for a line that no dump has. */
export function dumpLine(line: string): DumpLine {
  if (!line.startsWith('#')) return { kind: 'row', text: line };
  const at = line.indexOf(' ');
  const said: unknown = JSON.parse(line.slice(at + 1));
  switch (line.slice(1, at)) {
    case 'dump':
      return { kind: 'dump', said: DumpHeader.parse(said) };
    case 'table':
      return { kind: 'table', said: TableStart.parse(said) };
    case 'end':
      return { kind: 'end', said: TableEnd.parse(said) };
    case 'whole':
      return { kind: 'whole', said: DumpEnd.parse(said) };
    default:
      throw new Error('a line of the dump says nothing known');
  }
}
