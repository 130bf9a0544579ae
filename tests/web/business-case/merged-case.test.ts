import { type BusinessCase, type Estimate, newBusinessCase } from '@peerway/business-case';
import { expect, it } from 'vitest';
import { rebased } from '../../../apps/web/src/app/business-case/edited-case.ts';
import { mergedCase } from '../../../apps/web/src/app/business-case/merged-case.ts';
import { withEstimates, withoutEstimate, withUseCase } from '../../../apps/web/src/app/business-case/case-edit.ts';

const said = (name: string, likely: number): Estimate => ({
  useCase: 'mesh-vpn-zero-trust',
  name,
  low: null,
  likely,
  high: null,
  source: null,
  owner: null,
  date: null,
  confirmed: false,
  origin: 'typed',
});
const base: BusinessCase = withEstimates(newBusinessCase(['mesh-vpn-zero-trust']), [
  said('devices', 10),
  said('hours', 4),
]);
const valueOf = ({ estimates }: BusinessCase, name: string): number | undefined =>
  estimates.find((one) => one.name === name)?.likely;

it('keeps what two people changed in different places', () => {
  const mine = withEstimates(base, [said('devices', 12)]);
  const theirs = withUseCase(withEstimates(base, [said('hours', 5), said('sites', 3)]), 'branch-edge-caching', true);
  const { merged, overlaps } = mergedCase({ base, mine, theirs });
  expect(overlaps).toEqual([]);
  expect([valueOf(merged, 'devices'), valueOf(merged, 'hours'), valueOf(merged, 'sites')]).toEqual([12, 5, 3]);
  expect(merged.useCases).toEqual(['mesh-vpn-zero-trust', 'branch-edge-caching']);
});

it('keeps what the one took away and the other left alone', () => {
  const mine = withoutEstimate(base, said('hours', 4));
  const theirs = withEstimates(base, [said('devices', 11)]);
  const { merged } = mergedCase({ base, mine, theirs });
  expect(merged.estimates.map(({ name, likely }) => [name, likely])).toEqual([['devices', 11]]);
});

it('tells what both changed in different ways, and lets either stand', () => {
  const mine = { ...withEstimates(base, [said('devices', 12)]), settings: { ...base.settings, horizonYears: 7 } };
  const theirs = withEstimates(base, [said('devices', 15)]);
  const both = { base, mine, theirs };
  expect(mergedCase(both).overlaps).toMatchObject([{ what: 'estimate', before: '15, assumption' }]);
  expect(valueOf(mergedCase(both, 'mine').merged, 'devices')).toBe(12);
  const taken = mergedCase(both, 'theirs').merged;
  expect([valueOf(taken, 'devices'), taken.settings.horizonYears]).toEqual([15, 7]);
});

it('does not ask about what both changed alike', () => {
  const alike = withEstimates(base, [said('devices', 12)]);
  const theirs = withEstimates(alike, [said('hours', 6)]);
  const { merged, overlaps } = mergedCase({ base, mine: alike, theirs });
  expect(overlaps).toEqual([]);
  expect(valueOf(merged, 'hours')).toBe(6);
});

it('takes back one edit and keeps those that came after it', () => {
  const after = withoutEstimate(base, said('hours', 4));
  const now = withEstimates(after, [said('devices', 99)]);
  const { merged } = mergedCase({ base: after, mine: base, theirs: now }, 'theirs');
  expect([valueOf(merged, 'hours'), valueOf(merged, 'devices')]).toEqual([4, 99]);
});

it('puts unsaved edits on what somebody else saved, unless it is the same thing', () => {
  const kept = { engagement: 'e1', content: base, version: 3 };
  const edited = { kept, draft: withEstimates(base, [said('devices', 12)]) };
  const elsewhere = { engagement: 'e1', content: withEstimates(base, [said('hours', 5)]), version: 4 };
  const put = rebased(edited, elsewhere);
  expect([put.kept.version, valueOf(put.draft, 'devices'), valueOf(put.draft, 'hours')]).toEqual([4, 12, 5]);
  const here = { engagement: 'e1', content: withEstimates(base, [said('devices', 15)]), version: 4 };
  expect(rebased(edited, here)).toBe(edited);
  expect(rebased(edited, { ...here, engagement: 'e2' }).draft).toBe(here.content);
});
