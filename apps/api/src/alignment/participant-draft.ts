import { Field, Float, InputType } from '@nestjs/graphql';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';

/** How many people a weighing takes. */
export const mostParticipants = 30;

const weightSentence =
  'A person counts with more than 0 and at most 100. Take somebody out who should not count at all.';

/** Somebody who is to weigh goals. */
export const ParticipantDraft = z.object({
  name: plainText({ max: 120 }),
  weight: z
    .number({ error: weightSentence })
    .gt(0, { error: weightSentence })
    .max(100, { error: weightSentence })
    .nullable(),
});
export type ParticipantDraft = z.infer<typeof ParticipantDraft>;

/** People to add to a weighing. */
export const ParticipantDrafts = z
  .array(ParticipantDraft)
  .max(mostParticipants, { error: `A weighing takes ${mostParticipants} people at most.` });

@InputType({ description: 'Somebody who is to weigh goals.' })
export class ParticipantInput {
  @Field(() => String, { description: 'The name; the other participants will see it.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'How much the person counts beside the others; 1 when absent.' })
  weight?: number | null;
}
