import { Field, Float, ID, InputType } from '@nestjs/graphql';
import {
  AudienceName,
  BankDraft,
  BankPattern,
  DraftDimension,
  DraftQuestion,
  LevelName,
  Question,
  Thresholds,
} from '@peerway/assessment';
import { DomainError, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { typeOf } from '../../graphql/type-of.ts';

const LevelNameInput = typeOf(LevelName, 'input');
const AudienceNameInput = typeOf(AudienceName, 'input');
const BankPatternInput = typeOf(BankPattern, 'input');
const ThresholdsInput = typeOf(Thresholds, 'input');
const QuestionInput = typeOf(Question, 'input');

/** What a draft is called. */
export const BankName = plainText({ max: 80 });

const Frame = DraftDimension.omit({ questions: true }).extend({ questions: z.array(z.string().max(80)).max(1_000) });
type Frame = z.infer<typeof Frame>;

/** One edit of a draft: only what it names changes. */
export const BankEdit = z.object({
  name: BankName.nullable(),
  basis: BankDraft.shape.basis.nullable(),
  weightScale: BankDraft.shape.weightScale.nullable(),
  weightingReason: BankDraft.shape.weightingReason.nullable(),
  levels: BankDraft.shape.levels.nullable(),
  audiences: BankDraft.shape.audiences.nullable(),
  patterns: BankDraft.shape.patterns.nullable(),
  thresholds: BankDraft.shape.thresholds.nullable(),
  dimensions: z.array(Frame).max(100).nullable(),
  questions: z.array(DraftQuestion).max(1_000).nullable(),
});
export type BankEdit = z.infer<typeof BankEdit>;

@InputType({ description: 'A dimension of a draft, with the order of its questions.' })
export class DimensionFrameInput {
  @Field(() => ID, { description: 'Its id; stays the same across versions.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'The question it answers.' })
  description: string;

  @Field(() => Float, { description: 'How heavily it counts in the readiness of the whole.' })
  weight: number;

  @Field(() => String, { description: 'Why it counts that heavily.' })
  weightReason: string;

  @Field(() => Float, { description: 'The mean level to reach before a pilot.' })
  target: number;

  @Field(() => String, { description: 'Why this level.' })
  targetReason: string;

  @Field(() => String, { description: 'How sure weight and target are.' })
  basis: string;

  @Field(() => [ID], { description: 'Its questions, in the order they are asked.' })
  questions: string[];
}

@InputType({ description: 'One edit of a draft: only what is given changes.' })
export class BankEditInput {
  @Field(() => String, { nullable: true, description: 'What the bank is called.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'How sure the bank is: what it is and what it is not.' })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: 'What pattern weights mean.' })
  weightScale?: string | null;

  @Field(() => String, { nullable: true, description: 'How dimensions and questions come together.' })
  weightingReason?: string | null;

  @Field(() => [LevelNameInput], { nullable: true, description: 'What the five levels are called.' })
  levels?: LevelName[] | null;

  @Field(() => [AudienceNameInput], { nullable: true, description: 'What the audiences are called.' })
  audiences?: AudienceName[] | null;

  @Field(() => [BankPatternInput], { nullable: true, description: 'What the patterns are called.' })
  patterns?: BankPattern[] | null;

  @Field(() => ThresholdsInput, { nullable: true, description: 'The lines that turn figures into a verdict.' })
  thresholds?: Thresholds | null;

  @Field(() => [DimensionFrameInput], {
    nullable: true,
    description: 'All dimensions in their order; dimensions and questions that are not named here are taken out.',
  })
  dimensions?: DimensionFrameInput[] | null;

  @Field(() => [QuestionInput], { nullable: true, description: 'Questions that are new or changed.' })
  questions?: Question[] | null;
}

/**
 * A draft after an edit.
 * @throws DomainError BAD_INPUT when a question is in no dimension, in two, or named without being there.
 */
export function editedBank(bank: BankDraft, edit: BankEdit): BankDraft {
  const { basis, weightScale, weightingReason, levels, audiences, patterns, thresholds, dimensions, questions } = edit;
  const parts = { basis, weightScale, weightingReason, levels, audiences, patterns, thresholds };
  const given = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
  const known = new Map(bank.dimensions.flatMap((each) => each.questions.map((question) => [question.id, question])));
  for (const question of questions ?? []) known.set(question.id, question);
  const frames =
    dimensions ?? bank.dimensions.map((each) => ({ ...each, questions: each.questions.map(({ id }) => id) }));
  refuseUnfitFrames(frames, known, questions ?? []);
  return {
    ...bank,
    ...given,
    dimensions: frames.map((frame) => ({ ...frame, questions: frame.questions.flatMap((id) => known.get(id) ?? []) })),
  };
}

function refuseUnfitFrames(
  frames: readonly Frame[],
  known: ReadonlyMap<string, unknown>,
  given: readonly DraftQuestion[],
): void {
  const placed = new Set<string>();
  frames.forEach(({ questions }, place) => {
    for (const id of questions) {
      const field = `dimensions.${place}.questions`;
      if (!known.has(id)) throw unfit('A dimension names a question that is not there. Load the draft again.', field);
      if (placed.has(id)) throw unfit('A question stands in two places. Give the new one an id of its own.', field);
      placed.add(id);
    }
  });
  given.forEach(({ id }, place) => {
    if (!placed.has(id)) throw unfit('A question belongs to no dimension. Name it in one.', `questions.${place}.id`);
  });
}

function unfit(sentence: string, field: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field });
}
