const phrases: Readonly<Record<string, string>> = {
  start: 'started the portal',
  setup: 'set up the workspace',
  setUp: 'set up the workspace',
  createWorkspace: 'created the workspace',
  renameWorkspace: 'renamed the workspace',
  createOrganization: 'added the organization',
  updateOrganization: 'edited the organization',
  saveInventory: 'edited the inventory',
  importInventory: 'imported inventory facts',
  createEngagement: 'created the engagement',
  updateEngagement: 'edited the engagement',
  addSample: 'added the sample engagement',
  removeSample: 'removed the sample engagement',
  inviteMember: 'invited somebody to the workspace',
  inviteToEngagement: 'invited somebody to the engagement',
  withdrawInvitation: 'withdrew an invitation',
  acceptInvitation: 'accepted an invitation',
  changeMemberRole: 'changed a member’s role',
  removeMember: 'removed a member',
  changeEngagementRole: 'changed a role in the engagement',
  removeFromEngagement: 'removed somebody from the engagement',
  createRound: 'created an assessment round',
  startQuickRound: 'started a 12-minute check',
  updateRound: 'edited an assessment round',
  openRound: 'opened an assessment round',
  closeRound: 'closed an assessment round',
  reopenRound: 'reopened an assessment round',
  addRespondents: 'added respondents',
  removeRespondent: 'removed a respondent',
  reissueLink: 'issued a new link to a respondent',
  switchOpenLink: 'switched the open link',
  joinRound: 'joined an assessment round',
  saveAnswer: 'answered a question',
  finishQuestionnaire: 'finished the questionnaire',
  signIn: 'signed in',
  signOutEverywhere: 'signed out everywhere',
  resetOwner: 'reset the owner’s password',
};

/** What was done, in plain words: 'closeRound' reads 'closed an assessment round'. */
export function actionWords(action: string): string {
  return phrases[action] ?? spaced(action);
}

/** A field or kind of thing in plain words: 'closesOn' reads 'closes on'. */
export function spaced(name: string): string {
  return name
    .replaceAll(/[._-]/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .toLowerCase();
}
