import { type CaseStudy, casesAsCsv, casesAsJson, casesAsMarkdown, caseAsMarkdown } from '@peerway/case-studies';
import { industriesIn } from '@peerway/organization/content';
import { languageInForce } from '../../language/language-in-force.ts';

/** The forms in which cases are taken along. */
export type CaseFileForm = 'json' | 'csv' | 'md';

export interface CaseFile {
  readonly name: string;
  readonly content: Blob;
}

const mediaTypes: Readonly<Record<CaseFileForm, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
};

/** Cases as a file to take along, made here in the browser. */
export async function caseFile(studies: readonly CaseStudy[], form: CaseFileForm): Promise<CaseFile> {
  const [only] = studies;
  const name = studies.length === 1 && only ? only.id : 'cases';
  return { name: `${name}.${form}`, content: new Blob([await written(studies, form)], { type: mediaTypes[form] }) };
}

async function written(studies: readonly CaseStudy[], form: CaseFileForm): Promise<string> {
  if (form === 'json') return casesAsJson(studies);
  if (form === 'csv') return casesAsCsv(studies);
  const language = languageInForce();
  // Its words come with the cases, which only pages of the library load.
  const { markdownWords } = await import('@peerway/case-studies/content');
  const industries = Object.fromEntries(industriesIn(language).map(({ id, name }) => [id, name]));
  const [only, another] = studies;
  return only && !another
    ? caseAsMarkdown(only, { words: markdownWords[language], industries })
    : casesAsMarkdown(studies, { words: markdownWords[language], industries });
}
