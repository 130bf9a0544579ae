import { CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { expect, it } from 'vitest';
import {
  caseOf,
  draftOf,
  emptyDraft,
  idFromTitle,
  withEntry,
  withEntryBack,
  withNewEntry,
  withoutEntry,
} from '../../../apps/web/src/app/case-studies/own-case/case-draft.ts';
import { textAt, withText } from '../../../apps/web/src/app/case-studies/own-case/draft-path.ts';

it('gives back every case of the library as it was when nothing was typed', () => {
  for (const study of caseStudies) expect(CaseStudy.parse(caseOf(draftOf(study)))).toEqual(study);
});

it('keeps the links of outcomes and lessons when sources change places', () => {
  const [study] = caseStudies.filter(({ outcomes, sources }) => sources.length > 2 && outcomes.length > 0);
  if (!study) throw new Error('no case with outcomes and three sources');
  const draft = draftOf(study);
  const turned = CaseStudy.parse(caseOf({ ...draft, sources: draft.sources.toReversed() }));
  const titles = (each: CaseStudy) =>
    each.outcomes.map(({ sourceRefs }) => sourceRefs.map((ref) => each.sources[ref]?.title).sort());
  expect(titles(turned)).toEqual(titles(study));
});

it('unlinks a source that is taken out, and links it again when it comes back', () => {
  const study = caseStudies.find(({ id }) => id === 'spotify-desktop-p2p');
  if (!study) throw new Error('Spotify is not there');
  const draft = draftOf(study);
  const [first] = draft.sources;
  if (!first) throw new Error('no source');
  const without = withoutEntry(draft, 'sources', first.key);
  expect(without.outcomes.some(({ sources }) => sources.includes(first.key))).toBe(false);
  const typed = { ...without, title: 'Typed meanwhile' };
  const back = CaseStudy.parse(caseOf(withEntryBack(typed, draft, 'sources', first.key)));
  expect(back).toEqual({ ...study, title: 'Typed meanwhile' });
});

it('never gives a key twice, so that an undo cannot bring two entries with one key', () => {
  const two = withNewEntry(withNewEntry(emptyDraft(), 'outcomes'), 'outcomes');
  const [first, second] = two.outcomes;
  if (!first || !second) throw new Error('two were added');
  const again = withNewEntry(withoutEntry(two, 'outcomes', second.key), 'outcomes');
  const all = withEntryBack(again, two, 'outcomes', second.key);
  expect(new Set(all.outcomes.map(({ key }) => key)).size).toBe(3);
});

it('writes a text at its place and nowhere else', () => {
  const two = withNewEntry(withNewEntry(emptyDraft(), 'outcomes'), 'outcomes');
  const typed = withText(two, 'outcomes.1.metric', 'Cost of a stream');
  expect([textAt(typed, 'outcomes.0.metric'), textAt(typed, 'outcomes.1.metric')]).toEqual(['', 'Cost of a stream']);
  expect(withText(typed, 'outcomes.7.metric', 'x')).toEqual(typed);
  expect(withEntry(typed, 'outcomes', 'none', { metric: 'x' })).toEqual(typed);
});

it.each([
  ['Spotify: peers carried the start-up', 'spotify-peers-carried-the-start-up'],
  ['Größe über alles – Straße', 'groesse-ueber-alles-strasse'],
  ['Énergie partagée!', 'energie-partagee'],
  ['???', ''],
  ['x'.repeat(5_000_000), 'x'.repeat(60)],
])('proposes an id from a title', (title, id) => {
  expect(idFromTitle(title, new Set())).toBe(id);
});

it('proposes an id that nothing else has', () => {
  expect(idFromTitle('Napster', new Set(['napster', 'napster-2']))).toBe('napster-3');
});
