import { foldText } from '@peerway/kernel';
import { inventoryFactsIn } from '@peerway/organization/content';
import type { Prerequisite, UseCase } from '@peerway/use-cases';
import { typedNumber } from '../../organization/typed-number.ts';
import { type OwnDraft, sizes } from './own-draft.ts';
import type { OwnRow } from './own-rows.ts';

/** What a draft says, as the API takes it; texts that a person typed are checked there and in `ownErrors`. */
export function ownUseCaseOf(draft: OwnDraft, id: string, before: UseCase | undefined): object {
  const levers = [...new Set([draft.primaryLever, ...draft.levers])];
  const [small, medium, large] = sizes.map((_, place) => effortOf(draft.effort[place] ?? {}));
  return {
    id,
    name: draft.name,
    summary: draft.summary,
    primaryLever: draft.primaryLever,
    levers,
    patterns: draft.patterns,
    platforms: draft.platforms,
    typicalProblem: draft.typicalProblem,
    prerequisites: draft.prerequisites.map((row, place) =>
      prerequisiteOf(row, idIn(draft.prerequisites, place, 'own')),
    ),
    typicalIntegrations: linesOf(draft.typicalIntegrations),
    benefitDrivers: draft.benefitDrivers.map((row, place) => ({
      parameters: [],
      ...partOf(row, idIn(draft.benefitDrivers, place, 'b')),
      ...pick(row, ['name', 'formula', 'sign']),
    })),
    effort: { small, medium, large, basis: 'stated' },
    risks: draft.risks.map((row, place) => ({
      ...partOf(row, idIn(draft.risks, place, 'r')),
      ...pick(row, ['category', 'risk']),
      likelihood: Number(row['likelihood']),
      impact: Number(row['impact']),
      mitigations: linesOf(row['mitigations']),
    })),
    kpis: draft.kpis.map((row, place) => ({
      id: idIn(draft.kpis, place, 'k'),
      ...pick(row, ['name', 'unit', 'definition', 'direction']),
      lead: row['lead'] === 'true',
    })),
    antiPatterns: linesOf(draft.antiPatterns),
    rolloutStages: draft.rolloutStages.map((row, place) => stageOf(row, place, draft)),
    pilotDesign: draft.pilotDesign.trim() || null,
    training: draft.training.map((row) => ({ role: row['role'], topics: linesOf(row['topics']) })),
    policies: linesOf(draft.policies),
    cases: before?.cases ?? [],
    evidence: before?.evidence ?? [],
    basis: 'stated',
  };
}

/** The id for a new use case: its name in small letters, with a number where another one has that already. */
export function newUseCaseId(name: string, taken: (id: string) => boolean): string {
  const words = foldText(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  // These stand for pages of the catalogue.
  const base = ['', 'new', 'platforms'].includes(words) ? `own-${words || 'use-case'}` : words;
  let [id, count] = [base, 2];
  while (taken(id)) id = `${base}-${count++}`;
  return id;
}

/** What an entry was before, as far as the form does not show it; for a new one, that the workspace says it. */
function partOf(row: OwnRow, id: string): object {
  return { ...(JSON.parse(row['from'] ?? '{}') as object), basis: 'stated', id };
}

/** An entry keeps its id; a new one gets the next that is free. */
function idIn(rows: readonly OwnRow[], place: number, prefix: string): string {
  const idOf = (row: OwnRow | undefined): string | undefined =>
    (JSON.parse(row?.['from'] ?? '{}') as { readonly id?: string }).id;
  const own = idOf(rows[place]);
  if (own !== undefined) return own;
  const taken = new Set(rows.map(idOf));
  const free: string[] = [];
  for (let count = 1; free.length <= rows.length; count += 1)
    if (!taken.has(`${prefix}-${count}`)) free.push(`${prefix}-${count}`);
  const before = rows.slice(0, place).filter((row) => idOf(row) === undefined).length;
  return free[before] ?? `${prefix}-${place}`;
}

function prerequisiteOf(row: OwnRow, id: string): object {
  const before = row['from'] === undefined ? undefined : (JSON.parse(row['from']) as Prerequisite);
  return {
    id,
    kind: row['kind'],
    text: row['text'],
    appliesWhen: row['appliesWhen']?.trim() || null,
    check: row['check'] === 'kept' && before ? before.check : checkOf(row),
    basis: row['check'] === 'kept' && before ? before.basis : 'stated',
  };
}

function checkOf({ check, ask, fact, number, choice }: OwnRow): Prerequisite['check'] {
  const none = { subject: null, operator: null, flag: null, number: null, choice: null, ask: null };
  if (check !== 'inventory') return { ...none, kind: 'ask', ask: ask ?? '' };
  const about = { ...none, kind: 'inventory' as const, subject: fact ?? '' };
  switch (inventoryFactsIn('en').find(({ id }) => id === fact)?.type) {
    case 'number':
      return { ...about, operator: 'atLeast', number: figure(number) };
    case 'enum':
      return { ...about, operator: 'is', choice: choice ?? '' };
    case 'list':
      return { ...about, operator: 'includes', choice: choice ?? '' };
    case 'boolean':
      return { ...about, operator: 'is', flag: true };
    default:
      return { ...about, operator: 'known' };
  }
}

function stageOf(row: OwnRow, place: number, { kpis }: OwnDraft): object {
  const before = JSON.parse(row['from'] ?? '{}') as { readonly leadKpi?: string | null };
  const lead = kpis.some((kpi) => kpi['name'] === before.leadKpi) ? (before.leadKpi ?? null) : null;
  return {
    order: place + 1,
    ...pick(row, ['name', 'exitCriteria']),
    weeks: pointsOf(row),
    roles: linesOf(row['roles']),
    leadKpi: lead,
    basis: 'stated',
  };
}

function effortOf(row: OwnRow): object {
  return { definition: row['definition'], personWeeks: pointsOf(row) };
}

function pointsOf(row: OwnRow): object {
  return {
    optimistic: figure(row['optimistic']),
    likely: figure(row['likely']),
    pessimistic: figure(row['pessimistic']),
  };
}

/** The number that was typed; null where it is none. */
export function figure(text: string | undefined): number | null {
  return typedNumber(text ?? '', { unit: null });
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function pick(row: OwnRow, names: readonly string[]): OwnRow {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? '']));
}
