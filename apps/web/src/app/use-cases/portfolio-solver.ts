import {
  choosePortfolio,
  portfolioProblem,
  type Portfolio,
  type PortfolioRequest,
  type PortfolioSolution,
} from '@peerway/use-cases';

type Answer = PortfolioSolution & { readonly id: number };

let worker: Worker | undefined;
let asked = 0;

/**
 * The best portfolio within a budget and a capacity, worked out beside the page: the worker and the solver (0.8 MB) are loaded
 * when this is asked for the first time.
 *
 * @throws DomainError if it could not be worked out, in words for people.
 */
export function bestPortfolio(request: PortfolioRequest): Promise<Portfolio> {
  return choosePortfolio(portfolioProblem(request), solve);
}

/** Ends the solver and gives its memory back; whoever asks next starts it again. */
export function endSolver(): void {
  worker?.terminate();
  worker = undefined;
}

function solve(model: string): Promise<PortfolioSolution> {
  const started = (worker ??= new Worker(new URL('../../../worker/portfolio-worker', import.meta.url), {
    type: 'module',
  }));
  const id = (asked += 1);
  return new Promise((resolve) => {
    const settle = (solution: PortfolioSolution): void => {
      started.removeEventListener('message', hear);
      started.removeEventListener('error', fail);
      resolve(solution);
    };
    const hear = ({ data }: MessageEvent<Answer>): void => {
      if (data.id === id) settle(data);
    };
    // A worker that could not be loaded is not asked again: the next question starts another.
    const fail = (): void => {
      if (worker === started) worker = undefined;
      settle({ status: 'stopped', values: {} });
    };
    started.addEventListener('message', hear);
    started.addEventListener('error', fail);
    started.postMessage({ id, model });
  });
}
