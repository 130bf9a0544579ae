/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Anonymity = 'anonymous' | 'attributed';

export type AnswerInput = {
  level?: number | null | undefined;
  note?: string | null | undefined;
  question: string;
  revision: number;
  state: AnswerState;
};

export type AnswerState = 'level' | 'notApplicable' | 'unknown';

export type Audience = 'executive' | 'it' | 'operations' | 'security' | 'team';

export type EngagementRole = 'contributor' | 'executive' | 'viewer';

export type InventoryEntryInput = {
  asOf?: string | null | undefined;
  fact: string;
  note?: string | null | undefined;
  source?: string | null | undefined;
  state: InventoryState;
  value?: InventoryValueInput | null | undefined;
};

export type InventoryState = 'known' | 'unknown';

export type InventoryValueInput = {
  choices?: Array<string> | null | undefined;
  flag?: boolean | null | undefined;
  number?: number | null | undefined;
  text?: string | null | undefined;
};

export type MemberRole = 'consultant' | 'guest' | 'owner';

export type OrganizationInput = {
  name: string;
  profile: OrganizationProfileInput;
};

export type OrganizationProfileInput = {
  constraints: Array<string>;
  countries: Array<string>;
  employees?: number | null | undefined;
  industry?: string | null | undefined;
  sites?: number | null | undefined;
};

export type RoundKind = 'full' | 'quick';

export type RoundState = 'closed' | 'draft' | 'open';

export type StageId = 'align' | 'assess' | 'change' | 'measure' | 'plan' | 'select';

export type StageProgress = 'done' | 'inProgress' | 'notBuilt' | 'notStarted' | 'stale';

export type InvitationQueryVariables = Exact<{
  token: string;
}>;

export type InvitationQuery = {
  invitation: {
    workspace: string;
    engagement: string | null;
    memberRole: MemberRole;
    engagementRole: EngagementRole | null;
    email: string | null;
    daysLeft: number;
  };
};

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;

export type AcceptInvitationMutation = { acceptInvitation: { id: string } };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  me: {
    id: string;
    name: string;
    email: string;
    memberships: Array<{
      role: MemberRole;
      allowed: Array<string>;
      workspace: { id: string; name: string };
      engagements: Array<{ engagement: string; role: EngagementRole }>;
    }>;
  } | null;
};

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type SavedAnswerFragment = {
  question: string;
  state: AnswerState;
  level: number | null;
  note: string | null;
  revision: number;
};

export type QuestionnaireQueryVariables = Exact<{ [key: string]: never }>;

export type QuestionnaireQuery = {
  questionnaire: {
    round: string;
    organization: string;
    engagement: string;
    consultant: string | null;
    state: RoundState;
    closesOn: string | null;
    anonymity: Anonymity;
    audience: Audience | null;
    visibleTo: Array<string>;
    minutes: number;
    name: string | null;
    finishedAt: string | null;
    audiences: Array<{ audience: Audience; questions: number; minutes: number }>;
    dimensions: Array<{
      id: string;
      name: string;
      description: string;
      questions: Array<{
        id: string;
        text: string;
        whyItMatters: string;
        levels: Array<{ level: number; observable: string }>;
      }>;
    }>;
    answers: Array<{
      question: string;
      state: AnswerState;
      level: number | null;
      note: string | null;
      revision: number;
    }>;
  };
};

export type JoinRoundMutationVariables = Exact<{
  audience: Audience;
  name?: string | null | undefined;
}>;

export type JoinRoundMutation = { joinRound: { token: string } };

export type SaveAnswerMutationVariables = Exact<{
  input: AnswerInput;
}>;

export type SaveAnswerMutation = {
  saveAnswer: { question: string; state: AnswerState; level: number | null; note: string | null; revision: number };
};

export type FinishQuestionnaireMutationVariables = Exact<{ [key: string]: never }>;

export type FinishQuestionnaireMutation = { finishQuestionnaire: { finishedAt: string | null } };

export type AuditLogQueryVariables = Exact<{
  after?: string | null | undefined;
  engagement?: string | null | undefined;
}>;

