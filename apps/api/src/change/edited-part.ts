import type { ChangeEdit } from './change-edit.ts';
import type { ChangePart } from './change-part-schemas.ts';

/** An edit of a part of the people side, with the part as it was. */
export interface EditedPart {
  readonly edit: ChangeEdit;
  readonly was: ChangePart | null;
}
