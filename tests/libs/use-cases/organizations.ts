import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Pattern } from '@peerway/kernel';
import { valueOf, type InventoryValue } from '@peerway/organization';
import type { FindingOut, FoundState, UseCaseVerdictKind } from '@peerway/use-cases';
import { projectFolder, textOf } from '../../support/source-files.ts';
import type { KnownOrganization } from './any-organization.ts';

/** What somebody with common sense says about a use case in this organization, and why. */
export interface ExpectedVerdict {
  readonly useCase: string;
  readonly expected: UseCaseVerdictKind;
  /** What should be done instead or beside; null where there is nothing. */
  readonly alternative: string | null;
  readonly because: string;
  readonly found: Readonly<Record<string, FoundState>>;
  /** What the library says instead, where it does not agree, and why not. */
  readonly differs?: { readonly kind: UseCaseVerdictKind; readonly alternative: string | null; readonly why: string };
}

/** A made-up organization, as its file describes it. */
export interface MadeOrganization {
  readonly name: string;
  readonly what: string;
  readonly facts: Readonly<Record<string, boolean | number | readonly string[]>>;
  readonly levels: Readonly<Record<string, number>>;
  /** The score of a pattern and the low end of its interval. */
  readonly readiness: Partial<Readonly<Record<Pattern, readonly [number, number]>>>;
  readonly verdicts: readonly ExpectedVerdict[];
}

const folder = 'tests/libs/use-cases/organizations';

/** All of them, in the order of their files. */
export const organizations: readonly MadeOrganization[] = readdirSync(path.join(projectFolder, folder))
  .sort()
  .map((file) => JSON.parse(textOf(`${folder}/${file}`)) as MadeOrganization);

/** The organization as the library takes it, with what was found out for one use case. */
export function knownOf(organization: MadeOrganization, { useCase, found }: ExpectedVerdict): KnownOrganization {
  return {
    facts: Object.entries(organization.facts).map(([fact, value]) => ({
      fact,
      state: 'known',
      value: factValue(value),
    })),
    questions: Object.entries(organization.levels).map(([question, level]) => ({ question, level })),
    patterns: Object.entries(organization.readiness).map(([pattern, [score, low]]) => ({
      pattern: pattern as Pattern,
      score,
      low,
      high: Math.min(100, score + score - low),
    })),
    findings: Object.entries(found).map(([prerequisite, state]): FindingOut => ({
      useCase,
      prerequisite,
      state,
      threshold: null,
      reason: null,
      day: null,
    })),
  };
}

function factValue(value: boolean | number | readonly string[]): InventoryValue {
  if (typeof value === 'boolean') return valueOf({ flag: value });
  return typeof value === 'number' ? valueOf({ number: value }) : valueOf({ choices: value });
}
