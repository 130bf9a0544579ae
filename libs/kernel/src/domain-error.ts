/**
 * A refusal: something is not allowed or not there, and the person asking should be told so in one plain sentence.
 *
 * The code is for programs (`ROUND_CLOSED`, `NOT_FOUND`), the message is for people, and the details name what
 * was refused. A fault (a programmer's mistake) is a `RangeError` instead; a finding is data.
 *
 * @example
 * new DomainError('ROUND_CLOSED', 'This round was closed on 14 November.').code; // => 'ROUND_CLOSED'
 */
export class DomainError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, sentence: string, details: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
