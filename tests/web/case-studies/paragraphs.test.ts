import { scenarios } from '@peerway/case-studies/content';
import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../apps/web/src/app/case-studies/paragraphs.ts';

it('keeps the paragraphs that an author made', () => {
  expect(paragraphsOf('One.\n\nTwo. Still two.\nThree.')).toEqual(['One.', 'Two. Still two.', 'Three.']);
});

it('breaks one long block after every second sentence, and loses nothing of it', () => {
  for (const { fitNotes } of scenarios) {
    const paragraphs = paragraphsOf(fitNotes);
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(paragraphs.join(' ')).toBe(fitNotes);
  }
});

it('does not take the point of a number or a name in small letters for the end of a sentence', () => {
  const text = `${'It grew by 2.5 percent a year, e.g. in towns. '.repeat(12)}It stopped.`;
  expect(paragraphsOf(text).every((each) => each.endsWith('.'))).toBe(true);
  expect(paragraphsOf(text)[0]).toBe(
    'It grew by 2.5 percent a year, e.g. in towns. It grew by 2.5 percent a year, e.g. in towns.',
  );
});
