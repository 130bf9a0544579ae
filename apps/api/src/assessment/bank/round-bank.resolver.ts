import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { BankUpgrade, bankUpgrade } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../../access/access.ts';
import { CurrentMember } from '../../access/current.ts';
import { Parsed } from '../../graphql/parsed.pipe.ts';
import { typeOf } from '../../graphql/type-of.ts';
import { mayHere } from '../rights-here.ts';
import { materialOf, seenRound } from '../round-readiness.ts';
import { Round } from '../round.entity.ts';
import { stateOf } from '../round-state.ts';
import { scoringBank } from './bank-content.ts';

const UpgradeType = typeOf(BankUpgrade, 'output');

/** What another bank would make of a round. */
@Resolver(() => Round)
export class RoundUpgradeResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => UpgradeType, {
    complexity: 4_000,
    description: 'What another question bank would make of its answers; closed rounds only. Nothing is kept.',
  })
  async upgrade(
    @Parent() round: Round,
    @CurrentMember() access: MemberAccess,
    @Args('bank', { type: () => ID, description: 'The other bank; a draft too.' }, new Parsed(z.string().max(60)))
    id: string,
  ): Promise<BankUpgrade> {
    if (stateOf(round) !== 'closed')
      throw new DomainError('ROUND_OPEN', 'Only the answers of a closed round are compared. Close it first.');
    const seen = seenRound(round, mayHere(access, 'answers.read', round.engagement.id));
    const other = await scoringBank(this.em, id);
    const { bank, answers, options } = await materialOf(this.em, seen);
    return bankUpgrade(bank, other, answers, options);
  }
}
