import { type CaseStudy, caseTimeline } from '@peerway/case-studies';
import type { ChartTable } from '../charts/chart-table.ts';
import type { TimelineRow } from '../charts/timeline-data.ts';
import { sentence } from '../assessment/sentence-parts.ts';
import { statusWords } from './case-words.ts';
import { statusMarks } from './pattern-outcomes.ts';
import { statusLine } from './status-words.ts';

/** A row for each case, by its start. */
export function timelineRows(studies: readonly CaseStudy[], base: string): TimelineRow[] {
  const byId = new Map(studies.map((study) => [study.id, study]));
  return caseTimeline(studies).map(({ caseId, title, from, to, isOpen, status }) => {
    const study = byId.get(caseId);
    return {
      id: caseId,
      label: title,
      from,
      to,
      isOpen,
      ...statusMarks[status],
      words: $localize`from ${from}:year:. ${study ? statusLine(study) : statusWords[status]}:status:`,
      link: `${base}/case/${caseId}`,
    };
  });
}

/** The same as a table. Years are texts: nobody adds them up. */
export function timelineTable(studies: readonly CaseStudy[]): ChartTable {
  return {
    columns: [
      $localize`:a case study|:Case`,
      $localize`Begun`,
      $localize`Ended or last documented`,
      $localize`What became of it`,
    ],
    rows: caseTimeline(studies).map(({ title, from, to, status }) => [
      title,
      String(from),
      String(to),
      sentence(statusWords[status]),
    ]),
  };
}

/** What the picture shows: after how many years half of those that stopped had stopped. */
export function timelineFinding(studies: readonly CaseStudy[]): string {
  const years = caseTimeline(studies)
    .filter(({ status, isOpen }) => status !== 'running' && !isOpen)
    .map(({ from, to }) => to - from)
    .toSorted((a, b) => a - b);
  const half = years[Math.ceil(years.length / 2) - 1];
  if (half === undefined) return $localize`No case here has come to an end`;
  if (half <= 1)
    return $localize`Half of the ${years.length}:cases: cases that stopped or changed course did so within a year`;
  return $localize`Half of the ${years.length}:cases: cases that stopped or changed course did so within ${half}:years: years`;
}
