export { impactReasons } from './impacts.ts';
export { messageTemplates } from './messages.ts';
export { starterPolicies, starterPolicy } from './policies.ts';
export { pulseItems, stepActions } from './pulses.ts';
