export { messageTemplates } from './messages.ts';
export { pulseItems, stepActions } from './pulses.ts';
