/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query FeedbackChannel {\n  feedbackChannel {\n    organization\n    engagement\n    groups {\n      id\n      name\n    }\n  }\n}\n\nmutation GiveFeedback($text: String!, $group: String, $sentAs: String!) {\n  giveFeedback(input: {text: $text, group: $group, sentAs: $sentAs})\n}\n\nquery MyFeedback {\n  myFeedback {\n    organization\n    engagement\n    text\n    givenOn\n    state\n    answer\n    others {\n      theme\n      state\n      answer\n    }\n  }\n}": typeof types.FeedbackChannelDocument,
    "query MyChange {\n  myChange {\n    name\n    language\n    organization\n    engagement\n    groups\n    brand {\n      colour\n      logo\n    }\n  }\n}": typeof types.MyChangeDocument,
    "query MyCourses {\n  myChange {\n    courses {\n      course\n      title\n      topics\n      minutes\n      link\n      isRequired\n      standing\n      finishedOn\n      expiresOn\n      passPercent\n      questions {\n        id\n        text\n        options\n      }\n      files {\n        id\n        name\n        bytes\n      }\n      sessions {\n        session\n        day\n        startsAt\n        timeZone\n        minutes\n        place\n        trainer\n        free\n        state\n      }\n    }\n  }\n}\n\nmutation SubmitCheck($input: CheckSheetInput!) {\n  submitCheck(input: $input) {\n    right\n    questions\n    isPassed\n  }\n}\n\nmutation BookSession($session: ID!) {\n  bookSession(session: $session)\n}\n\nmutation CancelSession($session: ID!) {\n  cancelSession(session: $session)\n}": typeof types.MyCoursesDocument,
    "query MyMessages {\n  myChange {\n    language\n    messages {\n      communication\n      sender\n      sentOn\n      feedback\n      readAt\n      texts {\n        language\n        subject\n        text\n      }\n    }\n  }\n}\n\nmutation ReadMessage($communication: ID!) {\n  readMessage(communication: $communication)\n}": typeof types.MyMessagesDocument,
    "query MyPolicies {\n  myChange {\n    language\n    policies {\n      policy\n      version\n      number\n      hash\n      state\n      dueOn\n      signedAt\n      signedNumber\n      texts {\n        language\n        title\n        text\n      }\n    }\n  }\n}\n\nmutation AcknowledgePolicy($input: PolicySigningInput!) {\n  acknowledgePolicy(input: $input) {\n    number\n    hash\n    name\n    acknowledgedAt\n  }\n}\n\nquery PublishedPolicy {\n  publishedPolicy {\n    organization\n    engagement\n    number\n    hash\n    publishedAt\n    texts {\n      language\n      title\n      text\n    }\n    brand {\n      colour\n      logo\n    }\n  }\n}": typeof types.MyPoliciesDocument,
    "query MyPulses {\n  myChange {\n    pulses {\n      id\n      name\n      closesOn\n      floor\n      asksWords\n      isAnswered\n      groups {\n        id\n        name\n      }\n    }\n  }\n}\n\nmutation AnswerPulse($pulse: ID!, $answer: PulseAnswerInput!) {\n  answerPulse(pulse: $pulse, answer: $answer)\n}\n\nquery OpenPulse {\n  openPulse {\n    id\n    name\n    closesOn\n    floor\n    asksWords\n    isOpen\n    organization\n    engagement\n    groups {\n      id\n      name\n    }\n    brand {\n      colour\n      logo\n    }\n  }\n}\n\nmutation AnswerOpenPulse($answer: PulseAnswerInput!, $sentAs: ID!) {\n  answerOpenPulse(answer: $answer, sentAs: $sentAs)\n}": typeof types.MyPulsesDocument,
};
const documents: Documents = {
    "query FeedbackChannel {\n  feedbackChannel {\n    organization\n    engagement\n    groups {\n      id\n      name\n    }\n  }\n}\n\nmutation GiveFeedback($text: String!, $group: String, $sentAs: String!) {\n  giveFeedback(input: {text: $text, group: $group, sentAs: $sentAs})\n}\n\nquery MyFeedback {\n  myFeedback {\n    organization\n    engagement\n    text\n    givenOn\n    state\n    answer\n    others {\n      theme\n      state\n      answer\n    }\n  }\n}": types.FeedbackChannelDocument,
    "query MyChange {\n  myChange {\n    name\n    language\n    organization\n    engagement\n    groups\n    brand {\n      colour\n      logo\n    }\n  }\n}": types.MyChangeDocument,
    "query MyCourses {\n  myChange {\n    courses {\n      course\n      title\n      topics\n      minutes\n      link\n      isRequired\n      standing\n      finishedOn\n      expiresOn\n      passPercent\n      questions {\n        id\n        text\n        options\n      }\n      files {\n        id\n        name\n        bytes\n      }\n      sessions {\n        session\n        day\n        startsAt\n        timeZone\n        minutes\n        place\n        trainer\n        free\n        state\n      }\n    }\n  }\n}\n\nmutation SubmitCheck($input: CheckSheetInput!) {\n  submitCheck(input: $input) {\n    right\n    questions\n    isPassed\n  }\n}\n\nmutation BookSession($session: ID!) {\n  bookSession(session: $session)\n}\n\nmutation CancelSession($session: ID!) {\n  cancelSession(session: $session)\n}": types.MyCoursesDocument,
    "query MyMessages {\n  myChange {\n    language\n    messages {\n      communication\n      sender\n      sentOn\n      feedback\n      readAt\n      texts {\n        language\n        subject\n        text\n      }\n    }\n  }\n}\n\nmutation ReadMessage($communication: ID!) {\n  readMessage(communication: $communication)\n}": types.MyMessagesDocument,
    "query MyPolicies {\n  myChange {\n    language\n    policies {\n      policy\n      version\n      number\n      hash\n      state\n      dueOn\n      signedAt\n      signedNumber\n      texts {\n        language\n        title\n        text\n      }\n    }\n  }\n}\n\nmutation AcknowledgePolicy($input: PolicySigningInput!) {\n  acknowledgePolicy(input: $input) {\n    number\n    hash\n    name\n    acknowledgedAt\n  }\n}\n\nquery PublishedPolicy {\n  publishedPolicy {\n    organization\n    engagement\n    number\n    hash\n    publishedAt\n    texts {\n      language\n      title\n      text\n    }\n    brand {\n      colour\n      logo\n    }\n  }\n}": types.MyPoliciesDocument,
    "query MyPulses {\n  myChange {\n    pulses {\n      id\n      name\n      closesOn\n      floor\n      asksWords\n      isAnswered\n      groups {\n        id\n        name\n      }\n    }\n  }\n}\n\nmutation AnswerPulse($pulse: ID!, $answer: PulseAnswerInput!) {\n  answerPulse(pulse: $pulse, answer: $answer)\n}\n\nquery OpenPulse {\n  openPulse {\n    id\n    name\n    closesOn\n    floor\n    asksWords\n    isOpen\n    organization\n    engagement\n    groups {\n      id\n      name\n    }\n    brand {\n      colour\n      logo\n    }\n  }\n}\n\nmutation AnswerOpenPulse($answer: PulseAnswerInput!, $sentAs: ID!) {\n  answerOpenPulse(answer: $answer, sentAs: $sentAs)\n}": types.MyPulsesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FeedbackChannel {\n  feedbackChannel {\n    organization\n    engagement\n    groups {\n      id\n      name\n    }\n  }\n}\n\nmutation GiveFeedback($text: String!, $group: String, $sentAs: String!) {\n  giveFeedback(input: {text: $text, group: $group, sentAs: $sentAs})\n}\n\nquery MyFeedback {\n  myFeedback {\n    organization\n    engagement\n    text\n    givenOn\n    state\n    answer\n    others {\n      theme\n      state\n      answer\n    }\n  }\n}"): typeof import('./graphql.ts').FeedbackChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyChange {\n  myChange {\n    name\n    language\n    organization\n    engagement\n    groups\n    brand {\n      colour\n      logo\n    }\n  }\n}"): typeof import('./graphql.ts').MyChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyCourses {\n  myChange {\n    courses {\n      course\n      title\n      topics\n      minutes\n      link\n      isRequired\n      standing\n      finishedOn\n      expiresOn\n      passPercent\n      questions {\n        id\n        text\n        options\n      }\n      files {\n        id\n        name\n        bytes\n      }\n      sessions {\n        session\n        day\n        startsAt\n        timeZone\n        minutes\n        place\n        trainer\n        free\n        state\n      }\n    }\n  }\n}\n\nmutation SubmitCheck($input: CheckSheetInput!) {\n  submitCheck(input: $input) {\n    right\n    questions\n    isPassed\n  }\n}\n\nmutation BookSession($session: ID!) {\n  bookSession(session: $session)\n}\n\nmutation CancelSession($session: ID!) {\n  cancelSession(session: $session)\n}"): typeof import('./graphql.ts').MyCoursesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyMessages {\n  myChange {\n    language\n    messages {\n      communication\n      sender\n      sentOn\n      feedback\n      readAt\n      texts {\n        language\n        subject\n        text\n      }\n    }\n  }\n}\n\nmutation ReadMessage($communication: ID!) {\n  readMessage(communication: $communication)\n}"): typeof import('./graphql.ts').MyMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyPolicies {\n  myChange {\n    language\n    policies {\n      policy\n      version\n      number\n      hash\n      state\n      dueOn\n      signedAt\n      signedNumber\n      texts {\n        language\n        title\n        text\n      }\n    }\n  }\n}\n\nmutation AcknowledgePolicy($input: PolicySigningInput!) {\n  acknowledgePolicy(input: $input) {\n    number\n    hash\n    name\n    acknowledgedAt\n  }\n}\n\nquery PublishedPolicy {\n  publishedPolicy {\n    organization\n    engagement\n    number\n    hash\n    publishedAt\n    texts {\n      language\n      title\n      text\n    }\n    brand {\n      colour\n      logo\n    }\n  }\n}"): typeof import('./graphql.ts').MyPoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyPulses {\n  myChange {\n    pulses {\n      id\n      name\n      closesOn\n      floor\n      asksWords\n      isAnswered\n      groups {\n        id\n        name\n      }\n    }\n  }\n}\n\nmutation AnswerPulse($pulse: ID!, $answer: PulseAnswerInput!) {\n  answerPulse(pulse: $pulse, answer: $answer)\n}\n\nquery OpenPulse {\n  openPulse {\n    id\n    name\n    closesOn\n    floor\n    asksWords\n    isOpen\n    organization\n    engagement\n    groups {\n      id\n      name\n    }\n    brand {\n      colour\n      logo\n    }\n  }\n}\n\nmutation AnswerOpenPulse($answer: PulseAnswerInput!, $sentAs: ID!) {\n  answerOpenPulse(answer: $answer, sentAs: $sentAs)\n}"): typeof import('./graphql.ts').MyPulsesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
