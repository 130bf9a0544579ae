import type { EntityManager } from '@mikro-orm/postgresql';
import { casesAsCsv, casesAsJson, caseAsMarkdown, casesAsMarkdown, CaseId, CaseStudy } from '@peerway/case-studies';
import { caseStudies, markdownWords } from '@peerway/case-studies/content';
import { DomainError } from '@peerway/kernel';
import { industriesIn } from '@peerway/organization/content';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import type { Language } from '../language/language.ts';
import { CaseCorrection } from './correction.entity.ts';
import { ownCasesOf } from './import-cases.ts';

/** How many cases can be named at once. */
const mostNamed = 500;

/** Which cases are to be taken along, and in which text: as published, or as the workspace corrected them. */
export const CaseChoice = z.object({
  ids: z
    .string({ error: 'Name the cases once, as ids with commas between them.' })
    .transform((ids) => [...new Set(ids.split(',').map((id) => id.trim()))])
    .pipe(
      z
        .array(CaseId)
        .max(mostNamed, { error: `At most ${mostNamed} cases can be named at once. Take the whole library instead.` }),
    )
    .optional(),
  text: z
    .enum(['published', 'corrected'], { error: 'The text of a case comes as published or as corrected.' })
    .default('published'),
});
export type CaseChoice = z.infer<typeof CaseChoice>;

/** How cases are written. */
export interface CaseFileForm {
  readonly format: 'json' | 'csv' | 'md';
  readonly separator: ',' | ';';
  readonly language: Language;
}

/**
 * The cases that are wanted, in the order in which they are named.
 * @throws DomainError NOT_FOUND naming the first that is not there.
 */
export async function studiesToTake(
  em: EntityManager,
  access: MemberAccess,
  { ids, text }: CaseChoice,
): Promise<CaseStudy[]> {
  const published = [...caseStudies, ...(await ownCasesOf(em, access))];
  const byId = new Map(published.map((study) => [study.id, study]));
  if (text === 'corrected')
    for (const { caseId, study } of await em.find(CaseCorrection, { workspaceId: access.workspaceId }))
      if (byId.has(caseId)) byId.set(caseId, CaseStudy.parse(study));
  return (ids ?? [...byId.keys()]).map((id) => {
    const study = byId.get(id);
    if (!study)
      throw new DomainError('NOT_FOUND', `There is no case “${id}” in this library: leave it out, or name another.`, {
        id,
      });
    return study;
  });
}

/** Writes cases as a file. */
export function fileOfCases(studies: readonly CaseStudy[], { format, separator, language }: CaseFileForm): string {
  if (format === 'json') return casesAsJson(studies);
  if (format === 'csv') return casesAsCsv(studies, { separator });
  const industries = Object.fromEntries(industriesIn(language).map(({ id, name }) => [id, name]));
  const form = { words: markdownWords[language], industries };
  const [first, ...others] = studies;
  return first && others.length === 0 ? caseAsMarkdown(first, form) : casesAsMarkdown(studies, form);
}
