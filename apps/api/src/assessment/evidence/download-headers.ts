import { attachment } from '../../operations/attachment.ts';
import type { Evidence } from './evidence.entity.ts';

/** A file is saved, never shown as a page, whatever it holds; and nobody on the way keeps a copy. */
export function downloadHeaders({
  name,
  mediaType,
  bytes,
}: Pick<Evidence, 'name' | 'mediaType' | 'bytes'>): [string, string][] {
  return [
    ['content-type', mediaType ?? 'application/octet-stream'],
    ['content-length', String(bytes)],
    ['content-disposition', attachment(name)],
    ['content-security-policy', `sandbox; default-src 'none'; frame-ancestors 'none'`],
    ['cache-control', 'private, no-store'],
    ['x-content-type-options', 'nosniff'],
  ];
}
