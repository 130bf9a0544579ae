import { Inject } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ChangeId } from '@peerway/change';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { refuseWithoutMail } from './add-person-letters.ts';
import { heldChange } from './held-change.ts';
import { MessageReceipts, messageReceipts } from './message-receipts.ts';
import { sendCommunication } from './send-communication.ts';

const Sending = z
  .object({
    communication: ChangeId.describe('Which message.'),
    version: z.int32().min(1).describe('The version that was looked at.'),
  })
  .meta({ id: 'CommunicationSending', description: 'What is sent.' });
const SendingInput = typeOf(Sending, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ObjectType({ description: 'What sending a message came to.' })
export class SentCommunication {
  @Field(() => Int, { description: 'How many are written to now; whoever was before is not written to again.' })
  letters: number;

  @Field(() => Int, { description: 'How many it is for who have no address: they find it on their own page.' })
  withoutAddress: number;
}

@ObjectType({ description: 'How far the messages of an engagement have come.' })
export class MessageStanding {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => Boolean, { description: 'Whether this portal sends e-mail.' })
  canSend: boolean;

  @Field(() => [MessageReceipts], { description: 'Those that went out by e-mail or were read.' })
  receipts: readonly MessageReceipts[];
}

/** Messages by e-mail, and how far they came. */
@Resolver(() => SentCommunication)
export class CommunicationResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  // In a group of one, a number is a name: only those who may see people by name see it.
  @Query(() => MessageStanding, { complexity: 100, description: 'How far the messages that went out have come.' })
  @MayInEngagement('people.read', 'engagementId')
  async messageStanding(@Args('engagementId', which, new Parsed(Id)) engagementId: string): Promise<MessageStanding> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    const canSend = this.parts.configuration.mail !== undefined;
    return { engagementId, canSend, receipts: await messageReceipts(this.em, engagementId) };
  }

  @Mutation(() => SentCommunication, {
    complexity: 200,
    description:
      'Sends a message by e-mail to everybody whom it is for. Sent again it goes to those who have joined since.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  async sendCommunication(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => SendingInput, description: 'Which message.' }, new Parsed(Sending))
    input: z.infer<typeof Sending>,
  ): Promise<SentCommunication> {
    await heldChange(this.em, engagement);
    refuseWithoutMail(this.parts.configuration.mail);
    return sendCommunication(this.em, access, { engagement, ...input });
  }
}
