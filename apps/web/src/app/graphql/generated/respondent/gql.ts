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
    "query OwnRecord {\n  ownRecord {\n    consultant\n    state\n    anonymity\n    name\n    email\n    answers\n    notes\n    evidence\n    keptMonths\n    keptUntil\n    obstacle\n  }\n}\n\nmutation EraseOwnAnswers {\n  eraseOwnAnswers\n}": typeof types.OwnRecordDocument,
    "fragment SavedAnswer on RespondentAnswer {\n  question\n  state\n  level\n  note\n  revision\n}\n\nfragment KeptApartAnswer on KeptApart {\n  question\n  state\n  level\n  note\n  revision\n  arrivedAt\n  closedAt\n}\n\nquery Questionnaire {\n  questionnaire {\n    brand {\n      colour\n      logo\n    }\n    round\n    organization\n    engagement\n    consultant\n    state\n    closesOn\n    anonymity\n    audience\n    audiences {\n      audience\n      questions\n      minutes\n    }\n    visibleTo\n    keptMonths\n    keptUntil\n    minutes\n    name\n    language\n    dimensions {\n      id\n      name\n      description\n      questions {\n        id\n        text\n        whyItMatters\n        levels {\n          level\n          observable\n        }\n      }\n    }\n    answers {\n      ...SavedAnswer\n    }\n    keptApart {\n      ...KeptApartAnswer\n    }\n    before {\n      question\n      state\n      level\n      note\n    }\n    finishedAt\n  }\n}\n\nmutation JoinRound($audience: Audience!, $name: String) {\n  joinRound(audience: $audience, name: $name) {\n    token\n  }\n}\n\nmutation SaveAnswers($input: [QueuedAnswerInput!]!) {\n  saveAnswers(input: $input) {\n    id\n    outcome\n    code\n    message\n    arrivedAt\n    closedAt\n    current {\n      ...SavedAnswer\n    }\n  }\n}\n\nmutation FinishQuestionnaire {\n  finishQuestionnaire {\n    finishedAt\n  }\n}": typeof types.SavedAnswerFragmentDoc,
    "subscription QuestionnaireChanged {\n  questionnaireChanged {\n    kind\n    id\n    mine\n  }\n}": typeof types.QuestionnaireChangedDocument,
};
const documents: Documents = {
    "query OwnRecord {\n  ownRecord {\n    consultant\n    state\n    anonymity\n    name\n    email\n    answers\n    notes\n    evidence\n    keptMonths\n    keptUntil\n    obstacle\n  }\n}\n\nmutation EraseOwnAnswers {\n  eraseOwnAnswers\n}": types.OwnRecordDocument,
    "fragment SavedAnswer on RespondentAnswer {\n  question\n  state\n  level\n  note\n  revision\n}\n\nfragment KeptApartAnswer on KeptApart {\n  question\n  state\n  level\n  note\n  revision\n  arrivedAt\n  closedAt\n}\n\nquery Questionnaire {\n  questionnaire {\n    brand {\n      colour\n      logo\n    }\n    round\n    organization\n    engagement\n    consultant\n    state\n    closesOn\n    anonymity\n    audience\n    audiences {\n      audience\n      questions\n      minutes\n    }\n    visibleTo\n    keptMonths\n    keptUntil\n    minutes\n    name\n    language\n    dimensions {\n      id\n      name\n      description\n      questions {\n        id\n        text\n        whyItMatters\n        levels {\n          level\n          observable\n        }\n      }\n    }\n    answers {\n      ...SavedAnswer\n    }\n    keptApart {\n      ...KeptApartAnswer\n    }\n    before {\n      question\n      state\n      level\n      note\n    }\n    finishedAt\n  }\n}\n\nmutation JoinRound($audience: Audience!, $name: String) {\n  joinRound(audience: $audience, name: $name) {\n    token\n  }\n}\n\nmutation SaveAnswers($input: [QueuedAnswerInput!]!) {\n  saveAnswers(input: $input) {\n    id\n    outcome\n    code\n    message\n    arrivedAt\n    closedAt\n    current {\n      ...SavedAnswer\n    }\n  }\n}\n\nmutation FinishQuestionnaire {\n  finishQuestionnaire {\n    finishedAt\n  }\n}": types.SavedAnswerFragmentDoc,
    "subscription QuestionnaireChanged {\n  questionnaireChanged {\n    kind\n    id\n    mine\n  }\n}": types.QuestionnaireChangedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnRecord {\n  ownRecord {\n    consultant\n    state\n    anonymity\n    name\n    email\n    answers\n    notes\n    evidence\n    keptMonths\n    keptUntil\n    obstacle\n  }\n}\n\nmutation EraseOwnAnswers {\n  eraseOwnAnswers\n}"): typeof import('./graphql.ts').OwnRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SavedAnswer on RespondentAnswer {\n  question\n  state\n  level\n  note\n  revision\n}\n\nfragment KeptApartAnswer on KeptApart {\n  question\n  state\n  level\n  note\n  revision\n  arrivedAt\n  closedAt\n}\n\nquery Questionnaire {\n  questionnaire {\n    brand {\n      colour\n      logo\n    }\n    round\n    organization\n    engagement\n    consultant\n    state\n    closesOn\n    anonymity\n    audience\n    audiences {\n      audience\n      questions\n      minutes\n    }\n    visibleTo\n    keptMonths\n    keptUntil\n    minutes\n    name\n    language\n    dimensions {\n      id\n      name\n      description\n      questions {\n        id\n        text\n        whyItMatters\n        levels {\n          level\n          observable\n        }\n      }\n    }\n    answers {\n      ...SavedAnswer\n    }\n    keptApart {\n      ...KeptApartAnswer\n    }\n    before {\n      question\n      state\n      level\n      note\n    }\n    finishedAt\n  }\n}\n\nmutation JoinRound($audience: Audience!, $name: String) {\n  joinRound(audience: $audience, name: $name) {\n    token\n  }\n}\n\nmutation SaveAnswers($input: [QueuedAnswerInput!]!) {\n  saveAnswers(input: $input) {\n    id\n    outcome\n    code\n    message\n    arrivedAt\n    closedAt\n    current {\n      ...SavedAnswer\n    }\n  }\n}\n\nmutation FinishQuestionnaire {\n  finishQuestionnaire {\n    finishedAt\n  }\n}"): typeof import('./graphql.ts').SavedAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription QuestionnaireChanged {\n  questionnaireChanged {\n    kind\n    id\n    mine\n  }\n}"): typeof import('./graphql.ts').QuestionnaireChangedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
