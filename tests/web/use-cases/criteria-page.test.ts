import { defaultCriteria } from '@peerway/use-cases';
import { afterEach, expect, it, vi } from 'vitest';
import { CriteriaPage } from '../../../apps/web/src/app/use-cases/selection/criteria-page.ts';
import { plain } from '../case-studies/opened-library.ts';
import { openSelect, refusal, weighed } from './opened-select.ts';

afterEach(() => vi.unstubAllGlobals());

interface Saved {
  readonly version: number;
  readonly settings: {
    readonly criteria: readonly { readonly id: string; readonly name: string | null; readonly kind: string }[];
    readonly useCases: readonly string[] | null;
    readonly size: string | null;
  };
}

const saving = () => {
  const sent: Saved[] = [];
  const told = (_name: string, variables: Record<string, unknown>): object => {
    sent.push(variables as unknown as Saved);
    return { saveSelection: { engagement: 'e1', version: 5, settings: weighed.settings } };
  };
  return { sent, told };
};
const saveButton = (page: HTMLElement) => page.querySelector<HTMLButtonElement>('button.primary');

it('adds a criterion of one’s own, and saves it with the tree', async () => {
  const { sent, told } = saving();
  const opened = await openSelect(CriteriaPage, { told });
  expect(saveButton(opened.page)?.disabled).toBe(true);
  await opened.type(opened.field('A criterion of your own'), 'Fits our brand');
  opened.page.querySelector('pw-criteria-editor form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await opened.settled();
  expect(opened.says()).toContain('Fits our brand');
  await opened.press('Save');
  expect(sent[0]?.version).toBe(4);
  expect(sent[0]?.settings.criteria.at(-1)).toMatchObject({ name: 'Fits our brand', kind: 'own' });
  expect(sent[0]?.settings.criteria).toHaveLength(defaultCriteria('medium').length + 1);
});

it('refuses a scale that is none at its own row, and does not save it', async () => {
  const opened = await openSelect(CriteriaPage);
  await opened.type(opened.field('Worst of Risk'), '1');
  const row = [...opened.page.querySelectorAll('tr')].find((each) => plain(each).includes('Risk'));
  expect(plain(row?.querySelector('[role=alert]'))).toBe(
    'Worst and best are the same, so there is no scale. Change one.',
  );
  expect(saveButton(opened.page)?.disabled).toBe(true);
  await opened.type(opened.field('Weight of Risk'), '101');
  await opened.type(opened.field('Worst of Risk'), '25');
  expect(opened.says()).toContain('A weight is a number from 0 to 100.');
  await opened.type(opened.field('Weight of Risk'), '20');
  expect(saveButton(opened.page)?.disabled).toBe(false);
});

it('says when everything weighs nothing', async () => {
  const opened = await openSelect(CriteriaPage);
  for (const name of ['Value', 'Feasibility', 'Risk', 'Effort', 'Time'])
    await opened.type(opened.field(`Weight of ${name}`), '0');
  expect(opened.says()).toContain('Every criterion weighs nothing');
});

it('refuses to compare none, and keeps who is compared by name', async () => {
  const { sent, told } = saving();
  const opened = await openSelect(CriteriaPage, { told });
  const boxes = [...opened.page.querySelectorAll<HTMLInputElement>('.boxes input')];
  expect(boxes).toHaveLength(29);
  for (const box of boxes) {
    box.click();
    await opened.settled();
  }
  expect(opened.says()).toContain('Compare at least one.');
  expect(saveButton(opened.page)?.disabled).toBe(true);
  boxes[0]?.click();
  await opened.settled();
  await opened.press('Save');
  expect(sent[0]?.settings.useCases).toHaveLength(1);
});

it('keeps what was changed when the API refuses it', async () => {
  const opened = await openSelect(CriteriaPage, {
    told: () => refusal('BAD_INPUT', 'That tree leads back to itself.'),
  });
  await opened.type(opened.field('Weight of Risk'), '20');
  await opened.press('Save');
  expect(opened.says()).toContain('That tree leads back to itself.');
  expect(opened.field('Weight of Risk').value).toBe('20');
});

it('confirms a default, and sends a score of one’s own with its bounds and reason', async () => {
  const told = vi.fn<(name: string, variables: Record<string, unknown>) => object>(() => ({
    stateScores: { engagement: 'e1' },
  }));
  const opened = await openSelect(CriteriaPage, { told }, '?scores=mesh-vpn-zero-trust');
  await opened.press('Confirm');
  expect(told.mock.calls[0]?.[1]).toMatchObject({ scores: [{ useCase: 'mesh-vpn-zero-trust', value: null }] });
  await opened.press('Score it yourself');
  const inputs = [...opened.page.querySelectorAll<HTMLInputElement>('pw-score-form input')];
  await opened.type(inputs[0]!, '40');
  await opened.type(inputs[1]!, '60');
  opened.page.querySelector('pw-score-form form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await opened.settled();
  expect(opened.says()).toContain('This does not lie on the right side of the score.');
  await opened.type(inputs[1]!, '30');
  await opened.type(inputs[3]!, 'Measured in May.');
  opened.page.querySelector('pw-score-form form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await opened.settled();
  expect(told.mock.calls[1]?.[1]).toMatchObject({
    scores: [{ value: 40, low: 30, high: null, reason: 'Measured in May.' }],
  });
});

it('lets those who may only look see the tree and the scores, and change nothing', async () => {
  const opened = await openSelect(CriteriaPage, { allowed: [] });
  expect(opened.page.querySelector<HTMLFieldSetElement>('pw-criteria-editor fieldset')?.disabled).toBe(true);
  for (const name of ['Save', 'Confirm', 'Add it']) expect(() => opened.button(name)).toThrow();
});
