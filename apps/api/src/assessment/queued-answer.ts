import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import * as z from 'zod';
import { AnswerDraft, AnswerInput, RespondentAnswer } from './save-answer.ts';

/** How many answers one operation takes. */
export const mostAtOnce = 50;

/** Answers as they come from a device's queue. Each is judged by itself, so that one that does not fit stops no other. */
export const QueuedAnswers = z
  .array(z.record(z.string(), z.unknown()))
  .min(1, { error: 'Send at least one answer.' })
  .max(mostAtOnce, { error: `Send at most ${mostAtOnce} answers at once.` });
export type QueuedAnswers = z.infer<typeof QueuedAnswers>;

/** One of them. */
export const QueuedAnswer = AnswerDraft.and(
  z.object({ id: z.guid({ error: 'The id of a queued answer is a UUID, made by the device.' }).toLowerCase() }),
);
export type QueuedAnswer = z.infer<typeof QueuedAnswer>;

@InputType({ description: 'One answer from the queue of a device.' })
export class QueuedAnswerInput extends AnswerInput {
  @Field(() => ID, { description: 'A UUID that the device made for this change: sent again, it has the same outcome.' })
  id: string;
}

/** What became of an answer that came from a queue. */
export const QueuedOutcomeKind = { saved: 'saved', conflict: 'conflict', late: 'late', refused: 'refused' } as const;
export type QueuedOutcomeKind = (typeof QueuedOutcomeKind)[keyof typeof QueuedOutcomeKind];
registerEnumType(QueuedOutcomeKind, {
  name: 'QueuedOutcomeKind',
  description: 'What became of an answer that came from a queue.',
  valuesMap: {
    saved: { description: 'It counts.' },
    conflict: { description: 'Another device changed it since; choose which one stands.' },
    late: { description: 'It came after the round was closed: kept apart, and in no figure.' },
    refused: { description: 'It was not kept; the message says why.' },
  },
});

@ObjectType({ description: 'What became of one answer from a queue.' })
export class QueuedOutcome {
  @Field(() => ID, { description: 'The id that the device gave it.' })
  id: string;

  @Field(() => QueuedOutcomeKind, { description: 'What became of it.' })
  outcome: QueuedOutcomeKind;

  @Field(() => RespondentAnswer, {
    nullable: true,
    description: 'What stands now: the answer that counts, for a late one what is kept apart; null if there is none.',
  })
  current: RespondentAnswer | null;

  @Field(() => Date, { nullable: true, description: 'When a late one arrived.' })
  arrivedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the round had been closed, for a late one.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The code of a refusal or conflict.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'What to do about a refusal or conflict.' })
  message: string | null;
}
