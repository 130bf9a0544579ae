import type { EngagementRole, MemberRole } from '../graphql/generated/graphql.ts';

/** What each role of a workspace may do, in a few words. */
export const memberRoleWords: Readonly<Record<MemberRole, string>> = {
  owner: 'everything, members and workspace included',
  consultant: 'every organization and engagement, but not the members',
  guest: 'only the engagements that name them',
};

/** What each role of an engagement may do, in a few words. */
export const engagementRoleWords: Readonly<Record<EngagementRole, string>> = {
  executive: 'read the engagement and its results, start a quick check',
  contributor: 'read, edit the organization, run assessment rounds',
  viewer: 'read, but no single person’s answers',
};
