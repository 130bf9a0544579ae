import type { Audience } from '../../graphql/generated/graphql.ts';

/** What an audience is called, and who counts as one, for people who choose their own. */
export const audienceWords: Readonly<Record<Audience, readonly [name: string, who: string]>> = {
  executive: ['Executive', 'I lead the organization or answer for a budget'],
  it: ['IT and engineering', 'I build or run systems and networks'],
  security: ['Security and compliance', 'I answer for security, privacy or rules'],
  operations: ['Operations', 'I keep services, sites or processes running'],
  team: ['Team and end users', 'I work with what the others provide'],
};
