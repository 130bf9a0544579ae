import { Field, ID, InputType } from '@nestjs/graphql';
import { plainText } from '@peerway/kernel';
import { CatalogueId } from '@peerway/use-cases';
import * as z from 'zod';
import { CitationAbout, CitationStance } from './citation.entity.ts';

/** What is said of a citation. */
export const CitationDraft = z
  .object({
    about: z.enum(CitationAbout),
    name: plainText({ max: 200 }).nullable(),
    reference: z.union([z.uuid(), CatalogueId], { error: 'This is not an id of Peerway.' }).nullable(),
    note: plainText({ max: 2000, lines: 'many' }).nullable(),
    stance: z.enum(CitationStance),
  })
  .refine(({ about, name }) => about === 'engagement' || name !== null, {
    error: 'Say what the case is attached to: the name of the goal, use case, risk, plan item or action.',
    path: ['name'],
  })
  .refine(
    ({ about, reference }) => about === 'useCase' || reference === null || z.uuid().safeParse(reference).success,
    {
      error: 'This is not an id of Peerway.',
      path: ['reference'],
    },
  )
  // The engagement itself is known by its own name.
  .overwrite((draft) => (draft.about === 'engagement' ? { ...draft, name: null, reference: null } : draft));
export type CitationDraft = z.infer<typeof CitationDraft>;

@InputType({ description: 'What a case is attached to, and what it says about it.' })
export class CitationInput {
  @Field(() => CitationAbout, { description: 'What of the engagement the case speaks to.' })
  about: CitationAbout;

  @Field(() => String, {
    nullable: true,
    description: 'What that is called, at most 200 characters; not needed for the engagement itself.',
  })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of that goal or use case, or of another thing that has one.',
  })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'What the case says about it, at most 2,000 characters.' })
  note?: string | null;

  @Field(() => CitationStance, { description: 'Which way the case points.' })
  stance: CitationStance;
}
