import { describe, expect, it } from 'vitest';
import {
  changedParts,
  draftOf,
  type EditedParts,
  type KeptParts,
  partsOf,
  rebased,
} from '../../../apps/web/src/app/parts/edited-parts.ts';
import { group } from '../../api/change/change-fields.ts';

const drivers = group('drivers', { name: 'Drivers', size: 120 });

function kept(version: number, part = drivers): KeptParts {
  return { engagement: 'e', parts: new Map([['group drivers', { kind: 'group', id: 'drivers', part, version }]]) };
}
function edited(differing: Partial<typeof drivers>): EditedParts {
  const now = kept(1);
  const part = { ...drivers, ...differing };
  return { kept: now, draft: new Map([...draftOf(now), ['group drivers', { kind: 'group', id: 'drivers', part }]]) };
}

describe('the parts of a room while two edit them', () => {
  it('sends what differs, with the version that the edit began with, and what is new with none', () => {
    const before = edited({ size: 130 });
    const clerks = { kind: 'group', id: 'clerks', part: group('clerks') } as const;
    const draft = new Map([...before.draft, ['group clerks', clerks] as const]);
    expect(changedParts({ ...before, draft }).map(({ id, version }) => [id, version])).toEqual([
      ['drivers', 1],
      ['clerks', 0],
    ]);
    expect(changedParts({ kept: before.kept, draft: new Map() })).toMatchObject([{ id: 'drivers', part: null }]);
  });

  it('puts together what touches different fields of one group, and asks nobody', () => {
    const { edited: now, overlaps } = rebased(edited({ size: 130 }), kept(2, { ...drivers, influence: 4 }));
    expect(overlaps).toEqual([]);
    expect(partsOf(now.draft, 'group')).toMatchObject([{ size: 130, influence: 4 }]);
    expect(changedParts(now)).toMatchObject([{ version: 2 }]);
  });

  it('tells where both said something else, and lets either stand', () => {
    const mine = edited({ size: 130 });
    const theirs = kept(2, { ...drivers, size: 140 });
    const met = rebased(mine, theirs);
    expect(met.overlaps).toMatchObject([{ kind: 'group', id: 'drivers', fields: ['size'] }]);
    expect(changedParts(met.edited)).toMatchObject([{ version: 1 }]);
    expect(partsOf(rebased(mine, theirs, 'theirs').edited.draft, 'group')).toMatchObject([{ size: 140 }]);
    expect(changedParts(rebased(mine, theirs, 'mine').edited)).toMatchObject([{ version: 2, part: { size: 130 } }]);
  });
});
