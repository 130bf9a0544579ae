import {
  type CaseStudy,
  type ComparedAspect,
  comparedCases,
  type LessonArea,
  lessonAreas,
} from '@peerway/case-studies';
import { sentence } from '../assessment/sentence-parts.ts';
import type { ChartTable } from '../charts/chart-table.ts';
import { constraintWords, industryLabel, leverWords, patternLabel, regionWords, sizeWords } from './case-words.ts';
import { yearsOf } from './documented-words.ts';
import { gradeWords } from './grade-words.ts';
import { outcomeLine } from './outcome-line.ts';
import { statusLine } from './status-words.ts';

/** Something that one case says in one row. */
export interface ComparedItem {
  readonly text: string;
  /** Whether every compared case says it. */
  readonly isShared: boolean;
}

/** One row of cases side by side, in words. */
export interface ComparedWords {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (readonly ComparedItem[])[];
  readonly isSame: boolean;
  /** Whether it stands in the words of the cases rather than in those of the page. */
  readonly isProse: boolean;
}

const mostOutcomes = 4;

/** Two to four cases side by side, a row for each thing that they are compared by. */
export function comparedWords(studies: readonly CaseStudy[], year: number): readonly ComparedWords[] {
  const rows = new Map(comparedCases(studies, { year }).map((row) => [row.aspect, row]));
  const listed = (aspect: ComparedAspect, label: string, word: (id: string) => string): ComparedWords => {
    const row = rows.get(aspect);
    const cells = (row?.values ?? []).map((ids) =>
      ids.map((id) => ({ text: word(id), isShared: row?.inCommon.includes(id) ?? false })),
    );
    return { id: aspect, label, cells, isSame: row?.isSame ?? false, isProse: false };
  };
  return [
    told(
      'standing',
      $localize`What became of it`,
      studies.map((study) => [statusLine(study)]),
    ),
    {
      ...told(
        'why',
        $localize`Why`,
        studies.map(({ statusReason }) => [statusReason]),
      ),
      isProse: true,
    },
    listed('grade', $localize`Evidence`, (id) => sentence(wordIn(gradeWords, id))),
    told(
      'years',
      $localize`Years`,
      studies.map((study) => [yearsOf(study)]),
    ),
    listed('industry', $localize`Industry`, industryLabel),
    listed('size', $localize`Size`, (id) => wordIn(sizeWords, id)),
    listed('regions', $localize`Regions`, (id) => wordIn(regionWords, id)),
    listed('patterns', $localize`Patterns`, patternLabel),
    listed('levers', $localize`Levers`, (id) => wordIn(leverWords, id)),
    listed('constraints', $localize`Constraints`, (id) => wordIn(constraintWords, id)),
    keyOutcomes(studies),
    ...lessonAreas.map((area) => lessonsIn(area, studies)),
    {
      ...told(
        'copy',
        $localize`What to copy`,
        studies.map(({ copy }) => copy),
      ),
      isProse: true,
    },
    {
      ...told(
        'avoid',
        $localize`What to avoid`,
        studies.map(({ avoid }) => avoid),
      ),
      isProse: true,
    },
  ];
}

/** The same rows as a table to take along, every cell one text. */
export function comparedTable(studies: readonly CaseStudy[], rows: readonly ComparedWords[]): ChartTable {
  return {
    columns: [$localize`Compared by`, ...studies.map(({ title }) => title)],
    rows: rows.map(({ label, cells }) => [label, ...cells.map((items) => items.map(({ text }) => text).join('; '))]),
  };
}

function told(id: string, label: string, texts: readonly (readonly string[])[]): ComparedWords {
  const inCommon = (texts[0] ?? []).filter((text) => texts.every((others) => others.includes(text)));
  return {
    id,
    label,
    cells: texts.map((items) => items.map((text) => ({ text, isShared: inCommon.includes(text) }))),
    isSame: texts.every(({ length }) => length === inCommon.length),
    isProse: false,
  };
}

function lessonsIn(area: LessonArea, studies: readonly CaseStudy[]): ComparedWords {
  const texts = studies.map(({ lessons }) => lessons.filter((lesson) => lesson.area === area).map(({ text }) => text));
  return { ...told(`lessons-${area}`, lessonLabels[area], texts), isProse: true };
}

const lessonLabels: Readonly<Record<LessonArea, string>> = {
  strategy: $localize`Lessons: strategy`,
  governance: $localize`Lessons: governance`,
  technology: $localize`Lessons: technology`,
  economics: $localize`Lessons: economics`,
  people: $localize`Lessons: people`,
};

/** The first outcomes: whoever wrote the case down put what matters most first. No two cases share one. */
function keyOutcomes(studies: readonly CaseStudy[]): ComparedWords {
  const cells = studies.map((study) => firstOutcomes(study).map((text) => ({ text, isShared: false })));
  return { id: 'outcomes', label: $localize`What came of it`, cells, isSame: false, isProse: true };
}

function firstOutcomes({ outcomes }: CaseStudy): readonly string[] {
  const rest = outcomes.length - mostOutcomes;
  const lines = outcomes.slice(0, mostOutcomes).map(outcomeLine);
  if (rest <= 0) return lines;
  return [...lines, rest === 1 ? $localize`and one more on its page` : $localize`and ${rest}:count: more on its page`];
}

function wordIn(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id;
}
