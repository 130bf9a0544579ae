import { afterEach, expect, it, vi } from 'vitest';
import { DecisionsPage } from '../../../apps/web/src/app/use-cases/selection/decisions-page.ts';
import { plain } from '../case-studies/opened-library.ts';
import { decision, openSelect, refusal } from './opened-select.ts';

afterEach(() => vi.unstubAllGlobals());

it('says that nothing is decided, and leads to the order', async () => {
  const { page, button } = await openSelect(DecisionsPage);
  expect(plain(page.querySelector('h1'))).toBe('Nothing is decided yet');
  expect(button('See the order').getAttribute('href')).toBe('/w/w1/e/e1/select');
});

it('refuses a decision without use case, reason or person at its field, and sends nothing', async () => {
  const told = vi.fn(() => ({}));
  const opened = await openSelect(DecisionsPage, { told });
  await opened.press('Record a decision');
  await opened.type(opened.field('Who decided'), ' ');
  await opened.press('Put it on record');
  expect(opened.says()).toContain('Choose at least one use case.');
  expect(opened.says()).toContain('Say why: somebody will ask.');
  expect(opened.says()).toContain('Say who decided.');
  expect(told).not.toHaveBeenCalled();
});

it('puts what was chosen on record, in the order of the ranking and with a key for repeats', async () => {
  const told = vi.fn<(name: string, variables: Record<string, unknown>) => object>(() => ({ decide: decision() }));
  const opened = await openSelect(DecisionsPage, { told });
  await opened.press('Record a decision');
  const boxes = [...opened.page.querySelectorAll<HTMLInputElement>('fieldset input')];
  const names = [...opened.page.querySelectorAll('fieldset .choice')].map((each) => plain(each));
  expect(names).toHaveLength(8);
  boxes[2]?.click();
  boxes[0]?.click();
  await opened.type(opened.page.querySelector('textarea')!, 'It serves most goals.');
  await opened.type(opened.field('Who decided'), 'The board');
  await opened.press('Put it on record');
  expect(told).toHaveBeenCalledOnce();
  const [name, { input }] = told.mock.calls[0] as [string, { input: Record<string, unknown> }];
  expect(name).toBe('Decide');
  expect(input).toMatchObject({
    about: 'useCases',
    useCase: null,
    reason: 'It serves most goals.',
    decidedBy: 'The board',
  });
  expect(input['chosen']).toHaveLength(2);
  expect(input['sentAs']).toMatch(/^[0-9a-f-]{36}$/);
  expect(opened.page.querySelector('form')).toBeNull();
});

it('keeps what was written when the API refuses, and says why', async () => {
  const opened = await openSelect(DecisionsPage, {
    told: () => refusal('BAD_INPUT', 'A decision cannot be of tomorrow.'),
  });
  await opened.press('Record a decision');
  opened.page.querySelector<HTMLInputElement>('fieldset input')?.click();
  await opened.type(opened.page.querySelector('textarea')!, 'Because.');
  await opened.type(opened.field('Who decided'), 'The board');
  await opened.press('Put it on record');
  expect(opened.says()).toContain('A decision cannot be of tomorrow.');
  expect(opened.page.querySelector('textarea')?.value).toBe('Because.');
});

it('shows which decision stands, which was replaced and which was withdrawn, with the reason', async () => {
  const { page, says } = await openSelect(DecisionsPage, {
    decisions: [
      decision({ id: 'd3', withdrawnAt: '2026-11-12T10:00:00Z', withdrawnBy: 'Erna', withdrawnReason: 'Too early.' }),
      decision({ id: 'd2' }),
      decision({ id: 'd1' }),
    ],
  });
  expect([...page.querySelectorAll('.records pw-chip')].map((each) => plain(each))).toEqual([
    'withdrawn',
    'stands',
    'replaced by a later one',
  ]);
  expect(says()).toContain('Withdrawn by Erna: Too early.');
  expect(says()).toContain('order on that day: robust, first in 91% of the draws');
  expect(plain(page.querySelector('h1'))).toMatch(/^Decided: Mesh VPN/);
});

it('withdraws only with a reason', async () => {
  const told = vi.fn((): object => ({ withdrawDecision: decision() }));
  const opened = await openSelect(DecisionsPage, { decisions: [decision()], told });
  await opened.press('Withdraw');
  await opened.press('Withdraw the decision');
  expect(opened.says()).toContain('Say why: it stays on record.');
  expect(told).not.toHaveBeenCalled();
  await opened.type(opened.page.querySelector('textarea')!, 'The budget went.');
  await opened.press('Withdraw the decision');
  expect(told).toHaveBeenCalledWith('WithdrawDecision', {
    engagement: 'e1',
    decision: 'd1',
    reason: 'The budget went.',
  });
});

it('offers neither recording nor withdrawing to those who may only look', async () => {
  const { button } = await openSelect(DecisionsPage, { decisions: [decision()], allowed: ['selection.edit'] });
  expect(() => button('Record a decision')).toThrow();
  expect(() => button('Withdraw')).toThrow();
});
