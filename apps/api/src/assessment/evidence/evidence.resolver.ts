import { Args, Field, ID, InputType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import type { Access, MemberAccess } from '../../access/access.ts';
import { CurrentAccess, CurrentMember } from '../../access/current.ts';
import { MayInEngagement, Open } from '../../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../../graphql/page.ts';
import { Parsed } from '../../graphql/parsed.pipe.ts';
import { record } from '../../operations/record.ts';
import { Id } from '../../workspace/engagement.resolver.ts';
import { audienceName } from '../asked-questions.ts';
import { bankIn } from '../bank-in.ts';
import { personal } from '../personal-access.ts';
import { mayHere } from '../rights-here.ts';
import { roundIn } from '../round-in.ts';
import { Anonymity, Round } from '../round.entity.ts';
import { EvidenceLink } from './evidence-link.ts';
import { EvidenceCoverage, evidenceCoverage } from './evidence-coverage.ts';
import { Evidence } from './evidence.entity.ts';
import { keepEvidence, removeOwnEvidence, told } from './keep-evidence.ts';

export const EvidenceConnection = connectionOf(Evidence, 'Evidence');

@InputType({ description: 'A link that supports an answer.' })
export class EvidenceLinkInput {
  @Field(() => ID, { description: 'A UUID that the device made: sent again, it is the same piece.' })
  sentAs: string;

  @Field(() => ID, { description: 'The question whose answer it supports.' })
  question: string;

  @Field(() => String, { description: 'The address, http or https.' })
  url: string;

  @Field(() => String, { nullable: true, description: 'What to call it; its host when absent.' })
  name?: string | null;
}

/** What respondents do with evidence; files come by a route of their own. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  constructor(private readonly em: EntityManager) {}

  @Mutation(() => Evidence, { description: 'Adds a link to an answer. It is shown, and never opened by Peerway.' })
  @Open('respondent')
  addEvidenceLink(
    @CurrentAccess() access: Access,
    @Args('input', { type: () => EvidenceLinkInput, description: 'The link.' }, new Parsed(EvidenceLink))
    input: EvidenceLink,
  ): Promise<Evidence> {
    const { url, name, ...wish } = input;
    const made = {
      kind: 'link' as const,
      name: name || new URL(url).host,
      url,
      mediaType: null,
      bytes: 0,
      sha256: null,
    };
    return keepEvidence(this.em, personal(access), { wish, made, content: undefined });
  }

  @Mutation(() => ID, {
    description: 'Removes a piece of one’s own evidence with its content; one that is gone stays gone.',
  })
  @Open('respondent')
  async removeEvidence(
    @CurrentAccess() access: Access,
    @Args('id', { type: () => ID, description: 'Which piece.' }, new Parsed(Id)) id: string,
  ): Promise<string> {
    await removeOwnEvidence(this.em, personal(access), id);
    return id;
  }

  @Mutation(() => ID, {
    description:
      'Takes out a piece that should not be here, with its content. The audit trail keeps what it was called.',
  })
  @MayInEngagement('round.reopen', 'engagement')
  async discardEvidence(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Of which round.' }, new Parsed(Id)) round: string,
    @Args('id', { type: () => ID, description: 'Which piece.' }, new Parsed(Id)) id: string,
  ): Promise<string> {
    await roundIn(this.em, engagement, round);
    const piece = await this.em.findOneOrFail(Evidence, { id, roundId: round });
    const before = told(piece);
    const { workspaceId, engagementId } = piece;
    await this.em.remove(piece).flush();
    await record(this.em, { workspaceId, engagementId, subject: 'Evidence', subjectId: id, before });
    return id;
  }

  @ResolveField(() => ID, { description: 'Who gave it.' })
  respondent(@Parent() piece: Evidence): string {
    return piece.respondent.id;
  }

  @ResolveField(() => String, { description: 'What to call who gave it: the name, or "IT and engineering, link 3".' })
  async by(@Parent() piece: Evidence): Promise<string> {
    const respondent = await piece.respondent.loadOrFail();
    const round = await respondent.round.loadOrFail();
    const bank = await bankIn(this.em, round.bankVersion);
    return respondent.name ?? `${audienceName(bank, respondent.audience)}, link ${respondent.place}`;
  }
}

/** The evidence of a round, for those who may read single people's answers. */
@Resolver(() => Round)
export class RoundEvidenceResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => EvidenceConnection, {
    nullable: true,
    description:
      'What supports its answers, oldest first; null in an anonymous round, and for those who may not see single answers.',
  })
  async evidence(
    @Parent() round: Round,
    @CurrentMember() access: MemberAccess,
    @Args() args: PageArgs,
    @Args('question', { type: () => ID, nullable: true, description: 'Of one question only.' })
    question?: string | null,
  ): Promise<Connection<Evidence> | null> {
    if (!isOpenTo(access, round)) return null;
    const where = question ? { roundId: round.id, question } : { roundId: round.id };
    return page(this.em, Evidence, { where, args, order: 'oldest' });
  }

  @ResolveField(() => [EvidenceCoverage], {
    nullable: true,
    complexity: 200,
    description: 'How many answers of each dimension have evidence; null where evidence is.',
  })
  async evidenceCoverage(
    @Parent() round: Round,
    @CurrentMember() access: MemberAccess,
  ): Promise<EvidenceCoverage[] | null> {
    if (!isOpenTo(access, round)) return null;
    return evidenceCoverage(this.em, await bankIn(this.em, round.bankVersion), round);
  }
}

function isOpenTo(access: MemberAccess, round: Round): boolean {
  return round.anonymity === Anonymity.attributed && mayHere(access, 'answers.read', round.engagement.id);
}
