import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Pulse, pulsePhase } from '@peerway/change';
import type { Access } from '../access/access.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { WorkspaceBrand } from '../workspace/brand.entity.ts';
import { brandOf } from '../workspace/brand.resolver.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { keptParts } from './opened-change.ts';
import { ownChangeLink } from './own-change-link.ts';
import type { OwnPerson } from './own-person.ts';

@ObjectType({ description: 'A group that one may answer for.' })
export class PulseGroup {
  @Field(() => ID, { description: 'Identifies it.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A pulse, as it asks somebody.' })
export class PulseAsked {
  @Field(() => ID, { description: 'Identifies it.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: 'Its last day.' })
  closesOn: string;

  @Field(() => Int, { description: 'The smallest number of answers about which anything is shown.' })
  floor: number;

  @Field(() => Boolean, { description: 'Whether words may be added.' })
  asksWords: boolean;

  @Field(() => Boolean, { description: 'Whether it takes answers today.' })
  isOpen: boolean;

  @Field(() => [PulseGroup], { description: 'The groups that one may answer for.' })
  groups: readonly PulseGroup[];
}

@ObjectType({ description: 'A pulse, as it asks somebody by name, who has had their turn or not.' })
export class MyPulse extends PulseAsked {
  @Field(() => Boolean, { description: 'Whether they have answered. Nothing says what.' })
  isAnswered: boolean;
}

@ObjectType({ description: 'What whoever has the open link to a pulse is asked.' })
export class OpenPulse extends PulseAsked {
  @Field(() => String, { description: 'The organization.' })
  organization: string;

  @Field(() => String, { description: 'The engagement.' })
  engagement: string;

  @Field(() => WorkspaceBrand, { description: 'How the workspace shows itself that asks.' })
  brand: WorkspaceBrand;
}

/** What the holder of an open link is asked. */
export async function openPulseAsked(em: EntityManager, access: Access): Promise<OpenPulse> {
  const { workspaceId, engagementId, subject } = await ownChangeLink(em, access, 'pulse');
  const engagement = await em.findOneOrFail(Engagement, { id: engagementId }, { populate: ['organization'] });
  const parts = await keptParts(em, engagementId, ['group', 'pulse']);
  const pulse = parts.of('pulse').find(({ id }) => id === subject);
  return {
    ...(pulse ? asked(pulse, parts.of('group'), pulse.groups) : gone(subject)),
    organization: engagement.organization.$.name,
    engagement: engagement.name,
    brand: await brandOf(em, workspaceId),
  };
}

/** The pulses that ask somebody, those that take answers today; which of them they have answered. */
export async function pulsesAskedOf(em: EntityManager, person: OwnPerson): Promise<MyPulse[]> {
  const parts = await keptParts(em, person.engagementId, ['group', 'pulse']);
  // The rules of the database leave of these rows none but their own; whose it is cannot even be asked.
  const turns = await em.execute<{ pulse: string }[]>('select pulse from pulse_turn where engagement_id = ?', [
    person.engagementId,
  ]);
  const taken = new Set(turns.map(({ pulse }) => pulse));
  return parts.of('pulse').flatMap((pulse) => {
    const own = pulse.groups.filter((group) => person.groups.includes(group));
    const shown = asked(pulse, parts.of('group'), own);
    return own.length === 0 || !shown.isOpen ? [] : [{ ...shown, isAnswered: taken.has(pulse.id) }];
  });
}

function asked(
  pulse: Pulse,
  groups: readonly { readonly id: string; readonly name: string }[],
  own: readonly string[],
): PulseAsked {
  const { id, name, closesOn, floor, asksWords } = pulse;
  const nameOf = new Map(groups.map((group) => [group.id, group.name]));
  return {
    ...{ id, name, closesOn, floor, asksWords, isOpen: pulsePhase(pulse, dayNow()) === 'collecting' },
    groups: own.map((group) => ({ id: group, name: nameOf.get(group) ?? group })),
  };
}

/** A link to a pulse that was taken out before anybody answered it. */
function gone(id: string): PulseAsked {
  return { id, name: '', closesOn: dayNow(), floor: 5, asksWords: false, isOpen: false, groups: [] };
}
