/** The mutations of risks and gates; what each leaves in the trail is tried beside this file. */
export const ofRisksAndGates = ['savePlanRisk', 'addPlanRisks', 'removePlanRisk', 'savePlanGate', 'lockPlanGate'];
