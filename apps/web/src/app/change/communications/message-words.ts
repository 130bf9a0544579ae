import type { Channel, Communication } from '@peerway/change';
import type { Finding } from '@peerway/kernel';

/** How a message reaches people. */
export const channelNames: Readonly<Record<Channel, string>> = {
  email: $localize`:channel|:E-mail`,
  meeting: $localize`:channel|:Meeting`,
  townHall: $localize`:channel|:Hall for everybody`,
  teamTalk: $localize`:channel|:Talk in the team`,
  intranet: $localize`:channel|:Intranet`,
  chat: $localize`:channel|:Chat`,
  notice: $localize`:channel|:Notice`,
  letter: $localize`:channel|:Letter`,
  video: $localize`:channel|:Video`,
  phone: $localize`:channel|:Phone`,
};

/** How far a message has come. */
export const messageStates: Readonly<Record<Communication['state'], string>> = {
  planned: $localize`:message|:Planned`,
  ready: $localize`:message|:Ready`,
  sent: $localize`:message|:Said`,
  dropped: $localize`:message|:Dropped`,
};

/** How things are called that findings speak of. */
export interface MessageNames {
  readonly message: (id: string) => string;
  readonly group: (id: string) => string;
  readonly wave: (id: string) => string;
}

const texts: Readonly<Record<string, (detail: string, at: string, names: MessageNames) => string>> = {
  LINE_GONE: (_detail, at, { message }) =>
    $localize`“${message(at)}:MESSAGE:” follows a line that the plan no longer has.`,
  OUT_OF_TIME: (_detail, at, { message }) => $localize`“${message(at)}:MESSAGE:” lies beyond the calendar.`,
  OVERDUE: (_detail, at, { message }) => $localize`“${message(at)}:MESSAGE:” was due, and is not said yet.`,
  UNKNOWN_GROUP: (_detail, at, { message }) => $localize`“${message(at)}:MESSAGE:” is for a group that is gone.`,
  NO_SENDER: (_detail, at, { message }) => $localize`Nobody says “${message(at)}:MESSAGE:”.`,
  SENDER_AWAY: (detail, at, { message }) => $localize`${detail}:NAME: is away on the day of “${message(at)}:MESSAGE:”.`,
  LANGUAGE_MISSING: (detail, at, { message }) =>
    detail === 'de'
      ? $localize`“${message(at)}:MESSAGE:” has no German text, and is for people who read German.`
      : $localize`“${message(at)}:MESSAGE:” has no English text, and is for people who read English.`,
  GAPS: (_detail, at, { message }) => $localize`The text of “${message(at)}:MESSAGE:” still has gaps.`,
  TWICE_A_DAY: (detail, at, { message, group }) =>
    $localize`${group(detail)}:GROUP: hears two things from the same person on the day of “${message(at)}:MESSAGE:”.`,
  NOT_TOLD: (detail, at, { group, wave }) =>
    wave(detail) === ''
      ? $localize`${group(at)}:GROUP: hears nothing before it goes live.`
      : $localize`${group(at)}:GROUP: hears nothing before ${wave(detail)}:WAVE: goes live.`,
  NO_GROUPS: () => $localize`Say first whom the rollout reaches.`,
  NO_PLAN_LINE: () => $localize`The plan has no lines yet: messages follow them.`,
  NO_WAVE_DAY: (detail) => $localize`The plan has no day for ${detail}:WAVE: yet: nothing can be proposed for it.`,
  NO_SPONSOR: (detail) => $localize`${detail}:GROUP: has no sponsor: somebody else speaks.`,
  ALREADY_PAST: (detail) => $localize`“${detail}:MESSAGE:” would have been due before today.`,
  TOO_MANY: () => $localize`There are more messages than an engagement may have.`,
};

/** A finding about messages in a sentence. */
export function messageFindingWords({ code, at, detail }: Finding, names: MessageNames): string {
  const id = at.slice(at.indexOf(':') + 1);
  return texts[code]?.(detail, id, names) ?? code;
}

/** What the page found, in a sentence. */
export function messagesFinding(
  { all, overdue, next }: { readonly all: number; readonly overdue: number; readonly next: string | undefined },
  groups: number,
): string {
  if (all === 0)
    return groups === 0 ? $localize`Say first whom the rollout reaches` : $localize`Nothing is planned to be said yet`;
  if (overdue === 1) return $localize`One message was due, and is not said yet`;
  if (overdue > 1) return $localize`${overdue}:COUNT: messages were due, and are not said yet`;
  return next === undefined ? $localize`Everything that was planned is said` : $localize`Next: ${next}:MESSAGE:`;
}
