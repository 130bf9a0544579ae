/** The mutations of plans; what each leaves in the trail is tried beside this file. */
export const ofPlanning = ['savePlanSettings', 'editPlan', 'takeBaseline', 'generatePlan'];
