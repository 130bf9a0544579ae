import type { EntityManager } from '@mikro-orm/postgresql';
import { quickRanking, ranking, type Ranking, scoreTable, type SelectionInputs } from '@peerway/use-cases';
import { Remembered } from '../operations/remembered.ts';
import { catalogueFingerprint } from './catalogue-fingerprint.ts';
import { useCasesOf } from './catalogue-of.ts';
import { fingerprintOf } from './fingerprint.ts';

/** How many draws the server makes: everybody else waits meanwhile. A browser makes more. */
export const mostDraws = 2000;
/** A table of many use cases and criteria takes long to draw: so many scores are drawn at most, in no fewer draws than these. */
const mostCells = 1_200_000;
const fewestDraws = 100;

const made = new Remembered<Ranking>(50);

/** The ranking of a workspace's use cases on inputs, with draws; worked out once for the same inputs. */
export async function rankingOf(em: EntityManager, inputs: SelectionInputs, iterations = mostDraws): Promise<Ranking> {
  const key = `${fingerprintOf(inputs)} ${await catalogueFingerprint(em, inputs.settings.useCases)} ${iterations}`;
  const all = [...(await useCasesOf(em)).values()];
  return made.of(key, () => {
    const table = scoreTable(all, inputs);
    const most = Math.max(fewestDraws, Math.floor(mostCells / Math.max(1, table.rows.length * table.criteria.length)));
    return ranking(table, { seed: inputs.settings.seed, iterations: Math.min(iterations, most) });
  });
}

/** The ranking without draws: an order, and nothing on how sure it is. */
export async function quickRankingOf(em: EntityManager, inputs: SelectionInputs): Promise<Ranking> {
  return quickRanking(scoreTable([...(await useCasesOf(em)).values()], inputs));
}
