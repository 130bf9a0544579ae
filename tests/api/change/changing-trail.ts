/** The mutations of the people side; what each leaves in the trail is tried beside this file. */
export const ofChanging = [
  'editChange',
  'saveAffectedPerson',
  'removeAffectedPeople',
  'reissuePersonLink',
  'mailPersonLinks',
  'openChangeLink',
  'closeChangeLink',
  'giveFeedback',
  'handleFeedback',
  'approvePolicy',
  'publishPolicyVersion',
  'withdrawPolicyVersion',
  'recordAcknowledgements',
  'recordCompletions',
  'remindOfPolicy',
  'acknowledgePolicy',
  'sendCommunication',
  'readMessage',
  // These two leave nothing: the trail has times, and a time tells whose answer it is.
  'answerPulse',
  'answerOpenPulse',
];
