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
  importEngagement: $localize`imported an engagement`,
  exportEngagement: $localize`exported the engagement`,
  downloadAnswers: $localize`took answers out as a file`,
  startNextRound: $localize`set up a second round`,
  saveAnswers: $localize`answered questions`,
  settleLateAnswers: $localize`decided on late answers`,
  importRespondents: $localize`added respondents from a file`,
  eraseRespondent: $localize`erased a respondent`,
  eraseOwnAnswers: $localize`deleted their own answers`,
  forgetPeople: $localize`removed names and notes when their time was over`,
  saveRetention: $localize`changed how long respondents are kept`,
  addEvidence: $localize`added a file as evidence`,
  addEvidenceLink: $localize`added a link as evidence`,
  discardEvidence: $localize`took their own evidence back`,
  removeEvidence: $localize`took out a piece of evidence`,
  addMilestone: $localize`added a milestone`,
  updateMilestone: $localize`edited a milestone`,
  removeMilestone: $localize`removed a milestone`,
  startBank: $localize`began a draft of a question bank`,
  importBank: $localize`imported a question bank`,
  saveBank: $localize`edited a question bank`,
  replaceBank: $localize`put a file in place of a question bank`,
  releaseBank: $localize`released a question bank`,
  removeBank: $localize`removed the draft of a question bank`,
  mailInvitation: $localize`sent an invitation by e-mail`,
  mailOpenLink: $localize`sent the open link by e-mail`,
  sendInvitations: $localize`invited respondents by e-mail`,
  sendReminders: $localize`reminded respondents by e-mail`,
  remindBeforeClosing: $localize`changed the reminder before closing`,
  retryLetters: $localize`sent letters again`,
  endReminders: $localize`asked for no more reminders`,
  createApiKey: $localize`made an API key`,
  revokeApiKey: $localize`revoked an API key`,
  saveBrand: $localize`changed how the workspace shows itself`,
  addGoals: $localize`added goals`,
  changeGoal: $localize`edited a goal`,
  removeGoal: $localize`removed a goal`,
  setContribution: $localize`said how much a lever serves a goal`,
  confirmContributions: $localize`confirmed what serves the goals`,
  startWeighing: $localize`began a weighing of the goals`,
  moveWeighing: $localize`moved a weighing on`,
  removeWeighing: $localize`removed a weighing`,
  addParticipants: $localize`asked people to weigh goals`,
  changeParticipant: $localize`changed how much somebody counts in a weighing`,
  removeParticipant: $localize`removed somebody from a weighing`,
  reissueParticipantLink: $localize`issued a new link for a weighing`,
  saveJudgement: $localize`compared goals`,
  savePoints: $localize`gave goals points`,
  savePlaces: $localize`put goals in order`,
  finishWeighing: $localize`finished weighing the goals`,
};

/** Who did something, as a reader names them; the API writes those without an account in English. */
export function actorWords(actor: string): string {
  if (/^A respondent$/.test(actor)) return $localize`A respondent`;
  return /^Somebody who is not signed in$/.test(actor) ? $localize`Somebody who is not signed in` : actor;
}

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
