import loadHighs from 'highs';
import program from 'highs/runtime';

/** Solves models for the page that started it, one after the other, without holding the page up. */
declare const self: DedicatedWorkerGlobalScope;

/** A question of the page: a model in the LP format, and a number by which it knows the answer. */
interface Question {
  readonly id: number;
  readonly model: string;
}

const highs = loadHighs({ locateFile: () => new URL(program, self.location.href).href });

self.addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ id, model }: Question): Promise<void> {
  try {
    // Without gaps: the best choice, not one within a ten-thousandth of it.
    const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: 60 };
    const { Status, Columns } = (await highs).solve(model, options);
    const values = Object.fromEntries(
      Object.entries(Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0]),
    );
    const status = Status === 'Optimal' ? 'optimal' : Status === 'Infeasible' ? 'infeasible' : 'stopped';
    self.postMessage({ id, status, values });
  } catch {
    self.postMessage({ id, status: 'stopped', values: {} });
  }
}
