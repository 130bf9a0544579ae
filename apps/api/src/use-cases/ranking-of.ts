import type { EntityManager } from '@mikro-orm/postgresql';
import {
  quickRanking,
  ranking,
  type Ranking,
  type ScoreTable,
  scoreTable,
  type SelectionInputs,
} from '@peerway/use-cases';
import { catalogueFingerprint } from './catalogue-fingerprint.ts';
import { useCasesOf } from './catalogue-of.ts';
import { fingerprintOf } from './fingerprint.ts';

/** How many draws the server makes: everybody else waits meanwhile. A browser makes more. */
export const mostDraws = 2000;
/** A table of more use cases than this gets fewer: about a twentieth of a second of work, whatever its size. */
const rowsInFull = 40;
const fewestDraws = 100;

/** Rankings that were worked out before, by everything that they rest on; the oldest goes first. */
const made = new Map<string, Ranking>();
const mostMade = 50;

/** The ranking of a workspace's use cases on inputs, with draws; worked out once for the same inputs. */
export async function rankingOf(em: EntityManager, inputs: SelectionInputs, iterations = mostDraws): Promise<Ranking> {
  const key = `${fingerprintOf(inputs)} ${await catalogueFingerprint(em, inputs.settings.useCases)} ${iterations}`;
  const known = made.get(key);
  if (known) return known;
  const table = await tableOf(em, inputs);
  const room = Math.floor((mostDraws * rowsInFull) / Math.max(rowsInFull, table.rows.length));
  const drawn = ranking(table, {
    seed: inputs.settings.seed,
    iterations: Math.max(fewestDraws, Math.min(iterations, room)),
  });
  made.set(key, drawn);
  const oldest = made.keys().next().value;
  if (made.size > mostMade && oldest !== undefined) made.delete(oldest);
  return drawn;
}

/** The ranking without draws: an order, and nothing on how sure it is. */
export async function quickRankingOf(em: EntityManager, inputs: SelectionInputs): Promise<Ranking> {
  return quickRanking(await tableOf(em, inputs));
}

async function tableOf(em: EntityManager, inputs: SelectionInputs): Promise<ScoreTable> {
  return scoreTable([...(await useCasesOf(em)).values()], inputs);
}
