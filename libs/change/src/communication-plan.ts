import type { Finding } from '@peerway/kernel';
import type { ChangeContext, ContextWave } from './change-context.ts';
import type { Tongue } from './change-parts.ts';
import type { Communication } from './communication.ts';
import { communicationDay } from './communication-day.ts';
import type { Aspect } from './impact.ts';
import { messageChannel } from './message-channel.ts';
import { filled } from './message-draft.ts';
import { messageAnchor } from './message-anchor.ts';
import { changesOf, factsOfMessage } from './message-facts.ts';
import type { MessageTemplate, MessageTemplates } from './message-template.ts';
import type { Sponsor } from './sponsor.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** How much one aspect changes for one group: stated by people, or proposed from the use cases. */
export interface ImpactLevel {
  readonly group: string;
  readonly aspect: Aspect;
  readonly level: number;
}

/** What a plan of messages is derived from. */
export interface CommunicationInputs {
  readonly context: ChangeContext;
  readonly groups: readonly StakeholderGroup[];
  readonly impacts: readonly ImpactLevel[];
  readonly sponsors: readonly Sponsor[];
  readonly communications: readonly Communication[];
  readonly content: MessageTemplates;
  /** In which titles, senders and reasons are written. */
  readonly language: Tongue;
}

/** Messages that are missing, and why some cannot be proposed. */
export interface CommunicationPlan {
  readonly proposals: readonly Communication[];
  /** NO_GROUPS, NO_WAVE_DAY, NO_PLAN_LINE, NO_SPONSOR, ALREADY_PAST, TOO_MANY. */
  readonly findings: readonly Finding[];
}

const mostMessages = 2000;
const mostGroups = 100;

/**
 * The messages that the groups need and that are not there yet: from when the plan begins until the old way is switched off, each with
 * its audience, sender, channel and day. A message follows a line of the plan, so that it moves with it; where the plan has no days
 * nothing is proposed, and a finding says so. Groups with the same sponsor and the same channel share a message, except where it is
 * about the group itself. Ids are the same whenever the inputs are: the template, the wave and the first group.
 *
 * @example
 * const context = { today: '2027-01-01', useCases: [], sites: [], waves: [], anchors: [] };
 * const content = { version: 1, origin: 'expertDefault', facts: [], aspects: [], templates: [] };
 * const nothing = { groups: [], impacts: [], sponsors: [], communications: [], language: 'en' };
 * communicationPlan({ context, content, ...nothing }).findings[0].code; // => 'NO_GROUPS'
 */
export function communicationPlan(inputs: CommunicationInputs): CommunicationPlan {
  const { context, groups, communications, content } = inputs;
  if (groups.length === 0) return { proposals: [], findings: [{ code: 'NO_GROUPS', at: 'groups', detail: '' }] };
  const findings = [...missingDays(context), ...missingSponsors(inputs)];
  const turns = content.templates.flatMap((template) =>
    (template.per === 'plan' ? [null] : context.waves).map((wave) => ({ template, wave })),
  );
  const proposals = turns.flatMap(({ template, wave }) => {
    const found = ofOneTurn(inputs, template, wave);
    findings.push(...found.findings);
    return found.proposals;
  });
  const room = Math.max(0, mostMessages - communications.length);
  if (proposals.length > room) findings.push({ code: 'TOO_MANY', at: 'communications', detail: `${proposals.length}` });
  return { proposals: proposals.slice(0, room), findings };
}

function missingDays({ waves, anchors }: ChangeContext): Finding[] {
  const unplanned = anchors.length === 0 ? [{ code: 'NO_PLAN_LINE', at: 'plan', detail: '' }] : [];
  return [
    ...unplanned,
    ...waves
      .filter(({ goLive }) => goLive === null)
      .map(({ id, name }) => ({ code: 'NO_WAVE_DAY', at: `wave:${id}`, detail: name })),
  ];
}

function missingSponsors({ groups, sponsors }: CommunicationInputs): Finding[] {
  return groups
    .filter(({ sponsor }) => !sponsors.some(({ id }) => id === sponsor))
    .map(({ id, name }) => ({ code: 'NO_SPONSOR', at: `group:${id}`, detail: name }));
}

