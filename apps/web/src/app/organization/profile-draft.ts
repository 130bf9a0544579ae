import type { OrganizationSheetFragment } from '../graphql/generated/graphql.ts';
import type { Errors } from '../ui/form-draft.ts';

/** The profile as the form holds it: numbers as typed, constraints a line each. */
export interface ProfileDraft {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly industry: string;
  readonly employees: string;
  readonly sites: string;
  readonly countries: readonly string[];
  readonly constraints: string;
}

type Sheet = Pick<OrganizationSheetFragment, 'id' | 'version' | 'name' | 'profile'>;

export function profileDraft({ id, version, name, profile }: Sheet): ProfileDraft {
  return {
    id,
    version,
    name,
    industry: profile.industry ?? '',
    employees: profile.employees === null ? '' : String(profile.employees),
    sites: profile.sites === null ? '' : String(profile.sites),
    countries: profile.countries,
    constraints: profile.constraints.join('\n'),
  };
}

/** What the form sends; only for a draft without errors. */
export function profileInput(draft: ProfileDraft) {
  return {
    name: draft.name.trim(),
    profile: {
      industry: draft.industry || null,
      employees: wholeNumber(draft.employees) ?? null,
      sites: wholeNumber(draft.sites) ?? null,
      countries: [...draft.countries],
      constraints: lines(draft.constraints),
    },
  };
}

/** What is wrong with the draft, a sentence a field. */
export function profileErrors(draft: ProfileDraft): Errors<keyof ProfileDraft> {
  const long = lines(draft.constraints).findIndex((line) => line.length > 500);
  return {
    ...(draft.name.trim() === '' && { name: $localize`An organization needs a name.` }),
    ...(wholeNumber(draft.employees) === undefined && {
      employees: $localize`Write a whole number from 1 on, or leave it empty if nobody knows.`,
    }),
    ...((wholeNumber(draft.employees) ?? 1) < 1 && {
      employees: $localize`An organization has at least one employee.`,
    }),
    ...(wholeNumber(draft.sites) === undefined && {
      sites: $localize`Write a whole number, 0 if everybody works from home, or leave it empty.`,
    }),
    ...(lines(draft.constraints).length > 20 && {
      constraints: $localize`Keep to 20 lines: put the ones that decide first.`,
    }),
    ...(long >= 0 && {
      constraints: $localize`Line ${long + 1}:line: is longer than 500 characters: shorten it or split it.`,
    }),
  };
}

/** A whole number as people type it, null for nothing, undefined for what is no whole number. */
function wholeNumber(text: string): number | null | undefined {
  const digits = text.replaceAll(/[\s.,'’]/g, '');
  if (digits === '') return null;
  return /^\d{1,8}$/.test(digits) ? Number(digits) : undefined;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
