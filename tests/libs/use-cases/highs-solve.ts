import loadHighs from 'highs';
import type { PortfolioSolution } from '@peerway/use-cases';

const highs = await loadHighs();

/** HiGHS without gaps, as the worker of the web runs it. */
export function highsSolve(model: string): PortfolioSolution {
  const { Status, Columns } = highs.solve(model, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
  const values = Object.fromEntries(
    Object.entries(Columns).map(([name, column]) => [name, 'Primal' in column ? Number(column.Primal) : 0]),
  );
  return { status: Status === 'Optimal' ? 'optimal' : Status === 'Infeasible' ? 'infeasible' : 'stopped', values };
}
