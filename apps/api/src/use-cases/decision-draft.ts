import { Field, ID, InputType } from '@nestjs/graphql';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { DecisionAbout } from './decision-record.entity.ts';

const mostChosen = 50;

/** A decision as it is put on record. */
export const DecisionDraft = z
  .object({
    about: z.enum(DecisionAbout),
    useCase: z.string().max(80).nullable(),
    chosen: z
      .array(z.string().max(80))
      .min(1, { error: 'A decision names at least one thing that was chosen.' })
      .max(mostChosen, { error: `A decision names at most ${mostChosen} things.` })
      .refine((ids) => new Set(ids).size === ids.length, { error: 'Name each thing that was chosen once.' }),
    reason: plainText({ min: 1, max: 4000, lines: 'many' }),
    decidedBy: plainText({ min: 1, max: 200 }),
    decidedOn: z.iso.date({ error: 'This is not a day of the calendar: write it as 2026-03-31.' }),
    sentAs: z.guid({ error: 'The id of a deed is a UUID, made by the client.' }).toLowerCase(),
  })
  .refine(({ about, useCase }) => (about === 'platform') === (useCase !== null), {
    error: 'A decision on a platform names its use case, and no other decision does.',
    path: ['useCase'],
  });
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** The decision, and why it no longer stands. */
export const WithdrawalReason = plainText({ min: 1, max: 2000, lines: 'many' });

@InputType({ description: 'A decision as it is put on record.' })
export class DecisionInput {
  @Field(() => DecisionAbout, { description: 'What was decided on.' })
  about: DecisionAbout;

  @Field(() => ID, { nullable: true, description: 'For a platform, the use case; else nothing.' })
  useCase?: string | null;

  @Field(() => [ID], { description: `The ids of what was chosen, the first one first; 1 to ${mostChosen}.` })
  chosen: string[];

  @Field(() => String, { description: 'Why, at most 4,000 characters.' })
  reason: string;

  @Field(() => String, { description: 'Who decided; not always who records it.' })
  decidedBy: string;

  @Field(() => String, { description: 'The day of the decision (year-month-day), not in the future.' })
  decidedOn: string;

  @Field(() => ID, { description: 'A UUID made by the client: sent twice, the decision is recorded once.' })
  sentAs: string;
}
