import type { WrittenCell } from '@peerway/table';
import type { BankDraft } from './bank-draft.ts';

/** A sheet of a workbook that holds a bank; its first row is the header. */
export interface BankSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
}

/** What stands in the columns of the sheets, in their order. */
export const bankColumns = {
  bank: ['Field', 'Value'],
  dimensions: [
    'Id',
    'Name',
    'Description',
    'Weight',
    'Reason for the weight',
    'Target',
    'Reason for the target',
    'Basis',
  ],
  questions: [
    ...[
      'Id',
      'Dimension',
      'Question',
      'Why it matters',
      'Weight',
      'Reason for the weight',
      'Audiences',
      'Evidence to ask for',
    ],
    ...['Grounded in', 'Action', 'Applies up to level', 'Weeks, optimistic', 'Weeks, likely', 'Weeks, pessimistic'],
    ...['Led by', 'Lift in levels', 'Basis of the action'],
  ],
  levels: ['Question', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'],
} as const;

/** Between the entries of a list in one cell. */
export const between = { lines: '\n', audiences: ', ', modelAndElement: ' | ' } as const;

/**
 * A bank as the sheets of a workbook: Bank, Dimensions, Questions, Levels, Pattern weights. `bankFromSheets` reads it back.
 *
 * @example
 * bankSheets(bank).map(({ name }) => name); // => ['Bank', 'Dimensions', 'Questions', 'Levels', 'Pattern weights']
 */
export function bankSheets(bank: BankDraft): BankSheet[] {
  const questions = bank.dimensions.flatMap((dimension) =>
    dimension.questions.map((question) => ({ dimension: dimension.id, question })),
  );
  const patterns = bank.patterns.map(({ id }) => id);
  return [
    { name: 'Bank', rows: [bankColumns.bank, ...aboutRows(bank)] },
    { name: 'Dimensions', rows: [bankColumns.dimensions, ...dimensionRows(bank)] },
    {
      name: 'Questions',
      rows: [bankColumns.questions, ...questions.map(({ dimension, question }) => questionRow(dimension, question))],
    },
    {
      name: 'Levels',
      rows: [
        bankColumns.levels,
        ...questions.map(({ question }) => [question.id, ...question.levels.map(({ observable }) => observable)]),
      ],
    },
    {
      name: 'Pattern weights',
      rows: [
        ['Question', ...patterns],
        ...questions.map(({ question }) => [
          question.id,
          ...patterns.map((id) => question.patternWeights.find(({ pattern }) => pattern === id)?.weight ?? null),
        ]),
      ],
    },
  ];
}

function aboutRows(bank: BankDraft): WrittenCell[][] {
  const { basis, weightScale, weightingReason, levels, audiences, patterns, models, thresholds } = bank;
  return [
    ['basis', basis],
    ['weightScale', weightScale],
    ['weightingReason', weightingReason],
    ...levels.map(({ level, name }) => [`level ${level}`, name]),
    ...audiences.map(({ audience, name }) => [`audience ${audience}`, name]),
    ...patterns.map(({ id, name }) => [`pattern ${id}`, name]),
    ...Object.entries(thresholds).map(([field, value]) => [`threshold ${field}`, value]),
    ...models.flatMap(({ id, name, source, detailBasis }, place) => [
      [`model ${place + 1} id`, id],
      [`model ${place + 1} name`, name],
      [`model ${place + 1} title`, source?.title ?? null],
      [`model ${place + 1} address`, source?.url ?? null],
      [`model ${place + 1} basis`, source?.basis ?? null],
      [`model ${place + 1} detail`, detailBasis],
    ]),
  ];
}

function dimensionRows({ dimensions }: BankDraft): WrittenCell[][] {
  return dimensions.map(({ id, name, description, weight, weightReason, target, targetReason, basis }) => [
    ...[id, name, description, weight, weightReason, target, targetReason, basis],
  ]);
}

function questionRow(dimension: string, question: BankDraft['dimensions'][number]['questions'][number]): WrittenCell[] {
  const { action, appliesWhenLevelAtMost, effortPersonWeeks, ownerRole, expectedLiftLevels, basis } =
    question.recommendation;
  const { optimistic, likely, pessimistic } = effortPersonWeeks;
  const grounds = question.groundedIn.map(({ model, element }) =>
    element === null ? model : `${model}${between.modelAndElement}${element}`,
  );
  return [
    ...[question.id, dimension, question.text, question.whyItMatters, question.weight, question.weightReason],
    ...[
      question.audiences.join(between.audiences),
      question.evidenceToAsk.join(between.lines),
      grounds.join(between.lines),
    ],
    ...[action, appliesWhenLevelAtMost, optimistic, likely, pessimistic, ownerRole, expectedLiftLevels, basis],
  ];
}