function ofOneTurn(
  inputs: CommunicationInputs,
  template: MessageTemplate,
  wave: ContextWave | null,
): CommunicationPlan {
  const { context, communications } = inputs;
  const when = messageAnchor(template, wave, context);
  if (!when) return { proposals: [], findings: [] };
  const wanted = audience(inputs, template, wave);
  const taken = new Set(communications.map(({ id }) => id));
  const proposals = bundles(inputs, template, wanted)
    .map((groups) => proposal(inputs, { template, wave, when, groups }))
    .filter(({ id }) => !taken.has(id));
  const { day } = communicationDay({ when, sentOn: null }, context);
  if (proposals.length === 0 || (day !== undefined && day >= context.today)) return { proposals, findings: [] };
  const at = `message:${template.id}${wave ? `.${wave.id}` : ''}`;
  return { proposals: [], findings: [{ code: 'ALREADY_PAST', at, detail: day ?? '' }] };
}

/** The groups for which a message is missing: not those that have one of the same kind for the same wave. */
function audience(
  { groups, communications, impacts }: CommunicationInputs,
  template: MessageTemplate,
  wave: ContextWave | null,
): StakeholderGroup[] {
  const covered = new Set(
    communications
      .filter((each) => each.origin?.rule === template.id && each.wave === (wave?.id ?? null))
      .flatMap((each) => each.groups),
  );
  return groups
    .filter(({ id, sites }) => !covered.has(id) && (wave === null || isReached(sites, wave)))
    .filter(({ id, representation }) => {
      if (template.needs === 'represented') return representation === 'worksCouncil' || representation === 'union';
      return template.needs === 'always' || changesOf(impacts, id).some(({ aspect }) => aspect === 'tools');
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Whether a wave reaches people at some sites; who works everywhere is reached by each.
 *
 * @example
 * isReached(['lyon'], { sites: ['lyon', 'oslo'] }); // => true
 */
export function isReached(sites: readonly string[], wave: Pick<ContextWave, 'sites'>): boolean {
  return sites.length === 0 || wave.sites.length === 0 || sites.some((site) => wave.sites.includes(site));
}

/** Groups that share a message: those with the same sponsor and channel, unless it is about the group. */
function bundles(
  inputs: CommunicationInputs,
  template: MessageTemplate,
  groups: readonly StakeholderGroup[],
): StakeholderGroup[][] {
  const isOwn = template.title.en.includes('{{group}}') || template.text.en.includes('{{group}}');
  const keyOf = (group: StakeholderGroup): string =>
    isOwn ? group.id : `${senderOf(inputs, template, group)?.id ?? ''} ${channelOf(inputs, template, group)}`;
  return [...Map.groupBy(groups, keyOf).values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / mostGroups) }, (_, piece) =>
      same.slice(piece * mostGroups, (piece + 1) * mostGroups),
    ),
  );
}

function senderOf({ sponsors }: CommunicationInputs, { speaker }: MessageTemplate, { sponsor }: StakeholderGroup) {
  return speaker === 'sponsor' ? sponsors.find(({ id }) => id === sponsor) : undefined;
}

function channelOf({ impacts }: CommunicationInputs, template: MessageTemplate, group: StakeholderGroup) {
  const most = Math.max(0, ...impacts.filter((each) => each.group === group.id).map(({ level }) => level));
  return messageChannel(template, group, most);
}

interface Turn {
  readonly template: MessageTemplate;
  readonly wave: ContextWave | null;
  readonly when: Communication['when'];
  readonly groups: readonly StakeholderGroup[];
}

function proposal(inputs: CommunicationInputs, { template, wave, when, groups }: Turn): Communication {
  const { content, language } = inputs;
  const [first] = groups as readonly [StakeholderGroup];
  const sponsor = senderOf(inputs, template, first);
  const sender = sponsor ? null : template.sender[language];
  const facts = factsOfMessage(inputs, { groups, wave, sponsor, sender, feedback: null }, language);
  const words = (text: string, most: number): string =>
    [...filled(text, { known: facts, facts: content.facts, language })].slice(0, most).join('');
  return {
    id: `${template.id}${wave ? `.${wave.id}` : ''}.${first.id}`.slice(0, mostOfId),
    title: words(template.title[language], mostOfLine),
    groups: groups.map(({ id }) => id),
    step: template.step,
    sponsor: sponsor?.id ?? null,
    sender,
    channel: channelOf(inputs, template, first),
    when,
    hours: template.hours,
    feedback: template.feedback[language],
    texts: [],
    wave: wave?.id ?? null,
    state: 'planned',
    sentOn: null,
    origin: { rule: template.id, note: words(template.why[language], mostOfProse) },
  };
}

const mostOfId = 160;
const mostOfLine = 200;
const mostOfProse = 4000;
