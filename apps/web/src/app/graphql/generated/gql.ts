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
    "query Me {\n  me {\n    id\n    name\n    email\n    memberships {\n      role\n      workspace {\n        id\n        name\n        mayManage\n        version\n      }\n      engagements {\n        engagement\n        role\n      }\n    }\n  }\n}\n\nmutation SignOutEverywhere {\n  signOutEverywhere\n}": typeof types.MeDocument,
    "query FrameEngagements {\n  engagements(first: 50) {\n    nodes {\n      id\n      name\n      sample\n      organization {\n        id\n        name\n      }\n    }\n  }\n}\n\nquery FrameEngagement($engagement: ID!) {\n  engagement(id: $engagement) {\n    id\n    name\n    sample\n    organization {\n      id\n      name\n    }\n    stages {\n      id\n      state\n      finding\n    }\n  }\n}": typeof types.FrameEngagementsDocument,
};
const documents: Documents = {
    "query Me {\n  me {\n    id\n    name\n    email\n    memberships {\n      role\n      workspace {\n        id\n        name\n        mayManage\n        version\n      }\n      engagements {\n        engagement\n        role\n      }\n    }\n  }\n}\n\nmutation SignOutEverywhere {\n  signOutEverywhere\n}": types.MeDocument,
    "query FrameEngagements {\n  engagements(first: 50) {\n    nodes {\n      id\n      name\n      sample\n      organization {\n        id\n        name\n      }\n    }\n  }\n}\n\nquery FrameEngagement($engagement: ID!) {\n  engagement(id: $engagement) {\n    id\n    name\n    sample\n    organization {\n      id\n      name\n    }\n    stages {\n      id\n      state\n      finding\n    }\n  }\n}": types.FrameEngagementsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  me {\n    id\n    name\n    email\n    memberships {\n      role\n      workspace {\n        id\n        name\n        mayManage\n        version\n      }\n      engagements {\n        engagement\n        role\n      }\n    }\n  }\n}\n\nmutation SignOutEverywhere {\n  signOutEverywhere\n}"): typeof import('./graphql.ts').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FrameEngagements {\n  engagements(first: 50) {\n    nodes {\n      id\n      name\n      sample\n      organization {\n        id\n        name\n      }\n    }\n  }\n}\n\nquery FrameEngagement($engagement: ID!) {\n  engagement(id: $engagement) {\n    id\n    name\n    sample\n    organization {\n      id\n      name\n    }\n    stages {\n      id\n      state\n      finding\n    }\n  }\n}"): typeof import('./graphql.ts').FrameEngagementsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
