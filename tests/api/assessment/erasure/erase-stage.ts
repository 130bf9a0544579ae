import { sqlAsDatabaseOwner } from '../../../support/direct-sql.ts';
import type { Answer } from '../../../support/visitor.ts';
import { question, upload } from '../evidence-stage.ts';
import { Holder, invite, type Invited, type Stage } from '../round-stage.ts';

/** Every table of the database, searched for a word in any column: where it stands, as table names. */
export async function tablesWith({ running }: Stage, word: string): Promise<string[]> {
  const tables = await sqlAsDatabaseOwner(
    running.portal,
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables as { name: string }[]) {
    const rows = await sqlAsDatabaseOwner(
      running.portal,
      `select 1 as one from "${name}" as it where strpos(it::text, $1) > 0 limit 1`,
      [word],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** Somebody who was invited by name and address, answered with a note, and gave a file. */
export async function answering(stage: Stage, round: string, name: string, level = 2): Promise<Invited> {
  const email = `${name.toLowerCase()}@example.org`;
  const [invited] = await invite(stage, round, [{ audience: 'it', name, email, language: 'de' }]);
  if (!invited) throw new Error('nobody was invited');
  const saved = await new Holder(stage, invited.token).save(question, level, { note: `${name} says so` });
  if (saved.errors.length > 0) throw new Error(JSON.stringify(saved.errors));
  const given = await upload(stage, { token: invited.token, name: `${name}.txt`, content: Buffer.from(`By ${name}`) });
  if (given.status !== 201) throw new Error(given.message);
  return invited;
}

export function erase({ owner, engagement }: Stage, round: string, respondent: string): Promise<Answer> {
  return owner.ask(
    'mutation ($e: ID!, $r: ID!, $p: ID!) { eraseRespondent(engagement: $e, round: $r, respondent: $p) { id version } }',
    { e: engagement, r: round, p: respondent },
  );
}

export async function answersIn({ running }: Stage, round: string): Promise<number> {
  const [row] = await sqlAsDatabaseOwner(running.portal, `select count(*)::int as n from answer where round_id = $1`, [
    round,
  ]);
  return Number(row?.['n']);
}
