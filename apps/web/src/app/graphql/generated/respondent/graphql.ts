/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether answers stay with the person who gave them. */
export type Anonymity =
  /** No names are kept, and groups of fewer than five are hidden. */
  | 'anonymous'
  /** Members of the engagement see who answered what. */
  | 'attributed';

/** What a respondent did with a question. */
export type AnswerState =
  | 'level'
  | 'notApplicable'
  | 'unknown';

/** A group of people that a question can be asked of. */
export type Audience =
  | 'executive'
  | 'it'
  | 'operations'
  | 'security'
  | 'team';

/** One answer from the queue of a device. */
export type QueuedAnswerInput = {
  /** A UUID that the device made for this change: sent again, it has the same outcome. */
  id: string;
  /** The level, 1 to 5; null unless the state is "level". */
  level?: number | null | undefined;
  /** A note of up to 2,000 characters. */
  note?: string | null | undefined;
  /** The question. */
  question: string;
  /** The revision that the edit began with; 0 for a first answer. */
  revision: number;
  /** A level, "do not know", or "does not apply". */
  state: AnswerState;
};

/** What became of an answer that came from a queue. */
export type QueuedOutcomeKind =
  /** Another device changed it since; choose which one stands. */
  | 'conflict'
  /** It came after the round was closed: kept apart, and in no figure. */
  | 'late'
  /** It was not kept; the message says why. */
  | 'refused'
  /** It counts. */
  | 'saved';

/** How far a round has come. */
export type RoundState =
  /** Takes no answers; its figures stand. */
  | 'closed'
  /** Being set up; nobody can answer yet. */
  | 'draft'
  /** Taking answers. */
  | 'open';

export type OwnRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRecordQuery = { ownRecord: { consultant: string, state: RoundState, anonymity: Anonymity, name: string | null, email: string | null, answers: number, notes: number, evidence: number, keptMonths: number | null, keptUntil: string | null, obstacle: string | null } };

export type EraseOwnAnswersMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseOwnAnswersMutation = { eraseOwnAnswers: boolean };

export type SavedAnswerFragment = { question: string, state: AnswerState, level: number | null, note: string | null, revision: number };

export type KeptApartAnswerFragment = { question: string, state: AnswerState, level: number | null, note: string | null, revision: number, arrivedAt: string, closedAt: string };

export type QuestionnaireQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionnaireQuery = { questionnaire: { round: string, organization: string, engagement: string, consultant: string | null, state: RoundState, closesOn: string | null, anonymity: Anonymity, audience: Audience | null, visibleTo: Array<string>, keptMonths: number | null, keptUntil: string | null, minutes: number, name: string | null, language: string | null, finishedAt: string | null, brand: { colour: string | null, logo: string | null }, audiences: Array<{ audience: Audience, questions: number, minutes: number }>, dimensions: Array<{ id: string, name: string, description: string, questions: Array<{ id: string, text: string, whyItMatters: string, levels: Array<{ level: number, observable: string }> }> }>, answers: Array<{ question: string, state: AnswerState, level: number | null, note: string | null, revision: number }>, keptApart: Array<{ question: string, state: AnswerState, level: number | null, note: string | null, revision: number, arrivedAt: string, closedAt: string }>, before: Array<{ question: string, state: AnswerState, level: number | null, note: string | null }> } };

export type JoinRoundMutationVariables = Exact<{
  audience: Audience;
  name?: string | null | undefined;
}>;


export type JoinRoundMutation = { joinRound: { token: string } };

export type SaveAnswersMutationVariables = Exact<{
  input: Array<QueuedAnswerInput> | QueuedAnswerInput;
}>;


export type SaveAnswersMutation = { saveAnswers: Array<{ id: string, outcome: QueuedOutcomeKind, code: string | null, message: string | null, arrivedAt: string | null, closedAt: string | null, current: { question: string, state: AnswerState, level: number | null, note: string | null, revision: number } | null }> };

