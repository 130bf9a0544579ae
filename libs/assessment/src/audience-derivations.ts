import { audienceMeans } from './agenda.ts';
import { Audience } from './audience.ts';
import {
  countInput,
  type DerivationPart,
  type DerivationScope,
  figureInput,
  heaviestFirst,
  meanMethod,
  people,
  spreadInputs,
} from './derivation-part.ts';

/** How the readiness as one audience sees it came about: its cells with the weights of their dimensions. */
export function audienceDerivation({ bank, result }: DerivationScope, id: string): DerivationPart | undefined {
  const row = result.audiences.find(({ audience }) => audience === id);
  if (!row) return undefined;
  const cells = bank.dimensions.map(({ id: dimension, name, weight }, place) =>
    figureInput(name, row.cells[place]!.figure, weight, `cell:${id}:${dimension}`),
  );
  return {
    ...meanMethod(row.name, row.figure),
    formula: 'mean = Σ dimension weight × mean of this audience / Σ dimension weight',
    inputs: [...heaviestFirst(cells), ...spreadInputs(row.figure, bank)],
  };
}

/** How a cell of the heat map came about: the questions on which the audience may be told apart. */
export function cellDerivation(
  scope: DerivationScope,
  audienceId: string,
  dimensionId: string,
): DerivationPart | undefined {
  const { assessed, bank, result } = scope;
  const row = Audience.options.findIndex((audience) => audience === audienceId);
  const place = bank.dimensions.findIndex(({ id }) => id === dimensionId);
  const cell = result.audiences[row]?.cells[place];
  const { sheet } = assessed.material;
  if (!cell) return undefined;
  const questions = sheet.questions.flatMap((question, column) => {
    if (sheet.dimensionOf[column] !== place) return [];
    const { status, mean, respondents } = audienceMeans(assessed, column)[row]!;
    const input = countInput(question.text, mean, 'level');
    const source = respondents === null ? null : people(respondents);
    return [
      {
        ...input,
        text: status === 'ok' ? null : status,
        weight: question.weight,
        source,
        figure: `question:${question.id}`,
      },
    ];
  });
  return {
    ...meanMethod(`${result.audiences[row]!.name}: ${bank.dimensions[place]!.name}`, cell.figure),
    formula: 'mean = Σ question weight × question mean of this audience / Σ question weight',
    inputs: [...heaviestFirst(questions), ...spreadInputs(cell.figure, bank)],
  };
}
