import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { banks } from '@peerway/assessment/content';
import { bankLabel, builtInLabel } from './bank-content.ts';
import { BankState } from './question-bank.entity.ts';

/** How many banks a workspace may have, drafts and releases together: the list of them comes whole. */
export const mostBanks = 200;

@ObjectType({ description: 'A question bank in the list: built-in, or a draft or release of the workspace.' })
export class BankListing {
  @Field(() => ID, { description: 'The version of a built-in one, the id of an own one.' })
  id: string;

  @Field(() => String, { description: 'What it is called; no two are called the same.' })
  label: string;

  @Field(() => String, { description: 'The name across its versions.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether it came with Peerway.' })
  builtIn: boolean;

  @Field(() => BankState, { description: 'Whether it may still be edited.' })
  state: BankState;

  @Field(() => ID, { nullable: true, description: 'The bank it began as a copy of; null for a built-in one.' })
  begunFrom: string | null;

  @Field(() => Int, { description: 'How many dimensions it has.' })
  dimensions: number;

  @Field(() => Int, { description: 'How many questions it has.' })
  questions: number;

  @Field(() => Int, { description: 'How many rounds that you can see are answered with it.' })
  rounds: number;

  @Field(() => Int, { description: 'Counts the edits of a draft.' })
  version: number;

  @Field(() => Date, { nullable: true, description: 'When it was released; null while it is a draft.' })
  releasedAt: Date | null;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly number: number | null;
  readonly begunFrom: string;
  readonly state: BankState;
  readonly version: number;
  readonly releasedAt: Date | string | null;
  readonly dimensions: number;
  readonly questions: number;
}

/** Every bank that the transaction may see: drafts first, then releases, newest first, then the built-in ones. */
export async function bankListing(em: EntityManager): Promise<BankListing[]> {
  const used = new Map(
    (
      await em.execute<{ version: string; rounds: number }[]>(
        `select bank_version as version, count(*)::int as rounds from round group by 1`,
      )
    ).map(({ version, rounds }) => [version, rounds]),
  );
  const rows = await em.execute<Row[]>(
    `select id, name, number, begun_from as "begunFrom", state, version, released_at as "releasedAt",
       jsonb_array_length(content -> 'dimensions') as dimensions,
       (select coalesce(sum(jsonb_array_length(each -> 'questions')), 0)::int from jsonb_array_elements(content -> 'dimensions') each) as questions
     from question_bank order by released_at desc nulls first, id desc`,
  );
  const own = rows.map(({ number, releasedAt, ...row }) => ({
    ...row,
    label: bankLabel({ name: row.name, number }),
    builtIn: false,
    rounds: used.get(row.id) ?? 0,
    releasedAt: releasedAt === null ? null : new Date(releasedAt),
  }));
  return [...own, ...builtIn(used)];
}

function builtIn(used: ReadonlyMap<string, number>): BankListing[] {
  return banks.toReversed().map(({ version, releasedOn, dimensions }) => ({
    id: version,
    label: builtInLabel(version),
    name: builtInLabel(version),
    builtIn: true,
    state: BankState.released,
    begunFrom: null,
    dimensions: dimensions.length,
    questions: dimensions.reduce((sum, { questions }) => sum + questions.length, 0),
    rounds: used.get(version) ?? 0,
    version: 1,
    releasedAt: new Date(`${releasedOn}T00:00:00Z`),
  }));
}
