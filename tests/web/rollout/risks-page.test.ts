import { newPlanSettings, newTask, type Plan, type PlanRisk } from '@peerway/rollout';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newRisk } from '../../../apps/web/src/app/rollout/risks/new-risk.ts';
import { RisksPage } from '../../../apps/web/src/app/rollout/risks/risks-page.ts';
import { openPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });
// A simulated DOM has no canvas and says so: the figures stand in the tables beside the pictures.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const plan: Plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('lab', 'Lab proof')] };

/** The register as a server keeps it that does what it is told. */
function server(first: readonly PlanRisk[], known: readonly PlanRisk[] = []) {
  let risks = [...first];
  const saved: { risk: PlanRisk; version: number }[] = [];
  const told = (name: string, variables: Record<string, unknown>): object | undefined => {
    if (name === 'PlanRisks') {
      const by = { version: 1, updatedBy: 'Olga', updatedAt: '2027-01-04T10:00:00Z' };
      return { planRisks: risks.map((risk) => ({ risk, ...by })) };
    }
    if (name === 'KnownRisks') return { planGenerationInputs: { risks: known } };
    if (name === 'AddPlanRisks') {
      const added = variables['risks'] as PlanRisk[];
      risks = [...risks, ...added];
      return { addPlanRisks: { added: added.map(({ id }) => id), skipped: [] } };
    }
    if (name !== 'SavePlanRisk') return undefined;
    saved.push(variables as unknown as { risk: PlanRisk; version: number });
    return { savePlanRisk: { risk: variables['risk'], version: 2 } };
  };
  return { told, saved };
}

describe('the register of risks', () => {
  it('begins with what is known of the chosen use cases, and takes it over', async () => {
    const { told } = server([], [newRisk('r1', 'The network is too slow')]);
    const opened = await openPlan(RisksPage, { plan, told });
    await opened.until(() => (opened.says().includes('The register is empty') ? true : undefined));
    await opened.press('Take over risks of the chosen use cases');
    await opened.until(() => (opened.says().includes('The network is too slow') ? true : undefined));
    expect(opened.says()).not.toContain('The register is empty');
  });

  it('opens a new risk beside it, and sends its words once they are typed', async () => {
    const { told, saved } = server([]);
    const opened = await openPlan(RisksPage, { plan, told });
    await opened.press('Add a risk');
    await opened.write('What could happen', 'Nobody is trained');
    await opened.write('Cause', 'The course is full');
    const last = await opened.until(() => saved.find(({ risk }) => risk.event === 'Nobody is trained'));
    expect(last).toMatchObject({ engagement: 'e1', version: 0, risk: { cause: 'The course is full', state: 'open' } });
  });

  it('says at the field that a risk needs its words, and sends nothing', async () => {
    const { told, saved } = server([newRisk('r1', 'Nobody is trained')]);
    const opened = await openPlan(RisksPage, { plan, told, search: '?risk=r1' });
    await opened.until(() => (opened.says().includes('What could happen') ? true : undefined));
    await opened.write('What could happen', ' ');
    expect(opened.field('What could happen').getAttribute('aria-invalid')).toBe('true');
    expect(saved).toEqual([]);
  });

  it('is narrowed by words, and says what to do when nothing fits', async () => {
    const { told } = server([newRisk('r1', 'Nobody is trained'), newRisk('r2', 'The network is too slow')]);
    const opened = await openPlan(RisksPage, { plan, told });
    await opened.until(() => (opened.says().includes('2 risks') ? true : undefined));
    await opened.write('Find in the register', 'slow');
    await opened.until(() => (opened.says().includes('one risk') ? true : undefined));
    expect(opened.page.querySelector('tbody')?.textContent).not.toContain('Nobody is trained');
    await opened.write('Find in the register', 'flood');
    await opened.until(() => (opened.says().includes('Take a filter away to see the others') ? true : undefined));
  });

  it('offers nothing to change to whoever only reads', async () => {
    const { told } = server([newRisk('r1', 'Nobody is trained')]);
    const opened = await openPlan(RisksPage, { plan, told, canEdit: false, search: '?risk=r1' });
    await opened.until(() => (opened.says().includes('Nobody is trained') ? true : undefined));
    await expect(opened.press('Add a risk')).rejects.toThrow('nothing to press');
    expect(opened.field('What could happen').matches(':disabled')).toBe(true);
  });
});
