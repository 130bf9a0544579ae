import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endSolver } from '../../../apps/web/src/app/use-cases/portfolio-solver.ts';
import { openSelect, type OpenedSelect } from './opened-select.ts';

/** A worker that takes the first, and knows of no second choice. */
class OneChoiceWorker extends EventTarget {
  static readonly models: string[] = [];

  terminate(): void {
    // Nothing runs.
  }

  postMessage({ id, model }: { readonly id?: number; readonly model?: string }): void {
    if (id === undefined || model === undefined) return;
    OneChoiceWorker.models.push(model);
    const status = OneChoiceWorker.models.length === 1 ? 'optimal' : 'infeasible';
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, status, values: { x0: 1 } } })));
  }
}

beforeEach(() => {
  // Another file may have left its own solver running.
  endSolver();
  OneChoiceWorker.models.length = 0;
  vi.stubGlobal('Worker', OneChoiceWorker);
});
afterEach(() => vi.unstubAllGlobals());

async function open(address = ''): Promise<OpenedSelect> {
  const { PortfolioPage } = await import('../../../apps/web/src/app/use-cases/selection/portfolio-page.ts');
  return openSelect(PortfolioPage, {}, address);
}

it('says why a budget alone cannot be held against effort, and asks no solver', async () => {
  const { says } = await open('?budget=100000');
  expect(says()).toContain('A budget can only be held against effort if a person-week has a price.');
  expect(OneChoiceWorker.models).toEqual([]);
});

it('puts what is chosen first into words, with blanks around the figures', async () => {
  const { page, says, settled } = await open('?weeks=60');
  await vi.waitFor(async () => {
    await settled();
    expect(page.querySelector('.totals')).not.toBeNull();
  }, 4_000);
  expect(says()).toMatch(/\d+ points/);
  expect(says()).toMatch(/\d+ of 60 person-weeks/);
  expect(page.querySelectorAll('tr.in').length).toBeGreaterThan(0);
});

it('keeps what is typed in the address, so that it can be shared', async () => {
  const { field, type, address } = await open();
  await type(field(/Person-weeks|person-weeks/), '80');
  expect(address()).toContain('weeks=80');
});
