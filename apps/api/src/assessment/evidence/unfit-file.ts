import { DomainError } from '@peerway/kernel';

/** What is accepted, in words for whoever chose something else. */
const accepted =
  'PDF, pictures (PNG, JPEG, WebP, GIF), Word, Excel, PowerPoint and OpenDocument files, text, CSV and Markdown';

/** The refusal of a file, at the field where it was chosen. */
export function unfitFile(sentence: string): DomainError {
  return new DomainError('UNFIT_FILE', sentence, { field: 'file' });
}

/** The refusal of a kind of file that is not taken at all. */
export function unacceptedFile(name: string, kind: string): DomainError {
  return unfitFile(`“${name}” is ${kind}. Accepted are ${accepted}.`);
}
