import { type CaseStudy, casesAsCsv, casesAsJson } from '@peerway/case-studies';

/** The forms in which cases are taken along. */
export type CaseFileForm = 'json' | 'csv';

export interface CaseFile {
  readonly name: string;
  readonly content: Blob;
}

const mediaTypes: Readonly<Record<CaseFileForm, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

/** Cases as a file to take along, made here in the browser. */
export function caseFile(studies: readonly CaseStudy[], form: CaseFileForm): CaseFile {
  const [only] = studies;
  const name = studies.length === 1 && only ? only.id : 'cases';
  return { name: `${name}.${form}`, content: new Blob([written(studies, form)], { type: mediaTypes[form] }) };
}

function written(studies: readonly CaseStudy[], form: CaseFileForm): string {
  return form === 'json' ? casesAsJson(studies) : casesAsCsv(studies);
}
