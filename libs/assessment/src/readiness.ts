import type { Finding } from '@peerway/kernel';
import { agenda } from './agenda.ts';
import type { Answer } from './answer.ts';
import type { ReadinessOptions } from './answer-sheet.ts';
import { type Assessed, assess } from './assess.ts';
import { Audience } from './audience.ts';
import { audienceGaps } from './audience-gaps.ts';
import type { Bank } from './bank.ts';
import { patternReadiness } from './pattern-readiness.ts';
import type { AudienceReadiness, DimensionReadiness, QuestionReadiness } from './readiness-parts.ts';
import type { Readiness } from './readiness-result.ts';
import { recommendActions } from './recommend-actions.ts';
import { targetStanding } from './target-standing.ts';
import type { VerdictView } from './verdict.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Where an organization stands: figures for the whole, each dimension, pattern, audience and question, with the
 * verdict, what to discuss and what to do.
 *
 * A dimension is the weighted mean of its questions' mean levels, the whole the weighted mean of its dimensions, a
 * pattern the mean of its questions by their weight for it. "Does not apply" leaves numerator and denominator; a
 * missing answer lowers coverage, not the mean. Intervals are 95 %, by drawing respondents again (Efron 1979).
 * `asked` tells coverage who was asked what; without it the bank's audiences do. `measured` facts take the place of
 * answers. With `anonymous` set, small groups are hidden so that no difference of shown figures is about fewer
 * people than the floor. The seed is a whole number, 1 unless given; the order of answers changes nothing.
 *
 * @example
 * readiness(bank, []).verdict.kind; // => 'undecided'
 */
export function readiness(bank: Bank, answers: readonly Answer[], options: ReadinessOptions = {}): Readiness {
  return readinessOf(assess(bank, answers, options), options);
}

/** The readiness that figures already worked out make. */
export function readinessOf(assessed: Assessed, options: ReadinessOptions): Readiness {
  const { bank } = assessed.material.sheet;
  const dimensions = dimensionReadiness(assessed);
  const patterns = patternReadiness(assessed, dimensions);
  const questions = questionReadiness(assessed);
  return {
    bankVersion: bank.version,
    seed: assessed.seed,
    resamples: assessed.resamples,
    anonymous: options.anonymous ?? false,
    respondents: assessed.whole.respondents,
    coverage: assessed.whole.coverage,
    whole: assessed.whole,
    verdict: verdictOf(dimensions, patterns, viewOf(assessed)),
    dimensions,
    patterns,
    audiences: audienceReadiness(assessed),
    questions,
    agenda: agenda(assessed),
    gaps: audienceGaps(assessed),
    actions: recommendActions({ questions }, bank),
    findings: [...assessed.material.sheet.findings, ...hiddenFindings(assessed)],
  };
}

/** One person's view is told as such, but not where the very number of people is protected. */
function viewOf({ material, whole }: Assessed): VerdictView {
  return material.visibility.headcount.all === 1 && whole.status !== 'hidden' ? 'onePerson' : 'organization';
}

function dimensionReadiness({ material, dimensions }: Assessed): DimensionReadiness[] {
  const { bank } = material.sheet;
  return bank.dimensions.map(({ id, name, weight, target }, place) => {
    const figure = dimensions[place]!;
    const gap = figure.mean === null ? null : target - figure.mean;
    const blocks = gap !== null && gap >= bank.thresholds.blockerGapLevels;
    return { dimension: id, name, weight, target, gap, standing: targetStanding(figure, target), blocks, figure };
  });
}

function audienceReadiness({ material, audiences, cells }: Assessed): AudienceReadiness[] {
  const { bank } = material.sheet;
  return Audience.options.map((audience, row) => ({
    audience,
    name: bank.audiences.find((entry) => entry.audience === audience)?.name ?? audience,
    figure: audiences[row]!,
    cells: bank.dimensions.map(({ id }, place) => ({ dimension: id, figure: cells[row]![place]! })),
  }));
}

function questionReadiness({ material, questions }: Assessed): QuestionReadiness[] {
  const { sheet } = material;
  return sheet.questions.map(({ id }, column) => ({
    question: id,
    dimension: sheet.bank.dimensions[sheet.dimensionOf[column]!]!.id,
    figure: questions[column]!,
    measured: sheet.measured[column] !== undefined,
    measuredSource: sheet.measured[column]?.source ?? null,
    measuredOn: sheet.measured[column]?.date ?? null,
  }));
}

function hiddenFindings({ whole, material, audiences, questions }: Assessed): Finding[] {
  const floor = String(material.sheet.bank.thresholds.anonymityFloor);
  if (whole.status === 'hidden') return [{ code: 'ROUND_HIDDEN', at: 'whole', detail: floor }];
  const rows = Audience.options.filter((_audience, row) => audiences[row]!.status === 'hidden');
  const single = material.sheet.questions.filter((_question, column) => questions[column]!.status === 'hidden');
  return [
    ...rows.map((audience) => ({ code: 'AUDIENCE_HIDDEN', at: `audience:${audience}`, detail: floor })),
    ...single.map(({ id }) => ({ code: 'QUESTION_HIDDEN', at: `question:${id}`, detail: floor })),
  ];
}
