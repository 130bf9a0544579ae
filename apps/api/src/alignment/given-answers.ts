import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { GoalPlace, GoalPoints, Judgement } from '@peerway/alignment';
import * as z from 'zod';
import { typeOf } from '../graphql/type-of.ts';

const ratio = Judgement.shape.ratio.nullable();
const points = GoalPoints.shape.points.nullable();

/** One judgement as it is sent, with what stood there before. */
export const JudgementDraft = z
  .object({ first: Judgement.shape.first, second: Judgement.shape.second, ratio, before: ratio })
  .refine(({ first, second }) => first !== second, {
    error: 'A goal cannot be compared with itself.',
    path: ['second'],
  });
export type JudgementDraft = z.infer<typeof JudgementDraft>;

@InputType({ description: 'What one says about a pair of goals.' })
export class JudgementDraftInput {
  @Field(() => ID, { description: 'The first goal.' })
  first: string;

  @Field(() => ID, { description: 'The second goal.' })
  second: string;

  @Field(() => Float, {
    nullable: true,
    description: 'How many times as much the first goal counts, 1/9 to 9; null takes back what was said.',
  })
  ratio?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What was shown of this pair before, in the same direction; null if nothing was.',
  })
  before?: number | null;
}

/** Points for goals as they are sent, with what stood there before. */
export const PointsDrafts = z
  .array(z.object({ goal: GoalPoints.shape.goal, points, before: points }))
  .min(1, { error: 'Give points to at least one goal.' })
  .max(30, { error: 'Points are given to 30 goals at most.' });
export type PointsDraft = z.infer<typeof PointsDrafts>[number];

@InputType({ description: 'How many points one gives a goal.' })
export class PointsDraftInput {
  @Field(() => ID, { description: 'The goal.' })
  goal: string;

  @Field(() => Float, { nullable: true, description: 'The points, 0 to 1,000; null takes back what was said.' })
  points?: number | null;

  @Field(() => Float, { nullable: true, description: 'What was shown before; null if nothing was.' })
  before?: number | null;
}

/** An order of goals as it is sent. */
export const PlacesDraft = z
  .array(GoalPlace)
  .max(30, { error: 'An order holds 30 goals at most.' })
  .refine((places) => new Set(places.map(({ goal }) => goal)).size === places.length, {
    error: 'A goal stands twice in this order. Leave one of the two out.',
  });
export const PlacesInput = typeOf(GoalPlace, 'input');

/** The revision that an edit began with. */
export const Revision = z.int().min(0, { error: 'A revision is 0 for a first answer, else the one last seen.' });
