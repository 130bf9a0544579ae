/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody chose at a question of a check. */
export type CheckAnswerInput = {
  /** The place of what was chosen, from 0. */
  option: number;
  question: string;
};

/** The answers to the check of a course. */
export type CheckSheetInput = {
  /** What was chosen, a question each. */
  answers: Array<CheckAnswerInput>;
  /** Which course. */
  course: string;
};

/** How far somebody is with a course that applies to them. */
export type CourseStanding =
  | 'done'
  | 'expired'
  | 'expiring'
  | 'missing';

/** How far something that people said has come. */
export type FeedbackState =
  | 'declined'
  | 'done'
  | 'new'
  | 'planned';

/** What became of somebody’s seat in a session. */
export type PlaceState =
  | 'absent'
  | 'attended'
  | 'booked';

/** What somebody signs. */
export type PolicySigningInput = {
  /** Its hash. */
  hash: string;
  /** The language in which it was read. */
  language: Tongue;
  /** The version that was read. */
  version: string;
};

/** What somebody answered to a pulse. */
export type PulseAnswerInput = {
  can?: number | null | undefined;
  do?: number | null | undefined;
  group: string;
  keep?: number | null | undefined;
  know?: number | null | undefined;
  want?: number | null | undefined;
  words?: string | null | undefined;
};

/** A language in which people are written to. */
export type Tongue =
  | 'de'
  | 'en';

export type FeedbackChannelQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackChannelQuery = { feedbackChannel: { organization: string, engagement: string, groups: Array<{ id: string, name: string }> } };

export type GiveFeedbackMutationVariables = Exact<{
  text: string;
  group?: string | null | undefined;
  sentAs: string;
}>;


export type GiveFeedbackMutation = { giveFeedback: string };

export type MyFeedbackQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFeedbackQuery = { myFeedback: { organization: string, engagement: string, text: string, givenOn: string, state: FeedbackState, answer: string | null, others: Array<{ theme: string | null, state: FeedbackState, answer: string }> } };

export type MyChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChangeQuery = { myChange: { name: string, language: Tongue, organization: string, engagement: string, groups: Array<string>, brand: { colour: string | null, logo: string | null } } };

export type MyCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCoursesQuery = { myChange: { courses: Array<{ course: string, title: string, topics: Array<string>, minutes: number, link: string | null, isRequired: boolean, standing: CourseStanding, finishedOn: string | null, expiresOn: string | null, passPercent: number, questions: Array<{ id: string, text: string, options: Array<string> }>, files: Array<{ id: string, name: string, bytes: number }>, sessions: Array<{ session: string, day: string, startsAt: string, timeZone: string, minutes: number, place: string, trainer: string | null, free: number, state: PlaceState | null }> }> } };

export type SubmitCheckMutationVariables = Exact<{
  input: CheckSheetInput;
}>;


export type SubmitCheckMutation = { submitCheck: { right: number, questions: number, isPassed: boolean } };

export type BookSessionMutationVariables = Exact<{
  session: string;
}>;


export type BookSessionMutation = { bookSession: boolean };

export type CancelSessionMutationVariables = Exact<{
  session: string;
}>;


export type CancelSessionMutation = { cancelSession: boolean };

export type MyMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMessagesQuery = { myChange: { language: Tongue, messages: Array<{ communication: string, sender: string | null, sentOn: string, feedback: string | null, readAt: string | null, texts: Array<{ language: Tongue, subject: string, text: string }> }> } };

export type ReadMessageMutationVariables = Exact<{
  communication: string;
}>;


export type ReadMessageMutation = { readMessage: boolean };

export type MyPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPoliciesQuery = { myChange: { language: Tongue, policies: Array<{ policy: string, version: string, number: number, hash: string, state: string, dueOn: string, signedAt: string | null, signedNumber: number | null, texts: Array<{ language: Tongue, title: string, text: string }> }> } };

export type AcknowledgePolicyMutationVariables = Exact<{
  input: PolicySigningInput;
}>;


export type AcknowledgePolicyMutation = { acknowledgePolicy: { number: number, hash: string, name: string, acknowledgedAt: string } };

export type PublishedPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedPolicyQuery = { publishedPolicy: { organization: string, engagement: string, number: number, hash: string, publishedAt: string, texts: Array<{ language: Tongue, title: string, text: string }>, brand: { colour: string | null, logo: string | null } } };

export type MyPulsesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPulsesQuery = { myChange: { pulses: Array<{ id: string, name: string, closesOn: string, floor: number, asksWords: boolean, isAnswered: boolean, groups: Array<{ id: string, name: string }> }> } };

export type AnswerPulseMutationVariables = Exact<{
  pulse: string;
  answer: PulseAnswerInput;
}>;


export type AnswerPulseMutation = { answerPulse: boolean };

export type OpenPulseQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenPulseQuery = { openPulse: { id: string, name: string, closesOn: string, floor: number, asksWords: boolean, isOpen: boolean, organization: string, engagement: string, groups: Array<{ id: string, name: string }>, brand: { colour: string | null, logo: string | null } } };

export type AnswerOpenPulseMutationVariables = Exact<{
  answer: PulseAnswerInput;
  sentAs: string;
}>;


