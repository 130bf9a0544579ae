import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChangeId } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import { validate as isId } from 'uuid';
import * as z from 'zod';
import { typeOf } from '../graphql/type-of.ts';
import { type PolicySigner, signersOf } from './people-of-policy.ts';
import { policiesInForce } from './policies-in-force.ts';

const State = z
  .enum(['signed', 'open', 'overdue', 'excepted'])
  .meta({ id: 'SigningState', description: 'How somebody stands with a policy that binds them.' });
const StateType = typeOf(State, 'output');

/** Whom to list of those whom a policy binds. */
export const PolicyWanted = z
  .object({
    policy: ChangeId.describe('Which policy.'),
    states: z.array(State).max(4).describe('Those of these states; none for all.'),
    first: z.int32().min(1).max(200).describe('How many at once, at most 200.'),
    after: z.string().max(600).nullable().describe('Where the page before ended; null for the first.'),
  })
  .meta({ id: 'PolicySignersWanted', description: 'Whom to list of those whom a policy binds.' });
export type PolicyWanted = z.infer<typeof PolicyWanted>;

@ObjectType('PolicySigner', { description: 'How somebody stands with a policy.' })
export class SignerNode {
  @Field(() => ID, { description: 'Whom it is about.' })
  person: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'What the organization calls them.' })
  number: string | null;

  @Field(() => StateType, { description: 'How they stand.' })
  state: z.infer<typeof State>;

  @Field(() => Int, { nullable: true, description: 'The latest version that they signed.' })
  signedNumber: number | null;

  @Field(() => Date, { nullable: true, description: 'When they signed it.' })
  signedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'How: by link, or recorded by a member.' })
  way: string | null;
}

@ObjectType({ description: 'A page of those whom a policy binds, by name.' })
export class PolicySigners {
  @Field(() => [SignerNode], { description: 'Them.' })
  nodes: readonly SignerNode[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null where there is none.' })
  next: string | null;
}

/** A page of those whom a policy binds. */
export interface PolicySignerPage {
  readonly nodes: readonly PolicySigner[];
  readonly next: string | null;
}

/** Reads a page; none while no version is in force. @throws DomainError BAD_INPUT for a cursor of another list. */
export async function signerPage(
  em: EntityManager,
  engagement: string,
  { policy: id, states, first, after }: PolicyWanted,
): Promise<PolicySignerPage> {
  const policy = (await policiesInForce(em, engagement)).find((each) => each.id === id);
  if (!policy) return { nodes: [], next: null };
  const wanted = { engagement, policy, states: states.length === 0 ? State.options : states };
  const rows = await signersOf(em, wanted, { after: after === null ? null : placeOf(after), size: first + 1 });
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  const goesOn = rows.length > first && last;
  return { nodes, next: goesOn ? Buffer.from(`signer:${last.person}:${last.name}`).toString('base64url') : null };
}

function placeOf(cursor: string): { readonly name: string; readonly person: string } {
  const [list, person = '', ...name] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  if (list === 'signer' && isId(person)) return { person, name: name.join(':') };
  throw new DomainError('BAD_INPUT', 'This cursor belongs to another list. Start again without "after".', {
    field: 'after',
  });
}
