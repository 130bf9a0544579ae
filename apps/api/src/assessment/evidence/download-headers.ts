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

/** The name twice (RFC 6266, RFC 5987): in plain letters for old programs, and as it is. */
function attachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
