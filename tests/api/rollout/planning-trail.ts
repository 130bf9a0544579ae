/** The mutations of plans and their calendars; what each leaves in the trail is tried beside this file. */
export const ofPlanning = [
  'savePlanSettings',
  'editPlan',
  'takeBaseline',
  'generatePlan',
  'createCalendarFeed',
  'revokeCalendarFeed',
  // Of comments, files and notices.
  'addTaskComment',
  'removeTaskComment',
  'removeTaskFile',
  'readNotices',
  'chooseDigest',
];
