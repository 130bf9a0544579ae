import * as z from 'zod';

/**
 * What kind of value a driver brings. They are shown apart, because only the first is money that reaches the account.
 *
 * - `cash`: spend avoided or income.
 * - `timeSaved`: working or waiting time set free, priced at what it costs; money only if the time is really used or cut.
 * - `riskAvoided`: a loss that becomes less likely or smaller, as an expected value.
 * - `judged`: a value that somebody placed on an effect, such as faster help.
 * - `quantity`: no money at all, such as bandwidth: a cause that other drivers rest on.
 *
 * @example
 * ValueKind.options.length; // => 5
 */
export const ValueKind = z.enum(['cash', 'timeSaved', 'riskAvoided', 'judged', 'quantity']).meta({
  id: 'ValueKind',
  description: 'What kind of value a driver brings: money, time, a smaller risk, a judged value, or no money at all.',
});
export type ValueKind = z.infer<typeof ValueKind>;

/**
 * What a cost is spent on.
 *
 * @example
 * CostCategory.safeParse('people').success; // => true
 */
export const CostCategory = z
  .enum(['people', 'licences', 'hardware', 'network', 'changeAndTraining', 'running'])
  .meta({ id: 'CostCategory', description: 'What a cost is spent on.' });
export type CostCategory = z.infer<typeof CostCategory>;

/**
 * Whether a driver adds to the value or takes from it.
 *
 * @example
 * ValueSign.options; // => ['benefit', 'cost']
 */
export const ValueSign = z
  .enum(['benefit', 'cost'])
  .meta({ id: 'ValueSign', description: 'Whether a driver adds to the value or takes from it.' });
export type ValueSign = z.infer<typeof ValueSign>;

/**
 * Whose cost a driver is: of the way with peers, or of the cheapest way without them.
 *
 * @example
 * CaseOption.options; // => ['p2p', 'alternative']
 */
export const CaseOption = z.enum(['p2p', 'alternative']).meta({
  id: 'CaseOption',
  description: 'A way to do it: with peers, or by the cheapest sufficient alternative without them.',
});
export type CaseOption = z.infer<typeof CaseOption>;
