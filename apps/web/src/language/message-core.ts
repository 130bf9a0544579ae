import { ɵcomputeMsgId as idOf, type ɵParsedMessage as ParsedMessage } from '@angular/localize';

/** A message without the white space around it, by whose id it is translated. */
export interface MessageCore {
  readonly id: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The white space around a text follows the layout of its template: 'Close' is one message, on a line of its own or not.
 */
export function messageCore({ text, meaning }: Pick<ParsedMessage, 'text' | 'meaning'>): MessageCore {
  const core = text.trim();
  const start = text.indexOf(core);
  return { id: idOf(core, meaning), text: core, before: text.slice(0, start), after: text.slice(start + core.length) };
}
