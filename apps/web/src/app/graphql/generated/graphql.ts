/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EngagementRole =
  | 'contributor'
  | 'executive'
  | 'viewer';

export type MemberRole =
  | 'consultant'
  | 'guest'
  | 'owner';

export type StageId =
  | 'align'
  | 'assess'
  | 'change'
  | 'measure'
  | 'plan'
  | 'select';

export type StageProgress =
  | 'done'
  | 'inProgress'
  | 'notBuilt'
  | 'notStarted'
  | 'stale';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, memberships: Array<{ role: MemberRole, workspace: { id: string, name: string, mayManage: boolean, version: number }, engagements: Array<{ engagement: string, role: EngagementRole }> }> } | null };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type FrameEngagementsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameEngagementsQuery = { engagements: { nodes: Array<{ id: string, name: string, sample: boolean, organization: { id: string, name: string } }> } };

export type FrameEngagementQueryVariables = Exact<{
  engagement: string;
}>;


export type FrameEngagementQuery = { engagement: { id: string, name: string, sample: boolean, organization: { id: string, name: string }, stages: Array<{ id: StageId, state: StageProgress, finding: string | null }> } };

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

export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    memberships {
      role
      workspace {
        id
        name
        mayManage
        version
      }
      engagements {
        engagement
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const FrameEngagementsDocument = new TypedDocumentString(`
    query FrameEngagements {
  engagements(first: 50) {
    nodes {
      id
      name
      sample
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrameEngagementsQuery, FrameEngagementsQueryVariables>;
export const FrameEngagementDocument = new TypedDocumentString(`
    query FrameEngagement($engagement: ID!) {
  engagement(id: $engagement) {
    id
    name
    sample
    organization {
      id
      name
    }
    stages {
      id
      state
      finding
    }
  }
}
    `) as unknown as TypedDocumentString<FrameEngagementQuery, FrameEngagementQueryVariables>;