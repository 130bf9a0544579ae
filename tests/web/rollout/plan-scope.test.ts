import type { PlanChange, PlanScope, PlanSite } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { changeGroups, shownAtFirst } from '../../../apps/web/src/app/rollout/generate/change-groups.ts';
import { generationFinding } from '../../../apps/web/src/app/rollout/generate/generation-finding.ts';
import {
  withNewWave,
  withSiteIn,
  withUseCase,
  withWaveEarlier,
} from '../../../apps/web/src/app/rollout/generate/scope-edits.ts';
import { withPilot } from '../../../apps/web/src/app/rollout/pilot/pilot-waves.ts';
import { sitesFromText } from '../../../apps/web/src/app/rollout/pilot/sites-from-text.ts';

const scope: PlanScope = {
  ...{ useCases: [], size: null, leftOut: [] },
  waves: [
    { id: 'wave-1', name: 'One', sites: ['a'] },
    { id: 'wave-2', name: 'Two', sites: ['b', 'c'] },
  ],
};
const change = (kind: PlanChange['kind'], task: string): PlanChange => ({
  ...{ task, name: task, kind, field: null, ours: null, theirs: null, isTaken: false, note: null },
});

describe('what a plan is made of', () => {
  it('holds each use case once and each site in one wave', () => {
    expect(withUseCase(withUseCase(scope, 'x', true), 'x', true).useCases).toEqual(['x']);
    expect(withSiteIn(scope, 'a', 'wave-2').waves.map(({ sites }) => sites)).toEqual([[], ['b', 'c', 'a']]);
    expect(withSiteIn(scope, 'b', null).waves.map(({ sites }) => sites)).toEqual([['a'], ['c']]);
  });

  it('gives a new wave an id that no other has', () => {
    const without = { ...scope, waves: scope.waves.slice(1) };
    expect(withNewWave(without, (at) => `Wave ${at}`).waves.map(({ id }) => id)).toEqual(['wave-2', 'wave-3']);
  });

  it('moves a wave up, and the first nowhere', () => {
    expect(withWaveEarlier(scope, 'wave-2').waves.map(({ id }) => id)).toEqual(['wave-2', 'wave-1']);
    expect(withWaveEarlier(scope, 'wave-1')).toEqual(scope);
  });
});

describe('making sites the pilot', () => {
  const names = { pilot: 'Pilot', rest: 'The rest' };

  it('makes a pilot and a wave for the rest where there were none', () => {
    const { waves } = withPilot({ ...scope, waves: [] }, { chosen: ['a'], all: ['a', 'b'], names });
    expect(waves).toEqual([
      { id: 'wave-1', name: 'Pilot', sites: ['a'] },
      { id: 'wave-2', name: 'The rest', sites: ['b'] },
    ]);
  });

  it('takes them out of later waves, and leaves no site without a wave that had one', () => {
    const { waves } = withPilot(scope, { chosen: ['c'], all: ['a', 'b', 'c'], names });
    expect(waves.map(({ sites }) => sites)).toEqual([['c'], ['a', 'b']]);
  });
});

describe('sites from a spreadsheet', () => {
  const read = (text: string, before: readonly PlanSite[] = []) => {
    let number = 0;
    return sitesFromText(text, before, () => `s${(number += 1)}`);
  };

  it('reads names, lists and people, with tabs or semicolons, and passes over headings', () => {
    const { sites, unread } = read('Site\tNetworks\nLeeds\tWi-Fi, LTE\tDrivers\tSAP\t1,200\n\nYork; LTE | Wi-Fi');
    expect(unread).toEqual([]);
    expect(sites).toMatchObject([
      { name: 'Leeds', networks: ['Wi-Fi', 'LTE'], groups: ['Drivers'], systems: ['SAP'], people: 1200 },
      { name: 'York', networks: ['LTE', 'Wi-Fi'], people: null },
    ]);
  });

  it('replaces a site that is there under the same name, and keeps its id', () => {
    const [leeds] = read('Leeds; Wi-Fi').sites;
    expect(read('leeds; LTE', [leeds!]).sites).toMatchObject([{ id: leeds!.id, networks: ['LTE'] }]);
  });

  it('says which lines are no site', () => {
    expect(read('Leeds; Wi-Fi; ; ; many\n; LTE\nYork').unread).toEqual([1, 2]);
  });
});

describe('the preview', () => {
  it('shows first what asks for a decision, and of long lists the beginning', () => {
    const added = Array.from({ length: shownAtFirst + 5 }, (_, at) => change('added', `t${at}`));
    const groups = changeGroups([...added, change('conflict', 'x')], new Set());
    expect(groups.map(({ kind, more }) => [kind, more])).toEqual([
      ['conflict', 0],
      ['added', 5],
    ]);
    expect(changeGroups(added, new Set(['added']))[0]?.more).toBe(0);
  });

  it('says in one sentence what would happen', () => {
    expect(generationFinding([], false)).toBe('Choose the use cases that the plan is made of');
    expect(generationFinding([change('added', 'a')], true)).toBe('This adds one line to the plan');
    expect(generationFinding([change('keptLine', 'a')], true)).toBe('The plan is as it would be generated today');
  });
});
