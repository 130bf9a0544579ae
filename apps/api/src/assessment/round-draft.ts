import { Field, ID, InputType } from '@nestjs/graphql';
import { Audience, type Bank } from '@peerway/assessment';
import { DomainError, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { typeOf } from '../graphql/type-of.ts';
import { questionsOf } from './asked-questions.ts';
import { Anonymity } from './round.entity.ts';
import { today } from './round-state.ts';

const AudienceType = typeOf(Audience, 'input');

/** A day on which a round stops taking answers. */
export const ClosingDay = z.iso.date({
  error: 'This is not a day of the calendar: write it as year-month-day, such as 2027-03-31.',
});

/** What is chosen when a round is set up. */
export const RoundDraft = z.object({
  name: plainText({ max: 120 }),
  anonymity: z.enum(Anonymity),
  closesOn: ClosingDay.nullable(),
  bank: z.string().min(1).max(60).nullable(),
  audiences: z
    .array(z.object({ audience: Audience, dimensions: z.array(z.string().max(100)).max(100) }))
    .min(1, { error: 'Choose at least one audience.' })
    .max(5, { error: 'Name each audience once.' }),
});
export type RoundDraft = z.infer<typeof RoundDraft>;

@InputType({ description: 'What one audience is asked about.' })
export class RoundAudienceInput {
  @Field(() => AudienceType, { description: 'The audience.' })
  audience: Audience;

  @Field(() => [String], { description: 'The dimensions of the question bank that it is asked about.' })
  dimensions: string[];
}

@InputType({ description: 'What is chosen when a round is set up.' })
export class RoundInput {
  @Field(() => String, { description: 'What the team will call it.' })
  name: string;

  @Field(() => Anonymity, { description: 'Whether answers stay with the person who gave them.' })
  anonymity: Anonymity;

  @Field(() => String, {
    nullable: true,
    description: 'The last day on which it takes answers (ISO date, to the end of that day in UTC); none when absent.',
  })
  closesOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The released question bank to ask; when absent the latest built-in one, or the one the round has.',
  })
  bank?: string | null;

  @Field(() => [RoundAudienceInput], { description: 'Who is asked, and about what.' })
  audiences: RoundAudienceInput[];
}

/**
 * Refuses, at its field, what the bank or the calendar does not allow.
 * @throws DomainError BAD_INPUT
 */
export function refuseUnfit(draft: RoundDraft, bank: Bank): void {
  refusePast(draft.closesOn);
  const known = new Set(bank.dimensions.map(({ id }) => id));
  const seen = new Set<string>();
  draft.audiences.forEach(({ audience, dimensions }, place) => {
    if (seen.has(audience)) throw unfit('Name each audience once.', `audiences.${place}.audience`);
    seen.add(audience);
    const field = `audiences.${place}.dimensions`;
    const foreign = dimensions.find((dimension) => !known.has(dimension));
    if (foreign !== undefined)
      throw unfit(`The question bank has no dimension "${foreign.slice(0, 60)}". Choose from its list.`, field);
    const asked = { kind: 'full' as const, asked: [{ audience, dimensions }] };
    if (questionsOf(bank, asked, audience).length === 0)
      throw unfit('These dimensions hold no question for this audience. Choose another one, or leave it out.', field);
  });
}

/** @throws DomainError BAD_INPUT for a closing date that is over already. */
export function refusePast(closesOn: string | null): void {
  if (closesOn !== null && closesOn < today())
    throw unfit('This day is over. Choose today or a later day.', 'closesOn');
}

function unfit(sentence: string, field: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field });
}
