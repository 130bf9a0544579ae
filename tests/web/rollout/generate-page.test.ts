import { newPlanSettings, newTask, type Plan, type PlanChange } from '@peerway/rollout';
import { describe, expect, it, vi } from 'vitest';
import { GeneratePage } from '../../../apps/web/src/app/rollout/generate/generate-page.ts';
import { openPlan } from './opened-plan.ts';

vi.setConfig({ testTimeout: 30_000 });

const plan: Plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('lab', 'Lab proof')] };
const useCase = (id: string, name: string, unmet = 0, unknown = 0) => ({
  ...{ id, name, stages: 3, likelyWeeks: 12, isInWaves: true, small: 4, medium: 9, large: 20, unmet, unknown },
});
const offer = {
  planGenerationInputs: {
    suggested: ['sync'],
    size: 'medium',
    useCases: [useCase('sync', 'File sync', 1, 2), useCase('backup', 'Peer backup')],
  },
};
const change = (kind: PlanChange['kind'], name: string, field: string | null = null) => ({
  ...{ task: name.toLowerCase(), name, kind, field, ours: null, theirs: null, isTaken: false, note: null },
});

function server(changes: readonly object[], findings: readonly object[] = []) {
  const asked: Record<string, unknown>[] = [];
  const made: Record<string, unknown>[] = [];
  const told = (name: string, variables: Record<string, unknown>): object | undefined => {
    if (name === 'PlanGenerationInputs') return offer;
    if (name === 'PlanGenerationPreview') {
      asked.push(variables);
      return { planGenerationPreview: { version: 7, lines: 12, roles: ['Network engineer'], changes, findings } };
    }
    if (name === 'GeneratePlan') {
      made.push(variables);
      return { generatePlan: { engagementId: 'e1', version: 8, generatedAt: '2027-01-04T10:00:00Z' } };
    }
    return undefined;
  };
  return { told, asked, made };
}

describe('the page that makes the plan', () => {
  it('begins with what was decided, and shows what would come of it', async () => {
    const { told, asked } = server([change('added', 'Pilot'), change('added', 'Wave')]);
    const opened = await openPlan(GeneratePage, { plan, told });
    await opened.until(() => (opened.says().includes('This adds 2 lines to the plan') ? true : undefined));
    expect(opened.field('File sync').checked).toBe(true);
    expect(asked.at(-1)).toMatchObject({ engagement: 'e1', scope: { useCases: ['sync'] }, take: [] });
  });

  it('says the prerequisites of a use case with the right plural', async () => {
    const opened = await openPlan(GeneratePage, { plan, told: server([]).told });
    await opened.until(() => (opened.says().includes('File sync') ? true : undefined));
    expect(opened.says()).toContain('One prerequisite is unmet');
    expect(opened.says()).toContain('Of 2 prerequisites nobody knows yet whether they are met');
  });

  it('has nothing to make once the last use case is taken out, and says what to do', async () => {
    const { told } = server([change('added', 'Pilot')]);
    const opened = await openPlan(GeneratePage, { plan, told });
    await opened.until(() => (opened.says().includes('This adds one line') ? true : undefined));
    await opened.tick('File sync');
    expect(opened.says()).toContain('Choose at least one use case on the left');
    const button = [...opened.page.querySelectorAll('button')].find((each) => /Make the plan/.test(each.textContent));
    expect(button?.disabled).toBe(true);
  });

  it('makes just what was shown, of that version, with what is taken from the generator', async () => {
    const { told, made } = server([change('added', 'Pilot'), change('conflict', 'Lab', 'name')]);
    const opened = await openPlan(GeneratePage, { plan, told });
    await opened.until(() => (opened.says().includes('Edited here and generated otherwise') ? true : undefined));
    await opened.tick('Take what is generated for “Lab”');
    await opened.press('Make the plan');
    await opened.until(() => made[0]);
    expect(made[0]).toMatchObject({
      engagement: 'e1',
      version: 7,
      scope: { useCases: ['sync'] },
      take: [{ task: 'lab', field: 'name' }],
    });
  });

  it('says what does not fit together by its name', async () => {
    const finding = { code: 'NEED_NOT_CHOSEN', at: 'sync', detail: 'backup' };
    const { told } = server([change('added', 'Pilot')], [finding]);
    const opened = await openPlan(GeneratePage, { plan, told });
    await opened.until(() => (opened.says().includes('cannot be done without') ? true : undefined));
    expect(opened.says()).toContain('“File sync” cannot be done without “Peer backup”, which is not in the plan.');
  });

  it('says why a plan was not made, and stays', async () => {
    const { told } = server([change('added', 'Pilot')]);
    const refused = { errors: [{ message: 'The plan is full.', extensions: { code: 'TOO_MANY' } }] };
    const opened = await openPlan(GeneratePage, {
      plan,
      told: (name, variables) => (name === 'GeneratePlan' ? refused : told(name, variables)),
    });
    await opened.until(() => (opened.says().includes('This adds one line') ? true : undefined));
    await opened.press('Make the plan');
    await opened.until(() => (opened.says().includes('The plan is full.') ? true : undefined));
    expect(opened.field('File sync').checked).toBe(true);
  });
});
