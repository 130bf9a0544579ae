import type { ContextWave } from './change-context.ts';
import type { Tongue } from './change-parts.ts';
import type { KnownFacts } from './message-draft.ts';
import type { CommunicationInputs, ImpactLevel } from './communication-plan.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** What a message is about and who says it. */
export interface MessageAbout {
  readonly groups: readonly StakeholderGroup[];
  readonly wave: ContextWave | null;
  readonly sponsor: { readonly name: string } | undefined;
  readonly sender: string | null;
  readonly feedback: string | null;
}

/** Where the facts of messages come from. */
export type FactSources = Pick<CommunicationInputs, 'context' | 'impacts' | 'content'>;

const mostNamed = 5;

/**
 * What is known of what a message speaks of: its groups, its wave and day, the use cases, what changes for the groups, and who says
 * it. What is not known is left out, so that it shows as a gap.
 *
 * @example
 * const sources = { context: { useCases: [], waves: [] }, impacts: [], content: { aspects: [] } };
 * const about = { groups: [{ id: 'g', name: 'Drivers', useCases: [] }], wave: null, sponsor: undefined, sender: 'Service desk', feedback: null };
 * factsOfMessage(sources, about, 'en').sender; // => 'Service desk'
 */
export function factsOfMessage(
  { context, impacts, content }: FactSources,
  { groups, wave, sponsor, sender, feedback }: MessageAbout,
  language: Tongue,
): KnownFacts {
  const reached = new Set(groups.flatMap(({ useCases }) => useCases));
  const isForAll = groups.some(({ useCases }) => useCases.length === 0);
  const useCases = context.useCases.filter(({ id }) => isForAll || reached.has(id)).map(({ name }) => name);
  const changing = new Set(groups.flatMap(({ id }) => changesOf(impacts, id).map(({ aspect }) => aspect)));
  const changes = content.aspects.filter(({ id }) => changing.has(id)).map(({ said }) => said[language]);
  const goLives = context.waves.flatMap(({ goLive }) => goLive ?? []).sort();
  const goLive = wave ? (wave.goLive ?? undefined) : goLives[0];
  return {
    group: listed(
      groups.map(({ name }) => name),
      language,
    ),
    wave: wave?.name || undefined,
    goLiveDay: goLive === undefined ? undefined : dayIn(goLive, language),
    useCases: listed(useCases, language),
    changes: listed(changes, language),
    sender: sponsor?.name ?? sender ?? undefined,
    feedback: feedback ?? undefined,
  };
}

/**
 * What changes for a group, the most first.
 *
 * @example
 * changesOf([{ group: 'g', aspect: 'tools', level: 0 }], 'g'); // => []
 */
export function changesOf(impacts: readonly ImpactLevel[], group: string): ImpactLevel[] {
  return impacts.filter((each) => each.group === group && each.level > 0).sort((a, b) => b.level - a.level);
}

/** Several names as one would say them; of many only the first, and that there are more. */
function listed(names: readonly string[], language: Tongue): string | undefined {
  if (names.length === 0) return undefined;
  const more = language === 'de' ? 'weitere' : 'others';
  const told =
    names.length > mostNamed + 1 ? [...names.slice(0, mostNamed), `${names.length - mostNamed} ${more}`] : names;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(told);
}

function dayIn(day: string, language: Tongue): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(day));
}
