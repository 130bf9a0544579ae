import type { CaseMarkdownWords, IndustryNames } from './case-markdown-words.ts';
import type { CaseStudy } from './case-study.ts';
import { markdownLine, markdownLink, markdownText } from './markdown-text.ts';
import type { Outcome } from './outcome.ts';
import type { Source } from './source.ts';

/** In which words cases are written, and how deep their headings begin. */
export interface MarkdownForm {
  readonly words: CaseMarkdownWords;
  readonly industries?: IndustryNames;
}

/**
 * Writes a case as Markdown, to be read in any program or printed: what it says stays text, whatever characters it holds
 * (`markdownText`), and claims name their sources by number.
 *
 * @example
 * caseAsMarkdown(caseStudies[0], { words: markdownWords.en }).split('\n')[0]; // => '# Spunta: Italian banks reconcile with each other every day'
 */
export function caseAsMarkdown(study: CaseStudy, form: MarkdownForm): string {
  return written(study, form, '#');
}

/**
 * Writes several cases one after the other, under a heading of their own.
 *
 * @example
 * casesAsMarkdown([], { words: markdownWords.de }); // => '# Fälle aus der Bibliothek\n'
 */
export function casesAsMarkdown(studies: readonly CaseStudy[], form: MarkdownForm): string {
  return [`# ${form.words.library}\n`, ...studies.map((study) => written(study, form, '##'))].join('\n');
}

function written(study: CaseStudy, form: MarkdownForm, level: string): string {
  const { words } = form;
  const part = (heading: string, ...body: readonly string[]): string[] =>
    body.some((each) => each !== '') ? [`${level}# ${heading}`, ...body] : [];
  const blocks = [
    `${level} ${markdownLine(study.title)}`,
    facts(study, form),
    words.reading[study.readingBasis],
    ...part(words.problem, paragraphs(study.problem)),
    ...part(words.approach, paragraphs(study.approach)),
    ...part(words.standing, ...standing(study, words)),
    ...part(words.outcomes, outcomeTable(study.outcomes, words)),
    ...part(words.lessons, lessonList(study, words)),
    ...part(words.copy, bullets(study.copy)),
    ...part(words.avoid, bullets(study.avoid)),
    study.copy.length + study.avoid.length > 0 ? words.advice[study.adviceBasis] : '',
    ...part(words.sources, study.sources.map((source, at) => sourceLine(source, at + 1, words)).join('\n')),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function facts(study: CaseStudy, { words, industries = {} }: MarkdownForm): string {
  const list = (names: readonly string[]): string => names.join('; ') || words.none;
  const { startYear, endYear } = study;
  const regions = study.regions.map((region) => words.regions[region]);
  const industry = Object.hasOwn(industries, study.industry) ? industries[study.industry] : undefined;
  return [
    [words.organization, markdownLine(study.organization)],
    [words.industry, markdownLine(industry ?? study.industry)],
    [words.place, `${markdownLine(study.place)} (${list(regions)})`],
    [words.size, words.sizes[study.organizationSize]],
    [words.years, endYear === null ? filled(words.since, startYear) : spanOf(startYear, endYear)],
    [words.patterns, list(study.patterns.map((pattern) => words.patternNames[pattern]))],
    [words.levers, list(study.levers.map((lever) => words.leverNames[lever]))],
    [words.constraints, list(study.constraints.map((constraint) => words.constraintNames[constraint]))],
  ]
    .map(([name, value]) => `- **${name}:** ${value}`)
    .join('\n');
}

function spanOf(start: number, end: number): string {
  return start === end ? String(start) : `${start}–${end}`;
}

function standing(
  { status, statusAsOf, statusBasis, statusReason, endYear }: CaseStudy,
  words: CaseMarkdownWords,
): string[] {
  const year = endYear ?? statusAsOf;
  const line =
    status === 'running'
      ? filled(words.status.running, statusAsOf)
      : filled(endYear === null ? words.statusSince[status] : words.status[status], year);
  return [`**${line}**`, paragraphs(statusReason), filled(words.documented[statusBasis], statusAsOf)];
}

function outcomeTable(outcomes: readonly Outcome[], words: CaseMarkdownWords): string {
  if (outcomes.length === 0) return '';
  const heads = [words.metric, words.value, words.baseline, words.basis, words.references, words.note];
  const rows = outcomes.map(({ metric, value, unit, baseline, basis, sourceRefs, note }) => [
    ...[metric, `${value} ${unit}`, baseline ?? ''].map((text) => markdownLine(text)),
    words.known[basis],
    referencesTo(sourceRefs) || words.noSource,
    markdownLine(note ?? ''),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function lessonList({ lessons }: CaseStudy, words: CaseMarkdownWords): string {
  return lessons
    .map(({ area, text, sourceRefs }) =>
      `- **${words.areas[area]}:** ${indented(text)} ${referencesTo(sourceRefs)}`.trimEnd(),
    )
    .join('\n');
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${indented(text)}`).join('\n');
}

function sourceLine(
  { title, publisher, year, url, basis, supports }: Source,
  number: number,
  words: CaseMarkdownWords,
): string {
  const about = [title, publisher, year === null ? '' : String(year)]
    .filter((each) => each !== '')
    .map(markdownLine)
    .join(', ');
  const parts = [`${about}.`, url === null ? '' : markdownLink(url), `(${words.known[basis]})`];
  const told = parts.filter((each) => each !== '').join(' ');
  return `${number}. ${told} ${filled(words.supports, markdownLine(supports))}`;
}

/** Which sources say so, as numbers in square brackets. */
function referencesTo(refs: readonly number[]): string {
  return refs.length === 0 ? '' : `\\[${refs.map((ref) => ref + 1).join(', ')}\\]`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map(markdownText)
    .filter((each) => each !== '')
    .join('\n\n');
}

/** A text in a list: its further lines belong to the same entry. */
function indented(text: string): string {
  return markdownText(text).replaceAll('\n', '\n  ');
}

function filled(words: string, value: number | string): string {
  return words.replace('{0}', () => String(value));
}
