import { type Cast } from '../../support/portal.ts';
import { upload, type UploadReply } from '../../support/upload.ts';
import type { Visitor } from '../../support/visitor.ts';
import type { CaseImportReport } from '../../../apps/api/src/case-studies/import-cases.ts';

/** Sends a file of cases to the library; by the owner, to be kept whole, unless told otherwise. */
export function sendCases(
  { owner }: Cast,
  file: string | Uint8Array,
  { keep = 'all', by = owner, type = 'application/octet-stream' } = {},
): Promise<UploadReply<CaseImportReport>> {
  return upload(by, `/api/library/import?keep=${keep}`, file, type);
}

/** Asks the library for a file; by the owner unless told otherwise. */
export async function takeCases(
  { owner }: Cast,
  route: string,
  { by = owner, language = 'en' }: { by?: Visitor; language?: string } = {},
): Promise<{ status: number; headers: Headers; text: string }> {
  const headers = { cookie: by.cookie, 'accept-language': language };
  const reply = await fetch(`${by.url}/api/library/${route}`, { headers });
  const bytes = await reply.arrayBuffer();
  return {
    status: reply.status,
    headers: reply.headers,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  };
}
