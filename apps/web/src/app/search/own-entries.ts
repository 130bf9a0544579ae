import { languageInForce } from '../../language/language-in-force.ts';
import { languages } from '../../language/languages.ts';
import type { SearchEntry } from './search-entry.ts';

/** A named engagement, as the frame knows it. */
export interface KnownEngagement {
  readonly id: string;
  readonly name: string;
  readonly organization: { readonly name: string };
}

/** What the search offers without asking the server. */
export interface OwnEntries {
  readonly base: string;
  readonly may: (act: string) => boolean;
  readonly engagement: KnownEngagement | undefined;
  readonly engagements: readonly KnownEngagement[];
  /** The stages of the open engagement that can be opened. */
  readonly stages: readonly { readonly id: string; readonly name: string; readonly question: string }[];
  readonly does: {
    readonly language: (language: (typeof languages)[number][0]) => void;
    readonly theme: (theme: 'light' | 'dark' | 'system') => void;
    readonly help: () => void;
    readonly signOut: () => void;
  };
}

/** The pages of the open engagement, the engagements, the settings, and what one can do here. */
export function ownEntries(own: OwnEntries): readonly SearchEntry[] {
  return [...engagementPages(own), ...engagements(own), ...actions(own), ...settings(own)];
}

function engagementPages({ base, engagement, stages }: OwnEntries): SearchEntry[] {
  if (engagement === undefined) return [];
  const home = `${base}/e/${engagement.id}`;
  const page = (id: string, kind: string, title: string, words = ''): SearchEntry => ({
    key: `page:${id}`,
    kind,
    title,
    words,
    where: engagement.name,
    link: `${home}/${id}`,
  });
  return [
    page('overview', pageWord, $localize`Overview`),
    page('organization', pageWord, $localize`Organization`),
    ...stages.map(({ id, name, question }) => page(id, $localize`Stage`, name, question)),
  ];
}

function engagements({ base, engagements: known }: OwnEntries): SearchEntry[] {
  return known.map(({ id, name, organization }) => ({
    key: `engagement:${id}`,
    kind: $localize`Engagement`,
    title: name,
    where: organization.name,
    link: `${base}/e/${id}/overview`,
  }));
}

const pageWord = $localize`Page`;
const actionWord = $localize`Action`;

function actions({ base, may, engagement, does }: OwnEntries): SearchEntry[] {
  const act = (id: string, title: string, what: Pick<SearchEntry, 'link' | 'act' | 'words'>): SearchEntry => ({
    key: `action:${id}`,
    kind: actionWord,
    title,
    ...what,
  });
  const assess = `${base}/e/${engagement?.id ?? ''}/assess`;
  return [
    ...(may('engagement.add')
      ? [act('new-engagement', $localize`New engagement`, { link: `${base}/portfolio?start=engagement` })]
      : []),
    ...(engagement === undefined || !may('round.run')
      ? []
      : [act('new-round', $localize`New round`, { link: assess })]),
    ...languages
      .filter(([language]) => language !== languageInForce())
      .map(([language, name]) =>
        act(`language-${language}`, $localize`Switch the language to ${name}:language:`, {
          act: () => does.language(language),
        }),
      ),
    act('dark', $localize`Dark mode`, { words: $localize`theme`, act: () => does.theme('dark') }),
    act('light', $localize`Light mode`, { words: $localize`theme`, act: () => does.theme('light') }),
    act('system', $localize`Light or dark as the system says`, {
      words: $localize`theme`,
      act: () => does.theme('system'),
    }),
    act('help', $localize`Keyboard help`, { words: $localize`shortcuts`, act: () => does.help() }),
    act('sign-out', $localize`Sign out`, { act: () => does.signOut() }),
  ];
}

function settings({ base, may }: OwnEntries): SearchEntry[] {
  const pages: readonly (readonly [id: string, title: string, act: string | undefined])[] = [
    ['members', $localize`Members`, 'members.read'],
    ['workspace', $localize`Workspace`, 'workspace.rename'],
    ['keys', $localize`API keys`, 'keys.change'],
    ['banks', $localize`Question banks`, 'bank.edit'],
    ['audit', $localize`Audit log`, 'audit.read'],
    ['account', $localize`Account and sessions`, undefined],
  ];
  return [
    { key: 'page:portfolio', kind: pageWord, title: $localize`Portfolio`, link: `${base}/portfolio` },
    {
      key: 'page:library',
      kind: pageWord,
      title: $localize`Library`,
      words: $localize`case studies`,
      link: `${base}/library`,
    },
    { key: 'page:use-cases', kind: pageWord, title: $localize`Use cases`, link: `${base}/use-cases` },
    { key: 'page:platforms', kind: pageWord, title: $localize`Platforms`, link: `${base}/use-cases/platforms` },
    ...pages
      .filter(([, , act]) => act === undefined || may(act))
      .map(([id, title]) => ({
        key: `settings:${id}`,
        kind: $localize`Settings`,
        title,
        link: `${base}/settings/${id}`,
      })),
  ];
}
