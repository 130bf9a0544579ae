import type { Audience } from '../../graphql/generated/respondent/graphql.ts';

/** What an audience is called, and who counts as one, for people who choose their own. */
export const audienceWords: Readonly<Record<Audience, readonly [name: string, who: string]>> = {
  executive: [$localize`Executive`, $localize`I lead the organization or answer for a budget`],
  it: [$localize`IT and engineering`, $localize`I build or run systems and networks`],
  security: [$localize`Security and compliance`, $localize`I answer for security, privacy or rules`],
  operations: [$localize`Operations`, $localize`I keep services, sites or processes running`],
  team: [$localize`Team and end users`, $localize`I work with what the others provide`],
};
