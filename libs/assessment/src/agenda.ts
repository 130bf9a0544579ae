import { varianceOfCounts } from '@peerway/statistics';
import type { Assessed } from './assess.ts';
import { Audience } from './audience.ts';
import { levelCounts } from './group.ts';
import type { AgendaItem, AudienceMean } from './readiness-parts.ts';

/** The most points an agenda holds: more than a meeting can discuss. */
const agendaLength = 12;

/** The variance of answers spread evenly over five levels. */
const chanceVariance = 2;

/** The questions on which people differ most, weighted by what they decide; the order of the bank breaks ties. */
export function agenda(assessed: Assessed): AgendaItem[] {
  const { sheet } = assessed.material;
  const items = sheet.questions.flatMap((question, column): AgendaItem[] => {
    const figure = assessed.questions[column]!;
    const variance =
      figure.status === 'ok' ? varianceOfCounts(figure.distribution.map(({ count }) => count)) : undefined;
    if (!variance) return [];
    const dimension = sheet.bank.dimensions[sheet.dimensionOf[column]!]!;
    const weight = question.weight * dimension.weight;
    const priority = (weight * variance) / chanceVariance;
    const audiences = audienceMeans(assessed, column);
    const spread = Math.sqrt(variance);
    return [
      {
        question: question.id,
        text: question.text,
        dimension: dimension.id,
        weight,
        spread,
        priority,
        figure,
        audiences,
      },
    ];
  });
  return items.sort((a, b) => b.priority - a.priority).slice(0, agendaLength);
}

/** What each audience answered to one question, as far as it may be told apart. */
export function audienceMeans({ material }: Assessed, column: number): AudienceMean[] {
  const { sheet, tally, visibility } = material;
  return Audience.options.map((audience, row): AudienceMean => {
    const place = row * tally.width + column;
    if (!sheet.asked[place] && tally.applicable[place] === 0)
      return { audience, status: 'notAsked', mean: null, respondents: null };
    const isHidden = visibility.audiences[row] === 0 && visibility.headcount.byAudience[row]! > 0;
    if (isHidden || (tally.answered[place]! > 0 && !visibility.split[place])) {
      return { audience, status: 'hidden', mean: null, respondents: null };
    }
    const respondents = tally.answered[place]!;
    if (respondents === 0) return { audience, status: 'tooFew', mean: null, respondents };
    const counts = levelCounts(material, { audience: row, questions: [column], weights: [1] });
    const sum = counts.reduce((total, count, index) => total + count * (index + 1), 0);
    return { audience, status: 'ok', mean: sum / respondents, respondents };
  });
}
