import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { askedIn } from './answered-in.ts';
import type { Weighing } from './weighing.entity.ts';

/** What the words around a link are made from. */
export interface WeighingInvitation {
  readonly url: string;
  readonly name: string;
  readonly organization: string;
  readonly weighing: Pick<Weighing, 'method' | 'goals'>;
}

/** A link with a message that can be sent as it is. */
export function weighingLink({ url, name, organization, weighing }: WeighingInvitation): { url: string; text: string } {
  const minutes = Math.max(1, Math.ceil((askedIn(weighing.method, weighing.goals.length) * 11) / 60));
  const lines = [
    `Hello ${name},`,
    '',
    `please say how much each goal of ${organization} counts for you. It takes about ${minutes} minutes, needs no account, and can be interrupted at any time:`,
    '',
    url,
    '',
    'Before the first question it says who will see what.',
  ];
  return { url, text: lines.map((line) => sentenceIn(languageHere(), line)).join('\n') };
}
