import { MessageTemplates } from '../src/message-template.ts';
import file from './message-templates.json' with { type: 'json' };

/**
 * Messages that changes usually need, in the order in which they are said.
 *
 * @example
 * messageTemplates.templates.length; // => 14
 */
export const messageTemplates: MessageTemplates = MessageTemplates.parse(file);
