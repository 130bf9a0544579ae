import type { Channel } from './communication.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';
import type { MessageTemplate } from './message-template.ts';

const largeTeam = 30;
const largeRoom = 200;

/**
 * The way by which a message reaches a group: a talk where the work becomes another, a hall where there are too many for a room, and
 * mail for what one only has to know. A group of unknown size is treated as one that fits into a room.
 *
 * @example
 * messageChannel({ way: 'personal' }, { size: 12 }, 3); // => 'teamTalk'
 */
export function messageChannel(
  { way }: Pick<MessageTemplate, 'way'>,
  { size }: Pick<StakeholderGroup, 'size'>,
  level: number,
): Channel {
  const people = size ?? largeRoom;
  if (way === 'hearing') return 'meeting';
  if (way === 'info') return 'email';
  if (way === 'news') return people > largeRoom ? 'townHall' : 'meeting';
  if (level >= 2 || people <= largeTeam) return 'teamTalk';
  return people > largeRoom ? 'email' : 'meeting';
}
