import type { ShareOfValue, UnconfirmedShare } from './case-comparison.ts';
import { parameterKey } from './case-key.ts';
import type { CaseModel, CaseParameter } from './case-model.ts';
import { type CaseProbe, caseProbe } from './case-probe.ts';
import { between, measureOf, sensitivity } from './sensitivity.ts';

/** How far a value without a range is moved to see what hangs on it. */
const probed = 0.1;

/**
 * How much of the case rests on values that nobody has confirmed: the money of the counted lines that need them, and how far the
 * case moves with each. The one that moves it most comes first. Of money that no number can hold there are no shares.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * shareOfValue(model); // => { measure: 'net', share: 0, unconfirmed: [] }
 */
export function shareOfValue(model: CaseModel): ShareOfValue {
  const probe = caseProbe(model);
  const open = model.parameters.flatMap((parameter, at) =>
    parameter.estimate && !parameter.estimate.confirmed ? [{ parameter, at }] : [],
  );
  const all = moneyOf(model.parameters.flatMap((_, at) => probe.countedLines(at)));
  if (!Number.isFinite(all)) return { measure: measureOf(model), share: 0, unconfirmed: [] };
  const share = (money: number): number => (all === 0 ? 0 : Math.min(1, money / all));
  const swings = new Map(sensitivity(model).bars.map((bar) => [parameterKey(bar), bar.swing]));
  const unconfirmed = open
    .filter(({ at }) => probe.countedLines(at).length > 0)
    .map(({ parameter, at }) => {
      const hanging = moneyOf(probe.countedLines(at));
      const swing = swings.get(parameterKey(parameter));
      return unconfirmedOf(
        parameter,
        { hanging, share: share(hanging) },
        { swing, probe: () => probedSwing(probe, parameter, at) },
      );
    })
    .sort((a, b) => b.swing - a.swing || b.hanging - a.hanging);
  return {
    measure: measureOf(model),
    share: share(moneyOf(open.flatMap(({ at }) => probe.countedLines(at)))),
    unconfirmed,
  };
}

type Counted = ReturnType<CaseProbe['countedLines']>[number];

/** The money of lines, each counted once, whatever its sign. */
function moneyOf(lines: readonly Counted[]): number {
  const once = new Map(lines.map(({ line, value }) => [line.key, Math.abs(line.worth * value)]));
  return [...once.values()].reduce((sum, amount) => sum + amount, 0);
}

function unconfirmedOf(
  { useCase, name, label, unit, estimate }: CaseParameter,
  money: Pick<UnconfirmedShare, 'hanging' | 'share'>,
  { swing, probe }: { readonly swing: number | undefined; readonly probe: () => number },
): UnconfirmedShare {
  const { origin, owner } = estimate!;
  return { useCase, name, label, unit, origin, owner, ...money, swing: swing ?? probe(), isProbe: swing === undefined };
}

function probedSwing(probe: CaseProbe, { estimate }: CaseParameter, at: number): number {
  const likely = estimate?.likely ?? 0;
  const [less, more] = [probe.at(at, likely * (1 - probed)), probe.at(at, likely * (1 + probed))];
  return less === null || more === null ? 0 : between(less, more);
}
