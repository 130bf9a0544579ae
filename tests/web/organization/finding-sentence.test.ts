import { expect, it } from 'vitest';
import { inventoryFromCsv } from '@peerway/organization';
import { inventoryFacts } from '@peerway/organization/content';
import { findingSentence } from '../../../apps/web/src/app/organization/finding-sentence.ts';

it('has words for every mistake of a bad file, without a code in them', () => {
  const csv = [
    'fact,value,as of',
    'no-such-fact,1,',
    'always-on-devices-per-site,many,',
    'sites-with-local-host,140,',
    'job-sandbox,perhaps,',
    'local-discovery-allowed,yes,2026-02-30',
  ].join('\n');
  const { findings } = inventoryFromCsv(csv, inventoryFacts);
  expect(findings.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  for (const { code, detail } of findings) expect(findingSentence(code, detail), code).not.toContain(code);
});
