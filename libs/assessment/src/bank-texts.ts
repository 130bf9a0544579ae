import type { Bank, Dimension } from './bank.ts';
import type { BankTranslation } from './bank-translation.ts';
import type { Question } from './question.ts';

/** Gives the text to stand at a place of the bank, such as `question:network-readiness-q1 text`. */
export type TextAt = (text: string, place: string) => string;

/** The bank with every text that people read replaced; ids, figures and sources stay. */
export function withTexts(bank: Bank, at: TextAt): Bank {
  return {
    ...bank,
    basis: at(bank.basis, 'basis'),
    weightScale: at(bank.weightScale, 'weightScale'),
    weightingReason: at(bank.weightingReason, 'weightingReason'),
    levels: bank.levels.map((each) => ({ ...each, name: at(each.name, `level:${each.level}`) })),
    audiences: bank.audiences.map((each) => ({ ...each, name: at(each.name, `audience:${each.audience}`) })),
    models: bank.models.map((each) => ({
      ...each,
      name: at(each.name, `model:${each.id} name`),
      detailBasis: at(each.detailBasis, `model:${each.id} detailBasis`),
    })),
    patterns: bank.patterns.map((each) => ({ ...each, name: at(each.name, `pattern:${each.id}`) })),
    thresholds: {
      ...bank.thresholds,
      reason: at(bank.thresholds.reason, 'thresholds reason'),
      basis: at(bank.thresholds.basis, 'thresholds basis'),
    },
    dimensions: bank.dimensions.map((each) => dimensionWithTexts(each, at)),
  };
}

function dimensionWithTexts(dimension: Dimension, at: TextAt): Dimension {
  const place = `dimension:${dimension.id}`;
  return {
    ...dimension,
    name: at(dimension.name, `${place} name`),
    description: at(dimension.description, `${place} description`),
    weightReason: at(dimension.weightReason, `${place} weightReason`),
    targetReason: at(dimension.targetReason, `${place} targetReason`),
    basis: at(dimension.basis, `${place} basis`),
    questions: dimension.questions.map((each) => questionWithTexts(each, at)),
  };
}

function questionWithTexts(question: Question, at: TextAt): Question {
  const place = `question:${question.id}`;
  const { recommendation } = question;
  return {
    ...question,
    text: at(question.text, `${place} text`),
    whyItMatters: at(question.whyItMatters, `${place} whyItMatters`),
    levels: question.levels.map((each, index) => ({
      ...each,
      observable: at(each.observable, `${place} level ${index + 1}`),
    })),
    weightReason: at(question.weightReason, `${place} weightReason`),
    evidenceToAsk: question.evidenceToAsk.map((each, index) => at(each, `${place} evidence ${index + 1}`)),
    recommendation: {
      ...recommendation,
      action: at(recommendation.action, `${place} action`),
      ownerRole: at(recommendation.ownerRole, `${place} ownerRole`),
      basis: at(recommendation.basis, `${place} basis`),
    },
  };
}

/** The texts of a bank by their places. */
export function textsOf(bank: Bank): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  withTexts(bank, (text, place) => {
    texts.set(place, text);
    return text;
  });
  return texts;
}

/** The texts of a translation by the places of the bank that they stand for. */
export function translatedTexts(translation: BankTranslation): ReadonlyMap<string, string> {
  const { basis, weightScale, weightingReason, thresholds } = translation;
  const entries: [string, string | undefined][] = [
    ['basis', basis],
    ['weightScale', weightScale],
    ['weightingReason', weightingReason],
    ['thresholds reason', thresholds.reason],
    ['thresholds basis', thresholds.basis],
    ...translation.levels.map(({ level, name }): [string, string | undefined] => [`level:${level}`, name]),
    ...translation.audiences.map(({ audience, name }): [string, string | undefined] => [`audience:${audience}`, name]),
    ...translation.models.flatMap(({ id, ...texts }) => placed(`model:${id}`, texts)),
    ...translation.patterns.map(({ id, name }): [string, string | undefined] => [`pattern:${id}`, name]),
    ...translation.dimensions.flatMap(({ id, questions, ...texts }) => [
      ...placed(`dimension:${id}`, texts),
      ...questions.flatMap(questionTexts),
    ]),
  ];
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function questionTexts({
  id,
  levels,
  evidenceToAsk,
  recommendation,
  ...texts
}: BankTranslation['dimensions'][number]['questions'][number]): [string, string | undefined][] {
  return [
    ...placed(`question:${id}`, { ...texts, ...recommendation }),
    ...levels.map((text, index): [string, string] => [`question:${id} level ${index + 1}`, text]),
    ...evidenceToAsk.map((text, index): [string, string] => [`question:${id} evidence ${index + 1}`, text]),
  ];
}

function placed(place: string, texts: Readonly<Record<string, string | undefined>>): [string, string | undefined][] {
  return Object.entries(texts).map(([name, text]) => [`${place} ${name}`, text]);
}
