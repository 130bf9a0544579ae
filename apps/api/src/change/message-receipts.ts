import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many a message was sent to, and how many have read it on their own page.' })
export class MessageReceipts {
  @Field(() => ID, { description: 'The message.' })
  communication: string;

  @Field(() => Int, { description: 'To how many it went by e-mail, those included whose letter still waits.' })
  sent: number;

  @Field(() => Int, { description: 'How many of these letters the mail server has taken.' })
  delivered: number;

  @Field(() => Int, { description: 'How many of these letters were given up.' })
  failed: number;

  @Field(() => Int, { description: 'How many have opened it on their own page, by e-mail or not.' })
  read: number;
}

/** How far the messages of an engagement came, those that went out or were read; in numbers, never by name. */
export function messageReceipts(em: EntityManager, engagement: string): Promise<MessageReceipts[]> {
  return em.execute<MessageReceipts[]>(
    `select receipt.communication, count(receipt.sent_at)::int as sent,
       (count(*) filter (where letter.state = 'sent'))::int as delivered,
       (count(*) filter (where letter.state = 'failed'))::int as failed, count(receipt.read_at)::int as read
     from message_receipt receipt
     left join letter on letter.person_id = receipt.person_id and letter.kind = 'message' and letter.communication = receipt.communication
     where receipt.engagement_id = ? group by 1 order by 1`,
    [engagement],
  );
}
