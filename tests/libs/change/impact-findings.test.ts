import { describe, expect, it } from 'vitest';
import { impactFindings, type ImpactInputs, impacts, type StatedImpact } from '@peerway/change';
import { impactReasons } from '@peerway/change/content';
import { aGroup } from './messages-stage.ts';

const storage = { id: 'storage', name: 'S', patterns: ['shared-ledger' as const], training: [], policies: [] };
const bare = { ...storage, id: 'bare', patterns: [] };

function found({
  useCases = [bare],
  groups = [aGroup('office')],
  stated = [],
}: {
  useCases?: ImpactInputs['useCases'];
  groups?: ReturnType<typeof aGroup>[];
  stated?: readonly StatedImpact[];
}): string[] {
  const cells = impacts({ useCases, groups, stated, content: impactReasons });
  return impactFindings({ useCases, groups, stated, cells }).map(({ code, at, detail }) =>
    `${code} ${at} ${detail}`.trim(),
  );
}

const tools = (level: number, reason: string | null): StatedImpact => ({
  ...{ id: 'office.tools', group: 'office', aspect: 'tools', level, reason },
});

describe('what is amiss with impacts', () => {
  it('says what is missing before anything can be proposed', () => {
    expect(found({ groups: [] })).toEqual(['NO_GROUPS groups']);
    expect(found({ useCases: [] })).toEqual(['NO_USE_CASES useCases']);
  });

  it('names use cases that reach nobody, and those of a group that are not chosen', () => {
    const groups = [aGroup('office', { useCases: ['storage', 'gone'] })];
    expect(found({ useCases: [storage, bare], groups }).slice(0, 2)).toEqual([
      'REACHES_NOBODY useCase:bare',
      'USE_CASE_GONE group:office gone',
    ]);
  });

  it('names groups that nothing changes for, unless no use case reaches them', () => {
    expect(found({})).toEqual(['UNCHANGED group:office']);
    expect(found({ groups: [aGroup('office', { useCases: ['gone'] })] })).not.toContain('UNCHANGED group:office');
    expect(found({ stated: [tools(1, null)] })).toEqual([]);
  });

  it('counts clear changes from five on', () => {
    expect(found({ useCases: [storage] })).toEqual(['MUCH_AT_ONCE group:office 7']);
  });

  it('asks for the reason of a word that is far from the proposal, and for nothing when it has one', () => {
    expect(found({ stated: [tools(2, null)] })).toEqual(['FAR_FROM_PROPOSAL group:office tools']);
    expect(found({ stated: [tools(2, 'A new terminal.')] })).toEqual([]);
  });

  it('reminds of those who speak for a group when privacy or measures change', () => {
    const groups = [aGroup('office', { representation: 'worksCouncil' })];
    expect(found({ useCases: [storage], groups }).slice(1)).toEqual([
      'HEAR_REPRESENTATION group:office privacy',
      'HEAR_REPRESENTATION group:office performanceMeasures',
    ]);
  });

  it('names what was stated for a group that is gone', () => {
    const stated = [tools(1, null), { ...tools(1, null), id: 'gone.tools', group: 'gone' }];
    expect(found({ stated })).toEqual(['GROUP_GONE group:gone tools']);
    expect(found({ useCases: [], stated })).toContain('GROUP_GONE group:gone tools');
  });
});
