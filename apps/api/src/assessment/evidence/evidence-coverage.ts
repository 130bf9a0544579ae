import type { EntityManager } from '@mikro-orm/postgresql';
import type { Bank } from '@peerway/assessment';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Round } from '../round.entity.ts';

@ObjectType({ description: 'How many answers of a dimension have evidence.' })
export class EvidenceCoverage {
  @Field(() => ID, { description: 'The dimension.' })
  dimension: string;

  @Field(() => Int, { description: 'How many answers were given.' })
  answers: number;

  @Field(() => Int, { description: 'How many of them have a link or a file.' })
  supported: number;
}

/** How much of a round's answers is supported, by dimension; one statement. */
export async function evidenceCoverage(
  em: EntityManager,
  bank: Bank,
  round: Pick<Round, 'id'>,
): Promise<EvidenceCoverage[]> {
  const rows = await em.execute<{ question: string; answers: number; supported: number }[]>(
    `select answer.question, count(*)::int as answers, count(piece.respondent_id)::int as supported
     from answer left join (select distinct respondent_id, question from evidence where round_id = ?) piece
       on piece.respondent_id = answer.respondent_id and piece.question = answer.question
     where answer.round_id = ? group by answer.question`,
    [round.id, round.id],
  );
  const counts = new Map(rows.map((row) => [row.question, row]));
  return bank.dimensions.flatMap(({ id: dimension, questions }) => {
    const own = questions.flatMap((question) => counts.get(question.id) ?? []);
    if (own.length === 0) return [];
    const sum = (of: (row: (typeof own)[number]) => number): number => own.reduce((total, row) => total + of(row), 0);
    return [{ dimension, answers: sum((row) => row.answers), supported: sum((row) => row.supported) }];
  });
}
