import { Entity } from '@mikro-orm/decorators/legacy';
import { SavedPart } from '../parts/saved-part.ts';

/** What the team writes on the people side: each kind in the shape that the library gives it. */
export type ChangePartKind =
  | 'group'
  | 'impact'
  | 'sponsor'
  | 'communication'
  | 'course'
  | 'session'
  | 'policy'
  | 'exception'
  | 'pulse'
  | 'resistance';

/** One part of the people side of an engagement. */
@Entity({ tableName: 'change_part' })
export class SavedChangePart extends SavedPart<ChangePartKind> {}
