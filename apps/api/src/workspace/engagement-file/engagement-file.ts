import * as z from 'zod';
import { SealedRows } from './sealed-rows.ts';

/**
 * The file of one engagement: gzipped lines as in a dump, with the rows of anonymous rounds sealed.
 *
 *     #engagement {"form":1,"takenAt":"…","id":"…","workspace":"…","name":"…"}
 *     #table {"name":"round"}
 *     {"id":"…", …}
 *     #sealed {"name":"answer","rows":300,"key":"…","iv":"…","tag":"…","data":"…"}
 *     #whole {"rows":812,"sha256":"…","seal":"…"}
 */
export const FileHeader = z.object({
  form: z.literal(1),
  takenAt: z.iso.datetime(),
  id: z.uuid(),
  workspace: z.uuid(),
  name: z.string().max(500),
});
export type FileHeader = z.infer<typeof FileHeader>;

const TableStart = z.object({ name: z.string().max(100) });
const FileEnd = z.object({ rows: z.int().min(0), sha256: z.string().max(64), seal: z.string().max(64).optional() });

/** One line of the file, read. */
export type FileLine =
  | { readonly kind: 'engagement'; readonly said: FileHeader }
  | { readonly kind: 'table'; readonly said: z.infer<typeof TableStart> }
  | { readonly kind: 'sealed'; readonly said: SealedRows }
  | { readonly kind: 'row'; readonly text: string }
  | { readonly kind: 'whole'; readonly said: z.infer<typeof FileEnd> };

/** @throws Error for a line that no such file has. */
export function fileLine(line: string): FileLine {
  if (!line.startsWith('#')) return { kind: 'row', text: line };
  const at = line.indexOf(' ');
  const said: unknown = JSON.parse(line.slice(at + 1));
  switch (line.slice(1, at)) {
    case 'engagement':
      return { kind: 'engagement', said: FileHeader.parse(said) };
    case 'table':
      return { kind: 'table', said: TableStart.parse(said) };
    case 'sealed':
      return { kind: 'sealed', said: SealedRows.parse(said) };
    case 'whole':
      return { kind: 'whole', said: FileEnd.parse(said) };
    default:
      throw new Error('a line of the file says nothing known');
  }
}
