import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PortfolioRequest } from '@peerway/use-cases';

interface Asked {
  readonly id: number;
  readonly model: string;
}

/** A worker of the browser's kind, which answers when the test says so. */
class QuietWorker extends EventTarget {
  static readonly started: QuietWorker[] = [];
  readonly asked: Asked[] = [];

  constructor() {
    super();
    QuietWorker.started.push(this);
  }

  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }

  terminate(): void {
    // Nothing runs.
  }

  tell(id: number, x0: number): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id, status: 'optimal', values: { x0 } } }));
  }
}

const request: PortfolioRequest = {
  candidates: [{ id: 'mesh', value: 5, cost: 3, personWeeks: 2, requires: [], excludes: [] }],
  budget: 10,
  capacity: null,
  include: [],
};

async function freshSolver() {
  QuietWorker.started.length = 0;
  vi.stubGlobal('Worker', QuietWorker);
  vi.resetModules();
  return import('../../../apps/web/src/app/use-cases/portfolio-solver.ts');
}

afterEach(() => vi.unstubAllGlobals());

describe('the best portfolio on a page', () => {
  it('starts its worker when it is first asked for, and only one', async () => {
    const { bestPortfolio } = await freshSolver();
    expect(QuietWorker.started).toHaveLength(0);
    void bestPortfolio(request);
    void bestPortfolio(request);
    await vi.waitFor(() => expect(QuietWorker.started[0]?.asked).toHaveLength(2));
    expect(QuietWorker.started).toHaveLength(1);
    expect(QuietWorker.started[0]!.asked[0]).toMatchObject({ model: expect.stringContaining('Maximize') as string });
  });

  it('is refused in words when the worker cannot be loaded, and the next question starts another', async () => {
    const { bestPortfolio } = await freshSolver();
    const refused = bestPortfolio(request);
    await vi.waitFor(() => expect(QuietWorker.started).toHaveLength(1));
    QuietWorker.started[0]!.dispatchEvent(new Event('error'));
    await expect(refused).rejects.toThrow('The best choice could not be worked out.');
    void bestPortfolio(request).catch(() => undefined);
    await vi.waitFor(() => expect(QuietWorker.started).toHaveLength(2));
  });

  it('takes each answer for the question that it belongs to', async () => {
    const { bestPortfolio } = await freshSolver();
    const [one, other] = [bestPortfolio(request), bestPortfolio({ ...request, budget: 1 })];
    await vi.waitFor(() => expect(QuietWorker.started[0]?.asked).toHaveLength(2));
    const worker = QuietWorker.started[0]!;
    const [first, second] = worker.asked.map(({ id }) => id);
    // The later question is answered first; what is worth most is then asked to be the only one of its kind.
    worker.tell(second!, 0);
    worker.tell(first!, 1);
    await vi.waitFor(() => expect(worker.asked).toHaveLength(4));
    for (const { id } of worker.asked.slice(2)) {
      worker.dispatchEvent(new MessageEvent('message', { data: { id, status: 'infeasible', values: {} } }));
    }
    expect((await one).chosen).toEqual(['mesh']);
    expect((await other).chosen).toEqual([]);
  });
});
