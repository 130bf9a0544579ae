import { AffectedPerson, ChangeId, FeedbackHandling, Policy, Tongue } from '@peerway/change';
import { plainText } from '@peerway/kernel';
import { Day } from '@peerway/rollout';
import * as z from 'zod';
import type { ChangePartKind } from '../../change/change-part.entity.ts';
import { type ChangePart, changePartSchemas } from '../../change/change-part-schemas.ts';
import type { Row } from './moved-row.ts';
import { notOfThisFile } from './own-rows.ts';

/** What a use case of the file is called here. */
type IdHere = (id: string) => string;

const name = plainText({ max: 200 });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Kind = z.enum(Object.keys(changePartSchemas) as [ChangePartKind, ...ChangePartKind[]]);
const PartRow = z.looseObject({ kind: Kind, key: ChangeId, content: z.unknown(), updated_by: name });
const PersonRow = AffectedPerson.extend({ updated_by: name }).loose();
const VersionRow = z.looseObject({
  policy: ChangeId,
  content: z.looseObject({ texts: Policy.shape.texts }),
  hash: sha256,
  concerns: z.array(ChangeId).max(500),
  written_by: name,
  approved_by: name,
  published_by: name.nullable(),
});
const AcknowledgementRow = z.looseObject({
  policy: ChangeId,
  language: Tongue,
  hash: sha256,
  recorded_by: name.nullable(),
});
const CompletionRow = z.looseObject({ course: ChangeId, completed_on: Day, recorded_by: name.nullable() });
const PlaceRow = z.looseObject({ session: ChangeId, booked_by: name.nullable() });
const FileRow = z.looseObject({ course: ChangeId, name, media_type: name, bytes: z.int().min(0), added_by: name });
const FeedbackRow = z.looseObject({
  text: plainText({ min: 1, max: 4000, lines: 'many' }),
  given_on: Day,
  handling: FeedbackHandling,
  updated_by: name.nullable(),
});
const ReceiptRow = z.looseObject({ communication: ChangeId });

/** Tables of the people side, and how a row of each is put in here. */
const turns: Readonly<Record<string, (row: Row, here: IdHere) => Row>> = {
  change_part: (row, here) => {
    const { kind, key, content, ...rest } = PartRow.parse(row);
    const part = changePartSchemas[kind].parse(content);
    if (part.id !== key) throw notOfThisFile('change_part');
    return { ...rest, kind, key, content: useCasesHere(part, here) };
  },
  affected_person: (row) => PersonRow.parse(row),
  policy_version: (row) => VersionRow.parse(row),
  acknowledgement: (row) => AcknowledgementRow.parse(row),
  completion: (row) => CompletionRow.parse(row),
  session_place: (row) => PlaceRow.parse(row),
  course_file: (row) => FileRow.parse(row),
  feedback: (row) => FeedbackRow.parse(row),
  message_receipt: (row) => ReceiptRow.parse(row),
};

/**
 * A row of the people side as it is put in here, with use cases under the ids that they have here. Other tables' rows stay as they are.
 * @throws DomainError BAD_INPUT for a row that Peerway could not have written.
 */
export function changeRowHere(table: string, row: Row, here: IdHere): Row {
  const turn = turns[table];
  if (!turn) return row;
  try {
    return turn(row, here);
  } catch (error) {
    if (error instanceof z.ZodError) throw notOfThisFile(table);
    throw error;
  }
}

function useCasesHere(part: ChangePart, here: IdHere): ChangePart {
  return 'useCases' in part ? { ...part, useCases: part.useCases.map(here) } : part;
}
