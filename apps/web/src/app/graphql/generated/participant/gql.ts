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
    "fragment HeldAnswers on MyWeighing {\n  revision\n  answers {\n    judgements {\n      first\n      second\n      ratio\n    }\n    points {\n      goal\n      points\n    }\n    places {\n      goal\n      place\n    }\n  }\n}\n\nfragment MyWeighingSheet on MyWeighing {\n  ...HeldAnswers\n  participant\n  name\n  weighing\n  organization\n  engagement\n  consultant\n  method\n  phase\n  minutes\n  visibleTo\n  finishedAt\n  brand {\n    colour\n    logo\n  }\n  goals {\n    id\n    name\n    note\n  }\n  pairs {\n    first\n    second\n  }\n  own {\n    answered\n    asked\n    weights {\n      goal\n      weight\n    }\n    consistency {\n      verdict\n      revisit {\n        first\n        second\n        said\n        implied\n      }\n    }\n  }\n  group {\n    counted\n    goals {\n      goal\n      weight\n      low\n      high\n    }\n    people {\n      participant\n      weights {\n        goal\n        weight\n      }\n    }\n  }\n  fellows {\n    id\n    name\n  }\n}\n\nquery MyWeighing {\n  myWeighing {\n    ...MyWeighingSheet\n  }\n}\n\nmutation SaveJudgement($input: JudgementDraftInput!) {\n  saveJudgement(input: $input) {\n    ...HeldAnswers\n  }\n}\n\nmutation SavePoints($points: [PointsDraftInput!]!) {\n  savePoints(points: $points) {\n    ...HeldAnswers\n  }\n}\n\nmutation SavePlaces($places: [GoalPlaceInput!]!, $revision: Int!) {\n  savePlaces(places: $places, revision: $revision) {\n    ...HeldAnswers\n  }\n}\n\nmutation FinishWeighing {\n  finishWeighing {\n    ...MyWeighingSheet\n  }\n}": typeof types.HeldAnswersFragmentDoc,
};
const documents: Documents = {
    "fragment HeldAnswers on MyWeighing {\n  revision\n  answers {\n    judgements {\n      first\n      second\n      ratio\n    }\n    points {\n      goal\n      points\n    }\n    places {\n      goal\n      place\n    }\n  }\n}\n\nfragment MyWeighingSheet on MyWeighing {\n  ...HeldAnswers\n  participant\n  name\n  weighing\n  organization\n  engagement\n  consultant\n  method\n  phase\n  minutes\n  visibleTo\n  finishedAt\n  brand {\n    colour\n    logo\n  }\n  goals {\n    id\n    name\n    note\n  }\n  pairs {\n    first\n    second\n  }\n  own {\n    answered\n    asked\n    weights {\n      goal\n      weight\n    }\n    consistency {\n      verdict\n      revisit {\n        first\n        second\n        said\n        implied\n      }\n    }\n  }\n  group {\n    counted\n    goals {\n      goal\n      weight\n      low\n      high\n    }\n    people {\n      participant\n      weights {\n        goal\n        weight\n      }\n    }\n  }\n  fellows {\n    id\n    name\n  }\n}\n\nquery MyWeighing {\n  myWeighing {\n    ...MyWeighingSheet\n  }\n}\n\nmutation SaveJudgement($input: JudgementDraftInput!) {\n  saveJudgement(input: $input) {\n    ...HeldAnswers\n  }\n}\n\nmutation SavePoints($points: [PointsDraftInput!]!) {\n  savePoints(points: $points) {\n    ...HeldAnswers\n  }\n}\n\nmutation SavePlaces($places: [GoalPlaceInput!]!, $revision: Int!) {\n  savePlaces(places: $places, revision: $revision) {\n    ...HeldAnswers\n  }\n}\n\nmutation FinishWeighing {\n  finishWeighing {\n    ...MyWeighingSheet\n  }\n}": types.HeldAnswersFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment HeldAnswers on MyWeighing {\n  revision\n  answers {\n    judgements {\n      first\n      second\n      ratio\n    }\n    points {\n      goal\n      points\n    }\n    places {\n      goal\n      place\n    }\n  }\n}\n\nfragment MyWeighingSheet on MyWeighing {\n  ...HeldAnswers\n  participant\n  name\n  weighing\n  organization\n  engagement\n  consultant\n  method\n  phase\n  minutes\n  visibleTo\n  finishedAt\n  brand {\n    colour\n    logo\n  }\n  goals {\n    id\n    name\n    note\n  }\n  pairs {\n    first\n    second\n  }\n  own {\n    answered\n    asked\n    weights {\n      goal\n      weight\n    }\n    consistency {\n      verdict\n      revisit {\n        first\n        second\n        said\n        implied\n      }\n    }\n  }\n  group {\n    counted\n    goals {\n      goal\n      weight\n      low\n      high\n    }\n    people {\n      participant\n      weights {\n        goal\n        weight\n      }\n    }\n  }\n  fellows {\n    id\n    name\n  }\n}\n\nquery MyWeighing {\n  myWeighing {\n    ...MyWeighingSheet\n  }\n}\n\nmutation SaveJudgement($input: JudgementDraftInput!) {\n  saveJudgement(input: $input) {\n    ...HeldAnswers\n  }\n}\n\nmutation SavePoints($points: [PointsDraftInput!]!) {\n  savePoints(points: $points) {\n    ...HeldAnswers\n  }\n}\n\nmutation SavePlaces($places: [GoalPlaceInput!]!, $revision: Int!) {\n  savePlaces(places: $places, revision: $revision) {\n    ...HeldAnswers\n  }\n}\n\nmutation FinishWeighing {\n  finishWeighing {\n    ...MyWeighingSheet\n  }\n}"): typeof import('./graphql.ts').HeldAnswersFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