export type FinishQuestionnaireMutationVariables = Exact<{ [key: string]: never; }>;


export type FinishQuestionnaireMutation = { finishQuestionnaire: { finishedAt: string | null } };

export type QuestionnaireChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QuestionnaireChangedSubscription = { questionnaireChanged: Array<{ kind: string, id: string | null, mine: boolean }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SavedAnswerFragmentDoc = new TypedDocumentString(`
    fragment SavedAnswer on RespondentAnswer {
  question
  state
  level
  note
  revision
}
    `, {"fragmentName":"SavedAnswer"}) as unknown as TypedDocumentString<SavedAnswerFragment, unknown>;
export const KeptApartAnswerFragmentDoc = new TypedDocumentString(`
    fragment KeptApartAnswer on KeptApart {
  question
  state
  level
  note
  revision
  arrivedAt
  closedAt
}
    `, {"fragmentName":"KeptApartAnswer"}) as unknown as TypedDocumentString<KeptApartAnswerFragment, unknown>;
export const OwnRecordDocument = new TypedDocumentString(`
    query OwnRecord {
  ownRecord {
    consultant
    state
    anonymity
    name
    email
    answers
    notes
    evidence
    keptMonths
    keptUntil
    obstacle
  }
}
    `) as unknown as TypedDocumentString<OwnRecordQuery, OwnRecordQueryVariables>;
export const EraseOwnAnswersDocument = new TypedDocumentString(`
    mutation EraseOwnAnswers {
  eraseOwnAnswers
}
    `) as unknown as TypedDocumentString<EraseOwnAnswersMutation, EraseOwnAnswersMutationVariables>;
export const QuestionnaireDocument = new TypedDocumentString(`
    query Questionnaire {
  questionnaire {
    brand {
      colour
      logo
    }
    round
    organization
    engagement
    consultant
    state
    closesOn
    anonymity
    audience
    audiences {
      audience
      questions
      minutes
    }
    visibleTo
    keptMonths
    keptUntil
    minutes
    name
    language
    dimensions {
      id
      name
      description
      questions {
        id
        text
        whyItMatters
        levels {
          level
          observable
        }
      }
    }
    answers {
      ...SavedAnswer
    }
    keptApart {
      ...KeptApartAnswer
    }
    before {
      question
      state
      level
      note
    }
    finishedAt
  }
}
    fragment SavedAnswer on RespondentAnswer {
  question
  state
  level
  note
  revision
}
fragment KeptApartAnswer on KeptApart {
  question
  state
  level
  note
  revision
  arrivedAt
  closedAt
}`) as unknown as TypedDocumentString<QuestionnaireQuery, QuestionnaireQueryVariables>;
export const JoinRoundDocument = new TypedDocumentString(`
    mutation JoinRound($audience: Audience!, $name: String) {
  joinRound(audience: $audience, name: $name) {
    token
  }
}
    `) as unknown as TypedDocumentString<JoinRoundMutation, JoinRoundMutationVariables>;
export const SaveAnswersDocument = new TypedDocumentString(`
    mutation SaveAnswers($input: [QueuedAnswerInput!]!) {
  saveAnswers(input: $input) {
    id
    outcome
    code
    message
    arrivedAt
    closedAt
    current {
      ...SavedAnswer
    }
  }
}
    fragment SavedAnswer on RespondentAnswer {
  question
  state
  level
  note
  revision
}`) as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const FinishQuestionnaireDocument = new TypedDocumentString(`
    mutation FinishQuestionnaire {
  finishQuestionnaire {
    finishedAt
  }
}
    `) as unknown as TypedDocumentString<FinishQuestionnaireMutation, FinishQuestionnaireMutationVariables>;
export const QuestionnaireChangedDocument = new TypedDocumentString(`
    subscription QuestionnaireChanged {
  questionnaireChanged {
    kind
    id
    mine
  }
}
    `) as unknown as TypedDocumentString<QuestionnaireChangedSubscription, QuestionnaireChangedSubscriptionVariables>;