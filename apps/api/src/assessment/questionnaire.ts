import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AnswerState, Audience, QuestionLevel } from '@peerway/assessment';
import { typeOf } from '../graphql/type-of.ts';
import { Evidence } from './evidence/evidence.entity.ts';
import { Anonymity, RoundState } from './round.entity.ts';
import { RespondentAnswer } from './save-answer.ts';

const AudienceType = typeOf(Audience, 'output');
const AnswerStateType = typeOf(AnswerState, 'output');
const LevelType = typeOf(QuestionLevel, 'output');

@ObjectType({ description: 'What one audience is asked in a round.' })
export class RoundAudience {
  @Field(() => AudienceType, { description: 'The audience.' })
  audience: Audience;

  @Field(() => String, { description: 'What it is called on screen.' })
  name: string;

  @Field(() => [String], { description: 'The dimensions it is asked about.' })
  dimensions: readonly string[];

  @Field(() => Int, { description: 'How many questions it gets.' })
  questions: number;

  @Field(() => Int, { description: 'How many minutes that takes.' })
  minutes: number;
}

@ObjectType({ description: 'An answer that arrived after the round was closed: in no figure until it is taken in.' })
export class KeptApart extends RespondentAnswer {
  @Field(() => Date, { description: 'When it arrived.' })
  arrivedAt: Date;

  @Field(() => Date, { description: 'When the round had been closed.' })
  closedAt: Date;
}

@ObjectType({ description: 'A question as a respondent meets it.' })
export class QuestionnaireQuestion {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The question.' })
  text: string;

  @Field(() => String, { description: 'Why it matters.' })
  whyItMatters: string;

  @Field(() => [LevelType], { description: 'The five levels to choose from.' })
  levels: QuestionLevel[];

  @Field(() => [String], { description: 'Papers and records that would support an answer.' })
  evidenceToAsk: string[];
}

@ObjectType({ description: 'A dimension as a respondent meets it: one page.' })
export class QuestionnaireDimension {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'The question it answers.' })
  description: string;

  @Field(() => [QuestionnaireQuestion], { description: 'Its questions, in the order they are asked.' })
  questions: QuestionnaireQuestion[];
}

@ObjectType({ description: 'What the same person said to a question in the round before.' })
export class AnswerBefore {
  @Field(() => ID, { description: 'The question.' })
  question: string;

  @Field(() => AnswerStateType, { description: 'A level, "do not know", or "does not apply".' })
  state: AnswerState;

  @Field(() => Int, { nullable: true, description: 'The level, 1 to 5; null unless the state is "level".' })
  level: number | null;

  @Field(() => String, { nullable: true, description: 'What was noted beside it.' })
  note: string | null;
}

@ObjectType({ description: 'What somebody who holds a link is asked, and who will see what.' })
export class Questionnaire {
  @Field(() => String, { description: 'The name of the round.' })
  round: string;

  @Field(() => String, { description: 'The organization that is assessed.' })
  organization: string;

  @Field(() => String, { description: 'The programme it belongs to.' })
  engagement: string;

  @Field(() => String, { nullable: true, description: 'Who runs it: the name of the workspace.' })
  consultant: string | null;

  @Field(() => RoundState, { description: 'Whether the round takes answers.' })
  state: RoundState;

  @Field(() => String, { nullable: true, description: 'The last day on which it takes answers (ISO date), if any.' })
  closesOn: string | null;

  @Field(() => Anonymity, { description: 'Whether answers stay with the person who gave them.' })
  anonymity: Anonymity;

  @Field(() => AudienceType, { nullable: true, description: 'The own audience; null until it is declared.' })
  audience: Audience | null;

  @Field(() => [RoundAudience], { description: 'The audiences of the round, to choose from behind an open link.' })
  audiences: RoundAudience[];

  @Field(() => [String], { description: 'Who will see what, a sentence each; shown before the first question.' })
  visibleTo: string[];

  @Field(() => Int, { description: 'How many minutes all questions take.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'The own name, where one is kept.' })
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The language in which the person is asked, en or de; null when nobody has said.',
  })
  language: string | null;

  @Field(() => [QuestionnaireDimension], {
    description: 'What is asked, a page each; empty until the audience is known.',
  })
  dimensions: QuestionnaireDimension[];

  @Field(() => [RespondentAnswer], { description: 'What was answered so far.' })
  answers: RespondentAnswer[];

  @Field(() => [Evidence], {
    nullable: true,
    description: 'The own links and files; null where none are taken: an anonymous round, and one that is not open.',
  })
  evidence: Evidence[] | null;

  @Field(() => [KeptApart], {
    description: 'What of it arrived after the round was closed, before it was reopened, and counts in no figure.',
  })
  keptApart: KeptApart[];

  @Field(() => [AnswerBefore], {
    description: 'What the same person said in the round before, where this round shows it; own answers only.',
  })
  before: AnswerBefore[];

  @Field(() => Date, { nullable: true, description: 'When the respondent said to be done.' })
  finishedAt: Date | null;
}
