import { Field, ObjectType } from '@nestjs/graphql';
import { type Bank, minutesFor } from '@peerway/assessment';
import type { Language } from '../language/language.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { questionsOf } from './asked-questions.ts';
import type { Round } from './round.entity.ts';

@ObjectType({ description: 'A link to answer by, with words to send it in.' })
export class RoundLink {
  @Field(() => String, { description: 'The address.' })
  url: string;

  @Field(() => String, { description: 'A message to copy, the address in it.' })
  text: string;
}

/** What the words around a link are made from. */
export interface Addressing {
  readonly bank: Bank;
  readonly url: string;
  readonly organization: string;
  /** The audience of a personal link; undefined for the open one. */
  readonly audience: string | undefined;
  readonly name: string | null;
  readonly language: Language;
}

/** A link with a message that can be sent as it is. */
export function roundLink(round: Round, { bank, url, organization, audience, name, language }: Addressing): RoundLink {
  const audiences = audience === undefined ? round.asked.map((entry) => entry.audience) : [audience];
  const questions = Math.max(0, ...audiences.map((each) => questionsOf(bank, round, each).length));
  const minutes = minutesFor(bank, questions);
  const lines = [
    name === null ? 'Hello,' : `Hello ${name},`,
    '',
    `please answer the readiness assessment of ${organization}. It takes about ${minutes} minutes, needs no account, and can be interrupted at any time:`,
    '',
    url,
    '',
    round.closesOn === null
      ? 'Before the first question it says who will see what.'
      : `Before the first question it says who will see what. It takes answers until the end of ${round.closesOn} (UTC).`,
  ];
  return { url, text: lines.map((line) => sentenceIn(language, line)).join('\n') };
}
