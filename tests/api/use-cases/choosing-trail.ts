/** The mutations of choosing; the trail that each leaves is tried in `trail.test.ts` beside this file. */
export const ofChoosing = [
  'addOwnUseCase',
  'changeOwnUseCase',
  'removeOwnUseCase',
  'saveSelection',
  'recordFindings',
  'withdrawFinding',
  'stateScores',
  'withdrawScore',
  'savePlatformChoice',
  'decide',
  'withdrawDecision',
];