export type AuditLogQuery = {
  auditEntries: {
    totalCount: number;
    nodes: Array<{
      id: string;
      at: string;
      actor: string;
      action: string;
      subject: string;
      subjectId: string;
      engagementId: string | null;
      changes: Array<{ field: string; before: string | null; after: string | null }>;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OrganizationSheetFragment = {
  id: string;
  name: string;
  version: number;
  sample: boolean;
  profile: {
    industry: string | null;
    employees: number | null;
    sites: number | null;
    countries: Array<string>;
    constraints: Array<string>;
  };
  inventory: Array<{
    fact: string;
    state: InventoryState;
    source: string | null;
    asOf: string | null;
    note: string | null;
    value: { number: number | null; text: string | null; flag: boolean | null; choices: Array<string> | null } | null;
  }>;
};

export type EngagementOrganizationQueryVariables = Exact<{
  engagement: string;
}>;

export type EngagementOrganizationQuery = {
  engagement: {
    id: string;
    allowed: Array<string>;
    organization: {
      id: string;
      name: string;
      version: number;
      sample: boolean;
      profile: {
        industry: string | null;
        employees: number | null;
        sites: number | null;
        countries: Array<string>;
        constraints: Array<string>;
      };
      inventory: Array<{
        fact: string;
        state: InventoryState;
        source: string | null;
        asOf: string | null;
        note: string | null;
        value: {
          number: number | null;
          text: string | null;
          flag: boolean | null;
          choices: Array<string> | null;
        } | null;
      }>;
    };
  };
};

export type UpdateOrganizationMutationVariables = Exact<{
  id: string;
  input: OrganizationInput;
  version: number;
}>;

export type UpdateOrganizationMutation = { updateOrganization: { id: string; name: string; version: number } };

export type SaveInventoryMutationVariables = Exact<{
  organization: string;
  entries: Array<InventoryEntryInput> | InventoryEntryInput;
  seen?: Array<InventoryEntryInput> | InventoryEntryInput | null | undefined;
}>;

export type SaveInventoryMutation = {
  saveInventory: {
    id: string;
    inventory: Array<{
      fact: string;
      state: InventoryState;
      source: string | null;
      asOf: string | null;
      note: string | null;
      value: { number: number | null; text: string | null; flag: boolean | null; choices: Array<string> | null } | null;
    }>;
  };
};

export type ImportInventoryMutationVariables = Exact<{
  organization: string;
  csv: string;
}>;

export type ImportInventoryMutation = { importInventory: { applied: boolean } };

export type FrameEngagementsQueryVariables = Exact<{ [key: string]: never }>;

export type FrameEngagementsQuery = {
  engagements: {
    nodes: Array<{ id: string; name: string; sample: boolean; organization: { id: string; name: string } }>;
  };
};

export type FrameEngagementQueryVariables = Exact<{
  engagement: string;
}>;

export type FrameEngagementQuery = {
  engagement: {
    id: string;
    name: string;
    sample: boolean;
    organization: { id: string; name: string };
    stages: Array<{ id: StageId; state: StageProgress; finding: string | null }>;
  };
};

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MembersQuery = {
  members: {
    totalCount: number;
    nodes: Array<{ id: string; name: string; email: string; role: MemberRole; createdAt: string }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type InvitationsQueryVariables = Exact<{ [key: string]: never }>;

export type InvitationsQuery = {
  invitations: {
    nodes: Array<{
      id: string;
      engagementId: string | null;
      memberRole: MemberRole;
      engagementRole: EngagementRole | null;
      email: string | null;
      expiresAt: string;
      usedAt: string | null;
    }>;
  };
};

export type EngagementTeamsQueryVariables = Exact<{ [key: string]: never }>;

export type EngagementTeamsQuery = {
  engagements: {
    nodes: Array<{
      id: string;
      name: string;
      allowed: Array<string>;
      organization: { id: string; name: string };
      team: { nodes: Array<{ id: string; role: EngagementRole; member: { id: string; name: string; email: string } }> };
    }>;
  };
};

export type InviteMemberMutationVariables = Exact<{
  role: MemberRole;
  email?: string | null | undefined;
}>;

export type InviteMemberMutation = { inviteMember: { url: string; invitation: { id: string } } };

export type InviteToEngagementMutationVariables = Exact<{
  engagement: string;
  role: EngagementRole;
  email?: string | null | undefined;
}>;

export type InviteToEngagementMutation = { inviteToEngagement: { url: string; invitation: { id: string } } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string;
}>;

export type WithdrawInvitationMutation = { withdrawInvitation: boolean };

export type ChangeMemberRoleMutationVariables = Exact<{
  member: string;
  role: MemberRole;
}>;

export type ChangeMemberRoleMutation = { changeMemberRole: { id: string; role: MemberRole } };

export type RemoveMemberMutationVariables = Exact<{
  member: string;
}>;

export type RemoveMemberMutation = { removeMember: boolean };

export type ChangeEngagementRoleMutationVariables = Exact<{
  engagement: string;
  member: string;
  role: EngagementRole;
}>;

export type ChangeEngagementRoleMutation = { changeEngagementRole: { id: string; role: EngagementRole } };

export type RemoveFromEngagementMutationVariables = Exact<{
  engagement: string;
  member: string;
}>;

export type RemoveFromEngagementMutation = { removeFromEngagement: boolean };

export type OverviewQueryVariables = Exact<{
  engagement: string;
}>;

export type OverviewQuery = {
  engagement: {
    id: string;
    name: string;
    aim: string | null;
    version: number;
    sample: boolean;
    allowed: Array<string>;
    organization: { id: string; name: string; version: number };
    stages: Array<{ id: StageId; state: StageProgress; finding: string | null }>;
    nextActions: Array<{ id: string; kind: string; text: string; round: string | null }>;
    rounds: { totalCount: number; nodes: Array<{ id: string; name: string; kind: RoundKind; state: RoundState }> };
  };
};

export type ActivityQueryVariables = Exact<{
  engagement: string;
}>;

export type ActivityQuery = {
  engagement: {
    id: string;
    activity: {
      nodes: Array<{
        id: string;
        at: string;
        actor: string;
        action: string;
        subject: string;
        changes: Array<{ field: string; before: string | null; after: string | null }>;
      }>;
    };
  };
};

export type UpdateEngagementMutationVariables = Exact<{
  engagement: string;
  name: string;
  aim?: string | null | undefined;
  version: number;
}>;

export type UpdateEngagementMutation = {
  updateEngagement: { id: string; name: string; aim: string | null; version: number };
};

export type EngagementCardFragment = {
  id: string;
  name: string;
  aim: string | null;
  sample: boolean;
  createdAt: string;
  organization: { id: string; name: string };
  stages: Array<{ id: StageId; state: StageProgress; finding: string | null }>;
  nextActions: Array<{ id: string; text: string }>;
};

export type PortfolioQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PortfolioQuery = {
  engagements: {
    totalCount: number;
    nodes: Array<{
      id: string;
      name: string;
      aim: string | null;
      sample: boolean;
      createdAt: string;
      organization: { id: string; name: string };
      stages: Array<{ id: StageId; state: StageProgress; finding: string | null }>;
      nextActions: Array<{ id: string; text: string }>;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type PortfolioOrganizationsQueryVariables = Exact<{ [key: string]: never }>;

export type PortfolioOrganizationsQuery = {
  organizations: { nodes: Array<{ id: string; name: string; sample: boolean }> };
};

export type CreateOrganizationMutationVariables = Exact<{
  input: OrganizationInput;
}>;

export type CreateOrganizationMutation = { createOrganization: { id: string } };

export type CreateEngagementMutationVariables = Exact<{
  organization: string;
  name: string;
  aim?: string | null | undefined;
}>;

export type CreateEngagementMutation = { createEngagement: { id: string } };

export type StartQuickRoundMutationVariables = Exact<{
  engagement: string;
}>;

export type StartQuickRoundMutation = { startQuickRound: { url: string } };

export type AddSampleMutationVariables = Exact<{ [key: string]: never }>;

export type AddSampleMutation = { addSample: { id: string } };

export type RemoveSampleMutationVariables = Exact<{ [key: string]: never }>;

export type RemoveSampleMutation = { removeSample: boolean };

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
export const SavedAnswerFragmentDoc = new TypedDocumentString(
  `
    fragment SavedAnswer on RespondentAnswer {
  question
  state
  level
  note
  revision
}
    `,
  { fragmentName: 'SavedAnswer' },
) as unknown as TypedDocumentString<SavedAnswerFragment, unknown>;
export const OrganizationSheetFragmentDoc = new TypedDocumentString(
  `
    fragment OrganizationSheet on Organization {
  id
  name
  version
  sample
  profile {
    industry
    employees
    sites
    countries
    constraints
  }
  inventory {
    fact
    state
    value {
      number
      text
      flag
      choices
    }
    source
    asOf
    note
  }
}
    `,
  { fragmentName: 'OrganizationSheet' },
) as unknown as TypedDocumentString<OrganizationSheetFragment, unknown>;
export const EngagementCardFragmentDoc = new TypedDocumentString(
  `
    fragment EngagementCard on Engagement {
  id
  name
  aim
  sample
  createdAt
  organization {
    id
    name
  }
  stages {
    id
    state
    finding
  }
  nextActions {
    id
    text
  }
}
    `,
  { fragmentName: 'EngagementCard' },
) as unknown as TypedDocumentString<EngagementCardFragment, unknown>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    workspace
    engagement
    memberRole
    engagementRole
    email
    daysLeft
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    memberships {
      role
      allowed
      workspace {
        id
        name
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
export const QuestionnaireDocument = new TypedDocumentString(`
    query Questionnaire {
  questionnaire {
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
    minutes
    name
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
    finishedAt
  }
}
    fragment SavedAnswer on RespondentAnswer {
  question
  state
  level
  note
  revision
}`) as unknown as TypedDocumentString<QuestionnaireQuery, QuestionnaireQueryVariables>;
export const JoinRoundDocument = new TypedDocumentString(`
    mutation JoinRound($audience: Audience!, $name: String) {
  joinRound(audience: $audience, name: $name) {
    token
  }
}
    `) as unknown as TypedDocumentString<JoinRoundMutation, JoinRoundMutationVariables>;
export const SaveAnswerDocument = new TypedDocumentString(`
    mutation SaveAnswer($input: AnswerInput!) {
  saveAnswer(input: $input) {
    ...SavedAnswer
  }
}
    fragment SavedAnswer on RespondentAnswer {
  question
  state
  level
  note
  revision
}`) as unknown as TypedDocumentString<SaveAnswerMutation, SaveAnswerMutationVariables>;
export const FinishQuestionnaireDocument = new TypedDocumentString(`
    mutation FinishQuestionnaire {
  finishQuestionnaire {
    finishedAt
  }
}
    `) as unknown as TypedDocumentString<FinishQuestionnaireMutation, FinishQuestionnaireMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($after: String, $engagement: ID) {
  auditEntries(first: 40, after: $after, engagement: $engagement) {
    nodes {
      id
      at
      actor
      action
      subject
      subjectId
      engagementId
      changes {
        field
        before
        after
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const EngagementOrganizationDocument = new TypedDocumentString(`
    query EngagementOrganization($engagement: ID!) {
  engagement(id: $engagement) {
    id
    allowed
    organization {
      ...OrganizationSheet
    }
  }
}
    fragment OrganizationSheet on Organization {
  id
  name
  version
  sample
  profile {
    industry
    employees
    sites
    countries
    constraints
  }
  inventory {
    fact
    state
    value {
      number
      text
      flag
      choices
    }
    source
    asOf
    note
  }
}`) as unknown as TypedDocumentString<EngagementOrganizationQuery, EngagementOrganizationQueryVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($id: ID!, $input: OrganizationInput!, $version: Int!) {
  updateOrganization(id: $id, input: $input, version: $version) {
    id
    name
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const SaveInventoryDocument = new TypedDocumentString(`
    mutation SaveInventory($organization: ID!, $entries: [InventoryEntryInput!]!, $seen: [InventoryEntryInput!]) {
  saveInventory(organization: $organization, entries: $entries, seen: $seen) {
    id
    inventory {
      fact
      state
      value {
        number
        text
        flag
        choices
      }
      source
      asOf
      note
    }
  }
}
    `) as unknown as TypedDocumentString<SaveInventoryMutation, SaveInventoryMutationVariables>;
export const ImportInventoryDocument = new TypedDocumentString(`
    mutation ImportInventory($organization: ID!, $csv: String!) {
  importInventory(organization: $organization, csv: $csv, apply: true) {
    applied
  }
}
    `) as unknown as TypedDocumentString<ImportInventoryMutation, ImportInventoryMutationVariables>;
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
export const MembersDocument = new TypedDocumentString(`
    query Members($after: String) {
  members(first: 50, after: $after) {
    nodes {
      id
      name
      email
      role
      createdAt
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations(first: 50) {
    nodes {
      id
      engagementId
      memberRole
      engagementRole
      email
      expiresAt
      usedAt
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const EngagementTeamsDocument = new TypedDocumentString(`
    query EngagementTeams {
  engagements(first: 100) {
    nodes {
      id
      name
      allowed
      organization {
        id
        name
      }
      team(first: 100) {
        nodes {
          id
          role
          member {
            id
            name
            email
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementTeamsQuery, EngagementTeamsQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($role: MemberRole!, $email: String) {
  inviteMember(role: $role, email: $email) {
    url
    invitation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const InviteToEngagementDocument = new TypedDocumentString(`
    mutation InviteToEngagement($engagement: ID!, $role: EngagementRole!, $email: String) {
  inviteToEngagement(engagement: $engagement, role: $role, email: $email) {
    url
    invitation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InviteToEngagementMutation, InviteToEngagementMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ChangeMemberRoleDocument = new TypedDocumentString(`
    mutation ChangeMemberRole($member: ID!, $role: MemberRole!) {
  changeMemberRole(member: $member, role: $role) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($member: ID!) {
  removeMember(member: $member)
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ChangeEngagementRoleDocument = new TypedDocumentString(`
    mutation ChangeEngagementRole($engagement: ID!, $member: ID!, $role: EngagementRole!) {
  changeEngagementRole(engagement: $engagement, member: $member, role: $role) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<ChangeEngagementRoleMutation, ChangeEngagementRoleMutationVariables>;
export const RemoveFromEngagementDocument = new TypedDocumentString(`
    mutation RemoveFromEngagement($engagement: ID!, $member: ID!) {
  removeFromEngagement(engagement: $engagement, member: $member)
}
    `) as unknown as TypedDocumentString<RemoveFromEngagementMutation, RemoveFromEngagementMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($engagement: ID!) {
  engagement(id: $engagement) {
    id
    name
    aim
    version
    sample
    allowed
    organization {
      id
      name
      version
    }
    stages {
      id
      state
      finding
    }
    nextActions {
      id
      kind
      text
      round
    }
    rounds(first: 3) {
      totalCount
      nodes {
        id
        name
        kind
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($engagement: ID!) {
  engagement(id: $engagement) {
    id
    activity(first: 8) {
      nodes {
        id
        at
        actor
        action
        subject
        changes {
          field
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const UpdateEngagementDocument = new TypedDocumentString(`
    mutation UpdateEngagement($engagement: ID!, $name: String!, $aim: String, $version: Int!) {
  updateEngagement(
    engagement: $engagement
    name: $name
    aim: $aim
    version: $version
  ) {
    id
    name
    aim
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateEngagementMutation, UpdateEngagementMutationVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio($after: String) {
  engagements(first: 50, after: $after) {
    nodes {
      ...EngagementCard
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EngagementCard on Engagement {
  id
  name
  aim
  sample
  createdAt
  organization {
    id
    name
  }
  stages {
    id
    state
    finding
  }
  nextActions {
    id
    text
  }
}`) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioOrganizationsDocument = new TypedDocumentString(`
    query PortfolioOrganizations {
  organizations(first: 100) {
    nodes {
      id
      name
      sample
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioOrganizationsQuery, PortfolioOrganizationsQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: OrganizationInput!) {
  createOrganization(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const CreateEngagementDocument = new TypedDocumentString(`
    mutation CreateEngagement($organization: ID!, $name: String!, $aim: String) {
  createEngagement(organization: $organization, name: $name, aim: $aim) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateEngagementMutation, CreateEngagementMutationVariables>;
export const StartQuickRoundDocument = new TypedDocumentString(`
    mutation StartQuickRound($engagement: ID!) {
  startQuickRound(engagement: $engagement) {
    url
  }
}
    `) as unknown as TypedDocumentString<StartQuickRoundMutation, StartQuickRoundMutationVariables>;
export const AddSampleDocument = new TypedDocumentString(`
    mutation AddSample {
  addSample {
    id
  }
}
    `) as unknown as TypedDocumentString<AddSampleMutation, AddSampleMutationVariables>;
export const RemoveSampleDocument = new TypedDocumentString(`
    mutation RemoveSample {
  removeSample
}
    `) as unknown as TypedDocumentString<RemoveSampleMutation, RemoveSampleMutationVariables>;
