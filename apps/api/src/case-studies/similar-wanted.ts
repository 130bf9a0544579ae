import { ArgsType, Field, Int } from '@nestjs/graphql';
import { levers, patterns } from '@peerway/kernel';
import * as z from 'zod';

const usualSimilar = 6;
const mostSimilar = 50;

/** Which similar cases somebody wants. */
export const SimilarWanted = z.object({
  first: z
    .int()
    .min(1)
    .max(mostSimilar, { error: `1 to ${mostSimilar} similar cases can be had. Ask for that many with "first".` })
    .nullable(),
  patterns: someOf(patterns),
  levers: someOf(levers),
});
export type SimilarWanted = z.infer<typeof SimilarWanted>;

function someOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .array(z.enum(words, { error: `This is one of: ${words.join(', ')}.` }))
    .max(words.length, { error: 'Each of them is named once.' })
    .nullable();
}

/** How many are wanted where nobody says. */
export function similarLimit({ first }: Pick<SimilarWanted, 'first'>): number {
  return first ?? usualSimilar;
}

@ArgsType()
export class SimilarArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many at most, 1 to ${mostSimilar}; ${usualSimilar} when absent.`,
  })
  first?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Patterns that count in place of those that the organization is readiest for.',
  })
  patterns?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What P2P is to serve there.' })
  levers?: string[] | null;
}
