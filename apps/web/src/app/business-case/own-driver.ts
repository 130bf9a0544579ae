import {
  type CaseModel,
  type CostCategory,
  type FormulaDraft,
  formulaDraft,
  FormulaName,
  OwnDriver,
  OwnParameter,
  type ValueKind,
} from '@peerway/business-case';

/** What stands in the form of a line of one's own. */
export interface OwnDriverTyped {
  readonly name: string;
  readonly expression: string;
  readonly sign: 'benefit' | 'cost';
  readonly kind: ValueKind;
  readonly category: CostCategory;
  readonly timing: 'once' | 'yearly';
}

/** A figure that the formula names and that is not there yet: its name, and what was typed of it. */
export interface NewFigure {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
}

export const emptyOwnDriver: OwnDriverTyped = {
  name: '',
  expression: '',
  sign: 'benefit',
  kind: 'cash',
  category: 'running',
  timing: 'yearly',
};

/** The fields of a line that is there already. */
export function typedOfDriver({ name, expression, sign, kind, category, unit }: OwnDriver): OwnDriverTyped {
  const timing = unit === 'money' ? 'once' : 'yearly';
  return { name, expression, sign, kind, category: category ?? emptyOwnDriver.category, timing };
}

/** Names of the formula that stand for nothing yet, the figures to be added with the line. */
export function readWithFigures(
  model: CaseModel,
  { useCase, expression }: { readonly useCase: string | null; readonly expression: string },
  figures: readonly NewFigure[],
): FormulaDraft {
  const added = figures
    .filter(({ unit }) => OwnParameter.shape.unit.safeParse(unit).success)
    .map(({ name, label, unit }) => ({
      name,
      label,
      unit,
      useCase,
      whereToGetIt: null,
      estimate: null,
      from: 'own' as const,
    }));
  return formulaDraft({ drivers: model.drivers, parameters: [...model.parameters, ...added] }, { useCase, expression });
}

/** The unit that a line must come out in. */
export function unitOfTiming({ timing }: Pick<OwnDriverTyped, 'timing'>): 'money' | 'money/year' {
  return timing === 'once' ? 'money' : 'money/year';
}

/** The line as it is kept; undefined while something of it cannot be. */
export function ownDriverOf(
  typed: OwnDriverTyped,
  { useCase, taken }: { readonly useCase: string | null; readonly taken: ReadonlySet<string> },
): OwnDriver | undefined {
  const key = freeKey(typed.name, taken);
  const isCost = typed.sign === 'cost';
  const parsed = OwnDriver.safeParse({
    id: `own-${useCase ?? 'whole'}-${key}`.slice(0, 80),
    key,
    name: typed.name,
    expression: typed.expression,
    unit: unitOfTiming(typed),
    meaning: null,
    doubt: null,
    sign: typed.sign,
    kind: isCost ? 'cash' : typed.kind,
    category: isCost ? typed.category : null,
    option: 'p2p',
    useCase,
  });
  return parsed.success ? parsed.data : undefined;
}

/** The figures as they are kept; undefined while one of them cannot be. */
export function ownFiguresOf(figures: readonly NewFigure[], useCase: string | null): OwnParameter[] | undefined {
  const parsed = figures.map((figure) => OwnParameter.safeParse({ ...figure, useCase, whereToGetIt: null }));
  return parsed.every(({ success }) => success) ? parsed.flatMap(({ data }) => data ?? []) : undefined;
}

/** A word for formulas made of the words of a name, which nothing else here has. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 ]/g, '')
    .trim()
    .split(/\s+/);
  const joined = words
    .map((word, at) => (at === 0 ? word.toLowerCase() : word[0]?.toUpperCase() + word.slice(1)))
    .join('');
  const base = FormulaName.safeParse(joined).success ? joined.slice(0, 50) : `line${joined.slice(0, 40)}`;
  for (let copy = 1; ; copy += 1) {
    const key = copy === 1 ? base : `${base}${copy}`;
    if (!taken.has(key)) return key;
  }
}
