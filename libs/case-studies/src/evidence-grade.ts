import * as z from 'zod';
import type { CaseStudy } from './case-study.ts';
import { evidenceOf, type Evidence } from './evidence-of.ts';

/**
 * How far the sources of a case carry, from best to least.
 *
 * @example
 * evidenceLevels[0]; // => 'high'
 */
export const evidenceLevels = ['high', 'moderate', 'low', 'veryLow'] as const;

/** How far the sources of a case carry, as a type of the API. */
export const EvidenceLevel = z.enum(evidenceLevels).meta({
  id: 'EvidenceLevel',
  description: 'How far the sources of a case carry: how sure one may be that it went as it is told.',
});
export type EvidenceLevel = z.infer<typeof EvidenceLevel>;

/**
 * What can raise or lower the grade of a case, in the order in which reasons are listed.
 *
 * @example
 * evidenceReasonCodes.length; // => 10
 */
export const evidenceReasonCodes = [
  'MEASURED_AGAINST_BASELINE',
  'SEVERAL_INDEPENDENT',
  'EXAMINED',
  'NO_FIGURES',
  'NO_INDEPENDENT',
  'ONE_INDEPENDENT',
  'STATUS_RECALLED',
  'OUTCOMES_UNSUPPORTED',
  'IMPRECISE',
  'DATED',
] as const;

/** What raised or lowered the grade, as a type of the API. */
export const EvidenceReasonCode = z
  .enum(evidenceReasonCodes)
  .meta({ id: 'EvidenceReasonCode', description: 'What raised or lowered the grade of a case.' });
export type EvidenceReasonCode = z.infer<typeof EvidenceReasonCode>;

/** Whether a reason speaks for the evidence of a case or against it. */
export const EvidenceDirection = z
  .enum(['raises', 'lowers'])
  .meta({ id: 'EvidenceDirection', description: 'Whether a reason raises the grade or lowers it.' });
export type EvidenceDirection = z.infer<typeof EvidenceDirection>;

/** One reason for the grade of a case, as data: the screen has the words for it. */
export const EvidenceReason = z
  .object({
    code: EvidenceReasonCode.describe('What was found.'),
    direction: EvidenceDirection.describe('Whether it raises the grade or lowers it.'),
    steps: z.int().min(1).max(2).describe('By how many steps.'),
    detail: z
      .string()
      .describe(
        'What was counted: a number, a share such as "3 of 4", a year, or names of publishers set apart by "; ".',
      ),
  })
  .meta({ id: 'EvidenceReason', description: 'One reason for the grade of a case.' });
export type EvidenceReason = z.infer<typeof EvidenceReason>;

/** How far the sources of a case carry, with the reasons. */
export const EvidenceGrade = z
  .object({
    grade: EvidenceLevel.describe('The grade: low, plus what raises it, less what lowers it, within the four grades.'),
    reasons: z.array(EvidenceReason).readonly().describe('Why; those that raise it first.'),
  })
  .meta({ id: 'EvidenceGrade', description: 'How far the sources of a case carry, with the reasons.' });
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** From this many independent publishers on, a case counts as told from several sides. */
const severalPublishers = 4;
/** From this many figures with a baseline on, a case counts as measured rather than as having a number in it. */
const severalFigures = 2;
/** A case whose last evidence is older than this tells about another state of the technology, and much older about a past one. */
const datedAfterYears = 10;
const longDatedAfterYears = 15;
/** GRADE starts observations, as against trials, at "low"; every case is an observation. */
const start = evidenceLevels.indexOf('low');

/**
 * How far the sources of a case carry: how sure one may be that it went as it is told, and that it still speaks to today. It
 * does not say whether the case went well.
 *
 * Adapted from GRADE (Guyatt and others 2008): every case is an observation and starts at low. Figures measured against a
 * baseline, several independent publishers and a source that examined it raise by a step each; claims without figures, one
 * side alone, facts without a seen source, rough figures and old evidence lower. `year` is the year to judge from; without it,
 * age does not count. One more independent source that was seen never lowers it, and turning seen into recalled never raises it.
 *
 * @throws RangeError for a case without the name of its organization: nobody could tell who speaks for it.
 * @example
 * evidenceGrade(caseStudies.find(({ id }) => id === 'spotify-desktop-p2p'), { year: 2026 }).grade; // => 'moderate'
 */
export function evidenceGrade(study: CaseStudy, { year }: { readonly year?: number } = {}): EvidenceGrade {
  if (typeof study.organization !== 'string')
    throw new RangeError(`The case "${study.id}" does not name its organization.`);
  const evidence = evidenceOf(study);
  const reasons = [...raising(evidence), ...lowering(evidence, year)];
  const steps = reasons.reduce((sum, reason) => sum + (reason.direction === 'raises' ? -1 : 1) * reason.steps, start);
  const place = Math.min(evidenceLevels.length - 1, Math.max(0, steps));
  return { grade: evidenceLevels[place] ?? 'veryLow', reasons };
}

function raising({ againstBaseline, publishers, examiners }: Evidence): EvidenceReason[] {
  return [
    ...raises(againstBaseline >= severalFigures, 'MEASURED_AGAINST_BASELINE', String(againstBaseline)),
    ...raises(publishers.length >= severalPublishers, 'SEVERAL_INDEPENDENT', String(publishers.length)),
    ...raises(examiners.length > 0, 'EXAMINED', examiners.join('; ')),
  ];
}

function lowering(evidence: Evidence, year: number | undefined): EvidenceReason[] {
  const { outcomes, supported, figures, rough, publishers, examiners, lastYear } = evidence;
  const age = lastYear === null ? Infinity : (year ?? lastYear) - lastYear;
  const unsupported = outcomes - supported;
  return [
    ...lowers(figures === 0, 'NO_FIGURES', String(outcomes)),
    ...lowers(publishers.length === 0, 'NO_INDEPENDENT', '0', examiners.length > 0 ? 1 : 2),
    ...lowers(publishers.length === 1, 'ONE_INDEPENDENT', publishers.join('; ')),
    ...lowers(evidence.isStatusRecalled, 'STATUS_RECALLED', String(evidence.statusAsOf)),
    ...lowers(outcomes > 0 && supported <= unsupported, 'OUTCOMES_UNSUPPORTED', `${unsupported} of ${outcomes}`),
    ...lowers(outcomes > 0 && rough * 2 >= outcomes, 'IMPRECISE', `${rough} of ${outcomes}`),
    ...lowers(age > datedAfterYears, 'DATED', String(lastYear ?? ''), age > longDatedAfterYears ? 2 : 1),
  ];
}

function raises(holds: boolean, code: EvidenceReasonCode, detail: string): EvidenceReason[] {
  return holds ? [{ code, direction: 'raises', steps: 1, detail }] : [];
}

function lowers(holds: boolean, code: EvidenceReasonCode, detail: string, steps = 1): EvidenceReason[] {
  return holds ? [{ code, direction: 'lowers', steps, detail }] : [];
}
