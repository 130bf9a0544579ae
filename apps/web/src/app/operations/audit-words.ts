const phrases: Readonly<Record<string, string>> = {
  start: $localize`started the portal`,
  setup: $localize`set up the workspace`,
  setUp: $localize`set up the workspace`,
  createWorkspace: $localize`created the workspace`,
  renameWorkspace: $localize`renamed the workspace`,
  createOrganization: $localize`added the organization`,
  updateOrganization: $localize`edited the organization`,
  saveInventory: $localize`edited the inventory`,
  importInventory: $localize`imported inventory facts`,
  createEngagement: $localize`created the engagement`,
  updateEngagement: $localize`edited the engagement`,
  addSample: $localize`added the sample engagement`,
  removeSample: $localize`removed the sample engagement`,
  inviteMember: $localize`invited somebody to the workspace`,
  inviteToEngagement: $localize`invited somebody to the engagement`,
  withdrawInvitation: $localize`withdrew an invitation`,
  acceptInvitation: $localize`accepted an invitation`,
  changeMemberRole: $localize`changed a member’s role`,
  removeMember: $localize`removed a member`,
  changeEngagementRole: $localize`changed a role in the engagement`,
  removeFromEngagement: $localize`removed somebody from the engagement`,
  createRound: $localize`created an assessment round`,
  startQuickRound: $localize`started a 12-minute check`,
  updateRound: $localize`edited an assessment round`,
  openRound: $localize`opened an assessment round`,
  closeRound: $localize`closed an assessment round`,
  reopenRound: $localize`reopened an assessment round`,
  addRespondents: $localize`added respondents`,
  removeRespondent: $localize`removed a respondent`,
  reissueLink: $localize`issued a new link to a respondent`,
  switchOpenLink: $localize`switched the open link`,
  joinRound: $localize`joined an assessment round`,
  saveAnswer: $localize`answered a question`,
  finishQuestionnaire: $localize`finished the questionnaire`,
  signIn: $localize`signed in`,
  signOutEverywhere: $localize`signed out everywhere`,
  resetOwner: $localize`reset the owner’s password`,
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
