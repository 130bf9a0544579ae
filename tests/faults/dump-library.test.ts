import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { dumpCommand } from '../../apps/api/src/dump/dump-command.ts';
import { restore } from '../../apps/api/src/dump/restore.ts';
import { configuration } from '../../apps/api/src/operations/configuration.ts';
import { type Product, startProduct } from '../support/product.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { Visitor } from '../support/visitor.ts';
import { caseFields, correctedCase, fullCase } from '../support/written-case.ts';

const secret = 'a secret that both machines share, as operating.md says';
const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };
const library = `query ($e: ID!) {
  ownCases { nodes { id version createdBy createdAt study { ${caseFields} } } }
  caseCorrections { id version reason isOutdated study { ${caseFields} } differences { field before after } }
  citations(engagement: $e) { nodes { id caseId caseTitle about name note stance version createdBy createdAt } } }`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'peerway-dump-library-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An own case as long as can be, a correction and two citations. */
async function written(product: Product): Promise<{ owner: Visitor; engagement: string }> {
  const owner = new Visitor(product.url);
  await owner.post('/api/setup', { ...account, token: product.setupToken, workspace: 'Practice' });
  const { id: engagement } = await owner.need<{ id: string }>('mutation { addSample { id } }');
  await owner.need('mutation ($s: CaseStudyInput!) { addOwnCase(study: $s) { id } }', { s: fullCase('own-one') });
  await owner.need(
    'mutation ($s: CaseStudyInput!) { correctCase(caseId: "airbnb", study: $s, reason: "Über zwei Zeilen\\nhinweg: \\\\N") { id } }',
    { s: correctedCase() },
  );
  for (const c of ['own-one', 'airbnb'])
    await owner.need(
      'mutation ($e: ID!, $c: ID!) { cite(engagement: $e, caseId: $c, input: { about: risk, name: "A \\"risk\\"", note: "a\\tb", stance: against }) { id } }',
      { e: engagement, c },
    );
  return { owner, engagement };
}

it('a dump brings own cases, corrections and citations back word for word, from one database to the other', async () => {
  const here = { PEERWAY_DATA: path.join(folder, 'here'), PEERWAY_SECRET: secret };
  const there = {
    PEERWAY_DATA: path.join(folder, 'there'),
    PEERWAY_SECRET: secret,
    DATABASE_URL: await freshDatabase(inject('postgresUrl')),
  };
  const product = await startProduct({ folder, variables: here });
  const { owner, engagement } = await written(product);
  const before = await owner.ask(library, { e: engagement });
  expect(before.errors).toEqual([]);
  await product.stop();

  const file = path.join(folder, 'library.dump.gz');
  await dumpCommand(file, configuration(here));
  await restore(file, configuration(there));
  const restored = await startProduct({ folder, variables: there });
  const again = new Visitor(restored.url);
  await again.post('/api/auth/sign-in/email', account);
  expect((await again.ask(library, { e: engagement })).data).toEqual(before.data);
  const found = await again.need<{ nodes: object[] }>(
    '{ caseStudies(query: "corrected here", first: 1) { nodes { id isCorrected } } }',
  );
  expect(found.nodes).toEqual([{ id: 'airbnb', isCorrected: true }]);
  await restored.stop();
}, 240_000);