export type AnswerOpenPulseMutation = { answerOpenPulse: boolean };

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

export const FeedbackChannelDocument = new TypedDocumentString(`
    query FeedbackChannel {
  feedbackChannel {
    organization
    engagement
    groups {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackChannelQuery, FeedbackChannelQueryVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($text: String!, $group: String, $sentAs: String!) {
  giveFeedback(input: {text: $text, group: $group, sentAs: $sentAs})
}
    `) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const MyFeedbackDocument = new TypedDocumentString(`
    query MyFeedback {
  myFeedback {
    organization
    engagement
    text
    givenOn
    state
    answer
    others {
      theme
      state
      answer
    }
  }
}
    `) as unknown as TypedDocumentString<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const MyChangeDocument = new TypedDocumentString(`
    query MyChange {
  myChange {
    name
    language
    organization
    engagement
    groups
    brand {
      colour
      logo
    }
  }
}
    `) as unknown as TypedDocumentString<MyChangeQuery, MyChangeQueryVariables>;
export const MyCoursesDocument = new TypedDocumentString(`
    query MyCourses {
  myChange {
    courses {
      course
      title
      topics
      minutes
      link
      isRequired
      standing
      finishedOn
      expiresOn
      passPercent
      questions {
        id
        text
        options
      }
      files {
        id
        name
        bytes
      }
      sessions {
        session
        day
        startsAt
        timeZone
        minutes
        place
        trainer
        free
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyCoursesQuery, MyCoursesQueryVariables>;
export const SubmitCheckDocument = new TypedDocumentString(`
    mutation SubmitCheck($input: CheckSheetInput!) {
  submitCheck(input: $input) {
    right
    questions
    isPassed
  }
}
    `) as unknown as TypedDocumentString<SubmitCheckMutation, SubmitCheckMutationVariables>;
export const BookSessionDocument = new TypedDocumentString(`
    mutation BookSession($session: ID!) {
  bookSession(session: $session)
}
    `) as unknown as TypedDocumentString<BookSessionMutation, BookSessionMutationVariables>;
export const CancelSessionDocument = new TypedDocumentString(`
    mutation CancelSession($session: ID!) {
  cancelSession(session: $session)
}
    `) as unknown as TypedDocumentString<CancelSessionMutation, CancelSessionMutationVariables>;
export const MyMessagesDocument = new TypedDocumentString(`
    query MyMessages {
  myChange {
    language
    messages {
      communication
      sender
      sentOn
      feedback
      readAt
      texts {
        language
        subject
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyMessagesQuery, MyMessagesQueryVariables>;
export const ReadMessageDocument = new TypedDocumentString(`
    mutation ReadMessage($communication: ID!) {
  readMessage(communication: $communication)
}
    `) as unknown as TypedDocumentString<ReadMessageMutation, ReadMessageMutationVariables>;
export const MyPoliciesDocument = new TypedDocumentString(`
    query MyPolicies {
  myChange {
    language
    policies {
      policy
      version
      number
      hash
      state
      dueOn
      signedAt
      signedNumber
      texts {
        language
        title
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPoliciesQuery, MyPoliciesQueryVariables>;
export const AcknowledgePolicyDocument = new TypedDocumentString(`
    mutation AcknowledgePolicy($input: PolicySigningInput!) {
  acknowledgePolicy(input: $input) {
    number
    hash
    name
    acknowledgedAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgePolicyMutation, AcknowledgePolicyMutationVariables>;
export const PublishedPolicyDocument = new TypedDocumentString(`
    query PublishedPolicy {
  publishedPolicy {
    organization
    engagement
    number
    hash
    publishedAt
    texts {
      language
      title
      text
    }
    brand {
      colour
      logo
    }
  }
}
    `) as unknown as TypedDocumentString<PublishedPolicyQuery, PublishedPolicyQueryVariables>;
export const MyPulsesDocument = new TypedDocumentString(`
    query MyPulses {
  myChange {
    pulses {
      id
      name
      closesOn
      floor
      asksWords
      isAnswered
      groups {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPulsesQuery, MyPulsesQueryVariables>;
export const AnswerPulseDocument = new TypedDocumentString(`
    mutation AnswerPulse($pulse: ID!, $answer: PulseAnswerInput!) {
  answerPulse(pulse: $pulse, answer: $answer)
}
    `) as unknown as TypedDocumentString<AnswerPulseMutation, AnswerPulseMutationVariables>;
export const OpenPulseDocument = new TypedDocumentString(`
    query OpenPulse {
  openPulse {
    id
    name
    closesOn
    floor
    asksWords
    isOpen
    organization
    engagement
    groups {
      id
      name
    }
    brand {
      colour
      logo
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPulseQuery, OpenPulseQueryVariables>;
export const AnswerOpenPulseDocument = new TypedDocumentString(`
    mutation AnswerOpenPulse($answer: PulseAnswerInput!, $sentAs: ID!) {
  answerOpenPulse(answer: $answer, sentAs: $sentAs)
}
    `) as unknown as TypedDocumentString<AnswerOpenPulseMutation, AnswerOpenPulseMutationVariables>;