import { hasGaps, PolicyText, starterText } from '@peerway/change';
import { starterPolicies, starterPolicy } from '@peerway/change/content';
import { patterns } from '@peerway/kernel';
import { describe, expect, it } from 'vitest';

const paragraphs = starterPolicies.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs));
const gapsIn = (text: string) => [...text.matchAll(/\[…[^\]]*\]/g)].map(([gap]) => gap);
const itemsIn = (text: string) => text.split('\n').map((line) => /^(?:- |\d+\. |## )?/.exec(line)?.[0]);

describe('the starter texts of policies', () => {
  it('are one for each kind that has one', () => {
    expect(starterPolicies.map(({ kind }) => kind).toSorted()).toEqual([
      'acceptableUse',
      'contentRights',
      'dataResidency',
      'decommissioning',
      'incidentResponse',
      'ownDevices',
    ]);
    for (const { kind } of starterPolicies) expect(starterPolicy(kind, [], 'en').title).not.toBe('');
  });

  it('say the same in both languages: the same structure, as many gaps, and other words', () => {
    for (const { text } of paragraphs) {
      expect(text.de).not.toBe(text.en);
      expect(gapsIn(text.de).length, text.en).toBe(gapsIn(text.en).length);
      expect(itemsIn(text.de), text.en).toEqual(itemsIn(text.en));
    }
  });

  it('show every gap as one', () => {
    for (const { text } of paragraphs)
      for (const said of [text.en, text.de]) for (const gap of gapsIn(said)) expect(hasGaps(gap), gap).toBe(true);
  });

  it('are adapted to each pattern: in at least four of the six', () => {
    for (const pattern of patterns) {
      const adapted = starterPolicies.filter(
        (starter) => starterText(starter, [pattern], 'en').text !== starterText(starter, [], 'en').text,
      );
      expect(adapted.length, pattern).toBeGreaterThanOrEqual(4);
    }
  });

  it('are whole policies for every choice of patterns, without HTML, and within what fits', () => {
    for (const starter of starterPolicies)
      for (const chosen of [[], [...patterns], ...patterns.map((pattern) => [pattern])])
        for (const language of ['en', 'de'] as const) {
          const text = starterText(starter, chosen, language);
          expect(PolicyText.parse(text)).toEqual(text);
          expect(text.text.split('\n\n').length).toBeGreaterThan(4);
          expect(text.text).not.toMatch(/[<>]|\{\{/);
        }
  });

  it('are written for patterns that make them needed', () => {
    for (const { kind, fits, sections } of starterPolicies) {
      const named = new Set(sections.flatMap((section) => section.paragraphs.flatMap(({ patterns: only }) => only)));
      if (fits.length > 0) expect([...named].toSorted(), kind).toEqual([...fits].toSorted());
    }
  });
});
