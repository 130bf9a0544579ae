import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DomainError } from '@peerway/kernel';
import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { validate as isId } from 'uuid';

/** The most entries one page holds, and what a list costs when nobody says how many. */
export const largestPage = 100;

/** What every list takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many entries at most, 1 to ${largestPage}; ${largestPage} when absent.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor at which the page before ended.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more entries follow.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Pass it as `after` to get the next page.' })
  endCursor: string | null;
}

/** One page of a list. */
export interface Connection<T> {
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Makes the GraphQL type of a list's pages. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} entries.` })
  class Page {
    @Field(() => [node], { description: 'The entries of this page.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many entries the whole list has.' })
    totalCount: number;
  }
  return Page;
}

/** Newest first, or oldest first; ids are made in time order. */
export type PageOrder = 'newest' | 'oldest';

/**
 * Reads one page of a list of things with time-ordered ids.
 * @throws DomainError BAD_INPUT for a page size out of range or a cursor of another list.
 */
export async function page<T extends { id: string }>(
  em: EntityManager,
  entity: Type<T>,
  { where, args, order }: { where: FilterQuery<T>; args: PageArgs; order: PageOrder },
): Promise<Connection<T>> {
  const size = pageSize(args);
  const after = args.after ? idOf(args.after, entity.name) : undefined;
  const beyond = after === undefined ? {} : { id: order === 'newest' ? { $lt: after } : { $gt: after } };
  const found = (await em.find(entity, { $and: [where, beyond] } as FilterQuery<T>, {
    orderBy: { id: order === 'newest' ? 'desc' : 'asc' } as never,
    limit: size + 1,
  })) as T[];
  const isWhole = after === undefined && found.length <= size;
  const totalCount = isWhole ? found.length : await em.count(entity, where);
  const nodes = found.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount,
    pageInfo: { hasNextPage: found.length > size, endCursor: last ? cursorOf(last.id, entity.name) : null },
  };
}

export function pageSize({ first }: PageArgs): number {
  if (first === undefined || first === null) return largestPage;
  if (first >= 1 && first <= largestPage) return first;
  throw new DomainError('BAD_INPUT', `A page holds 1 to ${largestPage} entries. Ask for that many with "first".`, {
    field: 'first',
  });
}

function cursorOf(id: string, list: string): string {
  return Buffer.from(`${list}:${id}`).toString('base64url');
}

function idOf(cursor: string, list: string): string {
  const [name, id] = Buffer.from(cursor.slice(0, 200), 'base64url').toString('utf8').split(':');
  if (name === list && id !== undefined && isId(id)) return id;
  throw new DomainError('BAD_INPUT', 'This cursor belongs to another list. Start again without "after".', {
    field: 'after',
  });
}
