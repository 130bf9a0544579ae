/** The mutations of business cases and capacity models; what each leaves in the trail is tried beside this file. */
export const ofCalculating = [
  'saveBusinessCase',
  'approveBusinessCase',
  'withdrawApproval',
  'saveCapacityModel',
  'removeCapacityModel',
];
