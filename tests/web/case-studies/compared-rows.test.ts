import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { expect, it } from 'vitest';
import { comparedChoice } from '../../../apps/web/src/app/case-studies/compared-choice.ts';
import { comparedFinding } from '../../../apps/web/src/app/case-studies/compared-finding.ts';
import { comparedTable, comparedWords } from '../../../apps/web/src/app/case-studies/compared-rows.ts';

function find(id: string): { kind: 'case'; study: CaseStudy } | { kind: 'scenario' } | undefined {
  const study = caseStudies.find((each) => each.id === id);
  if (study) return { kind: 'case', study };
  return scenarios.some((each) => each.id === id) ? { kind: 'scenario' } : undefined;
}
const chosen = (address: string): readonly CaseStudy[] => comparedChoice(address, find).studies;
const pair = chosen('spotify-desktop-p2p,bbc-iplayer-kontiki');

it('names what an address cannot mean, and compares the rest', () => {
  const scenario = 'scenario-farm-management-digitisation';
  const choice = comparedChoice(`airbnb,,<b>, airbnb ,${scenario},kiva`, find);
  expect(choice.studies.map(({ id }) => id)).toEqual(['airbnb', 'kiva']);
  expect(choice.unknown).toEqual(['<b>']);
  expect(choice.scenarios).toEqual([scenario]);
});

it('takes four cases and says which ones are left out', () => {
  const choice = comparedChoice('airbnb,kiva,b3i,gaia-x,abi-spunta', find);
  expect(choice.studies).toHaveLength(4);
  expect(choice.beyond.map(({ id }) => id)).toEqual(['abi-spunta']);
});

it('shows of an endless id only its beginning', () => {
  expect(comparedChoice('x'.repeat(10_000), find).unknown[0]).toHaveLength(80);
});

it('says in words what the cases share and what only some of them say', () => {
  const constraints = comparedWords(pair, 2026).find(({ id }) => id === 'constraints');
  const shared = constraints?.cells.map((items) => items.filter(({ isShared }) => isShared).map(({ text }) => text));
  expect(shared?.[0]).toContain('Central delivery kept getting cheaper');
  expect(shared?.[1]?.toSorted()).toEqual(shared?.[0]?.toSorted());
  expect(constraints?.cells[0]).toContainEqual({ text: 'Users on the move', isShared: false });
});

it('knows which rows say the same of every case', () => {
  const same = comparedWords(pair, 2026).filter(({ isSame }) => isSame);
  expect(same.map(({ id }) => id)).toContain('patterns');
  expect(same.map(({ id }) => id)).not.toContain('standing');
});

it('says that a case runs only as of its last source', () => {
  const standing = comparedWords(chosen('walmart-ibm-food-trust,airbnb'), 2026).find(({ id }) => id === 'standing');
  expect(standing?.cells[0]?.[0]?.text).toBe('Still running when last documented, 2019');
});

it('says of an outcome that is only remembered that it is', () => {
  const outcomes = comparedWords(chosen('amazon-dynamo,lendingclub-notes'), 2026).find(({ id }) => id === 'outcomes');
  const lines = outcomes?.cells.flat().map(({ text }) => text) ?? [];
  expect(lines.some((line) => line.endsWith('(from memory)'))).toBe(true);
});

it('gives the same rows as a table to take along', () => {
  const rows = comparedWords(pair, 2026);
  const table = comparedTable(pair, rows);
  expect(table.columns).toEqual(['Compared by', ...pair.map(({ title }) => title)]);
  expect(table.rows).toHaveLength(rows.length);
});

it('tells first how many of them lasted', () => {
  expect(comparedFinding(pair)).toBe('Side by side: neither was still running when last documented');
  expect(comparedFinding(chosen('airbnb,b3i'))).toBe('Side by side: 1 of 2 still running when last documented');
  expect(comparedFinding([])).toBe('Choose two to four cases to compare');
});
