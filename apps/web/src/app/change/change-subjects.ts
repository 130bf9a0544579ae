/** What the server calls the parts of the people side when it says that one changed. */
export const changeSubjects = [
  'ChangeGroup',
  'ChangeImpact',
  'ChangeSponsor',
  'ChangeCommunication',
  'ChangeCourse',
  'ChangeSession',
  'ChangePolicy',
  'ChangeException',
  'ChangePulse',
  'ChangeResistance',
];
