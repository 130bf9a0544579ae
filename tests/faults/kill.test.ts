import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../libs/kernel/src/seeded-random.ts';
import { startPostgres } from '../support/postgres.ts';
import { ownFolder, startProduct } from '../support/product.ts';
import { anomaliesAfter, prepareStorm, stormUntilKilled } from '../support/storm.ts';

const KILLS = 10;
const PEOPLE = 20;

/** Kills the portal again and again in a storm of answers, on one store, and looks after each time what was kept. */
async function killAgainAndAgain(folder: string, variables: Readonly<Record<string, string>>): Promise<number> {
  const random = seededRandom(20_261_122);
  const options = { folder, variables: { PEERWAY_SAMPLE: 'off', ...variables } };
  let product = await startProduct(options);
  try {
    const people = await prepareStorm(product, PEOPLE);
    let acknowledged = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      acknowledged += await stormUntilKilled(product, people, 300 + 900 * random());
      product = await startProduct(options);
      expect(await anomaliesAfter(product, people), `after kill ${kill}`).toEqual([]);
    }
    return acknowledged;
  } finally {
    await product.stop();
  }
}

describe(`the portal, killed ${KILLS} times while ${PEOPLE} respondents answer`, () => {
  it('keeps every acknowledged answer, once, in the embedded database', async () => {
    const { folder, remove } = ownFolder();
    const acknowledged = await killAgainAndAgain(folder, {});
    expect(acknowledged).toBeGreaterThan(KILLS * PEOPLE);
    console.log(`Embedded database: ${acknowledged} acknowledged answers, ${KILLS} kills, none lost.`);
    remove();
  });

  it('keeps every acknowledged answer, once, on PostgreSQL', async () => {
    const server = await startPostgres({ durable: true });
    const { folder, remove } = ownFolder();
    const acknowledged = await killAgainAndAgain(folder, { DATABASE_URL: server.url });
    expect(acknowledged).toBeGreaterThan(KILLS * PEOPLE);
    console.log(`PostgreSQL: ${acknowledged} acknowledged answers, ${KILLS} kills, none lost.`);
    await server.stop();
    remove();
  });
});
