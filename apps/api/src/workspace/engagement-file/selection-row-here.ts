import { plainText } from '@peerway/kernel';
import { FindingOut, PlatformChoice, SelectionInputs, SelectionSettings, StatedScore } from '@peerway/use-cases';
import * as z from 'zod';
import { DecisionAbout } from '../../use-cases/decision-record.entity.ts';
import { DecisionResult } from '../../use-cases/decision-result.ts';
import { fingerprintOf } from '../../use-cases/fingerprint.ts';
import type { Row } from './moved-row.ts';
import { notOfThisFile } from './own-rows.ts';

/** What a use case of the file is called here. */
type IdHere = (id: string) => string;

const name = plainText({ max: 200 });
const text = plainText({ min: 1, max: 4000, lines: 'many' });
const useCase = z.string().max(80);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const SelectionRow = z.looseObject({ settings: SelectionSettings, updated_by: name });
const FindingRow = z.looseObject({ use_case: useCase, prerequisite: z.string(), said: FindingOut, recorded_by: name });
const ScoreRow = z.looseObject({ use_case: useCase, criterion: z.string(), said: StatedScore, recorded_by: name });
const ChoiceRow = z.looseObject({ use_case: useCase, choice: PlatformChoice, updated_by: name });
const DecisionRow = z.looseObject({
  about: z.enum(DecisionAbout),
  use_case: useCase.nullable(),
  chosen: z.array(z.string().max(80)).min(1).max(50),
  reason: text,
  decided_by: name,
  decided_on: z.iso.date(),
  recorded_by: name,
  inputs: SelectionInputs,
  fingerprint: hash,
  catalogue: hash,
  result: DecisionResult.nullable(),
  withdrawn_by: name.nullable(),
  withdrawn_reason: text.nullable(),
});

/** Rows of the stage Select as they are put in here: use cases under the ids that they have here. Other tables' rows stay as they are. */
export function selectionRowHere(table: string, row: Row, here: IdHere): Row {
  const turn = turns[table];
  if (!turn) return row;
  try {
    return turn(row, here);
  } catch (error) {
    if (error instanceof z.ZodError) throw notOfThisFile(table);
    throw error;
  }
}

const turns: Readonly<Record<string, (row: Row, here: IdHere) => Row>> = {
  selection: (row, here) => {
    const parsed = SelectionRow.parse(row);
    return { ...parsed, settings: settingsHere(parsed.settings, here) };
  },
  finding_out: (row, here) => {
    const parsed = FindingRow.parse(row);
    return { ...parsed, use_case: here(parsed.use_case), said: aboutHere(parsed.said, here) };
  },
  stated_score: (row, here) => {
    const parsed = ScoreRow.parse(row);
    return { ...parsed, use_case: here(parsed.use_case), said: aboutHere(parsed.said, here) };
  },
  platform_choice: (row, here) => {
    const parsed = ChoiceRow.parse(row);
    return { ...parsed, use_case: here(parsed.use_case) };
  },
  decision_record: decisionHere,
};

/** The fingerprint of a decision is worked out anew: it is that of its inputs, whatever a file says. */
function decisionHere(row: Row, here: IdHere): Row {
  const parsed = DecisionRow.parse(row);
  const { about, chosen, result } = parsed;
  const inputs = inputsHere(parsed.inputs, here);
  return {
    ...parsed,
    use_case: parsed.use_case === null ? null : here(parsed.use_case),
    chosen: about === 'useCases' ? chosen.map(here) : chosen,
    inputs,
    fingerprint: fingerprintOf(inputs),
    result: result && {
      ...result,
      winner: result.winner === null ? null : here(result.winner),
      ranked: result.ranked.map(here),
    },
  };
}

function inputsHere(inputs: SelectionInputs, here: IdHere): SelectionInputs {
  return {
    ...inputs,
    findings: inputs.findings.map((said) => aboutHere(said, here)),
    scores: inputs.scores.map((said) => aboutHere(said, here)),
    settings: settingsHere(inputs.settings, here),
  };
}

function settingsHere(settings: SelectionSettings, here: IdHere): SelectionSettings {
  return { ...settings, useCases: settings.useCases?.map(here) ?? null };
}

function aboutHere<T extends { readonly useCase: string }>(said: T, here: IdHere): T {
  return { ...said, useCase: here(said.useCase) };
}
