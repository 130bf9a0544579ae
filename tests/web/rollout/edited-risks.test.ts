import { describe, expect, it } from 'vitest';
import {
  afterRiskSaved,
  changedRisks,
  openedRisks,
  rebasedRisks,
} from '../../../apps/web/src/app/rollout/risks/edited-risks.ts';
import { newRisk } from '../../../apps/web/src/app/rollout/risks/new-risk.ts';

const [relay, nat] = [newRisk('relay', 'The relay fails'), newRisk('nat', 'NAT blocks')];
const opened = openedRisks('e', [
  { risk: relay, version: 3 },
  { risk: nat, version: 1 },
]);
const with_ = (...risks: (typeof relay)[]) => ({ ...opened, draft: new Map(risks.map((each) => [each.id, each])) });

describe('the register while it is edited', () => {
  it('sends nothing as long as nobody has typed', () => {
    expect(changedRisks(opened)).toEqual([]);
  });

  it('sends what is new, changed and gone, each with the version it began with', () => {
    const [changed, fresh] = [{ ...relay, event: 'Both relays fail' }, newRisk('new', 'New')];
    expect(changedRisks(with_(changed, fresh))).toEqual([
      { id: 'relay', version: 3, risk: changed },
      { id: 'new', version: 0, risk: fresh },
      { id: 'nat', version: 1, risk: null },
    ]);
  });

  it('has nothing left to send of what was saved, and keeps what was typed meanwhile', () => {
    const changed = { ...relay, event: 'Both relays fail' };
    const saved = afterRiskSaved(with_(changed, nat), { id: 'relay', version: 3, risk: changed }, 4);
    expect(changedRisks(saved)).toEqual([]);
    const typed = { ...saved, draft: new Map([...saved.draft, ['relay', { ...changed, cause: 'Power' }]]) };
    expect(changedRisks(typed)).toMatchObject([{ id: 'relay', version: 4 }]);
  });

  it('puts together what two people changed in different fields, without asking', () => {
    const mine = with_({ ...relay, cause: 'Power' }, nat);
    const now = openedRisks('e', [
      { risk: { ...relay, effect: 'Slow updates' }, version: 4 },
      { risk: nat, version: 1 },
    ]);
    const { edited, overlaps } = rebasedRisks(mine, now);
    expect(overlaps).toEqual([]);
    expect(edited.draft.get('relay')).toEqual({ ...relay, cause: 'Power', effect: 'Slow updates' });
    expect(changedRisks(edited)).toMatchObject([{ id: 'relay', version: 4 }]);
  });

  it('tells what both changed, loses neither, and follows the choice', () => {
    const mine = with_({ ...relay, event: 'Mine' }, nat);
    const now = openedRisks('e', [
      { risk: { ...relay, event: 'Theirs' }, version: 4 },
      { risk: nat, version: 1 },
    ]);
    const { edited, overlaps } = rebasedRisks(mine, now);
    expect(overlaps).toMatchObject([{ id: 'relay', fields: ['event'], mine: { event: 'Mine' } }]);
    expect(changedRisks(edited)).toMatchObject([{ id: 'relay', version: 3 }]);
    expect(rebasedRisks(mine, now, 'mine').edited.draft.get('relay')?.event).toBe('Mine');
    expect(rebasedRisks(mine, now, 'theirs').edited.draft.get('relay')?.event).toBe('Theirs');
  });
});
