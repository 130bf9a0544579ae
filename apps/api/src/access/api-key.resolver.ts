import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import type { MemberAccess } from './access.ts';
import { ApiKey, KeyScope } from './api-key.entity.ts';
import { CurrentMember } from './current.ts';
import { freshKey } from './key-access.ts';
import { May } from './may.ts';

const dayMs = 86_400_000;
const mostKeys = 50;

const KeyDraft = z.object({
  name: plainText({ max: 80 }),
  engagement: z.uuid().nullish(),
  scope: z.enum(KeyScope),
  days: z
    .int()
    .min(1, { error: 'A key works for at least a day.' })
    .max(366, { error: 'A key works for 366 days at most.' }),
});
type KeyDraft = z.infer<typeof KeyDraft>;

@InputType({ description: 'What is chosen for a new key.' })
export class ApiKeyInput {
  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The one engagement it opens; the whole workspace when absent.' })
  engagement?: string | null;

  @Field(() => KeyScope, { description: 'What it allows.' })
  scope: KeyScope;

  @Field(() => Int, { description: 'For how many days it works, 1 to 366.' })
  days: number;
}

@ObjectType({ description: 'A new key with its secret, which is shown this once.' })
export class NewApiKey {
  @Field(() => ApiKey, { description: 'The key.' })
  key: ApiKey;

  @Field(() => String, {
    description: 'What the program sends as `authorization: Bearer …`. It cannot be shown again.',
  })
  token: string;
}

export const ApiKeyConnection = connectionOf(ApiKey, 'ApiKey');

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => ApiKeyConnection, { description: 'The keys of the workspace, newest first; revoked ones are gone.' })
  @May('keys.change')
  apiKeys(@Args() args: PageArgs): Promise<Connection<ApiKey>> {
    return page(this.em, ApiKey, { where: {}, args, order: 'newest' });
  }

  @Mutation(() => NewApiKey, { description: 'Makes a key for a program.' })
  @May('keys.change')
  async createApiKey(
    @CurrentMember() access: MemberAccess,
    @Args('input', { type: () => ApiKeyInput, description: 'What it is for and what it allows.' }, new Parsed(KeyDraft))
    { name, engagement, scope, days }: KeyDraft,
  ): Promise<NewApiKey> {
    const workspaceId = access.workspaceId ?? '';
    if ((await this.em.count(ApiKey, {})) >= mostKeys)
      throw new DomainError(
        'BAD_INPUT',
        'There are as many keys as a workspace may have. Revoke those that nobody uses.',
      );
    if (engagement) await this.em.findOneOrFail(Engagement, { id: engagement });
    const { token, tokenHash } = freshKey(workspaceId);
    const key = this.em.create(ApiKey, {
      workspaceId,
      engagementId: engagement ?? null,
      name,
      scope,
      ending: token.slice(-4),
      tokenHash,
      expiresAt: new Date(Date.now() + days * dayMs),
      createdAt: new Date(),
    });
    await this.em.persist(key).flush();
    return { key, token };
  }

  @Mutation(() => ID, { description: 'Ends a key at once.' })
  @May('keys.change')
  async revokeApiKey(
    @Args('key', { type: () => ID, description: 'The key.' }, new Parsed(z.uuid())) id: string,
  ): Promise<string> {
    const key = await this.em.findOneOrFail(ApiKey, { id });
    await this.em.remove(key).flush();
    return id;
  }
}
