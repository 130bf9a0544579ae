import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aspects,
  impactByGroup,
  type ImpactCell,
  type ImpactInputs,
  impacts,
  type StatedImpact,
} from '@peerway/change';
import { impactReasons } from '@peerway/change/content';
import { patterns } from '@peerway/kernel';
import { aGroup } from './messages-stage.ts';

const sync = {
  id: 'sync',
  name: 'Files without a server',
  patterns: ['file-sync' as const],
  training: [{ role: 'Site support', topics: ['Two versions', 'Two versions', 'Restoring'] }],
  policies: ['Bring your own device'],
};
const chat = { id: 'chat', name: 'Chat', patterns: ['messaging' as const], training: [], policies: [] };

function cells(differing: Partial<ImpactInputs>): ImpactCell[] {
  return impacts({
    useCases: [sync, chat],
    groups: [aGroup('office')],
    stated: [],
    content: impactReasons,
    ...differing,
  });
}

function cell(differing: Partial<ImpactInputs>, aspect: StatedImpact['aspect']): ImpactCell {
  return cells(differing).find((each) => each.aspect === aspect)!;
}

function word(level: number, reason: string | null = null): StatedImpact {
  return { id: 'office.tools', group: 'office', aspect: 'tools', level, reason };
}

describe('what changes for whom', () => {
  it('is nothing without use cases, for every aspect', () => {
    const none = cells({ useCases: [] });
    expect(none.map(({ aspect }) => aspect)).toEqual([...aspects]);
    expect(none.every(({ level, causes }) => level === 0 && causes.length === 0)).toBe(true);
    expect(cells({ groups: [] })).toEqual([]);
  });

  it('takes the highest of the patterns, with every reason, the strongest first', () => {
    const found = cell({}, 'privacy');
    expect(found).toMatchObject({ level: 2, proposed: 2, isStated: false, stated: null });
    expect(found.causes.map(({ useCases, level }) => [...useCases, level])).toEqual([
      ['chat', 2],
      ['sync', 1],
    ]);
  });

  it('reads only the use cases that reach a group; one that is no longer chosen counts for nothing', () => {
    expect(cell({ groups: [aGroup('office', { useCases: ['chat'] })] }, 'process').level).toBe(1);
    expect(cell({ groups: [aGroup('office', { useCases: ['gone'] })] }, 'tools').level).toBe(0);
  });

  it('tells a pattern of two use cases once, with both', () => {
    const found = cell({ useCases: [sync, { ...sync, id: 'again', training: [], policies: [] }] }, 'dataLocation');
    expect(found.causes).toMatchObject([
      { kind: 'pattern', pattern: 'file-sync', useCases: ['sync', 'again'], level: 3 },
    ]);
  });

  it('counts the training of roles that the group has, however they are written, and rules as a small change', () => {
    const bare = { ...sync, patterns: [] };
    const groups = [aGroup('office', { roles: ['site  SUPPORT'] })];
    expect(cell({ useCases: [bare] }, 'skills').level).toBe(0);
    expect(cell({ useCases: [bare], groups }, 'skills')).toMatchObject({
      level: 2,
      causes: [{ kind: 'training', topics: ['Two versions', 'Restoring'] }],
    });
    expect(cell({ useCases: [bare] }, 'process')).toMatchObject({
      level: 1,
      causes: [{ kind: 'rules', policies: ['Bring your own device'] }],
    });
  });

  it('lets the word of people stand, also that nothing changes, and keeps the proposal beside it', () => {
    expect(cell({ stated: [word(0, 'They have it already.')] }, 'tools')).toMatchObject({
      level: 0,
      proposed: 2,
      isStated: true,
      stated: 'They have it already.',
    });
    expect(cells({ stated: [{ ...word(3), id: 'gone.tools', group: 'gone' }] })).toEqual(cells({}));
  });

  it('never proposes less when a use case is added, whatever they are', () => {
    const anyUseCase = fc.record({
      id: fc.uuid(),
      name: fc.string(),
      patterns: fc.uniqueArray(fc.constantFrom(...patterns), { maxLength: 4 }),
      training: fc.constant([]),
      policies: fc.array(fc.string(), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(anyUseCase, { maxLength: 5 }), anyUseCase, (useCases, more) => {
        const before = cells({ useCases });
        cells({ useCases: [...useCases, more] }).forEach(({ level, causes }, at) => {
          expect(level).toBeGreaterThanOrEqual(before[at]!.level);
          expect(level === 0).toBe(causes.length === 0);
        });
      }),
    );
  });
});

describe('how much changes for a group altogether', () => {
  it('puts those first for whom most changes, and names the aspects that change most first', () => {
    const two = impactByGroup([
      { group: 'a', aspect: 'tools', level: 1 },
      { group: 'b', aspect: 'process', level: 1 },
      { group: 'b', aspect: 'tools', level: 0 },
      { group: 'b', aspect: 'role', level: 3 },
    ]);
    expect(two).toEqual([
      { group: 'b', sum: 4, highest: 3, changing: ['role', 'process'] },
      { group: 'a', sum: 1, highest: 1, changing: ['tools'] },
    ]);
    expect(impactByGroup([])).toEqual([]);
  });
});
