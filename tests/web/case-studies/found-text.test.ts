import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import { expect, it } from 'vitest';
import { excerpt, foundParts } from '../../../apps/web/src/app/case-studies/found-text.ts';
import { foundReason, foundWithin } from '../../../apps/web/src/app/case-studies/found-within.ts';

const [study] = caseStudies as [CaseStudy];
const entry = { kind: 'case', origin: 'public', study, correction: null } as const;

it('cuts a text where what was found begins and ends', () => {
  expect(
    foundParts('peers find peers', [
      [0, 5],
      [11, 16],
    ]),
  ).toEqual([
    { text: 'peers', isFound: true },
    { text: ' find ', isFound: false },
    { text: 'peers', isFound: true },
  ]);
});

it('leaves out places that overlap or lie beyond the text, and loses no sign', () => {
  const parts = foundParts('mesh', [
    [0, 2],
    [1, 3],
    [2, 90],
    [50, 60],
  ]);
  expect(parts.map(({ text }) => text).join('')).toBe('mesh');
  expect(parts.every(({ isFound }) => isFound)).toBe(true);
});

it('shows the piece of a long text around what was found, whole words only', () => {
  const text = `${'before '.repeat(40)}ledger ${'after '.repeat(60)}`;
  const at = text.indexOf('ledger');
  const piece = excerpt(text, [[at, at + 6]]);
  expect(piece.text.length).toBeLessThan(240);
  expect(piece.text).toMatch(/^… before .* ledger after .* …$/);
  const [[from, to] = [0, 0]] = piece.places;
  expect(piece.text.slice(from, to)).toBe('ledger');
});

it('finds the reason of the end where it is searched together with the approach', () => {
  const begin = study.approach.length + 1;
  expect(
    foundReason(study, {
      approach: [
        [0, 4],
        [begin + 2, begin + 5],
      ],
    }).places,
  ).toEqual([[2, 5]]);
});

it('names the part of a case in which a word stands that the card does not show', () => {
  const lesson = study.lessons[1]?.text ?? '';
  const all = study.lessons.map(({ text }) => text).join('\n');
  const from = all.indexOf(lesson);
  const within = foundWithin(entry, { lessons: [[from, from + 5]] });
  expect(within?.where).toBe('Lesson:');
  expect(lesson).toContain(within?.text.replaceAll('…', '').trim());
});

it('shows no such piece where title, name or reason say it, or nothing was looked for', () => {
  expect(foundWithin(entry, { title: [[0, 3]], lessons: [[0, 3]] })).toBeUndefined();
  expect(foundWithin(entry, {})).toBeUndefined();
});
