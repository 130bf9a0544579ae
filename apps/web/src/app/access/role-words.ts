import type { EngagementRole, MemberRole } from '../graphql/generated/graphql.ts';

/** The roles of a workspace by name. */
export const memberRoleNames: Readonly<Record<MemberRole, string>> = {
  owner: $localize`owner`,
  consultant: $localize`consultant`,
  guest: $localize`guest`,
};

/** The roles of an engagement by name. */
export const engagementRoleNames: Readonly<Record<EngagementRole, string>> = {
  executive: $localize`executive`,
  contributor: $localize`contributor`,
  viewer: $localize`viewer`,
};

/** What each role of a workspace may do, in a few words. */
export const memberRoleWords: Readonly<Record<MemberRole, string>> = {
  owner: $localize`everything, members and workspace included`,
  consultant: $localize`every organization and engagement, but not the members`,
  guest: $localize`only the engagements that name them`,
};

/** What each role of an engagement may do, in a few words. */
export const engagementRoleWords: Readonly<Record<EngagementRole, string>> = {
  executive: $localize`read the engagement and its results, start a quick check`,
  contributor: $localize`read, edit the organization, run assessment rounds`,
  viewer: $localize`read, but no single person’s answers`,
};
