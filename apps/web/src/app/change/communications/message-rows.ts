import { type ChangeContext, type Communication, communicationDay, type Sponsor } from '@peerway/change';

/** A message as a row of the list. */
export interface MessageRow {
  readonly message: Communication;
  /** Undefined where it has no day. */
  readonly day: string | undefined;
  readonly audience: string;
  readonly sender: string;
  readonly isOverdue: boolean;
}

/** What rows are made of. */
export interface MessageSources {
  readonly context: ChangeContext;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly sponsors: readonly Sponsor[];
}

/** The messages by day, those without one last. */
export function messageRows(
  messages: readonly Communication[],
  { context, groups, sponsors }: MessageSources,
): readonly MessageRow[] {
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const sponsorNames = new Map(sponsors.map(({ id, name }) => [id, name]));
  return messages
    .map((message) => {
      const { day } = communicationDay(message, context);
      const isOpen = message.state === 'planned' || message.state === 'ready';
      return {
        message,
        day,
        audience: message.groups.map((id) => groupNames.get(id) ?? id).join(', '),
        sender: sponsorNames.get(message.sponsor ?? '') ?? message.sender ?? '–',
        isOverdue: isOpen && day !== undefined && day < context.today,
      };
    })
    .sort((a, b) => order(a.day ?? '9999', b.day ?? '9999') || order(a.message.id, b.message.id));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
